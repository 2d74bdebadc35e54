import { extname } from 'node:path';
import { UserError } from './user-error.ts';

export type Format = 'terminal' | 'json' | 'html';

export interface Output {
  readonly format: Format;
  /** undefined: standard output. */
  readonly file: string | undefined;
}

const byEnding: Readonly<Record<string, Format>> = {
  '.json': 'json',
  '.txt': 'terminal',
  '.html': 'html',
  '.htm': 'html',
};

/**
 * Which format goes where. A file takes the format its ending tells; one without a telling ending takes the next format
 * that was asked for. What is left goes to standard output, and where nothing is left, the terminal report does.
 * @throws UserError for a format there is not, or a file whose format nobody can tell.
 */
export function whereTo(formats: readonly string[], files: readonly string[]): readonly Output[] {
  const waiting: Format[] = formats.map((name) => {
    if (name === 'terminal' || name === 'json' || name === 'html') return name;
    throw new UserError([`--format got "${name}"; use terminal, json or html`]);
  });
  const outputs: Output[] = files.map((file) => {
    const told = byEnding[extname(file).toLowerCase()];
    const index = told === undefined ? 0 : waiting.indexOf(told);
    const [asked] = index >= 0 ? waiting.splice(index, 1) : [];
    const format = told ?? asked;
    if (!format) throw new UserError([`--out ${file}: name it .json, .html or .txt, or say --format`]);
    return { format, file };
  });
  const [first = 'terminal', ...more] = waiting;
  if (more.length > 0) throw new UserError(['several formats: send all but one to a file with --out']);
  return [...outputs, { format: first, file: undefined }];
}
