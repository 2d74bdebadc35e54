import type { Chooser, Guard } from '../../model/chooser.ts';
import { always } from '../../model/chooser.ts';
import type { Deployment, NamedCondition } from '../../model/deployment.ts';
import type { Expression } from '../../model/expression.ts';
import type { Place } from '../../model/place.ts';
import type { Value } from '../../model/value.ts';
import { child, type Mapping } from '../syntax/node.ts';
import type { SourceText } from '../syntax/source-text.ts';
import { rulesOf } from './condition.ts';
import { Echoes } from './echoes.ts';
import { type ExpandedEntry, entriesOf, type UnreadLoop } from './entries.ts';
import { express } from './express.ts';
import { guardOnce, orQuestion } from './guard-once.ts';
import { argumentFits, boundParameter } from './nested-argument.ts';
import { type Depth, once } from './once.ts';
import { ParameterVariable, parameterExpression } from './parameter.ts';
import { type Scope, withLoop } from './scope.ts';
import { share, surveyLiterals } from './survey.ts';
import type { Template } from './template.ts';

/** What a stack needs from the estate around it. */
export interface Surroundings {
  importValue(name: Expression, at: Place, chooser: Chooser, importer: string): Value;
  /** Values given for the parameters of a stack that is not nested. */
  given(parameter: string, deployment: string): string | undefined;
  /** Shared by all stacks of a reading. */
  readonly depth: Depth;
}

/** How a parent uses this template. */
export interface Nesting {
  readonly parent: Stack;
  /** What the parent passes for each parameter, and the names it mentions there. */
  readonly arguments: ReadonlyMap<string, { readonly value: Expression; readonly names: readonly string[] }>;
  readonly exists: Guard;
}

/** A value that a stack gives away, with its condition and the name it is exported under. */
export interface Output {
  readonly name: string;
  readonly value: Expression;
  readonly exists: Guard;
  readonly exported: Expression | undefined;
}

/** One template in use: what its names mean, and what it declares. */
export class Stack implements Scope, Deployment {
  readonly template: string;
  readonly source: SourceText;
  readonly rewritten: string | undefined;
  readonly generated: boolean;
  readonly generates: boolean;
  readonly loop: ReadonlyMap<string, string> = new Map();
  readonly stack: string | undefined;
  readonly id: string;
  readonly at: Place;
  readonly exists: Guard;
  readonly parent: Stack | undefined;
  readonly variables: readonly ParameterVariable[];
  readonly conditions: readonly NamedCondition[];
  readonly rules: readonly Guard[];
  readonly resources: readonly ExpandedEntry[];
  readonly nested = new Map<string, Stack>();
  /** Loops of resources that did not run to their end. */
  readonly unread: readonly UnreadLoop[];
  readonly root: Mapping;
  readonly #surroundings: Surroundings;
  readonly #parameters = new Map<string, Expression>();
  readonly #behind = new Map<string, readonly ParameterVariable[]>();
  readonly #conditions = new Map<string, Guard>();
  readonly #existence = new Map<string, Guard>();
  /** Empty until the resources are known: the items of a loop that makes them may be references too. */
  #entries: ReadonlyMap<string, ExpandedEntry> = new Map();
  readonly #echoes: Echoes;
  #outputs: readonly Output[] | undefined;
  #outputsByName: ReadonlyMap<string, Expression> | undefined;

