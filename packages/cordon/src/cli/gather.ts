import { dirname, posix, relative, resolve, sep } from 'node:path';
import picomatch from 'picomatch';
import type { Input } from '../engine/report-estate.ts';
import { NoResources, readTemplate, type Template } from '../readers/cloudformation/template.ts';
import { isTemplateOfTemplate } from '../readers/cloudformation/template-of-template.ts';
import { child } from '../readers/syntax/node.ts';
import { ReadError } from '../readers/syntax/read-error.ts';
import { SourceText } from '../readers/syntax/source-text.ts';
import { hasTemplateEnding, hasTemplateMark } from './candidate.ts';
import { nothingFound } from './no-template.ts';
import { isInside, kindOf, realPath } from './path-kind.ts';
import { beginsLikeTemplate, readText, Unreadable } from './read-text.ts';
import { type Walked, walk } from './walk.ts';

/** What to look for, and where. */
export interface Wanted {
  readonly paths: readonly string[];
  readonly cwd: string;
  readonly maxFileSize: number | undefined;
  /** A template from standard input, with the name it goes by. */
  readonly stdin?: { readonly name: string; readonly text: string };
  /** Tell where in Cordon an unexpected error arose. */
  readonly debug?: boolean;
  /** Folder that names are relative to. @default cwd */
  readonly root?: string;
  /** Absolute path of the configuration, which is no template. */
  readonly config?: string | undefined;
  /** Files behind TemplateURLs, relative to root. */
  readonly behindUrls?: readonly { readonly url: string; readonly file: string }[];
  walk?(folder: string): Walked;
  /** Reads a text that may have been read before. @default each is parsed */
  readTemplate?(source: SourceText): Template;
}

/** The templates that were found, and what became of every other file. */
export interface Gathered {
  readonly templates: Map<string, Template>;
  readonly inputs: Input[];
  /** Real paths of the files it rests on, those that should have been templates among them. */
  readonly files: string[];
  /** One line each: what, where, what would be right. */
  readonly problems: string[];
}

/** Reads every template among the wanted files. */
export function gather(wanted: Wanted): Gathered {
  return new Gathering(wanted).run();
}

class Gathering implements Gathered {
  readonly templates = new Map<string, Template>();
  readonly inputs: Input[] = [];
  readonly files: string[] = [];
  readonly problems: string[] = [];
  readonly #wanted: Wanted;
  readonly #root: string;
  readonly #roots: string[] = [];
  readonly #seen = new Set<string>();
  readonly #config: string | undefined;

  constructor(wanted: Wanted) {
    this.#wanted = wanted;
    this.#root = wanted.root ?? wanted.cwd;
    if (wanted.config !== undefined) this.#config = realPath(wanted.config);
  }

