import { reasonFor } from './reasons.mjs';

/**
 * What came of the mutants: those that are ignored decide no verdict and are not counted.
 * @param files `{ path, source, mutants }` as Stryker reports them.
 */
export function summary(files) {
  const each = files.map(fileSummary).filter(({ killed, survived }) => killed + survived > 0);
  const sum = (key) => each.reduce((total, file) => total + file[key], 0);
  const [killed, survived] = [sum('killed'), sum('survived')];
  return { killed, survived, score: killed / (killed + survived), files: each };
}

function fileSummary({ path, source, mutants }) {
  const short = path.replace('packages/cordon/src/', '');
  const lines = source.split('\n');
  const killed = mutants.filter(({ status }) => status === 'Killed' || status === 'Timeout').length;
  const survivors = mutants
    .filter(({ status }) => status === 'Survived' || status === 'NoCoverage')
    .map(({ mutatorName, location, replacement }) => {
      const was = textAt(lines, location);
      const { line, column } = location.start;
      const found = { id: `${short}:${line}:${column} ${mutatorName}`, was, becomes: replacement };
      return { ...found, reason: reasonFor(short, found) };
    });
  return { path: short, killed, survived: survivors.length, score: killed / (killed + survivors.length), survivors };
}

/** Where a mutant changes the source; Stryker counts lines from one and columns from one. */
function textAt(lines, { start, end }) {
  if (start.line === end.line) return lines[start.line - 1].slice(start.column - 1, end.column - 1);
  return `${lines[start.line - 1].slice(start.column - 1)} …`;
}

/** The survivors as a page: by file, each with what it changes and why no test sees it. */
export function listed({ files, killed, survived, score }) {
  const sections = files
    .filter(({ survivors }) => survivors.length > 0)
    .map(({ path, survivors }) => `## ${path}\n\n${survivors.map(line).join('\n')}`);
  return `<!-- Written by npm run mutate. -->
# Mutants that survive

Of ${killed + survived} mutants of the policy decision, of every control's \`check\` and of the words that tell configurations apart,
${killed} are killed (${(100 * score).toFixed(1)} %). These ${survived} are not: each with the reason, or with the
word that no test tells it yet. What decides no verdict (texts for people,
examples, edits of fixes) is not mutated: \`ignored.mjs\` says what.

${sections.join('\n\n')}
`;
}

function line({ id, was, becomes, reason }) {
  return `- \`${id}\` ${code(was)} → ${code(becomes ?? '')}: ${reason}`;
}

function code(text) {
  const short = text.replaceAll(/\s+/g, ' ').replaceAll('`', '´');
  return `\`${short.length > 60 ? `${short.slice(0, 59)}…` : short}\``;
}