  constructor(template: Template, id: string, surroundings: Surroundings, nesting?: Nesting, stack?: string) {
    this.stack = stack;
    this.template = template.source.name;
    this.source = template.source;
    this.rewritten = template.rewritten;
    this.generated = template.generated;
    this.generates = template.generates;
    this.root = template.root;
    this.id = id;
    this.at = { source: template.source, offset: 0 };
    this.#surroundings = surroundings;
    this.#echoes = new Echoes(surroundings.depth);
    this.parent = nesting?.parent;
    this.exists = nesting?.exists ?? always;
    this.variables = this.#declareParameters(nesting);
    this.conditions = this.#declareConditions();
    const resources = entriesOf(child(template.root, 'Resources') as Mapping, this);
    this.resources = resources.entries;
    this.unread = [...resources.unread.values()];
    this.#entries = new Map(this.resources.map((entry) => [entry.name, entry]));
    const section = child(template.root, 'Rules');
    const written = section ? rulesOf(section, this).map((rule) => orQuestion(rule, section, this)) : [];
    const rules = [...written, ...this.#argumentRules(nesting)];
    // A nested stack that is not created asks for nothing.
    this.rules = nesting
      ? rules.map(
          (rule): Guard =>
            (chooser) =>
              !this.exists(chooser) || rule(chooser),
        )
      : rules;
  }

  get deployment(): string {
    return this.id;
  }

  /** The variables of the outermost stack that decide a parameter. */
  behind(name: string): readonly ParameterVariable[] {
    return this.#behind.get(name) ?? [];
  }

  parameter(name: string): Expression | undefined {
    return this.#parameters.get(name);
  }

  condition(name: string): Guard | undefined {
    return this.#conditions.get(name);
  }

  /** Is there what stands under this condition? A condition that nobody can answer is a question here. */
  existence(condition: string): Guard | undefined {
    return this.#existence.get(condition);
  }

  mapping(name: string): Mapping | undefined {
    const mapping = child(child(this.root, 'Mappings'), name);
    return mapping?.kind === 'mapping' ? mapping : undefined;
  }

  resource(name: string): string | undefined {
    return this.#entries.has(name) ? `${this.id}/${name}` : undefined;
  }

  echo(resource: string, attribute: string): Expression | undefined {
    const entry = this.#entries.get(resource);
    return entry && this.#echoes.of(entry, attribute);
  }

  nestedOutput(stack: string, output: string): Expression | undefined {
    const nested = this.nested.get(stack);
    return nested?.output(output);
  }

  importValue(name: Expression, at: Place, chooser: Chooser): Value {
    return this.#surroundings.importValue(name, at, chooser, this.id);
  }

  /** The value of one of this stack's outputs. */
  output(name: string): Expression | undefined {
    this.#outputsByName ??= new Map(this.outputs().map((each) => [each.name, each.value]));
    return this.#outputsByName.get(name);
  }

  /** The outputs, each with its condition and the name it is exported under. */
  outputs(): readonly Output[] {
    this.#outputs ??= this.#declareOutputs();
    return this.#outputs;
  }

  #declareOutputs(): Output[] {
    const section = child(this.root, 'Outputs');
    if (section?.kind !== 'mapping') return [];
    return entriesOf(section, this).entries.flatMap(({ name, value, scope }) => {
      const shown = child(value, 'Value');
      const exported = child(child(value, 'Export'), 'Name');
      const condition = child(value, 'Condition');
      const exists = (condition?.kind === 'scalar' && this.existence(withLoop(condition.text, scope))) || always;
      if (!shown) return [];
      const resolved = once(express(shown, scope), `the output ${name}`, this.#surroundings.depth);
      return [{ name, value: resolved, exists, exported: exported && express(exported, scope) }];
    });
  }

  #declareParameters(nesting: Nesting | undefined): ParameterVariable[] {
    const declared = child(this.root, 'Parameters');
    const own = new Map<string, ParameterVariable>();
    for (const { key, value } of declared?.kind === 'mapping' ? declared.entries : []) {
      const given = nesting ? undefined : this.#surroundings.given(key.text, this.id);
      const variable = new ParameterVariable(key.text, this.id, value.kind === 'mapping' ? value : undefined, given);
      own.set(key.text, variable);
      const at: Place = { source: this.source, offset: key.start };
      const passed = nesting?.arguments.get(key.text);
      const bound = nesting
        ? once(boundParameter(variable, passed?.value, at), `the parameter ${key.text}`, this.#surroundings.depth)
        : parameterExpression(variable, at);
      this.#parameters.set(key.text, bound);
      this.#behind.set(
        key.text,
        nesting ? (passed?.names ?? []).flatMap((name) => nesting.parent.behind(name)) : [variable],
      );
    }
    for (const name of pseudoParameters) {
      const inherited =
        nesting && name !== 'AWS::StackName' && name !== 'AWS::StackId' ? nesting.parent.parameter(name) : undefined;
      const given = nesting ? undefined : this.#surroundings.given(name, this.id);
      const variable = new ParameterVariable(name, this.id, undefined, given);
      if (!inherited) own.set(name, variable);
      this.#parameters.set(name, inherited ?? parameterExpression(variable, this.at));
      this.#behind.set(name, inherited && nesting ? nesting.parent.behind(name) : [variable]);
    }
    surveyLiterals({ root: this.root }, (name) => own.get(name) ?? this.behind(name)[0]);
    // What a nested stack compares its parameter with matters to the parameters its parent passes on.
    for (const [name, variable] of own) {
      for (const behind of this.behind(name)) if (behind !== variable) share(variable, behind);
    }
    return [...own.values()].filter((variable) => this.#parameters.get(variable.name)?.variable === variable);
  }

  #declareConditions(): NamedCondition[] {
    const section = child(this.root, 'Conditions');
    if (section?.kind !== 'mapping') return [];
    const conditions = entriesOf(section, this).entries.map(({ name, value, scope }) => {
      const guard = guardOnce(name, value, scope, this.#surroundings.depth);
      const holds = orQuestion(guard, value, scope);
      this.#conditions.set(name, guard);
      this.#existence.set(name, holds);
      return { name, deployment: this.id, holds };
    });
    return conditions;
  }

  /** A value that a parent passes must be one that the nested template allows. */
  #argumentRules(nesting: Nesting | undefined): Guard[] {
    if (!nesting) return [];
    const declared = child(this.root, 'Parameters');
    return (declared?.kind === 'mapping' ? declared.entries : []).flatMap(({ key, value }) => {
      const passed = nesting.arguments.get(key.text);
      if (!passed || value.kind !== 'mapping') return [];
      return [argumentFits(new ParameterVariable(key.text, this.id, value, undefined), passed.value)];
    });
  }
}

const pseudoParameters = [
  'AWS::AccountId',
  'AWS::NotificationARNs',
  'AWS::Partition',
  'AWS::Region',
  'AWS::StackId',
  'AWS::StackName',
  'AWS::URLSuffix',
];
