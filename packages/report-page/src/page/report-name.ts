import type { Report } from '@cordon/cordon/report';

/** What the report is about, in a word: the folder that holds what was read, else the one file. */
export function reportName({ inputs }: Report): string {
  const read = inputs.filter(({ skipped }) => skipped === null).map(({ path }) => path.split('/'));
  const [first] = read;
  if (!first) return 'nothing';
  const shared = first
    .slice(0, -1)
    .filter((part, depth) => read.every((each) => each[depth] === part && each.length > depth + 1));
  return shared.at(-1) ?? (read.length === 1 ? (first.at(-1) ?? 'template') : `${read.length} templates`);
}
