import type { Ask } from '../controls/ask.ts';
import { by } from '../controls/links.ts';
import type { ServerlessFunction } from '../model/kinds/function.ts';
import type { Grant } from './grants.ts';
import { type Program, seen } from './programs.ts';
import type { StoreNames } from './store-names.ts';

const byFunction = by<'function-source'>((each) => each.function);
const aliasByFunction = by<'function-alias'>((each) => each.function);
const versionByFunction = by<'function-version'>((each) => each.function);

/**
 * What is left of a grant where the right to read is there for a source mapping, which hands the records over itself: that
 * is a hop of its own. undefined where nothing is left.
 */
export function lessHanded(program: Program, grant: Grant, names: StoreNames, ask: Ask): Grant | undefined {
  if (program.kind !== 'function' || grant.carries === 'write' || !isHanded(program, grant, names, ask)) return grant;
  return grant.carries === 'read' ? undefined : { ...grant, carries: 'write' };
}

function isHanded(
  program: ServerlessFunction,
  { meant, kind, ofChanges }: Grant,
  names: StoreNames,
  ask: Ask,
): boolean {
  if (meant.is !== 'store') return false;
  if (kind !== 'queue' && kind !== 'stream' && !(kind === 'table' && ofChanges)) return false;
  const { functionName } = program;
  // What is handed to an alias or a version is handed to the function.
  const further = [
    ...ask.linkedSurely('function-alias', program, aliasByFunction, functionName),
    ...ask.linkedSurely('function-version', program, versionByFunction, functionName),
  ];
  return [
    ...ask.linkedSurely('function-source', program, byFunction, functionName),
    ...further.flatMap((each) => ask.linkedSurely('function-source', each, byFunction)),
  ].some((source) =>
    seen(() => [names.meantBy(source.source, ask)]).some(
      (found) => found?.is === 'store' && found.store === meant.store,
    ),
  );
}
