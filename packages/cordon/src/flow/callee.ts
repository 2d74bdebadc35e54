import type { Ask } from '../controls/ask.ts';
import { by } from '../controls/links.ts';
import type { Fact } from '../model/fact.ts';
import type { FunctionAlias, FunctionVersion } from '../model/kinds/function-version.ts';
import type { Resource } from '../model/resource.ts';
import type { Text } from '../model/value.ts';
import { meantBy } from './meant-by.ts';
import { seen } from './programs.ts';

const byFunctionName = by<'function'>((each) => each.functionName);

/** The given function that a text names, by reference, by name, or by one of its versions or aliases. */
export function calleeOf(named: Fact<Text>, ask: Ask): Resource | undefined {
  const meant = meantBy(named, ask);
  if (meant) return functionBehind(meant, ask);
  return seen(() => {
    const found = ask.follow('function', named, byFunctionName);
    return found ? [found] : [];
  })[0];
}

/** The function that a version or an alias stands for; else the resource itself. */
export function functionBehind(resource: Resource, ask: Ask): Resource {
  if (resource.kind !== 'function-alias' && resource.kind !== 'function-version') return resource;
  const meant = meantBy((resource as FunctionAlias | FunctionVersion).function, ask);
  return meant?.kind === 'function' ? meant : resource;
}
