// Holds Cordon against labelled cases of other checkers: node corpus.mjs --labels FILE [--json] [--write]
import { readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { compare } from './corpus/compare.mjs';
import { printed, summary, written } from './corpus/tell.mjs';
import { needBuild } from './programs.mjs';
import { occasion, writeSection } from './results.mjs';

const usage = 'usage: npm run bench:corpus -- --labels FILE [--json] [--write]';

async function main(args) {
  const at = args.indexOf('--labels');
  const file = at < 0 ? undefined : args[at + 1];
  const rest = args.filter((each, index) => index !== at && index !== at + 1 && !['--json', '--write'].includes(each));
  if (file === undefined || rest.length > 0) throw new Error(usage);
  needBuild();
  const { check } = await import('../packages/cordon/dist/index.js');
  const cases = readCases(resolve(file));
  const result = summary(cases.map((each) => compare(each, check)));
  process.stdout.write(args.includes('--json') ? `${JSON.stringify(result, undefined, 2)}\n` : printed(result));
  if (args.includes('--write')) writeSection('labelled cases', `${occasion()}\n\n${written(result)}`);
  if (result.unexplained > 0) process.exitCode = 1;
}

/** @throws Error naming the line that is no labelled case. */
function readCases(file) {
  return readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line, index) => (line.trim() === '' ? [] : [readCase(line, `${file}:${index + 1}`, dirname(file))]));
}

function readCase(line, where, folder) {
  let label;
  try {
    label = JSON.parse(line);
  } catch {
    throw new Error(`${where}: no JSON object`);
  }
  for (const field of ['file', 'format', 'peer', 'rule', 'expect', 'topic']) {
    if (label[field] === undefined) throw new Error(`${where}: has no ${field}`);
  }
  return { ...label, path: join(folder, label.file), where };
}

main(process.argv.slice(2)).catch((error) => {
  process.stderr.write(`bench: ${error.message}\n`);
  process.exitCode = 2;
});
