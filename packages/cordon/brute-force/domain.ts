import { freshValue } from './fresh.ts';
import type { NodeMap } from './node.ts';
import { listOf } from './node.ts';

/** A parameter of a deployment with the values that are worth telling apart. */
export interface Domain {
  readonly deployment: string;
  readonly name: string;
  readonly declaration: NodeMap;
  /** As texts; a list is written `a,b`. Grows while worlds are explored. */
  readonly values: string[];
}

/** AllowedValues; else the default and one fresh value, where the constraints leave room for one. */
export function initialDomain(deployment: string, name: string, declaration: NodeMap): Domain {
  const allowed = listOf(declaration.AllowedValues).map(String);
  if (allowed.length > 0) return { deployment, name, declaration, values: [...new Set(allowed)] };
  const values = declaration.Default === undefined ? [] : [String(declaration.Default)];
  if (hasRoomForFresh(declaration)) values.push(freshValue(deployment, name));
  return { deployment, name, declaration, values };
}

/** Adds a literal the parameter was compared with; true where it is new and the parameter may take it. */
export function addLiteral(domain: Domain, literal: string): boolean {
  if (domain.values.includes(literal) || !mayTake(domain.declaration, literal)) return false;
  if (listOf(domain.declaration.AllowedValues).length > 0) return false;
  domain.values.push(literal);
  return true;
}

/** True where the declaration's constraints let the value through. */
export function mayTake(declaration: NodeMap, text: string): boolean {
  if (declaration.Type === 'Number' && (text.trim() === '' || Number.isNaN(Number(text)))) return false;
  const {
    MinValue: low,
    MaxValue: high,
    MinLength: shortest,
    MaxLength: longest,
    AllowedPattern: pattern,
  } = declaration;
  if (low !== undefined && Number(text) < Number(low)) return false;
  if (high !== undefined && Number(text) > Number(high)) return false;
  if (shortest !== undefined && text.length < Number(shortest)) return false;
  if (longest !== undefined && text.length > Number(longest)) return false;
  return pattern === undefined || new RegExp(`^(?:${String(pattern)})$`).test(text);
}

/**
 * Whether some value nobody wrote satisfies the constraints. A number range has room unless it is a single number; a pattern is tried
 * with a few texts of different make, so a pattern none of them fits counts as closed.
 */
function hasRoomForFresh(declaration: NodeMap): boolean {
  const { Type: type, MinValue: low, MaxValue: high } = declaration;
  if (type === 'Number') return low === undefined || high === undefined || Number(low) < Number(high);
  return ['nobody-wrote-this', 'Nobody', 'nobody', 'N', 'n', '97531', '9'].some((text) => mayTake(declaration, text));
}
