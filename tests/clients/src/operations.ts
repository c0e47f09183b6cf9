import { readFileSync } from 'node:fs';

/** Paths are seen from the compiled tests in bin/src. */
export const file = (path: string): URL => new URL(`../../${path}`, import.meta.url);
export const text = (path: string): string => readFileSync(file(path), 'utf8');
export const address = process.env['API_ADDRESS'] ?? 'http://localhost:5080';

interface Parameter { name: string; in: 'path' | 'query'; required?: boolean; example: string }
interface Described { operationId: string; parameters?: Parameter[]; requestBody?: { content: object }; responses: { 200: { content: object } } }
interface Contract { info: { version: string }; paths: Record<string, Record<string, Described>> }

export const contract = JSON.parse(text('../../openapi/v1.json')) as Contract;

/** An operation of the contract, with what has to be given: the examples of the contract. */
export interface Operation {
  id: string;
  method: string;
  path: string;
  given: { path: Record<string, string>; query: Record<string, string> };
  body?: object;
  answersJson: boolean;
}

export const operations: Operation[] = Object.entries(contract.paths).flatMap(([path, methods]) => Object.entries(methods).map(([method, described]) => ({
  id: described.operationId,
  method,
  path,
  given: { path: given(described, 'path'), query: given(described, 'query') },
  ...(described.requestBody && { body: JSON.parse(text(`../../openapi/examples/${described.operationId}.request.json`)) as object }),
  answersJson: Object.keys(described.responses[200].content).some(type => type.includes('json')),
})));

function given(described: Described, place: 'path' | 'query'): Record<string, string> {
  return Object.fromEntries((described.parameters ?? []).filter(p => p.in === place && p.required).map(p => [p.name, p.example]));
}
