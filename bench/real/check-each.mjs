import { readdirSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';

const filesIn = (folder) =>
  readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? filesIn(path) : [path];
  });

/**
 * Checks every template of a folder by itself, as somebody does who has only that file.
 * @returns {Promise<{ files: number, read: number, unread: { file: string, why: string }[], crashes: { file: string, why: string }[], reports: { file: string, report: object }[] }>}
 *   A file that cannot be read is told apart from one on which the check itself breaks.
 * @throws Error where the folder holds no template
 */
export async function checkEach(folder) {
  const { check, UserError } = await import('../../packages/cordon/dist/index.js');
  const files = filesIn(folder)
    .filter((name) => /\.(?:json|ya?ml|template)$/.test(name))
    .sort();
  if (files.length === 0) throw new Error(`${folder} holds no template`);
  const [reports, unread, crashes] = [[], [], []];
  for (const [index, path] of files.entries()) {
    const file = relative(folder, path);
    // A pipe gets the result alone.
    if (process.stderr.isTTY) process.stderr.write(`\r${index + 1} of ${files.length}\u{1B}[K`);
    try {
      const { report, problems } = check({ paths: [path], cwd: folder });
      const broken = problems.find((line) => /unexpected/i.test(line));
      if (broken) crashes.push({ file, why: broken });
      else if (problems.length > 0) unread.push({ file, why: problems[0] });
      else reports.push({ file, report });
    } catch (error) {
      if (error instanceof UserError) unread.push({ file, why: error.message.replace(`${file}: `, '') });
      else crashes.push({ file, why: error.stack ?? String(error) });
    }
  }
  if (process.stderr.isTTY) process.stderr.write('\r\u{1B}[K');
  return { files: files.length, read: reports.length, unread, crashes, reports };
}
