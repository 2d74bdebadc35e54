// Runs Cordon and the peers over the ten fixtures and writes the table in results.md: node peers.mjs [--print]
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { answers } from './peer-answers.mjs';
import { installPeers, needBuild } from './programs.mjs';
import { occasion, table, writeSection } from './results.mjs';
import { sheet, subjects } from './sheet.mjs';

const fixtures = fileURLToPath(new URL('../packages/cordon/test/peer-fixtures/', import.meta.url));
const expected = JSON.parse(readFileSync(`${fixtures}expected.json`, 'utf8'));

const head = [
  'fixture',
  'should be',
  'Cordon',
  'cdk-nag 3.0.2, HIPAA pack',
  'cfn-guard 3.1.1, Control Tower rules',
  'guard registry, HIPAA set †',
  'aws cloudformation-validate and cfn-lint †',
];

/** One row: what is right, what each tool that ran here said, and what the sheet says of those that did not. */
function row(file, peersInstalled) {
  const name = file.replace(/\.\w+$/, '');
  const { rule, faulty } = subjects[name];
  const { cordon, nag, guard } = answers(`${fixtures}${file}`, { expected: expected[file], rule, faulty });
  const peer = (answer) => (peersInstalled ? answer() : 'did not run here');
  const { registry, validators } = sheet[name];
  return [name, faulty ? 'found' : 'pass', cordon(), peer(nag), peer(guard), registry, validators];
}

try {
  needBuild();
  const peers = installPeers();
  const rows = Object.keys(expected).map((file) => row(file, peers));
  const notes = [
    occasion(),
    '',
    table([head, ...rows]),
    '',
    '† Not run again by this script: as measured on 2026-11-23 on fixtures of the same description.',
  ];
  if (process.argv.includes('--print')) process.stdout.write(`${notes.join('\n')}\n`);
  else writeSection('fixtures', notes.join('\n'));
} catch (error) {
  process.stderr.write(`bench: ${error.message}\n`);
  process.exitCode = 2;
}
