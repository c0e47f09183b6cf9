// Expands linked data with a processor that is not ours, and prints the triples.
// node linked.mjs FOLDER: context.jsonld and any other *.jsonld
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import jsonld from 'jsonld';

const folder = process.argv[2];
const read = name => JSON.parse(readFileSync(join(folder, name), 'utf8'));
const documentLoader = async url => {
  if (!url.endsWith('/v1/context.jsonld')) throw new Error(`no such context: ${url}`);
  return { contextUrl: null, documentUrl: url, document: read('context.jsonld') };
};
for (const name of readdirSync(folder).filter(f => f.endsWith('.jsonld') && f !== 'context.jsonld'))
  console.log(await jsonld.toRDF(read(name), { documentLoader, format: 'application/n-quads', safe: true }));
