// node generate.mjs FILE [v1-3.0.json]: writes the types of the committed contract.
import { readFile, writeFile } from 'node:fs/promises';
import openapiTS, { astToString } from 'openapi-typescript';

const [file, document = 'v1.json'] = process.argv.slice(2);
const contract = JSON.parse(await readFile(new URL(`../../openapi/${document}`, import.meta.url), 'utf8'));

// The client reads JSON wherever there is JSON, whatever else an operation can answer in: else every answer would be of several types at once.
for (const operation of Object.values(contract.paths).flatMap(path => Object.values(path))) {
  for (const answer of Object.values(operation.responses)) {
    const json = answer.content?.['application/json'];
    if (json) answer.content = { 'application/json': json };
  }
}

const types = astToString(await openapiTS(contract, { rootTypes: true, rootTypesNoSchemaPrefix: true }))
  // Headers that the contract does not name say nothing to a caller; the generator leaves a place for them that holds anything.
  .replace(/^ *\[name: string\]: unknown;\n/gm, '');
await writeFile(file, `// Generated from the contract by "npm run generate". Do not edit.\n\n${types}`);
