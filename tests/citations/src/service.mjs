// What the service says of a work, in the form that every reader is compared in.
const base = process.env.SERVICE ?? 'http://localhost:5080';

export async function text(path) {
  const answer = await fetch(base + path);
  if (!answer.ok) throw new Error(`${path} answers ${answer.status}`);
  return answer.text();
}

export const json = async path => JSON.parse(await text(path));

/** All items of a list. */
export async function all(path) {
  const found = [];
  for (let next = `${path}${path.includes('?') ? '&' : '?'}limit=200`; next;) {
    const page = await json(next);
    found.push(...page.data);
    next = page.links.next;
  }
  return found;
}

export const oneLine = value => value?.normalize('NFC').replace(/\s+/g, ' ').trim() || undefined;

/** The initials of given names, as every program must keep them: L. M. is two, Anna Maria is two. */
export const initials = given => (given ?? '').split(/[\s.\-]+/).filter(Boolean).map(part => part[0].toUpperCase()).join('');

/** A page range as first and last page. */
export const range = pages => oneLine(pages)?.replace(/\s*(?:-{1,3}|–|—)\s*/g, '-');

const person = a => a.literal ? { family: oneLine(a.literal), initials: '', isWhole: true } : { family: oneLine(a.family), initials: initials(a.given) };

export const ofStudy = s => ({
  id: s.id,
  title: oneLine(s.title),
  people: s.authors.map(person),
  others: !s.authorsComplete,
  year: s.year ?? s.onlineYear ?? (s.issued ? Number(s.issued.slice(0, 4)) : undefined),
  doi: s.doi,
  pages: range(s.pages ?? s.articleNumber),
});

/** A document is compared by the record that the service gives of it, since the author is printed as one text. */
export const ofSource = (s, entry) => ({
  id: s.id,
  title: oneLine(s.title),
  people: (entry.author ?? []).map(person),
  year: (s.updated ?? s.published) ? Number((s.updated ?? s.published).slice(0, 4)) : undefined,
  doi: entry.DOI,
  url: entry.DOI ? undefined : s.url,
});

export const ofCitation = (c, entry) => ({
  id: entry.id,
  title: entry.title,
  people: [{ family: c.author, initials: '', isWhole: true }],
  year: Number(c.published.slice(0, 4)),
  url: c.url,
});
