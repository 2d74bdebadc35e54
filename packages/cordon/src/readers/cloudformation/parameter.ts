import { constant, type Expression } from '../../model/expression.ts';
import type { Place } from '../../model/place.ts';
import { textOf } from '../../model/text.ts';
import type { Gap, Value } from '../../model/value.ts';
import type { Variable } from '../../model/variable.ts';
import { child, type Mapping, type Node } from '../syntax/node.ts';

/** Types whose values AWS makes up and checks; the names of key pairs and security groups are the customer's. */
const platformMade =
  /(?:^|<)AWS::(?:EC2::(?:AvailabilityZone::Name|(?:Image|Instance|SecurityGroup|Subnet|Volume|VPC)::Id)|Route53::HostedZone::Id)>*$/;

/** A template parameter (or pseudo parameter). The survey of a template adds the literals it is compared with. */
export class ParameterVariable implements Variable {
  readonly id: string;
  readonly name: string;
  readonly deployment: string;
  readonly sort: 'parameter' | 'pseudo-parameter';
  readonly type: string;
  readonly open: boolean;
  readonly declared: string | undefined;
  readonly secret: boolean;
  readonly allowed: readonly string[] | undefined;
  /** Of a parameter that is fetched: the name of the entry it is fetched from, which is what a deployment is given. */
  readonly entry: Variable | undefined;
  readonly #known: string[] = [];
  readonly #fits: (value: string) => boolean;

  constructor(name: string, deployment: string, node: Mapping | undefined, given: string | undefined) {
    this.id = `${deployment}.${name}`;
    this.name = name;
    this.deployment = deployment;
    this.sort = node ? 'parameter' : 'pseudo-parameter';
    this.type = textAt(node, 'Type') ?? (name === 'AWS::NotificationARNs' ? 'CommaDelimitedList' : 'String');
    this.secret = textAt(node, 'NoEcho') === 'true';
    this.allowed = allowedValues(node);
    this.#fits = fitting(node, this.type);
    this.open = this.allowed === undefined || this.isList;
    const declared = given ?? textAt(node, 'Default');
    this.entry = this.isFetched ? this.#entry(declared) : undefined;
    this.declared = this.isFetched ? given : declared;
    if (this.declared !== undefined) this.add(this.declared);
  }

  #entry(declared: string | undefined): Variable {
    const { id, name, deployment, sort, allowed } = this;
    const values = allowed ?? (declared === undefined ? [] : [declared]);
    const open = allowed === undefined;
    return { id: `${id}@entry`, name, deployment, sort, values, open, declared, admits: this.#fits };
  }

  get isList(): boolean {
    return this.type === 'CommaDelimitedList' || this.type.startsWith('List<') || this.type.endsWith('<List<String>>');
  }

  /** SSM parameters: the template names where the value is kept, not the value. */
  get isFetched(): boolean {
    return this.type.startsWith('AWS::SSM::Parameter::Value');
  }

  get values(): readonly string[] {
    return this.allowed && !this.isList ? this.allowed : this.#known;
  }

