import type { Guard } from '../../model/chooser.ts';
import type { Notice } from '../../model/estate.ts';
import { constant, type Expression } from '../../model/expression.ts';
import type { Place } from '../../model/place.ts';
import { asText, unknown } from '../../model/read-value.ts';
import type { OpaqueResource, Resource } from '../../model/resource.ts';
import { child, type Node } from '../syntax/node.ts';
import { declaredValue } from './declared-world.ts';
import type { ExpandedEntry } from './entries.ts';
import { express } from './express.ts';
import { Imports } from './imports.ts';
import { Depth } from './once.ts';
import { referencesIn } from './references.ts';
import { translations } from './resources/translations.ts';
import { withLoop } from './scope.ts';
import { Stack } from './stack.ts';
import type { Template } from './template.ts';
import { findTemplate } from './template-url.ts';

/** What the reader makes of a set of templates. */
export interface ReadEstate {
  readonly deployments: readonly Stack[];
  readonly resources: readonly Resource[];
  readonly opaque: readonly OpaqueResource[];
  /** Grows while facts are read: what was inferred on the way. */
  readonly notices: readonly Notice[];
}

export interface Options {
  /** Value for a parameter of a deployment, where one was given. */
  given(parameter: string, deployment: string): string | undefined;
}

/**
 * Reads templates into deployments and resources. A template that another nests is deployed by its parent alone.
 * @param templates by path, relative to the report's root, with `/`.
 */
export function readEstate(templates: ReadonlyMap<string, Template>, options: Options): ReadEstate {
  const reading = new Reading(templates, options);
  return reading.run();
}

class Reading implements ReadEstate {
  readonly deployments: Stack[] = [];
  readonly resources: Resource[] = [];
  readonly opaque: OpaqueResource[] = [];
  readonly notices: Notice[] = [];
  readonly #templates: ReadonlyMap<string, Template>;
  readonly #options: Options;
  readonly #imports = new Imports(this.deployments, (text, at) => this.#notice(text, at));
  readonly #depth = new Depth();

  constructor(templates: ReadonlyMap<string, Template>, options: Options) {
    this.#templates = templates;
    this.#options = options;
  }

  run(): this {
    const nested = this.#nestedTemplates();
    const ids = deploymentIds([...this.#templates.keys()]);
    for (const [path, template] of this.#templates) {
      if (nested.has(template)) continue;
      this.#deploy(new Stack(template, ids.get(path) ?? path, this.#surroundings()), [template]);
    }
    return this;
  }

  #surroundings() {
    return { importValue: this.#imports.value, given: this.#options.given, depth: this.#depth };
  }

  /** Templates that some other given template nests. One that only nests itself is still looked at. */
  #nestedTemplates(): Set<Template> {
    const nested = new Set<Template>();
    for (const [path, template] of this.#templates) {
      if (!template.nests) continue;
      for (const { value } of template.resources) {
        const url = isStack(value) ? child(child(value, 'Properties'), 'TemplateURL') : undefined;
        if (!url) continue;
        const scope = new Stack(template, path, this.#surroundings());
        const target = findTemplate(asText(declaredValue(express(url, scope))), path, this.#templates);
        if (target.is === 'given' && target.template !== template) nested.add(target.template);
      }
    }
    return nested.size === this.#templates.size ? new Set() : nested;
  }

  #deploy(stack: Stack, above: readonly Template[]): void {
    this.deployments.push(stack);
    if (!stack.complete) this.#notice('a loop whose items are only known at deployment was not run', stack.at);
    for (const entry of stack.resources) {
      if (isStack(entry.value)) this.#nest(stack, entry, above);
      else this.#add(stack, entry);
    }
  }

  #nest(stack: Stack, entry: ExpandedEntry, above: readonly Template[]): void {
    const properties = child(entry.value, 'Properties');
    const url = child(properties, 'TemplateURL');
    const at: Place = { source: stack.source, offset: entry.key.start };
    if (!url) return this.#addOpaque(stack, entry);
    const target = findTemplate(asText(declaredValue(express(url, entry.scope))), stack.template, this.#templates);
    if (target.is === 'missing') {
      this.#notice(`the nested stack ${entry.name} was not read: ${target.why}`, at);
      return this.#addOpaque(stack, entry);
    }
    if (above.includes(target.template)) {
      this.#notice(`the nested stack ${entry.name} contains itself and is not followed further`, at);
      return this.#addOpaque(stack, entry);
    }
    if (target.inferred) this.#notice(`inferred: the nested stack ${entry.name} is ${target.template.source.name}`, at);
    const passed = child(properties, 'Parameters');
    const nested = new Stack(target.template, `${stack.id}/${entry.name}`, this.#surroundings(), {
      parent: stack,
      exists: this.#exists(stack, entry),
      arguments: new Map(
        (passed?.kind === 'mapping' ? passed.entries : []).map(({ key, value }) => [
          key.text,
          { value: express(value, entry.scope), names: [...referencesIn(value)] },
        ]),
      ),
    });
    stack.nested.set(entry.name, nested);
    this.#deploy(nested, [...above, target.template]);
  }

  #add(stack: Stack, entry: ExpandedEntry): void {
    const translation = translations.get(typeOf(entry.value));
    if (!translation) return this.#addOpaque(stack, entry);
    const at: Place = { source: stack.source, offset: entry.key.start };
    this.resources.push(
      translation.create({
        id: `${stack.id}/${entry.name}`,
        name: entry.name,
        deployment: stack,
        exists: this.#exists(stack, entry),
        at,
        properties: propertiesOf(stack, entry, at),
      }),
    );
  }

