import type { Chooser, Guard } from '../../model/chooser.ts';
import type { Expression } from '../../model/expression.ts';
import type { Place } from '../../model/place.ts';
import type { Value } from '../../model/value.ts';
import type { Mapping, Node } from '../syntax/node.ts';
import type { SourceText } from '../syntax/source-text.ts';

/** What names mean inside one deployment of one template. */
export interface Scope {
  readonly source: SourceText;
  /** Id of the deployment. */
  readonly deployment: string;
  /** A parameter or pseudo parameter; in a nested stack, what the parent passes. */
  parameter(name: string): Expression | undefined;
  /** A condition of this template. */
  condition(name: string): Guard | undefined;
  mapping(name: string): Mapping | undefined;
  /** Id of the resource with this logical id. */
  resource(name: string): string | undefined;
  /** What an attribute of a resource gives back as the template says it. */
  echo(resource: string, attribute: string): Expression | undefined;
  /** An output of a nested stack that was given, by the stack's logical id. */
  nestedOutput(stack: string, output: string): Expression | undefined;
  /** What the stack that exports this name says. */
  importValue(name: Expression, at: Place, chooser: Chooser): Value;
  /** May a macro or a loop stand anywhere in this template? */
  readonly generates: boolean;
  /** Why nothing in this template can be taken as written, where a macro may rewrite it. */
  readonly rewritten: string | undefined;
  /** Values of the loop identifiers around this node, inside an expanded Fn::ForEach. */
  readonly loop: ReadonlyMap<string, string>;
}

export function placeOf(node: Pick<Node, 'start'>, scope: Scope): Place {
  return { source: scope.source, offset: node.start };
}

/** The text with the identifiers of surrounding loops put in, `${Name}` and `&{Name}` alike. */
export function withLoop(text: string, scope: Scope): string {
  let result = text;
  for (const [name, value] of scope.loop) {
    result = result.replaceAll(`\${${name}}`, value).replaceAll(`&{${name}}`, value.replace(/[^A-Za-z0-9]/g, ''));
  }
  return result;
}
