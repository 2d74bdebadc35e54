import { extname } from 'node:path';
import { UserError } from './user-error.ts';

/** Each format, and the ending of files that are told by it. */
const endings = { terminal: '.txt', json: '.json', markdown: '.md', html: '.html' } as const;

export type Format = keyof typeof endings;

export interface Output {
  readonly format: Format;
  /** undefined: standard output. */
  readonly file: string | undefined;
}

const formatNames = Object.keys(endings) as Format[];

/**
 * Which format goes where. A file takes the format its ending tells; one without a telling ending takes the next format
 * that was asked for. What is left goes to standard output, and where nothing is left, the terminal report does.
 * @throws UserError for a format there is not, or a file whose format nobody can tell.
 */
export function whereTo(formats: readonly string[], files: readonly string[]): readonly Output[] {
  const waiting: Format[] = formats.map((name) => {
    const format = formatNames.find((each) => each === name);
    if (format) return format;
    throw new UserError([`--format got "${name}"; use ${either(formatNames)}`]);
  });
  const outputs: Output[] = files.map((file) => {
    const told = formatNames.find((each) => endings[each] === extname(file).toLowerCase());
    const index = told === undefined ? 0 : waiting.indexOf(told);
    const [asked] = index >= 0 ? waiting.splice(index, 1) : [];
    const format = told ?? asked;
    if (!format) throw new UserError([`--out ${file}: name it ${either(Object.values(endings))}, or say --format`]);
    return { format, file };
  });
  const [first = 'terminal', ...more] = waiting;
  if (more.length > 0) throw new UserError(['several formats: send all but one to a file with --out']);
  return [...outputs, { format: first, file: undefined }];
}

/** "terminal, json or markdown" */
function either(words: readonly string[]): string {
  return `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;
}
