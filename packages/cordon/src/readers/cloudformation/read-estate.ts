import type { Guard } from '../../model/chooser.ts';
import type { Notice } from '../../model/estate.ts';
import type { NamedThing } from '../../model/kinds/named-thing.ts';
import type { Place } from '../../model/place.ts';
import { asText } from '../../model/read-value.ts';
import type { OpaqueResource, Resource } from '../../model/resource.ts';
import { child } from '../syntax/node.ts';
import { declaredValue } from './declared-world.ts';
import { deploymentIds } from './deployment-ids.ts';
import type { ExpandedEntry, UnreadLoop } from './entries.ts';
import { express } from './express.ts';
import { Imports } from './imports.ts';
import { Depth } from './once.ts';
import { opaqueResource, unreadLoop } from './opaque.ts';
import { referencesIn } from './references.ts';
import { propertiesOf } from './resource-entry.ts';
import { translations } from './resources/translations.ts';
import { withLoop } from './scope.ts';
import { Stack } from './stack.ts';
import type { Template } from './template.ts';
import { namedOpaque, namedTemplate } from './template-texts.ts';
import { type BehindUrls, findTemplate } from './template-url.ts';
import type { Given } from './translation.ts';
import { isStack, isWrittenByMacro, typeOf } from './type-of.ts';

/** What the reader makes of a set of templates. */
export interface ReadEstate {
  readonly deployments: readonly Stack[];
  readonly resources: readonly Resource[];
  readonly opaque: readonly OpaqueResource[];
  /** Ids of nested stacks in which nobody looked. */
  readonly unreadStacks: readonly string[];
  /** Everything that bears names: resources of both sorts, and templates. Made anew, since it is asked for once. */
  named(): readonly NamedThing[];
  /** Grows while facts are read: what was inferred on the way. */
  readonly notices: readonly Notice[];
}

export interface Options {
  /** Value for a parameter of a deployment, where one was given. */
  given(parameter: string, deployment: string): string | undefined;
  /** Stacks by name, with the path of the template that each deploys. */
  readonly deployments?: readonly { readonly name: string; readonly template: string }[];
  /** Files behind the TemplateURLs of nested stacks. */
  readonly behindUrls?: BehindUrls;
}

/**
 * Reads templates into deployments and resources. A template that another nests is deployed by its parent alone.
 * @param templates by path, relative to the report's root, with `/`.
 */
export function readEstate(templates: ReadonlyMap<string, Template>, options: Options): ReadEstate {
  return new Reading(templates, options).run();
}

/** Nested stacks beyond these are not followed: templates that nest others twice each would double at every level. */
const deepestNesting = 50;
const mostNested = 10_000;

class Reading implements ReadEstate {
  readonly deployments: Stack[] = [];
  readonly resources: NamedThing[] = [];
  readonly opaque: OpaqueResource[] = [];
  readonly unreadStacks: string[] = [];
  readonly notices: Notice[] = [];
  readonly #templates: ReadonlyMap<string, Template>;
  readonly #options: Options;
  readonly #imports = new Imports(this.deployments, (text, at) => this.#notice(text, at));
  readonly #depth = new Depth();
  readonly #deployed = new Set<Template>();
  readonly #untranslated: (readonly [Stack, ExpandedEntry])[] = [];
  #nestedStacks = 0;

  constructor(templates: ReadonlyMap<string, Template>, options: Options) {
    this.#templates = templates;
    this.#options = options;
  }

