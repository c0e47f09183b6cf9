// Whether a reader got out of a bibliography what the service had put into it.
import { initials, oneLine, range } from './service.mjs';

/** Programs change quotes, dashes and spaces to their taste, and capitals at the beginning of words; none of that is lost. */
const words = value => oneLine(value)?.replace(/[‘’ʼ`´]/g, "'").replace(/[“”]|''/g, '"').replace(/[–—−]|--+/g, '-').replace(/<\/?\w+[^>]*>/g, '').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim();

const familyOf = a => [a['dropping-particle'], a['non-dropping-particle'], a.family].filter(Boolean).join(' ') || a.literal;
const isOthers = a => familyOf(a) === 'others';

/** The words of names in any order. */
const bag = names => [...new Set(words(names.filter(Boolean).join(' ')).split(' '))].filter(w => w !== 'and').sort().join(' ');

function comparePeople(same, wanted, got) {
  same('families', wanted.map(p => words(p.family)).join('; '), got.map(p => words(p.family)).join('; '));
  same('initials', wanted.map(p => p.initials).join('; '), got.map(p => p.initials).join('; '));
}

export function compare(works, items, reader) {
  const faults = [];
  if (items.length !== works.length) faults.push(`${works.length} works went in, ${items.length} came out`);
  const found = new Map(items.map(item => [item.id ?? item['citation-key'], item]));
  for (const work of works) {
    const item = found.get(work.id);
    if (!item) { faults.push(`${work.id} is lost`); continue; }
    const same = (field, wanted, got) => {
      if ((wanted || undefined) !== (got || undefined)) faults.push(`${work.id} ${field}: ${JSON.stringify(wanted)} became ${JSON.stringify(got)}`);
    };
    const people = (item.author ?? []).filter(a => !isOthers(a)).map(a => ({ family: familyOf(a), initials: initials(a.given) }));
    // Two authors of the same name are one to bibutils.
    const told = list => (reader.mergesNames ? list.filter((p, i) => list.findIndex(o => o.family === p.family && o.initials === p.initials) === i) : list);
    // RIS has no way to say that a name is one that bibutils would know: an organisation is taken apart into given and family names, of which no word may be lost.
    if (reader.dividesNames && work.people.some(p => p.isWhole))
      same('names', bag(work.people.map(p => p.family)), bag((item.author ?? []).flatMap(a => [a.given, familyOf(a)])));
    else
      comparePeople(same, told(work.people), people);
    same('title', words(work.title), words(item.title));
    same('year', String(work.year ?? ''), String(item.issued?.['date-parts']?.[0]?.[0] ?? item.issued?.raw ?? ''));
    same('pages', range(work.pages), range(item.page ?? item['page-first']));
    if (!reader.hasNoDoi) same('doi', work.doi?.toLowerCase(), item.DOI?.toLowerCase());
    if (work.url) same('url', work.url, item.URL);
  }
  return faults;
}