  run(): this {
    const { stdin } = this.#wanted;
    if (stdin) {
      const file = resolve(this.#wanted.cwd, stdin.name);
      // What an editor sends stands for the file of that name.
      this.#seen.add(realPath(file));
      this.files.push(realPath(file));
      this.#take(this.#name(file), stdin.text, true);
    }
    for (const path of this.#wanted.paths) this.#takePath(path);
    this.#takeNested();
    if (this.templates.size === 0 && this.problems.length === 0) {
      this.problems.push(nothingFound(this.#wanted.paths, this.inputs));
    }
    return this;
  }

  #takePath(path: string): void {
    if (path === '') {
      this.problems.push('an empty path: name a template, a folder or a glob');
      return;
    }
    const absolute = resolve(this.#wanted.cwd, path);
    const kind = kindOf(absolute);
    if (kind === 'file') {
      this.#roots.push(realPath(dirname(absolute)));
      this.#takeFile(absolute, true);
    } else if (kind === 'folder') {
      this.#roots.push(realPath(absolute));
      this.#takeFolder(absolute, () => true);
    } else if (/[*?[{]/.test(path)) this.#takeGlob(path);
    else this.#fail(this.#name(absolute), kind.why, `${path}: ${kind.why}`);
  }

  #takeGlob(pattern: string): void {
    const { base } = picomatch.scan(pattern);
    const folder = resolve(this.#wanted.cwd, base);
    const matches = picomatch(pattern.replaceAll('\\', '/'), { dot: true });
    let some = false;
    if (kindOf(folder) === 'folder') {
      this.#roots.push(realPath(folder));
      this.#takeFolder(folder, (file) => {
        const isMatch = matches(relative(this.#wanted.cwd, file).split(sep).join('/'));
        some ||= isMatch;
        return isMatch;
      });
    }
    if (!some)
      this.#fail(this.#name(resolve(this.#wanted.cwd, pattern)), 'no file matches', `${pattern}: no file matches`);
  }

  #takeFolder(folder: string, isWanted: (file: string) => boolean): void {
    const { files, skipped, unreadable } = (this.#wanted.walk ?? walk)(folder);
    for (const { path, why } of unreadable) this.#fail(this.#name(path), why);
    for (const { path, why } of skipped) if (isWanted(path)) this.#skip(this.#name(path), why);
    for (const file of files) if (isWanted(file)) this.#takeFile(file, false);
  }

  #takeFile(file: string, named: boolean): void {
    const name = this.#name(file);
    const real = realPath(file);
    if (this.#seen.has(real)) {
      if (real !== file && !named) this.#skip(name, 'a link to a file already looked at');
      return;
    }
    this.#seen.add(real);
    if (real === this.#config && !named) {
      this.#skip(name, 'what this run is told by');
      return;
    }
    if (!named && !hasTemplateEnding(file)) {
      this.#skip(name, 'neither YAML nor JSON');
      return;
    }
    const before = this.problems.length;
    this.#takeReadable(file, name, named);
    if (this.templates.has(name) || this.problems.length > before) this.files.push(real);
  }

  #takeReadable(file: string, name: string, named: boolean): void {
    try {
      this.#take(name, readText(file, this.#wanted.maxFileSize), named);
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error;
      if (!named && !beginsLikeTemplate(file)) {
        this.#skip(name, 'not a CloudFormation template');
        return;
      }
      this.#fail(name, error.message);
    }
  }

  #take(name: string, text: string, named: boolean): void {
    if (!named && !hasTemplateMark(text)) {
      this.#skip(name, 'not a CloudFormation template');
      return;
    }
    const source = new SourceText(name, text);
    const template = this.#read(source, named);
    if (!template) return;
    this.templates.set(name, template);
    this.inputs.push({ path: name, resources: template.resources.length, skipped: null });
  }

  #read(source: SourceText, named: boolean): Template | undefined {
    // A mistake of ours costs the one file it arose in.
    try {
      const template = (this.#wanted.readTemplate ?? readTemplate)(source);
      if (!isTemplateOfTemplate(source, template.root)) return template;
    } catch (error) {
      if (!(error instanceof ReadError)) {
        this.#fail(source.name, 'cannot be read: unexpected error, please report it; --debug shows more');
        if (this.#wanted.debug === true && error instanceof Error)
          this.problems.push(...(error.stack ?? '').split('\n'));
        return undefined;
      }
      if (!isTemplateOfTemplate(source, undefined)) {
        if (error instanceof NoResources && !named) this.#skip(source.name, 'no Resources section');
        else this.#refuse(error);
        return undefined;
      }
    }
    if (named) this.#fail(source.name, 'a template of a template: render it first');
    else this.#skip(source.name, 'a template of a template: render it first');
    return undefined;
  }

  /** Nested stacks in files beside the given ones are read too, as long as they stay inside the given folders. */
  #takeNested(): void {
    for (const template of this.templates.values()) {
      if (!template.nests) continue;
      this.#takeBehindUrls(template);
      for (const { value } of template.resources) {
        const type = child(value, 'Type');
        const url = child(child(value, 'Properties'), 'TemplateURL');
        if (type?.kind !== 'scalar' || type.text !== 'AWS::CloudFormation::Stack' || url?.kind !== 'scalar') continue;
        if (url.tag !== undefined || /^[a-z0-9]+:\/\//i.test(url.text)) continue;
        const name = posix.join(posix.dirname(template.source.name), url.text);
        const file = resolve(this.#root, name);
        // A link inside a folder may lead out of it.
        const inside = this.#roots.some((root) => isInside(realPath(file), root));
        // A map grows while it is walked: nested stacks of nested stacks come in turn.
        if (inside && !this.templates.has(name) && kindOf(file) === 'file') this.#takeFile(file, true);
      }
    }
  }

  /** A file behind a TemplateURL is read where a template spells out the end of that address. */
  #takeBehindUrls({ source }: Template): void {
    for (const { url, file } of this.#wanted.behindUrls ?? []) {
      const end = url.split('/').at(-1) ?? url;
      if (!this.templates.has(file) && source.text.includes(end)) this.#takeFile(resolve(this.#root, file), true);
    }
  }

  #skip(path: string, skipped: string): void {
    this.inputs.push({ path, resources: 0, skipped });
  }

  /** What was to be judged and cannot be: a line for whoever runs it, and an entry for whoever reads the report. */
  #fail(path: string, why: string, line = `${path}: ${why}`): void {
    this.problems.push(line);
    this.inputs.push({ path, resources: 0, skipped: why, unreadable: true });
  }

  #refuse({ at: { source, offset }, message }: ReadError): void {
    const { line, column } = source.locate(offset);
    const why = `line ${line}, column ${column}: ${message}`;
    this.#fail(source.name, why, `${source.name}:${line}:${column}: ${message}`);
  }

  #name(file: string): string {
    return relative(this.#root, file).split(sep).join('/');
  }
}
