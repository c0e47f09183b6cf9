import type { components } from './contract.js';

type Schemas = components['schemas'];

/** The proof of an item, from `/v1/releases/{id}/proof`. */
export type ItemProof = Schemas['ItemProof'];

/** What must hold besides, from elsewhere: a citation, a paper, the repository. */
export interface Expected {
  /** Checksum of the release. */
  checksum?: string;
  /** Root over the documents of the release. */
  documents?: string;
}

/** What a check found. */
export interface VerificationReport {
  /** The release. */
  release: { id: string; checksum: string };
  /** Root over its documents. */
  documents: string;
  /** Number of documents checked. */
  checked: number;
  /** What is wrong and where; empty where everything is as it was published. */
  faults: string[];
}

const utf8 = new TextEncoder();

/**
 * Checks the saved answer of an item with its proof, without the service.
 * @param answer The body, byte by byte as it was received.
 * @param proof The proof that the service gave for it.
 * @param expected What must hold besides.
 */
export async function verifyAnswer(answer: Uint8Array, proof: ItemProof, expected: Expected = {}): Promise<VerificationReport> {
  const { release, document, entry } = proof;
  const faults = await faultsOf(document);
  const digest = hex(await sha256(answer));
  if (digest !== document.digest)
    faults.push(`${document.key}: the answer is not the document that the proof is for. Its SHA-256 is ${digest}, not ${document.digest}.`);
  if (entry) {
    faults.push(...await faultsOf(entry));
    if (entry.key !== document.key) faults.push(`${document.key}: the entry of the proof is another, ${entry.key}.`);
    if (entry.root !== release.checksum) faults.push(`${entry.key}: the path of the entry leads to ${entry.root}, which is not the checksum of release ${release.id}, ${release.checksum}.`);
  }
  faults.push(...unexpected(release, document.root, expected));
  return { release, documents: document.root, checked: 1, faults };
}

/**
 * Checks the bundle of a release (knowledge.zip), unpacked by whatever means: every document against its manifest, and both manifests against their roots.
 * @param files Names in the bundle, such as data/claims.ndjson, and contents.
 * @param expected What must hold besides.
 */
export async function verifyBundle(files: Iterable<readonly [string, Uint8Array]>, expected: Expected = {}): Promise<VerificationReport> {
  const bundle = new Map(files);
  const manifest = read<Schemas['ReleaseManifest']>(bundle, 'manifest.json');
  const documents = read<Schemas['DocumentManifest']>(bundle, 'documents.json');
  const release = { id: manifest.id, checksum: manifest.checksum };
  const faults: string[] = [];
  if (await rootOf([...identity(manifest, await notes(manifest)), ...Object.entries(manifest.entries)]) !== manifest.checksum)
    faults.push(`manifest.json: its content does not fold into its checksum ${manifest.checksum}.`);
  const missing = new Map(Object.entries(documents.documents ?? {}));
  if (await rootOf([...missing]) !== documents.root) faults.push(`documents.json: its content does not fold into its root ${documents.root}.`);
  if (documents.release.id !== release.id || documents.release.checksum !== release.checksum)
    faults.push(`documents.json: it is of release ${documents.release.id} with checksum ${documents.release.checksum}.`);
  faults.push(...unexpected(release, documents.root, expected));
  let checked = 0;
  for (const [name, content] of bundle) {
    const collection = /^data\/(.+)\.ndjson$/.exec(name)?.[1];
    if (!collection) continue;
    let line = 0;
    for (const document of lines(content)) {
      line++;
      checked++;
      const key = `${collection}/${idOf(document)}`;
      const digest = missing.get(key);
      if (digest === undefined) faults.push(`${name}, line ${line}: ${key} is not among the documents of the release, or occurs twice.`);
      else if (digest !== hex(await sha256(document))) faults.push(`${name}, line ${line}: ${key} is not as it was published.`);
      missing.delete(key);
    }
  }
  faults.push(...[...missing.keys()].map(key => `${key} is missing.`));
  return { release, documents: documents.root, checked, faults };
}

function read<T>(bundle: Map<string, Uint8Array>, name: string): T {
  const content = bundle.get(name);
  if (!content) throw new Error(`The bundle holds no ${name}.`);
  return JSON.parse(new TextDecoder().decode(content)) as T;
}

