// What a client saved is checked without the service; a byte that is another is found, and where.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createKnowledgeClient, verifyAnswer, verifyBundle } from '@knowledge-api/client';
import { unzipSync } from 'fflate';

const address = process.env['API_ADDRESS'] ?? 'http://localhost:5080';
const client = createKnowledgeClient({ address });

async function release(): Promise<{ id: string; checksum: string; documents: string }> {
  const { data } = await client.GET('/v1/releases', { params: { query: { limit: 1 } } });
  return data!.data[0]!;
}

test('an answer of an item is verified by its proof, and no other is', async () => {
  const { id, checksum, documents } = await release();
  const { data } = await client.GET('/v1/claims/{id}', { params: { path: { id: 'CLM0260' }, query: { release: id } }, parseAs: 'arrayBuffer' });
  const { data: proof } = await client.GET('/v1/releases/{id}/proof', { params: { path: { id }, query: { item: 'claims/CLM0260' } } });
  const answer = new Uint8Array(data as ArrayBuffer);
  assert.deepEqual((await verifyAnswer(answer, proof!, { checksum, documents })).faults, []);
  answer[100]! ^= 1;
  const [fault] = (await verifyAnswer(answer, proof!)).faults;
  assert.match(fault!, /^claims\/CLM0260: the answer is not the document/);
  answer[100]! ^= 1;
  assert.equal((await verifyAnswer(answer, proof!, { checksum: '0'.repeat(64), documents: '0'.repeat(64) })).faults.length, 2);
  assert.notDeepEqual((await verifyAnswer(answer, { ...proof!, document: { ...proof!.document, index: proof!.document.index + 1 } })).faults, []);
});

test('a bundle is verified whole, and a broken line is named', async () => {
  const { id, checksum, documents } = await release();
  const { data } = await client.GET('/v1/releases/{id}/download/{file}', { params: { path: { id, file: 'knowledge.zip' } }, parseAs: 'arrayBuffer' });
  const files = unzipSync(new Uint8Array(data as ArrayBuffer));
  const whole = await verifyBundle(Object.entries(files), { checksum, documents });
  assert.deepEqual(whole.faults, []);
  assert.ok(whole.checked > 100);
  const claims = files['data/claims.ndjson']!;
  claims[claims.length - 20]! ^= 1;
  assert.match((await verifyBundle(Object.entries(files))).faults[0]!, /^data\/claims\.ndjson, line \d+: claims\//);
  claims[claims.length - 20]! ^= 1;
  const { 'data/studies.ndjson': studies, ...rest } = files;
  assert.ok(studies);
  assert.match((await verifyBundle(Object.entries(rest))).faults[0]!, /^studies\/.* is missing/);
});
