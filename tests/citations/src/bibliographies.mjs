// The bibliographies to send around, each with what it must say.
import { all, json, ofCitation, ofSource, ofStudy } from './service.mjs';

const cited = items => items.filter(s => s.citation);

async function studies() {
  return { name: 'studies', path: '/v1/studies?', works: cited(await all('/v1/studies')).map(ofStudy) };
}

async function sources(name, path, items) {
  const entries = new Map((await json(`${path}format=csl`)).map(e => [e.id, e]));
  return { name, path, works: items.map(s => ofSource(s, entries.get(s.id))) };
}

/** The documents of the values, each once, in the order in which the service names them. */
async function intakes() {
  const path = '/v1/reference-intakes?';
  const known = new Map((await all('/v1/sources')).map(s => [s.id, s]));
  const named = new Set((await all('/v1/reference-intakes')).map(i => i.source.id));
  const order = (await json(`${path}format=csl`)).map(e => e.id);
  if (order.length !== named.size || !order.every(id => named.has(id))) throw new Error('the bibliography of reference intakes has other documents than the intakes');
  return sources('reference intakes', path, order.map(id => known.get(id)));
}

async function citation(name, of) {
  const path = `/v1/cite?${of ? `of=${encodeURIComponent(of)}&` : ''}`;
  const [entry] = await json(`${path}format=csl`);
  return { name, path, works: [ofCitation(await json(path.slice(0, -1)), entry)] };
}

export const bibliographies = async () => [
  await studies(),
  await sources('sources', '/v1/sources?', await all('/v1/sources')),
  await intakes(),
  await citation('a release'),
  await citation('a claim', '/v1/claims/CLM0001'),
  await citation('an answer on evidence', '/v1/evidence?nutrient=magnesium&condition=muscle-cramps'),
];
