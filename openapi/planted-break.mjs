// Proves that the check for breaking changes can fail: plants one break and expects the differ to refuse it.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const folder = mkdtempSync(join(tmpdir(), 'planted-break-'));
try {
  const contract = JSON.parse(readFileSync('baseline/v1.json', 'utf8'));
  const claim = contract.components.schemas.Claim;
  delete claim.properties.assessment;
  claim.required = claim.required.filter((name) => name !== 'assessment');
  const broken = join(folder, 'v1.json');
  writeFileSync(broken, JSON.stringify(contract));
  const run = spawnSync(join('node_modules', '.bin', 'redocly'), ['diff', '--config', 'redocly.yaml', 'baseline/v1.json', broken], { encoding: 'utf8' });
  if (run.status === 0) {
    console.error('A claim without its assessment passed for no break: the check proves nothing.');
    process.exitCode = 1;
  } else {
    console.log('The planted break was refused.');
  }
} finally {
  rmSync(folder, { recursive: true });
}
