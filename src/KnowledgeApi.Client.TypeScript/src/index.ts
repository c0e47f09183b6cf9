import ky, { HTTPError } from 'ky';
import createClient, { type Client } from 'openapi-fetch';
import type { paths } from './contract.js';

export type * from './contract.js';

/** One method an HTTP method, its calls told apart by path. Answers are read as JSON unless a call says otherwise (`parseAs`). */
export type KnowledgeClient = Client<paths>;

export interface KnowledgeClientOptions {
  /** Where the API is, without /v1. */
  address: string | URL;
  /** How often a question is asked again that met 429 or 503, or no answer. Without it three times. */
  retries?: number;
  /** Milliseconds to wait for one answer. Without it half a minute. */
  timeout?: number;
  /** What sends the requests, in place of the platform's own fetch. */
  fetch?: typeof fetch;
}

const busy = [429, 503];

/** Makes a client. It waits between tries as long as `Retry-After` says, else longer each time; a signal given with a call ends the waiting. */
export function createKnowledgeClient({ address, retries = 3, timeout = 30_000, fetch = globalThis.fetch }: KnowledgeClientOptions): KnowledgeClient {
  const send = ky.create({
    // Called by itself: a browser's own fetch refuses to be called as a member of anything else.
    fetch: (input, init) => fetch(input, init),
    timeout,
    throwHttpErrors: status => busy.includes(status),
    // What the API is sent by POST it only computes with: asking twice changes nothing.
    retry: { limit: retries, methods: ['get', 'head', 'post'], statusCodes: busy, afterStatusCodes: busy, jitter: true },
  });
  return createClient({
    baseUrl: new URL(address).href,
    // Several values of a parameter are separated by commas.
    querySerializer: { array: { style: 'form', explode: false } },
    fetch: async request => {
      try {
        return await send(request);
      } catch (failure) {
        // Still busy after the last try: an answer like any other, which says so.
        if (failure instanceof HTTPError) return failure.response;
        throw failure;
      }
    },
  });
}

export { verifyAnswer, verifyBundle, type Expected, type ItemProof, type VerificationReport } from './verify.js';
