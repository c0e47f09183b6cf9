// What @hey-api/openapi-ts makes of the contract, in both dialects, against a live service.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as dialect31 from '../obj/v1/index.js';
import { client as client31 } from '../obj/v1/client.gen.js';
import * as dialect30 from '../obj/v1-3.0/index.js';
import { client as client30 } from '../obj/v1-3.0/client.gen.js';
import { address, operations } from './operations.js';

type Answer = { data?: object; error?: dialect31.ProblemDocument; response: Response };
type Methods = Record<string, (options: object) => Promise<Answer>>;

client31.setConfig({ baseUrl: address });
client30.setConfig({ baseUrl: address });
exercise('3.1', dialect31);
// That it can be given here says already that the types are the same.
exercise('3.0', dialect30);

function exercise(dialect: string, api: typeof dialect31): void {
  for (const { id, given, body } of operations) {
    test(`${dialect}: ${id} is called and its answer read`, async () => {
      const { data, error, response } = await (api as unknown as Methods)[id]!({ ...given, body });
      assert.equal(response.status, 200, JSON.stringify(error));
      assert.ok(data instanceof Blob ? data.size > 0 : Object.keys(data ?? {}).length > 0);
    });
  }

  test(`${dialect}: a list is followed to its end`, async () => {
    const query = { condition: ['restless-legs-syndrome'], nutrient: ['iron', 'magnesium'] };
    const ids: string[] = [];
    let cursor: string | undefined;
    do {
      const page: dialect31.ClaimPage | undefined = (await api.listClaims({ query: { ...query, limit: 7, cursor } })).data;
      assert.ok(page);
      ids.push(...page.data.map(c => c.id));
      cursor = page.page.next;
    } while (cursor);
    const whole = await api.listClaims({ query: { ...query, limit: 200 } });
    assert.ok(ids.length > 7);
    assert.deepEqual(ids, whole.data?.data.map(c => c.id));
  });

  test(`${dialect}: failures are typed problems`, async () => {
    const missing = await api.getClaim({ path: { id: 'CLM9999' } });
    const notFound: dialect31.ProblemDocument | undefined = missing.error;
    assert.deepEqual([missing.response?.status, notFound?.status, notFound?.code], [404, 404, 'not-found']);
    const { error, response } = await api.listClaims({ query: { limit: 0 } });
    assert.deepEqual([response?.status, error?.code, Object.keys(error?.errors ?? {})], [400, 'invalid-parameter', ['limit']]);
  });

  test(`${dialect}: dates, decimals and codes are read`, async () => {
    const { data: claim } = await api.getClaim({ path: { id: 'CLM0260' } });
    const read: [dialect31.Verdict, dialect31.Certainty] | undefined = claim && [claim.assessment.verdict, claim.assessment.certainty];
    assert.deepEqual(read, ['supported', 'moderate']);
    assert.ok(new Date(claim?.assessment.assessedOn ?? '') > new Date('2026-01-01'));
    assert.ok(claim?.evidence.some(e => e.result?.estimate === -3.78));
    const low = await api.listClaims({ query: { certainty: ['very-low', 'not-rated'], limit: 5 } });
    assert.ok(low.data?.data.every(c => ['very-low', 'not-rated'].includes(c.assessment.certainty)));
  });

  test(`${dialect}: a dose is checked`, async () => {
    const { data } = await api.checkDoses({
      body: { person: { sex: 'female', ageYears: 40 }, items: [{ nutrient: 'vitamin-b6', amount: 40, unit: 'mg', perDay: 1 }] },
    });
    assert.equal(data?.data[0]?.nutrient.id, 'vitamin-b6');
    assert.ok(data.data[0].authorities.length > 0);
  });
}
