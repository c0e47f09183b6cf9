// MODS, which bibutils makes of everything, as CSL items. Its documents are regular enough to be read by their tags.
const entities = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const plain = text => text.replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code))).replace(/&(\w+);/g, (_, name) => entities[name] ?? `&${name};`);
const inner = (xml, tag) => xml.match(new RegExp(`<${tag}(?: [^>]*)?>([^]*?)</${tag.split(' ')[0]}>`))?.[1];
const value = (xml, tag) => { const found = inner(xml ?? '', tag); return found === undefined ? undefined : plain(found.trim()); };

function person(xml) {
  const parts = [...xml.matchAll(/<namePart(?: type="(\w+)")?>([^<]*)<\/namePart>/g)].map(m => ({ type: m[1], text: plain(m[2]) }));
  const family = parts.find(p => p.type === 'family');
  return family ? { family: family.text, given: parts.filter(p => p.type === 'given').map(p => p.text).join(' ') || undefined } : { literal: parts.map(p => p.text).join(' ') };
}

function title(xml) {
  const info = inner(xml, 'titleInfo') ?? '';
  return [[value(info, 'nonSort'), value(info, 'title')].filter(Boolean).join(' '), value(info, 'subTitle')].filter(Boolean).join(': ') || undefined;
}

export const ofMods = xml => [...xml.matchAll(/<mods(?: ID="([^"]*)")?(?: [^>]*)?>([^]*?)<\/mods>/g)].map(([, id, record]) => {
  // What belongs to the journal stands in its own element; the work comes before it.
  const own = record.replace(/<relatedItem[^]*?<\/relatedItem>/g, '');
  const date = [...record.matchAll(/<date(?:Issued)?[^>]*>([^<]*)</g)].map(m => m[1])[0];
  const [first, last] = [value(record, 'start'), value(record, 'end')];
  const detail = value(record.match(/<detail type="page">[^]*?<\/detail>/)?.[0] ?? '', 'number');
  return {
    id: id && plain(id),
    title: title(own),
    author: [...own.matchAll(/<name(?: type="\w+")?>[^]*?<\/name>/g)].filter(m => /author/.test(m[0])).map(m => person(m[0])),
    issued: date ? { 'date-parts': [[Number(date.slice(0, 4))]] } : undefined,
    DOI: value(record, 'identifier type="doi"'),
    URL: value(record, 'url') ?? value(record, 'identifier type="uri"'),
    page: first && last ? `${first}-${last}` : first ?? detail,
  };
});
