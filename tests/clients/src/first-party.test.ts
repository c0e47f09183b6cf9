// Our own client against a live service.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { createKnowledgeClient, type Certainty, type ClaimPage, type DoseCheckRequest, type ProblemDocument, type Verdict } from '@knowledge-api/client';
import { address, file, operations } from './operations.js';

const client = createKnowledgeClient({ address });
type Answer = { data?: object; error?: ProblemDocument; response: Response };
type Call = (path: string, options: object) => Promise<Answer>;

for (const { id, method, path, given, body, answersJson } of operations) {
  test(`${id} is called and its answer read`, async () => {
    const call = client[method.toUpperCase() as 'GET'] as unknown as Call;
    const { data, error, response } = await call(path, { params: given, body, parseAs: answersJson ? 'json' : 'blob' });
    assert.equal(response.status, 200, JSON.stringify(error));
    assert.ok(data instanceof Blob ? data.size > 0 : Object.keys(data ?? {}).length > 0);
  });
}

test('a list is followed to its end', async () => {
  const query = { condition: ['restless-legs-syndrome'], nutrient: ['iron', 'magnesium'] };
  const ids: string[] = [];
  let next: string | undefined;
  do {
    const page: ClaimPage | undefined = (await client.GET('/v1/claims', { params: { query: { ...query, limit: 7, ...(next && { cursor: next }) } } })).data;
    assert.ok(page);
    ids.push(...page.data.map(c => c.id));
    next = page.page.next;
  } while (next);
  const whole = await client.GET('/v1/claims', { params: { query: { ...query, limit: 200 } } });
  assert.ok(ids.length > 7);
  assert.deepEqual(ids, whole.data?.data.map(c => c.id));
});

test('failures are typed problems', async () => {
  const missing = await client.GET('/v1/claims/{id}', { params: { path: { id: 'CLM9999' } } });
  const notFound: ProblemDocument | undefined = missing.error;
  assert.deepEqual([missing.response.status, notFound?.status, notFound?.code], [404, 404, 'not-found']);
  const { error, response } = await client.GET('/v1/claims', { params: { query: { limit: 0 } } });
  assert.deepEqual([response.status, error?.code, Object.keys(error?.errors ?? {})], [400, 'invalid-parameter', ['limit']]);
});

test('dates, decimals and codes are read', async () => {
  const { data: claim } = await client.GET('/v1/claims/{id}', { params: { path: { id: 'CLM0260' } } });
  const read: [Verdict, Certainty] | undefined = claim && [claim.assessment.verdict, claim.assessment.certainty];
  assert.deepEqual(read, ['supported', 'moderate']);
  assert.ok(new Date(claim?.assessment.assessedOn ?? '') > new Date('2026-01-01'));
  assert.ok(claim?.evidence.some(e => e.result?.estimate === -3.78));
  const low = await client.GET('/v1/claims', { params: { query: { certainty: ['very-low', 'not-rated'], limit: 5 } } });
  assert.ok(low.data?.data.every(c => ['very-low', 'not-rated'].includes(c.assessment.certainty)));
});

test('a dose is checked', async () => {
  const body: DoseCheckRequest = { person: { sex: 'female', ageYears: 40 }, items: [{ nutrient: 'vitamin-b6', amount: 40, unit: 'mg', perDay: 1 }] };
  const { data } = await client.POST('/v1/dose-checks', { body });
  assert.equal(data?.data[0]?.nutrient.id, 'vitamin-b6');
  assert.ok(data.data[0].authorities.length > 0);
});

test('what is not JSON is read as it is asked for', async () => {
  const context = await client.GET('/v1/context.jsonld');
  assert.equal(context.data?.['@context']['@version'], 1.1);
  const feed = await client.GET('/v1/releases.atom', { parseAs: 'text' });
  assert.match(feed.data ?? '', /^<\?xml/);
  const { data } = await client.GET('/v1/studies', { params: { query: { format: 'bibtex', limit: 2 } }, parseAs: 'text' });
  assert.match(data ?? '', /^@\w+\{/m);
});

test('the examples of the README run', () => {
  const said = execFileSync(process.execPath, [fileURLToPath(file('bin/obj/readme.js'))], { encoding: 'utf8' });
  assert.match(said, /^CLM\d{4} /m);
});
