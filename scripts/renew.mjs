// Renews dated facts from AWS's answers, or from saved copies of them: npm run renew -- [ID…] [--from FOLDER] [--as-of DAY] [--accept]
import { existsSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { root } from './ensure.mjs';
import { bodies } from './renew/bodies.mjs';
import { askAws, savedCopies } from './renew/copies.mjs';
import { mostLost, renewal } from './renew/renewal.mjs';
import { BadCopy } from './renew/shape.mjs';

const options = {
  from: { type: 'string' },
  'as-of': { type: 'string' },
  accept: { type: 'boolean', default: false },
  /** Where the tables lie; the tests have copies of their own. */
  data: { type: 'string', default: join(root, 'packages/cordon/src/facts/data') },
};

process.exitCode = await run().catch((error) => {
  if (!(error instanceof BadCopy) && error.code !== 'ERR_PARSE_ARGS_UNKNOWN_OPTION') throw error;
  process.stderr.write(`renew: ${error.message}\nNothing was written.\n`);
  return 1;
});

async function run() {
  const { values, positionals: ids } = parseArgs({ options, allowPositionals: true });
  const { from, accept, data } = values;
  for (const id of ids) if (!bodies.some((body) => body.id === id)) throw new BadCopy(await byHand(id));
  if (from !== undefined && !existsSync(from)) throw new BadCopy(`--from ${from}: there is no such folder`);
  const today = new Date().toISOString().slice(0, 10);
  const day = values['as-of'] ?? (from === undefined ? today : undefined);
  if (day !== undefined && !isDay(day)) throw new BadCopy(`--as-of got "${day}"; use a day such as 2026-11-25`);
  if (day > today) throw new BadCopy(`--as-of got "${day}", which is to come; use a day up to ${today}`);
  const renewals = [];
  for (const body of bodies.filter(({ id }) => ids.length === 0 || ids.includes(id))) {
    const copies = from === undefined ? await askAws(body) : savedCopies(body, from);
    if (copies.length === 0) {
      if (ids.includes(body.id))
        throw new BadCopy(`${from} has no copy for ${body.id}; its name would match ${body.copies}`);
      process.stdout.write(`${body.id}: no copy in ${from}, left as it is\n`);
      continue;
    }
    if (day === undefined && !body.asOf) {
      throw new BadCopy(`${copies[0].name} does not say how old it is: say --as-of with the day it was saved`);
    }
    renewals.push(renewal(body, copies, { folder: data, asOf: day, today }));
  }
  for (const { told } of renewals) process.stdout.write(`${told.join('\n')}\n`);
  const half = renewals.filter(({ tooMuchLost }) => tooMuchLost);
  if (half.length > 0 && !accept) {
    throw new BadCopy(`more than ${mostLost * 100} % of the entries would be gone; if that is right, say --accept`);
  }
  writeAll(renewals);
  return 0;
}

/** All files or none: what fails, fails before the first of them is put in its place. */
function writeAll(renewals) {
  const partial = renewals.map(({ path }) => `${path}.${process.pid}.partial`);
  try {
    for (const [index, { text }] of renewals.entries()) writeFileSync(partial[index], text);
    for (const [index, { path }] of renewals.entries()) renameSync(partial[index], path);
  } finally {
    for (const path of partial) rmSync(path, { force: true });
  }
}

/** Why a body cannot be renewed by a script, and what to do instead. */
async function byHand(id) {
  const { factsByHand } = await import('./renew/by-hand.mjs');
  const facts = await factsByHand();
  const found = facts.find((each) => each.id === id);
  if (!found) {
    const renewed = bodies.map((body) => body.id);
    const read = facts.map((each) => each.id).filter((each) => !renewed.includes(each));
    return `there are no facts "${id}"; this renews ${renewed.join(', ')}, and a person ${read.sort().join(', ')}`;
  }
  return `${id} (as of ${found.asOf}) stands on a page that only a person can read: ${found.source}. Compare it with ${found.file}, then change its day there.`;
}

function isDay(text) {
  const day = /^\d{4}-\d{2}-\d{2}$/.test(text) ? new Date(`${text}T00:00:00Z`) : new Date(Number.NaN);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}
