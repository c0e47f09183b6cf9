// Programs that are not ours, each with what it makes of a bibliography in one form: a list of CSL items, or of the same in other words.
import { spawnSync } from 'node:child_process';
import { plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import '@citation-js/plugin-csl';
import { ofMods } from './mods.mjs';

function run(program, args, input) {
  const done = spawnSync(program, args, { input, encoding: 'utf8', maxBuffer: 1 << 28 });
  if (done.status !== 0) throw new Error(`${program} ${args.join(' ')}: ${done.error ?? done.stderr}`);
  return done.stdout;
}

const citationJs = text => plugins.input.chain(text, { generateGraph: false });
const pandoc = from => text => JSON.parse(run('pandoc', ['-f', from, '-t', 'csljson'], text));
const bibutils = program => text => ofMods(run(program, ['-i', 'utf8', '-o', 'utf8'], text));

export const readers = [
  { name: 'citation-js', format: 'bibtex', read: citationJs },
  { name: 'citation-js', format: 'ris', read: citationJs, hasNoDoi: true },
  { name: 'citation-js', format: 'csl', read: citationJs },
  { name: 'pandoc', format: 'bibtex', read: pandoc('bibtex') },
  { name: 'pandoc (biblatex)', format: 'bibtex', read: pandoc('biblatex') },
  { name: 'pandoc', format: 'csl', read: pandoc('csljson') },
  { name: 'bibutils', format: 'bibtex', read: bibutils('bib2xml'), mergesNames: true },
  { name: 'bibutils', format: 'ris', read: bibutils('ris2xml'), mergesNames: true, dividesNames: true },
];

/** The references that pandoc's citation processor makes of a bibliography, as plain text. */
export const processed = text => run('pandoc', ['-f', 'csljson', '-t', 'plain', '--citeproc', '--wrap=none'], text).trim().split(/\n\n+/);
