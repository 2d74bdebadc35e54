import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { BadCopy } from './shape.mjs';

/** The saved copies of a body in a folder, in the order of their names. */
export function savedCopies(body, folder) {
  return readdirSync(folder)
    .filter((name) => body.copies.test(name))
    .sort()
    .map((name) => ({ name, text: readFileSync(join(folder, name), 'utf8') }));
}

/** Asks AWS: the command line for what the API answers, the page for what stands on a page. @throws BadCopy */
export async function askAws(body) {
  if (body.page) return [await askPage(body.page)];
  return body.commands.map(askApi);
}

async function askPage([name, url]) {
  try {
    const response = await fetch(url);
    if (!response.ok) throw new Error(`status ${response.status}`);
    return { name, text: await response.text() };
  } catch (error) {
    throw new BadCopy(
      `${url} cannot be read (${error.cause?.code ?? error.message}); save it as ${name} and say --from FOLDER`,
    );
  }
}

function askApi([name, ...command]) {
  const { error, status, stdout, stderr } = spawnSync('aws', [...command, '--output', 'json'], {
    encoding: 'utf8',
    maxBuffer: 256 * 1024 * 1024,
  });
  if (error || status !== 0) {
    const why =
      error?.code === 'ENOENT'
        ? 'there is no aws command'
        : (stderr || String(error)).trim().split('\n').at(-1).replace(/\.$/, '');
    throw new BadCopy(
      `aws ${command.join(' ')}: ${why}. Where you may ask: aws ${command.join(' ')} > ${name}; then say --from FOLDER`,
    );
  }
  return { name, text: stdout };
}
