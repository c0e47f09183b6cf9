// Sends every bibliography of the service through every reader and compares what comes out with the JSON of the API. Fails on any difference.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bibliographies } from './bibliographies.mjs';
import { compare } from './compare.mjs';
import { processed, readers } from './readers.mjs';
import { oneLine, text } from './service.mjs';

for (const { name, path, works } of await bibliographies()) {
  test(`${name}: ${works.length} works`, async t => {
    const written = {};
    for (const format of ['bibtex', 'ris', 'csl']) written[format] = await text(`${path}format=${format}`);
    for (const reader of readers) {
      await t.test(`${reader.format} through ${reader.name}`, () => {
        const faults = compare(works, reader.read(written[reader.format]), reader);
        assert.equal(faults.length, 0, `${faults.length} differences\n${faults.slice(0, 40).join('\n')}`);
      });
    }
    await t.test('csl through a citation processor', () => {
      const references = processed(written.csl).map(oneLine);
      assert.equal(references.length, works.length);
      for (const reference of references) assert.doesNotMatch(reference, /undefined|null|NaN|\?\?\?/);
    });
  });
}
