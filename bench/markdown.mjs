// Gives every Markdown report of the samples and of the clinic, sound and hostile, to the parsers of Mermaid and of GitHub's Markdown.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { loadSource } from '../scripts/load-source.mjs';

const folder = fileURLToPath(new URL('markdown/', import.meta.url));
const attacks = [
  '',
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  ' | `x` | ',
  '\n```\n# y',
  '"]; click n0 href "javascript:alert(1)"; n9["',
  '@octo #12 GH-3 https://example.invalid www.example.invalid',
  '[fine](javascript:alert(1)) ![x](y)',
  '%%{init: {"securityLevel": "loose"}}%%',
  '\\| \\` ~~x~~ <!-- &lt;b&gt; #quot; end',
  'classDef style: x#y;',
  '\u202e\u200b\u001b[2J',
  'x'.repeat(10_000),
];

if (!existsSync(`${folder}node_modules/mermaid`)) {
  process.stderr.write('bench: installing parsers in bench/markdown (once)\n');
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund'], {
    ...{ cwd: folder, stdio: ['ignore', 'ignore', 'inherit'], shell: process.platform === 'win32' },
  });
  if (status !== 0) process.exit(2);
}
const { markdownFaults } = await import('./markdown/faults.mjs');
const { markdown, samples, flows, poison, checking } = await loadSource({
  checking: 'check.ts',
  markdown: 'reports/markdown.ts',
  samples: '../test/reports/sample-reports.ts',
  flows: '../test/reports/flow-reports.ts',
  poison: '../test/reports/poisoned.ts',
});
const { report: clinic } = checking.check({
  paths: ['examples/clinic'],
  cwd: fileURLToPath(new URL('..', import.meta.url)),
});
const reports = Object.entries({ ...samples.samples, ...flows.flowReports, clinic });
let [count, pictures, faults] = [0, 0, 0];
for (const [name, report] of reports)
  for (const attack of attacks) {
    const text = markdown.markdownReport(attack === '' ? report : poison.poisoned(report, attack));
    const sound = markdown.markdownReport(report);
    const found = await markdownFaults(text, sound);
    count += 1;
    pictures += text.includes('```mermaid') ? 1 : 0;
    faults += found.length;
    for (const fault of found) process.stderr.write(`${name} with ${JSON.stringify(attack.slice(0, 40))}: ${fault}\n`);
  }
process.stdout.write(`${count} reports, ${pictures} pictures parsed, ${faults} faults\n`);
process.exitCode = faults > 0 || pictures === 0 ? 1 : 0;