async function notes(manifest: Schemas['ReleaseManifest']): Promise<string | undefined> {
  return manifest.notes === undefined ? undefined : hex(await sha256(utf8.encode(manifest.notes)));
}

/** What names the release is among the leaves. */
function identity({ format, id, publishedAt, parent }: Schemas['ReleaseManifest'], notes: string | undefined): [string, string][] {
  return [
    ['release/format', `${format}`], ['release/id', id], ['release/publishedAt', publishedAt],
    ...(parent ? [['release/parent', `${parent.id} ${parent.checksum}`] as [string, string]] : []),
    ...(notes === undefined ? [] : [['release/notes', notes] as [string, string]]),
  ];
}

function unexpected(release: { id: string; checksum: string }, documents: string, expected: Expected): string[] {
  return [
    ...(expected.checksum && expected.checksum !== release.checksum ? [`Release ${release.id} has the checksum ${release.checksum}, not ${expected.checksum}.`] : []),
    ...(expected.documents && expected.documents !== documents ? [`The documents of release ${release.id} have the root ${documents}, not ${expected.documents}.`] : []),
  ];
}

async function faultsOf(proof: Schemas['InclusionProof']): Promise<string[]> {
  const root = await rootFrom(await leaf(proof.key, proof.digest), proof.index, proof.size, proof.path);
  return root === proof.root ? [] : [`${proof.key}: the path does not lead to the root ${proof.root}.`];
}

/** RFC 9162, section 2.1.3.2. */
async function rootFrom(hash: Uint8Array, index: number, size: number, path: readonly string[]): Promise<string | undefined> {
  if (index >= size) return undefined;
  let last = size - 1;
  for (const beside of path) {
    if (last === 0) return undefined;
    if (index % 2 === 1 || index === last) {
      hash = await node(bytes(beside), hash);
      while (index % 2 === 0 && index !== 0) [index, last] = [index / 2, Math.floor(last / 2)];
    } else {
      hash = await node(hash, bytes(beside));
    }
    [index, last] = [Math.floor(index / 2), Math.floor(last / 2)];
  }
  return last === 0 ? hex(hash) : undefined;
}

/** RFC 9162, section 2.1.1. Keys are ASCII, so the order of their code units is that of their bytes. */
async function rootOf(digests: [string, string][]): Promise<string> {
  const sorted = [...digests].sort(([a], [b]) => (a < b ? -1 : 1));
  let level = await Promise.all(sorted.map(([key, digest]) => leaf(key, digest)));
  if (level.length === 0) return hex(await sha256(new Uint8Array()));
  while (level.length > 1) {
    const above: Promise<Uint8Array>[] = [];
    for (let i = 0; i < level.length; i += 2) {
      const [left, right] = [level[i]!, level[i + 1]];
      above.push(right ? node(left, right) : Promise.resolve(left));
    }
    level = await Promise.all(above);
  }
  return hex(level[0]!);
}

const leaf = (key: string, digest: string) => sha256(joined(Uint8Array.of(0), utf8.encode(`${key} ${digest}`)));
const node = (left: Uint8Array, right: Uint8Array) => sha256(joined(Uint8Array.of(1), left, right));

async function sha256(content: Uint8Array): Promise<Uint8Array> {
  return new Uint8Array(await crypto.subtle.digest('SHA-256', new Uint8Array(content)));
}

function joined(...parts: Uint8Array[]): Uint8Array {
  const all = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

function* lines(content: Uint8Array): Generator<Uint8Array> {
  for (let begin = 0; begin < content.length;) {
    const end = content.indexOf(10, begin);
    yield content.subarray(begin, end < 0 ? content.length : end);
    begin = end < 0 ? content.length : end + 1;
  }
}

function idOf(document: Uint8Array): string {
  try {
    return String((JSON.parse(new TextDecoder().decode(document)) as { id?: unknown }).id);
  } catch {
    return '(no JSON)';
  }
}

const hex = (content: Uint8Array) => [...content].map(byte => byte.toString(16).padStart(2, '0')).join('');
const bytes = (text: string) => Uint8Array.from(text.match(/../g) ?? [], pair => parseInt(pair, 16));
