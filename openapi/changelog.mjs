// Writes into CHANGELOG.md what the differ says has changed since the last published contract.
//   node changelog.mjs            writes the section "Since the last published version"
//   node changelog.mjs --check    fails where that section is stale
//   node changelog.mjs --publish  makes it the section of the version in v1.json, and v1.json the baseline
import { spawnSync } from 'node:child_process';
import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const [log, contract, baseline] = ['CHANGELOG.md', 'v1.json', 'baseline/v1.json'];
const [begin, end] = ['<!-- written by npm run changelog -->\n', '<!-- end -->\n'];
const nothing = 'Nothing.\n';
const documents = Object.fromEntries([contract, baseline].map(file => [file, JSON.parse(readFileSync(file, 'utf8'))]));

function differences() {
  const run = spawnSync(join('node_modules', '.bin', 'redocly'),
    ['diff', '--config', 'redocly.yaml', '--format', 'json', '--fail-on', 'none', baseline, contract], { encoding: 'utf8', maxBuffer: 1 << 28 });
  if (run.status !== 0) throw new Error(run.stderr);
  return JSON.parse(run.stdout).changes;
}

// '#/paths/~1v1~1claims/get/parameters/3/schema' is 'GET /v1/claims' and 'parameters/limit/schema'.
function place(change) {
  const names = change.path.replace(/^#\//, '').split('/').map(name => name.replaceAll('~1', '/').replaceAll('~0', '~'));
  if (names[0] !== 'paths') return { where: names.slice(0, 3).join('/'), what: names.slice(3).join('/') };
  if (names[3] === 'parameters') names[4] = parameter(documents[change.revision ? contract : baseline], names);
  return { where: `${(names[2] ?? '').toUpperCase()} ${names[1]}`.trim(), what: names.slice(3).join('/') };
}

function parameter(document, [, path, method, , index]) {
  const given = document.paths[path][method].parameters[index];
  return (given.$ref ? document.components.parameters[given.$ref.split('/').pop()] : given).name;
}

// The same change of many operations is told once.
function lines(changes) {
  const told = new Map();
  for (const change of changes) {
    const { where, what } = place(change);
    const said = [change.impact, change.kind, [what, change.property].filter(Boolean).join(' · ')].join('|');
    told.set(said, [...(told.get(said) ?? []), where]);
  }
  const order = ['major', 'minor', 'patch'];
  return [...told].map(([said, places]) => {
    const [impact, kind, what] = said.split('|');
    const where = [...new Set(places)].sort();
    const which = where.length > 3 ? `${where.length} places, such as \`${where[0]}\`` : where.map(w => `\`${w}\``).join(', ');
    return { impact, text: `- ${impact}: ${kind}${what ? ` \`${what}\`` : ''}: ${which}` };
  }).sort((a, b) => order.indexOf(a.impact) - order.indexOf(b.impact) || (a.text < b.text ? -1 : 1)).map(line => line.text);
}

const before = readFileSync(log, 'utf8');
const [from, to] = [before.indexOf(begin) + begin.length, before.indexOf(end)];
if (from < begin.length || to < from) throw new Error(`${log} has lost its marks.`);
const found = lines(differences());
const section = found.length === 0 ? nothing : found.join('\n') + '\n';
const written = before.slice(from, to);

if (process.argv.includes('--publish')) {
  const { version } = documents[contract].info;
  if (before.includes(`\n## ${version} `)) throw new Error(`${version} is published already: raise ContractVersion.Current.`);
  const heading = `\n## ${version} (${new Date().toISOString().slice(0, 10)})\n\n`;
  writeFileSync(log, before.slice(0, from) + nothing + end + heading + section + before.slice(to + end.length));
  copyFileSync(contract, baseline);
} else if (process.argv.includes('--check')) {
  if (written !== section) {
    console.error(`${log} does not say what has changed since the baseline. Run npm run changelog.`);
    process.exitCode = 1;
  } else console.log(`${log} says what the differ says: ${found.length} changes.`);
} else writeFileSync(log, before.slice(0, from) + section + before.slice(to));
