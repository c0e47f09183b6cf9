// What the generators wrote: not stale, fully typed, well named; and the package that is made of it.
import assert from 'node:assert/strict';
import { execSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { contract, file, operations, text } from './operations.js';

const ours = '../../src/KnowledgeApi.Client.TypeScript';
const path = (name: string): string => fileURLToPath(file(name));
const program = ts.createProgram([`${ours}/src/index.ts`, 'obj/v1/index.ts', 'obj/v1-3.0/index.ts'].map(path),
  { strict: true, target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.NodeNext });
const checker = program.getTypeChecker();

/** What a module exports: methods, then types. */
function names(module: string): string[] {
  const symbols = checker.getExportsOfModule(checker.getSymbolAtLocation(program.getSourceFile(path(module))!)!)
    .map(s => s.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(s) : s);
  return symbols.map(s => `${s.flags & ts.SymbolFlags.Value ? 'method' : 'type'} ${s.name}`).sort();
}

function untyped(module: string): string[] {
  const found: string[] = [];
  const source = program.getSourceFile(path(module))!;
  const visit = (node: ts.Node): void => {
    // Where and how a call is sent, whatever it asks: the generator's own.
    if (ts.isTypeAliasDeclaration(node) && ['Options', 'ClientOptions'].includes(node.name.text)) return;
    if ([ts.SyntaxKind.AnyKeyword, ts.SyntaxKind.UnknownKeyword, ts.SyntaxKind.ObjectKeyword].includes(node.kind) || ts.isTypeLiteralNode(node) && node.members.length === 0)
      found.push(`${module}:${source.getLineAndCharacterOfPosition(node.getStart()).line + 1} ${node.getText()}`);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

test('the types of our client are not stale', () => {
  assert.ok(text('obj/contract-v1.ts') === text(`${ours}/src/contract.ts`), 'Run npm run generate in src/KnowledgeApi.Client.TypeScript, and read the difference.');
});

test('both dialects give the same types', () => {
  assert.ok(text('obj/contract-v1.ts') === text('obj/contract-v1-3.0.ts'));
  assert.ok(text('obj/v1/types.gen.ts') === text('obj/v1-3.0/types.gen.ts'));
});

test('the package has the version of the contract, and all that it exports', () => {
  const manifest = JSON.parse(text(`${ours}/package.json`)) as { version: string; exports: { '.': Record<string, string> } };
  assert.equal(manifest.version, contract.info.version);
  const [packed] = JSON.parse(execSync('npm pack --dry-run --json --ignore-scripts', { cwd: path(ours), encoding: 'utf8' })) as [{ files: { path: string }[] }];
  const held = packed.files.map(f => f.path).sort();
  assert.deepEqual(held, ['README.md', 'dist/contract.d.ts', 'dist/contract.js', 'dist/index.d.ts', 'dist/index.js', 'dist/verify.d.ts', 'dist/verify.js', 'package.json']);
  assert.ok(Object.values(manifest.exports['.']).every(e => held.includes(e.slice(2))));
});

test('nothing is just anything', () => {
  // The folders client and core beside them send requests and know nothing of this API.
  const modules = [`${ours}/src/index.ts`, `${ours}/src/contract.ts`, ...['v1', 'v1-3.0'].flatMap(d => [`obj/${d}/types.gen.ts`, `obj/${d}/sdk.gen.ts`])];
  assert.ok(modules.every(m => text(m).length > 1000));
  assert.deepEqual(modules.flatMap(untyped), []);
});

for (const [client, module] of [['first-party', `${ours}/src/index.ts`], ['hey-api', 'obj/v1/index.ts']] as const) {
  test(`the names of ${client} are the committed ones, and tell what they are`, () => {
    const got = names(module);
    if (process.env['UPDATE_CLIENTS'] === '1') writeFileSync(path(`names/${client}.txt`), `${got.join('\n')}\n`);
    assert.deepEqual(got, text(`names/${client}.txt`).trim().split('\n'), 'Run UPDATE_CLIENTS=1 npm test, and read the difference.');
    // Generators number what has no name of its own.
    assert.deepEqual(got.filter(n => /\d$|Anonymous|Inline|_/.test(n)), []);
  });
}

test('there is a method for each operation and no other', () => {
  assert.deepEqual(names('obj/v1/index.ts').filter(n => n.startsWith('method ')), operations.map(o => `method ${o.id}`).sort());
});