  run(): this {
    for (const template of this.#templates.values()) {
      for (const { text, offset } of template.flaws) this.#notice(text, { source: template.source, offset });
    }
    const nested = this.#nestedTemplates();
    const { deployments: declared = [] } = this.#options;
    const ids = deploymentIds([...this.#templates.keys()], new Set(declared.map(({ name }) => name)));
    for (const [path, template] of this.#templates) {
      const stacks = declared.filter((each) => each.template === path);
      for (const { name } of stacks) this.#deployAlone(template, name, name);
      if (stacks.length === 0 && !nested.has(template)) this.#deployAlone(template, ids.get(path) ?? path);
    }
    // Templates that nest one another in a circle have no parent that is deployed by itself.
    for (const template of nested) {
      if (this.#deployed.has(template)) continue;
      const path = template.source.name;
      this.#deployAlone(template, ids.get(path) ?? path);
    }
    return this;
  }

  named(): NamedThing[] {
    const opaque = this.#untranslated.map(([stack, entry]) => namedOpaque(this.#given(stack, entry), entry.value));
    return [...this.deployments.map(namedTemplate), ...this.resources, ...opaque];
  }

  #deployAlone(template: Template, id: string, stack?: string): void {
    this.#deploy(new Stack(template, id, this.#surroundings(), undefined, stack), [template]);
  }

  #surroundings = () => ({ importValue: this.#imports.value, given: this.#options.given, depth: this.#depth });

  /** Templates that some other given template nests. One that only nests itself is still looked at. */
  #nestedTemplates(): Set<Template> {
    const nested = new Set<Template>();
    for (const [path, template] of this.#templates) {
      if (!template.nests) continue;
      const scope = new Stack(template, path, this.#surroundings());
      for (const { value } of template.resources) {
        const url = isStack(value) ? child(child(value, 'Properties'), 'TemplateURL') : undefined;
        if (!url) continue;
        const target = findTemplate(
          asText(declaredValue(express(url, scope))),
          path,
          this.#templates,
          this.#options.behindUrls,
        );
        if (target.is === 'given' && target.template !== template) nested.add(target.template);
      }
    }
    return nested;
  }

  #deploy(stack: Stack, above: readonly Template[]): void {
    this.deployments.push(stack);
    this.#deployed.add(above.at(-1) as Template);
    for (const loop of stack.unread) this.#addUnread(stack, loop);
    for (const entry of stack.resources) {
      if (isStack(entry.value) && !isWrittenByMacro(entry.value)) this.#nest(stack, entry, above);
      else this.#add(stack, entry);
    }
  }

  #nest(stack: Stack, entry: ExpandedEntry, above: readonly Template[]): void {
    const template = this.#templateOf(stack, entry, above);
    if (!template) {
      this.unreadStacks.push(`${stack.id}/${entry.name}`);
      this.#addOpaque(stack, entry);
      return;
    }
    this.#nestedStacks += 1;
    this.#untranslated.push([stack, entry]);
    const passed = child(child(entry.value, 'Properties'), 'Parameters');
    const nested = new Stack(template, `${stack.id}/${entry.name}`, this.#surroundings(), {
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
    this.#deploy(nested, [...above, template]);
  }

  /** The template of a nested stack, where it was given and can be followed. */
  #templateOf(stack: Stack, entry: ExpandedEntry, above: readonly Template[]): Template | undefined {
    const url = child(child(entry.value, 'Properties'), 'TemplateURL');
    const at: Place = { source: stack.source, offset: entry.key.start };
    if (!url) {
      this.#notice(`the nested stack ${entry.name} was not read: it has no TemplateURL`, at, true);
      return undefined;
    }
    const target = findTemplate(
      asText(declaredValue(express(url, entry.scope))),
      stack.template,
      this.#templates,
      this.#options.behindUrls,
    );
    const why = target.is === 'missing' ? target.why : this.#whyNotFollowed(target.template, above);
    if (target.is === 'missing' || why) {
      this.#notice(`the nested stack ${entry.name} was not read: ${why}`, at, true);
      return undefined;
    }
    if (target.inferred) this.#notice(`inferred: the nested stack ${entry.name} is ${target.template.source.name}`, at);
    return target.template;
  }

  #whyNotFollowed(template: Template, above: readonly Template[]): string | undefined {
    if (above.at(-1) === template) return 'it contains itself';
    const circle = above.slice(above.indexOf(template)).map(({ source }) => source.name);
    if (above.includes(template)) return `it contains itself: ${[...circle, circle[0]].join(' nests ')}`;
    if (above.length > deepestNesting) return `stacks nest deeper than ${deepestNesting} levels`;
    return this.#nestedStacks >= mostNested ? `more than ${mostNested} stacks are nested` : undefined;
  }

  #add(stack: Stack, entry: ExpandedEntry): void {
    const translation = translations.get(typeOf(entry.value));
    if (!translation) {
      this.#addOpaque(stack, entry);
      return;
    }
    this.resources.push(translation.create(this.#given(stack, entry)));
  }

  #given(stack: Stack, entry: ExpandedEntry): Given {
    const at: Place = { source: stack.source, offset: entry.key.start };
    return {
      id: `${stack.id}/${entry.name}`,
      name: entry.name,
      deployment: stack,
      exists: this.#exists(stack, entry),
      at,
      properties: propertiesOf(stack, entry, at),
    };
  }

  #addOpaque(stack: Stack, entry: ExpandedEntry): void {
    this.#untranslated.push([stack, entry]);
    this.opaque.push(opaqueResource(stack, entry, typeOf(entry.value), this.#exists(stack, entry)));
  }

  #addUnread(stack: Stack, loop: UnreadLoop): void {
    this.#notice(loop.why, { source: stack.source, offset: loop.key.start }, true);
    this.opaque.push(unreadLoop(stack, loop));
  }

  #exists(stack: Stack, entry: ExpandedEntry): Guard {
    const condition = child(entry.value, 'Condition');
    const name = condition?.kind === 'scalar' ? condition.text : undefined;
    const own = name === undefined ? undefined : stack.existence(withLoop(name, entry.scope));
    const { certain } = entry;
    if (!own && !certain) return stack.exists;
    return (chooser) => stack.exists(chooser) && (!certain || certain(chooser)) && (!own || own(chooser));
  }

  #notice(text: string, at: Place, unseen = false): void {
    this.notices.push({ text, unseen, file: at.source.name, line: at.source.locate(at.offset).line });
  }
}
