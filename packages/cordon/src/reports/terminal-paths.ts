import type { FlowIndex } from './flow-index.ts';
import { lawWords } from './law-words.ts';
import { type PathFault, pathFaults } from './path-faults.ts';
import type { AlikePaths, PathInWorld, SortedPaths } from './sorted-paths.ts';
import type { Sheet } from './terminal-verdict.ts';
import { written } from './terminal-verdict.ts';
import { wrapped } from './wrap.ts';

/** Paths of one sort that are shown in full, chains of roles and faults of one path; the rest are counted. */
export const mostPaths = 25;
const mostChains = 20;
const mostFaults = 10;
const mostPlaces = 2;

/** The texts beside `hop 2` and beside `must` begin here. */
const [textColumn, lawColumn] = [11, 20];

/** Paths that are in a sort and shown: what is counted only is shown nowhere. */
export function pathsShown({ broken, brokenElsewhere, notShown, notShownElsewhere }: SortedPaths): PathInWorld[] {
  return [broken, brokenElsewhere, notShown, notShownElsewhere].flatMap((sort) => sort.slice(0, mostPaths));
}

/** A block for each path that is not encrypted in every configuration, the worst first, and one for all others. */
export function pathBlocks(sorts: SortedPaths, index: FlowIndex, sheet: Sheet): string[][] {
  const told = new Set<string>();
  const blocks = (paths: readonly PathInWorld[]) => {
    const shown = paths.slice(0, mostPaths).map((each) => pathBlock(each, index, sheet, told));
    const rest = paths.length - mostPaths;
    return rest > 0 ? [...shown, [`… and ${rest} more paths like these; --format json lists them all`]] : shown;
  };
  return [
    ...blocks(sorts.broken),
    ...blocks(sorts.brokenElsewhere),
    ...blocks(sorts.notShown),
    ...blocks(sorts.notShownElsewhere),
    alikeLines(sorts.alike, sheet.width),
  ];
}

function pathBlock(each: PathInWorld, index: FlowIndex, sheet: Sheet, told: Set<string>): string[] {
  const { path, state } = each;
  const [mark, paint] = state.verdict === 'fail' ? ['✗', sheet.paint.fail] : ['?', sheet.paint.unknown];
  const faults = pathFaults(each, index);
  const rest = faults.length - mostFaults;
  return [
    ...wrapped(`${mark} ${index.chain(path)}${whenWords(each)}`, sheet.width, 2).map(
      each.otherwise !== null && state.verdict === 'fail' ? sheet.paint.warn : paint,
    ),
    ...(faults.length === 0 ? wrapped(`    ${state.message}`, sheet.width, 4) : []),
    ...faults.slice(0, mostFaults).flatMap((fault) => faultLines(fault, sheet, told)),
    ...(rest > 0 ? [`    … and ${rest} more on this path; --format json lists them all`] : []),
  ];
}

/** In which configurations it is so, and what it is as declared where that is otherwise. */
export function whenWords({ path, otherwise }: PathInWorld): string {
  if (otherwise === null) return path.when ? `  when ${path.when.text}` : '';
  const declared = { pass: 'encrypted', fail: 'broken', unknown: 'not shown', 'not-applicable': 'not there' };
  return `  when ${path.otherwise[otherwise]?.when.text} (${declared[path.verdict]} as declared)`;
}

/** The law and the fix are told where a fault is first met: one plain listener may break a hundred paths. */
function faultLines(fault: PathFault, sheet: Sheet, told: Set<string>): string[] {
  const { width, paint } = sheet;
  const places = [...new Set(fault.places.map(written))].slice(0, mostPlaces).join(', ');
  const key = JSON.stringify([fault.message, places, fault.control]);
  const isTold = told.has(key);
  told.add(key);
  const text = `    ${fault.label.padEnd(textColumn - 4)}${fault.message}${places && `    ${places}`}`;
  const lines = wrapped(text, width, textColumn).map((line) => line.replace(places || /$^/, paint.place));
  if (fault.verdict === 'unknown' && fault.settle !== null) return [...lines, ...settlement(fault.settle, width)];
  // What nothing settles is explained once a control: it says the same of each store.
  const isExplained = fault.verdict === 'unknown' && told.has(`${fault.control}`);
  told.add(`${fault.control}`);
  return isTold || isExplained ? lines : [...lines, ...remedy(fault, sheet)];
}

function remedy({ law, control, verdict }: PathFault, { report, width, paint }: Sheet): string[] {
  const explain = control === null ? [] : beside('', `cordon explain ${control}`, width).map(paint.faint);
  if (verdict === 'unknown') return explain;
  const row = report.obligations.find(({ id }) => id === law);
  const fix = report.controls.find(({ id }) => id === control)?.fix.does;
  return [
    ...(row ? beside(row.strength, lawWords(row), width) : law === null ? [] : beside('law', law, width)),
    ...(fix === undefined ? [] : beside('fix', fix, width)),
    ...explain,
  ];
}

function settlement(settle: string, width: number): string[] {
  return wrapped(`${' '.repeat(textColumn)}settle it: ${settle}`, width, textColumn);
}

function beside(word: string, text: string, width: number): string[] {
  return wrapped(`${' '.repeat(textColumn)}${word.padEnd(lawColumn - textColumn)}${text}`, width, lawColumn);
}

function alikeLines(alike: readonly AlikePaths[], width: number): string[] {
  const lines = alike.slice(0, mostChains).flatMap(({ roles, count, isElsewhere }) => {
    const chain = roles.map((role) => role.replaceAll('-', ' ')).join(' → ');
    const number = `${count} ${count === 1 ? 'path ' : 'paths'}`;
    return wrapped(`✓ ${number}  ${chain}${isElsewhere ? '  in another configuration only' : ''}`, width, 4);
  });
  const rest = alike.slice(mostChains).reduce((sum, { count }) => sum + count, 0);
  return rest > 0 ? [...lines, `✓ … and ${rest} more paths of other chains`] : lines;
}