  #addOpaque(stack: Stack, entry: ExpandedEntry): void {
    const type = typeOf(entry.value);
    const free = !type.startsWith('AWS::') || /^AWS::(CloudFormation|Serverless)::/.test(type);
    this.opaque.push({
      id: `${stack.id}/${entry.name}`,
      type,
      deployment: stack,
      at: { source: stack.source, offset: entry.key.start },
      free,
      refersTo: () => [...referencesIn(entry.value)].flatMap((name) => stack.resource(name) ?? []),
    });
  }

  #exists(stack: Stack, entry: ExpandedEntry): Guard {
    const condition = child(entry.value, 'Condition');
    const name = condition?.kind === 'scalar' ? condition.text : undefined;
    const own = name === undefined ? undefined : stack.condition(withLoop(name, entry.scope));
    const { certain } = entry;
    if (!own && !certain) return stack.exists;
    return (chooser) => stack.exists(chooser) && (!certain || certain(chooser)) && (!own || own(chooser));
  }

  #notice(text: string, at: Place): void {
    this.notices.push({ text, file: at.source.name, line: at.source.locate(at.offset).line });
  }
}

function propertiesOf(stack: Stack, entry: ExpandedEntry, at: Place): Expression {
  if (stack.rewritten !== undefined) return constant(unknown(stack.rewritten, at));
  const properties = child(entry.value, 'Properties');
  if (!properties) return constant({ is: 'fields', get: () => undefined, names: () => [], at });
  let expressed: Expression | undefined;
  return {
    at,
    resolve: (chooser) => {
      expressed ??= express(properties, entry.scope);
      return expressed.resolve(chooser);
    },
  };
}

function isStack(node: Node): boolean {
  return typeOf(node) === 'AWS::CloudFormation::Stack';
}

function typeOf(node: Node): string {
  const type = child(node, 'Type');
  return type?.kind === 'scalar' ? type.text : '(no Type)';
}

/** Short names for deployments: the file's name, or its path where two files share a name. */
function deploymentIds(paths: readonly string[]): Map<string, string> {
  const forms = [
    (path: string) => (path.split('/').at(-1) ?? path).replace(/\.[^.]+$/, ''),
    (path: string) => path.replace(/\.[^.]+$/, ''),
  ];
  const ids = new Map(paths.map((path) => [path, path]));
  for (const form of forms.reverse()) {
    const count = new Map<string, number>();
    for (const path of paths) count.set(form(path), (count.get(form(path)) ?? 0) + 1);
    for (const path of paths) if (count.get(form(path)) === 1) ids.set(path, form(path));
  }
  return ids;
}
