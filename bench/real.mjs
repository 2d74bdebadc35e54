// Checks templates that people wrote, each by itself: npm run bench:real -- --templates FOLDER [--json] [--write]
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { needBuild } from './programs.mjs';
import { checkEach } from './real/check-each.mjs';
import { perControl, unknownGroups } from './real/count.mjs';
import { occasion, table, writeSection } from './results.mjs';

const known = {
  templates: { type: 'string' },
  groups: { type: 'string', default: '20' },
  json: { type: 'boolean', default: false },
  write: { type: 'boolean', default: false },
};
const usage = 'usage: npm run bench:real -- --templates FOLDER [--groups N] [--json] [--write]';

function report({ files, read, unread, crashes, controls, groups, groupsInAll }) {
  const rows = controls.map((each) => [
    each.control,
    each.pass,
    each.fail,
    each.unknown,
    each['not-applicable'],
    each.failElsewhere,
  ]);
  const parts = [
    `${occasion()} ${files} files, each checked by itself: ${read} read, ${unread.length} not a template that can be read, ${crashes.length} crashes.`,
    table([['control', 'pass', 'fail', 'unknown', 'not applicable', 'fails in another configuration'], ...rows]),
    `The most frequent of ${groupsInAll} reasons to be unknown, names and values taken out:`,
    table([['control', 'reason', 'n'], ...groups.map((each) => [each.control, each.reason, each.n])]),
  ];
  if (unread.length > 0) parts.push(table([['not read', 'why'], ...unread.map(({ file, why }) => [file, why])]));
  return parts.join('\n\n');
}

try {
  const { values: options } = parseArgs({ options: known });
  if (options.templates === undefined) throw new Error(usage);
  if (!/^[1-9]\d*$/.test(options.groups))
    throw new Error(`--groups got "${options.groups}"; use a whole number from 1`);
  needBuild();
  const { reports, ...looked } = await checkEach(resolve(options.templates));
  if (looked.read === 0) throw new Error(`no template in ${options.templates} could be read: ${looked.unread[0].why}`);
  const all = unknownGroups(reports);
  const result = {
    ...looked,
    controls: perControl(reports),
    groupsInAll: all.length,
    groups: all.slice(0, Number(options.groups)),
  };
  process.stdout.write(options.json ? `${JSON.stringify(result)}\n` : `${report(result)}\n`);
  if (options.write) writeSection('real templates', report(result));
  for (const { file, why } of result.crashes) process.stderr.write(`bench:real: ${file} CRASHED: ${why}\n`);
  process.exitCode = result.crashes.length > 0 ? 1 : 0;
} catch (error) {
  process.stderr.write(`bench:real: ${error.message}\n`);
  process.exitCode = 2;
}