  /** A literal that some use compares this parameter with: a value worth telling apart. */
  add(literal: string): void {
    if (!this.#known.includes(literal)) this.#known.push(literal);
  }

  admits(value: string): boolean {
    if (!this.allowed) return this.#fits(value);
    return this.isList
      ? value.split(',').every((item) => this.allowed?.includes(item.trim()))
      : this.allowed.includes(value);
  }
}

/** What `Ref` of the parameter says: its value where the world fixes one, else a text known by its parameter alone. */
export function parameterExpression(variable: ParameterVariable, at: Place): Expression {
  // A stack whose name, account or Region somebody declared has no other.
  if (variable.sort === 'pseudo-parameter' && variable.declared !== undefined) {
    return constant(textOf([variable.declared], at));
  }
  const open = (): Value => {
    if (variable.entry) return fetched(variable, spelledBy(variable.entry, at), at);
    const gap = openness(variable);
    if (variable.isList) return { is: 'unknown', at, ...gap };
    const known = variable.sort === 'parameter' && !variable.secret;
    return textOf([{ is: 'open', id: variable.id, ...gap, ...(known ? { variable } : {}) }], at);
  };
  if (variable.sort === 'pseudo-parameter' || variable.secret || variable.isFetched)
    return { at, variable, resolve: open };
  return {
    at,
    variable,
    resolve: (chooser) => {
      const value = chooser.valueOf(variable);
      if (value === undefined) return open();
      if (!variable.isList) return textOf([value], at);
      return { is: 'list', items: splitItems(value).map((item) => constant(textOf([item], at))), at };
    },
  };
}

/** What a parameter says whose value is fetched at deployment: nothing but the name of the entry that holds it. */
export function fetched(parameter: ParameterVariable, entry: Expression, at: Place): Value {
  const gap = openness(parameter);
  return parameter.isList
    ? { is: 'unknown', at, ...gap }
    : textOf([{ is: 'open', id: parameter.id, ...gap, entry }], at);
}

/** The name of an entry, where the world fixes one. */
function spelledBy(entry: Variable, at: Place): Expression {
  return {
    at,
    resolve: (chooser) => {
      const name = chooser.valueOf(entry);
      return textOf([name ?? { is: 'open', id: entry.id, ...noValue(entry) }], at);
    },
  };
}

/** The items of a list parameter's value. */
export function splitItems(value: string): string[] {
  return value === '' ? [] : value.split(',').map((item) => item.trim());
}

function openness(variable: ParameterVariable): Gap {
  const made = variable.sort === 'pseudo-parameter' || platformMade.test(variable.type);
  return { ...gapOf(variable), ...(made ? { platformMade: true as const } : {}) };
}

function gapOf(variable: ParameterVariable): Gap {
  const { name } = variable;
  if (variable.sort === 'pseudo-parameter')
    return { why: `${name} is only known at deployment`, settle: 'check the running account' };
  if (variable.secret)
    return { why: `the parameter ${name} is secret`, settle: 'write in the template what does not have to be secret' };
  if (variable.isFetched)
    return { why: `SSM holds the value of ${name}`, settle: `write the value in the template instead of fetching it` };
  return noValue(variable);
}

function noValue({ name, declared }: Variable): Gap {
  const why =
    declared === undefined ? `the parameter ${name} has no value` : `the parameter ${name} may hold another value`;
  return { why, settle: `give ${name} a value with --parameters, or AllowedValues` };
}

function textAt(node: Mapping | undefined, key: string): string | undefined {
  const value = child(node, key);
  if (value?.kind === 'scalar' && !value.isNull) return value.text;
  // A list's default may be written as a YAML list.
  return value?.kind === 'sequence'
    ? value.items.map((item) => (item.kind === 'scalar' ? item.text : '')).join(',')
    : undefined;
}

function allowedValues(node: Mapping | undefined): readonly string[] | undefined {
  const listed = child(node, 'AllowedValues');
  if (listed?.kind === 'sequence')
    return listed.items.flatMap((item: Node) => (item.kind === 'scalar' ? [item.text] : []));
  // A pattern that is only a list of words allows just these.
  const pattern = /^\^?\(?((?:\w+\|)+\w+)\)?\$?$/.exec(textAt(node, 'AllowedPattern') ?? '');
  return pattern?.[1]?.split('|');
}

/** A pattern whose quantifiers nest can take exponential time: a template is hostile input, so it is not run. */
const nestedQuantifier = /[+*}]\)?[+*{]|\([^)]*[+*][^)]*\)[+*{]/;

function fitting(node: Mapping | undefined, type: string): (value: string) => boolean {
  const [shortest, longest] = [Number(textAt(node, 'MinLength') ?? 0), Number(textAt(node, 'MaxLength') ?? Infinity)];
  const [least, most] = [Number(textAt(node, 'MinValue') ?? -Infinity), Number(textAt(node, 'MaxValue') ?? Infinity)];
  const pattern = expressionOf(textAt(node, 'AllowedPattern'));
  return (value) => {
    if (type === 'Number') return value.trim() !== '' && Number(value) >= least && Number(value) <= most;
    if (value.length < shortest || value.length > longest) return false;
    return pattern === undefined || value.length > 200 || pattern.test(value);
  };
}

function expressionOf(pattern: string | undefined): RegExp | undefined {
  if (pattern === undefined || pattern.length > 300 || nestedQuantifier.test(pattern)) return undefined;
  try {
    return new RegExp(`^(?:${pattern})$`);
  } catch {
    return undefined;
  }
}
