// Our own client against a service that is busy, or not there.
import assert from 'node:assert/strict';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { test } from 'node:test';
import { createKnowledgeClient, type KnowledgeClient } from '@knowledge-api/client';

type Reply = (response: ServerResponse) => void;
const says = (status: number, retryAfter: string): Reply => response => response
  .writeHead(status, { 'Content-Type': 'application/problem+json', 'Retry-After': retryAfter }).end(JSON.stringify({ status, code: 'busy' }));
const hangsUp: Reply = response => response.destroy();
const answers: Reply = response => response.writeHead(200, { 'Content-Type': 'application/json' }).end('{"release":"2026.1"}');

/** Serves the replies in turn, the last for ever; returns how many requests came, with their bodies. */
async function against(replies: Reply[], ask: (client: KnowledgeClient) => Promise<void>): Promise<string[]> {
  const bodies: string[] = [];
  const server = createServer(async (request, response) => {
    let body = '';
    for await (const part of request) body += String(part);
    bodies.push(body);
    replies[Math.min(bodies.length, replies.length) - 1]?.(response);
  });
  await new Promise<void>(listening => server.listen(0, '127.0.0.1', listening));
  try {
    await ask(createKnowledgeClient({ address: `http://127.0.0.1:${(server.address() as AddressInfo).port}` }));
  } finally {
    server.closeAllConnections();
    server.close();
  }
  return bodies;
}

test('429, 503 and a lost connection are asked again', async () => {
  const asked = await against([says(429, '0'), hangsUp, says(503, '0'), answers], async client => {
    assert.equal((await client.GET('/v1')).data?.release, '2026.1');
  });
  assert.equal(asked.length, 4);
});

test('a body is sent again, too', async () => {
  const asked = await against([says(503, '0'), answers], async client => {
    assert.ok((await client.POST('/v1/resolve', { body: { strings: ['iron'] } })).data);
  });
  assert.deepEqual(asked, Array(2).fill('{"strings":["iron"]}'));
});

test('Retry-After is waited for', async () => {
  const begin = performance.now();
  await against([says(429, '1'), answers], async client => {
    assert.ok((await client.GET('/v1')).data);
  });
  assert.ok(performance.now() - begin >= 990);
});

test('what stays busy is a typed problem', async () => {
  const asked = await against([says(503, '0')], async client => {
    const { error, response } = await client.GET('/v1');
    assert.deepEqual([response.status, error?.code], [503, 'busy']);
  });
  assert.equal(asked.length, 4);
});

test('other failures are not asked again, and a signal ends the waiting', async () => {
  assert.equal((await against([says(500, '0')], async client => void await client.GET('/v1'))).length, 1);
  await against([says(503, '60')], client => assert.rejects(client.GET('/v1', { signal: AbortSignal.timeout(200) }), { name: 'TimeoutError' }));
});
