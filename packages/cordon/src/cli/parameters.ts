import { type Node, PlainScalar } from '../readers/syntax/node.ts';
import { parse } from '../readers/syntax/parse.ts';
import { ReadError } from '../readers/syntax/read-error.ts';
import type { SourceText } from '../readers/syntax/source-text.ts';

/** A value given for a parameter, and where. */
export interface GivenParameter {
  /** Name of the stack it is for, or undefined for every deployment that has the parameter. */
  readonly stack: string | undefined;
  readonly name: string;
  readonly value: string;
  readonly line: number;
  readonly file: string;
}

/**
 * Reads a parameter file: the AWS CLI's list of `{ ParameterKey, ParameterValue }`, CodePipeline's `{ Parameters: {…} }`,
 * a plain mapping, or a list of `Key=Value` and `Stack:Key=Value` as the CDK takes them.
 * @throws ReadError where it is none of these.
 */
export function readParameters(source: SourceText): GivenParameter[] {
  const root = parse(source);
  const given: GivenParameter[] = [];
  const add = (stack: string | undefined, name: string, value: Node): void => {
    const { line } = source.locate(value.start);
    given.push({ stack, name, value: textIn(value, source), line, file: source.name });
  };
  if (root.kind === 'sequence') {
    for (const item of root.items) {
      const assignment = item.kind === 'scalar' ? /^(?:([^:=]+):)?([A-Za-z0-9]+)=(.*)$/s.exec(item.text) : undefined;
      if (assignment && item.kind === 'scalar') {
        add(assignment[1], assignment[2] ?? '', new PlainScalar(assignment[3] ?? '', item.start));
      } else if (!addPair(item, add)) throw unreadable(source, item);
    }
    return given;
  }
  if (root.kind !== 'mapping') throw unreadable(source, root);
  const inner = root.entries.find(({ key, value }) => key.text === 'Parameters' && value.kind === 'mapping')?.value;
  for (const { key, value } of (inner?.kind === 'mapping' ? inner : root).entries) add(undefined, key.text, value);
  return given;
}

function addPair(item: Node, add: (stack: undefined, name: string, value: Node) => void): boolean {
  if (item.kind !== 'mapping') return false;
  const field = (name: string) => item.entries.find(({ key }) => key.text === name)?.value;
  const name = field('ParameterKey');
  const value = field('ParameterValue');
  const previous = field('UsePreviousValue');
  if (name?.kind !== 'scalar') return false;
  if (value) add(undefined, name.text, value);
  // Only the stack knows its previous value, so the parameter stays undeclared.
  return value !== undefined || (previous?.kind === 'scalar' && previous.text === 'true');
}

function textIn(value: Node, source: SourceText): string {
  if (value.kind === 'scalar') return value.text;
  if (value.kind === 'sequence') return value.items.map((item) => textIn(item, source)).join(',');
  throw unreadable(source, value);
}

function unreadable(source: SourceText, node: Node): ReadError {
  return new ReadError(
    'not a parameter file: use [{ "ParameterKey": …, "ParameterValue": … }], { "Key": "Value" } or ["Stack:Key=Value"]',
    { source, offset: node.start },
  );
}
