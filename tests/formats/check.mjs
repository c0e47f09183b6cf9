// Reads back what the API wrote with parsers that are not ours, and compares it with what went in.
// node check.mjs FOLDER: works.json (what went in), works.bib, works.ris, works.csl.json, works.csv
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse as parseBibTeX } from '@retorquere/bibtex-parser';
import { plugins } from '@citation-js/core';
import '@citation-js/plugin-ris';
import '@citation-js/plugin-csl';
import { parse as parseCsv } from 'csv-parse/sync';

const folder = process.argv[2];
const read = name => readFileSync(join(folder, name), 'utf8');
const works = JSON.parse(read('works.json'));
const faults = [];
const oneLine = text => text?.replace(/[\s\p{Cc}\u2028\u2029]+/gu, ' ').trim() || undefined;
const same = (format, id, field, wanted, got) => {
  if ((wanted || undefined) !== (got || undefined)) faults.push(`${format} ${id} ${field}: wanted ${JSON.stringify(wanted)}, got ${JSON.stringify(got)}`);
};
const count = (format, got) => same(format, 'all', 'records', works.length, got);
const range = pages => pages?.replace(/[\u2013\u2014]|-{2,3}/g, '-');

// A person as one text, so that the formats' different ways to divide a name compare.
const person = a => a.literal ?? a.name ?? [[a.prefix ?? a['non-dropping-particle'], a.family ?? a.lastName].filter(Boolean).join(' '), a.given ?? a.firstName, a.suffix]
  .filter(Boolean).join(', ');
const people = list => JSON.stringify((list ?? []).map(a => oneLine(person(a))).filter(Boolean));

function checkBibTeX() {
  const { entries, errors } = parseBibTeX(read('works.bib'), { sentenceCase: false, caseProtection: false });
  errors.forEach(e => faults.push(`bibtex: ${JSON.stringify(e).slice(0, 300)}`));
  count('bibtex', entries.length);
  entries.forEach((entry, i) => {
    const work = works[i], got = entry.fields;
    const text = name => oneLine(Array.isArray(got[name]) ? got[name].join(', ') : got[name]);
    same('bibtex', work.id, 'key', work.id, entry.key);
    same('bibtex', work.id, 'title', oneLine(work.title), text('title'));
    same('bibtex', work.id, 'author', people(work.authors), people(got.author?.filter(a => a.lastName !== 'others' && a.name !== 'others')));
    same('bibtex', work.id, 'journal', oneLine(work.containerTitle), text('journal') ?? text('howpublished'));
    for (const [ours, theirs] of [['volume', 'volume'], ['issue', 'number'], ['doi', 'doi'], ['pmid', 'pmid']]) same('bibtex', work.id, ours, oneLine(work[ours]), text(theirs));
    same('bibtex', work.id, 'year', String(work.year ?? work.onlineYear ?? ''), text('year'));
    same('bibtex', work.id, 'pages', range(oneLine(work.pages ?? work.articleNumber)), range(text('pages')));
  });
}

function checkCsl(format, text) {
  const items = plugins.input.chain(text, { generateGraph: false });
  count(format, items.length);
  items.forEach((item, i) => {
    const work = works[i], tidy = format === 'ris' ? oneLine : t => t;
    // In RIS a comma divides a name, wherever it stands: the text is kept, the white space around it is not.
    const names = list => format === 'ris'
      ? JSON.stringify((list ?? []).map(a => oneLine(person(a))?.split(',').map(p => p.trim()).filter(Boolean).join(', ')).filter(Boolean))
      : people(list);
    same(format, work.id, 'id', work.id, item.id);
    same(format, work.id, 'title', tidy(work.title), item.title);
    same(format, work.id, 'author', names(work.authors), names(item.author));
    same(format, work.id, 'journal', tidy(work.containerTitle), item['container-title']);
    same(format, work.id, 'volume', tidy(work.volume), item.volume);
    same(format, work.id, 'issue', tidy(work.issue), item.issue);
    same(format, work.id, 'year', work.year ?? work.onlineYear, item.issued?.['date-parts'][0][0]);
    same(format, work.id, 'pages', range(oneLine(work.pages ?? work.articleNumber)), range(oneLine(item.page ?? item['page-first'])));
    if (format === 'csl') {
      same(format, work.id, 'doi', work.doi, item.DOI);
      same(format, work.id, 'pmid', work.pmid, item.PMID);
    }
  });
}

// A citation processor makes a reference of every item.
function checkProcessed(text) {
  const items = JSON.parse(text, (_, v) => (typeof v === 'string' ? oneLine(v) : v)).slice(0, 100);
  const references = plugins.output.format('bibliography', items, { template: 'vancouver', format: 'text' }).trim().split('\n').filter(l => l.trim());
  same('citeproc', 'all', 'references', items.length, references.length);
  references.filter(r => /undefined|null|NaN/.test(r)).forEach(r => faults.push(`citeproc: ${r}`));
}

// The RIS parser above knows no DOI for articles, so the lines themselves are looked at.
function checkRisLines(text) {
  const records = text.split('ER  - \r\n\r\n').slice(0, -1);
  count('ris lines', records.length);
  records.forEach((record, i) => {
    if (/(^|[^\r])\n|\r(?!\n)/.test(record)) faults.push(`ris ${works[i].id}: a line does not end with CRLF`);
    same('ris', works[i].id, 'doi', works[i].doi, record.match(/^DO {2}- (.*)\r$/m)?.[1]);
    same('ris', works[i].id, 'pmid', works[i].pmid, record.match(/^AN {2}- (.*)\r$/m)?.[1]);
  });
}

function checkCsv() {
  const neutral = text => /^[=+\-@\t\r]/.test(text ?? '') ? `'${text}` : text;
  // The table also has studies that nobody can cite.
  const cited = new Set(works.map(w => w.id));
  const rows = parseCsv(read('works.csv'), { columns: true, record_delimiter: '\r\n' }).filter(row => cited.has(row.id));
  count('csv', rows.length);
  rows.forEach((row, i) => {
    const work = works[i];
    for (const field of ['id', 'title', 'containerTitle', 'volume', 'issue', 'pages', 'articleNumber', 'doi', 'pmid']) same('csv', work.id, field, neutral(work[field]), row[field]);
    same('csv', work.id, 'year', String(work.year ?? ''), row.year);
    for (const part of ['family', 'given', 'suffix', 'literal']) {
      const parts = work.authors.map(a => a[part] ?? '');
      same('csv', work.id, `authors.${part}`, parts.some(p => p) ? neutral(parts.join('; ')) : '', row[`authors.${part}`]);
    }
  });
}

checkBibTeX();
checkCsl('ris', read('works.ris'));
checkRisLines(read('works.ris'));
checkCsl('csl', read('works.csl.json'));
checkProcessed(read('works.csl.json'));
checkCsv();
console.log(`${works.length} works, ${faults.length} faults`);
faults.slice(0, 40).forEach(f => console.log(f));
process.exit(faults.length ? 1 : 0);
