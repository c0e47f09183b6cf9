// Makes the clients that the tests run: our own, and what @hey-api/openapi-ts makes of the contract in both dialects; compiles them with the tests.
// A generator that warns fails: what it stumbles over is a fault of the contract.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';

process.chdir(import.meta.dirname);
const ours = '../../src/KnowledgeApi.Client.TypeScript';

function run(program, args, cwd = '.') {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], { cwd, encoding: 'utf8', env: { ...process.env, NO_COLOR: '1' } });
  const said = stdout + stderr;
  if (status !== 0 || stderr || /warn/i.test(said)) {
    console.error(`${program} ${args.join(' ')}\n${said}`);
    process.exit(1);
  }
}

// The package's README is a program too: its examples must compile and run.
function readme() {
  const examples = readFileSync(`${ours}/README.md`, 'utf8').matchAll(/^```ts\n(.*?)^```/gms);
  return [...examples].map(e => e[1]).join('\n').replace(`'http://localhost:5080'`, `process.env['API_ADDRESS'] ?? 'http://localhost:5080'`);
}

rmSync('obj', { recursive: true, force: true });
rmSync('bin', { recursive: true, force: true });
mkdirSync('obj');
run('node_modules/typescript/bin/tsc', [], ours);
for (const dialect of ['v1', 'v1-3.0']) {
  run('generate.mjs', [`${import.meta.dirname}/obj/contract-${dialect}.ts`, `${dialect}.json`], ours);
  run('node_modules/@hey-api/openapi-ts/bin/run.js', ['-i', `../../openapi/${dialect}.json`, '-o', `obj/${dialect}`, '--no-log-file',
    '-p', '@hey-api/client-fetch', '@hey-api/typescript', '@hey-api/sdk']);
}
writeFileSync('obj/readme.ts', readme());
run('node_modules/typescript/bin/tsc', []);
