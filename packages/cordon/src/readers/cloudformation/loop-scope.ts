import type { Chooser, Guard } from '../../model/chooser.ts';
import type { Expression } from '../../model/expression.ts';
import type { Place } from '../../model/place.ts';
import type { Value } from '../../model/value.ts';
import type { Mapping } from '../syntax/node.ts';
import type { SourceText } from '../syntax/source-text.ts';
import type { Scope } from './scope.ts';

/** The scope inside one turn of a loop: all names mean what they mean outside, and the loop's identifier its item. */
export class LoopScope implements Scope {
  readonly source: SourceText;
  readonly deployment: string;
  readonly rewritten: string | undefined;
  readonly generates: boolean;
  readonly loop: ReadonlyMap<string, string>;
  readonly #outer: Scope;

  constructor(outer: Scope, identifier: string, item: string) {
    this.source = outer.source;
    this.deployment = outer.deployment;
    this.rewritten = outer.rewritten;
    this.generates = outer.generates;
    this.loop = new Map([...outer.loop, [identifier, item]]);
    this.#outer = outer;
  }

  parameter(name: string): Expression | undefined {
    return this.#outer.parameter(name);
  }

  condition(name: string): Guard | undefined {
    return this.#outer.condition(name);
  }

  mapping(name: string): Mapping | undefined {
    return this.#outer.mapping(name);
  }

  resource(name: string): string | undefined {
    return this.#outer.resource(name);
  }

  echo(resource: string, attribute: string): Expression | undefined {
    return this.#outer.echo(resource, attribute);
  }

  nestedOutput(stack: string, output: string): Expression | undefined {
    return this.#outer.nestedOutput(stack, output);
  }

  importValue(name: Expression, at: Place, chooser: Chooser): Value {
    return this.#outer.importValue(name, at, chooser);
  }
}
