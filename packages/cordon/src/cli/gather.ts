import { realpathSync, statSync } from 'node:fs';
import { dirname, join, posix, relative, resolve, sep } from 'node:path';
import picomatch from 'picomatch';
import type { Input } from '../engine/report-estate.ts';
import { isTemplateOfTemplate } from '../readers/cloudformation/template-of-template.ts';
import { NoResources, readTemplate, type Template } from '../readers/cloudformation/template.ts';
import { child } from '../readers/syntax/node.ts';
import { ReadError } from '../readers/syntax/read-error.ts';
import { SourceText } from '../readers/syntax/source-text.ts';
import { hasTemplateEnding, looksLikeTemplate } from './candidate.ts';
import { readText, Unreadable } from './read-text.ts';
import { walk } from './walk.ts';

/** What to look for, and where. */
export interface Wanted {
  readonly paths: readonly string[];
  readonly cwd: string;
  readonly maxFileSize: number | undefined;
  /** A template from standard input, with the name it goes by. */
  readonly stdin?: { readonly name: string; readonly text: string };
}

/** The templates that were found, and what became of every other file. */
export interface Gathered {
  readonly templates: Map<string, Template>;
  readonly inputs: Input[];
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
  readonly problems: string[] = [];
  readonly #wanted: Wanted;
  readonly #root: string;
  readonly #roots: string[] = [];
  readonly #seen = new Set<string>();

  constructor(wanted: Wanted) {
    this.#wanted = wanted;
    this.#root = reportRoot(wanted.cwd);
  }

  run(): this {
    const { stdin } = this.#wanted;
    if (stdin) this.#take(stdin.name, stdin.text, true);
    for (const path of this.#wanted.paths) this.#takePath(path);
    this.#takeNested();
    if (this.templates.size === 0 && this.problems.length === 0) {
      const where = this.#wanted.paths.join(', ');
      this.problems.push(`no CloudFormation template found in ${where} (${this.inputs.length} files skipped; --list-files tells why)`);
    }
    return this;
  }

  #takePath(path: string): void {
    const absolute = resolve(this.#wanted.cwd, path);
    const kind = kindOf(absolute);
    if (kind === 'file') {
      this.#roots.push(dirname(absolute));
      this.#takeFile(absolute, true);
    } else if (kind === 'folder') {
      this.#roots.push(absolute);
      this.#takeFolder(absolute, () => true);
    } else if (/[*?[{]/.test(path)) this.#takeGlob(path);
    else this.problems.push(`${path}: ${kind ?? 'not there'}`);
  }

  #takeGlob(pattern: string): void {
    const { base } = picomatch.scan(pattern);
    const folder = resolve(this.#wanted.cwd, base);
    const matches = picomatch(pattern.replaceAll('\\', '/'), { dot: true });
    const before = this.inputs.length;
    if (kindOf(folder) === 'folder') {
      this.#roots.push(folder);
      this.#takeFolder(folder, (file) => matches(relative(this.#wanted.cwd, file).split(sep).join('/')));
    }
    if (this.inputs.length === before) this.problems.push(`${pattern}: no file matches`);
  }

  #takeFolder(folder: string, isWanted: (file: string) => boolean): void {
    const { files, skipped } = walk(folder);
    for (const { path, why } of skipped) if (isWanted(path)) this.#skip(this.#name(path), why);
    for (const file of files) if (isWanted(file)) this.#takeFile(file, false);
  }

  #takeFile(file: string, named: boolean): void {
    const name = this.#name(file);
    if (this.#seen.has(file)) return;
    this.#seen.add(file);
    if (!named && !hasTemplateEnding(file)) return this.#skip(name, 'neither YAML nor JSON');
    try {
      this.#take(name, readText(file, this.#wanted.maxFileSize), named);
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error;
      this.problems.push(`${name}: ${error.message}`);
    }
  }

  #take(name: string, text: string, named: boolean): void {
    if (!named && !looksLikeTemplate(text)) return this.#skip(name, 'not a CloudFormation template');
    const source = new SourceText(name, text);
    const template = this.#read(source, named);
    if (!template) return;
    this.templates.set(name, template);
    this.inputs.push({ path: name, resources: template.resources.length, skipped: null });
  }

  #read(source: SourceText, named: boolean): Template | undefined {
    try {
      const template = readTemplate(source);
      if (!isTemplateOfTemplate(source, template.root)) return template;
    } catch (error) {
      if (!(error instanceof ReadError)) throw error;
      if (!isTemplateOfTemplate(source, undefined)) {
        if (error instanceof NoResources && !named) this.#skip(source.name, 'no Resources section');
        else this.problems.push(problem(error));
        return undefined;
      }
    }
    if (named) this.problems.push(`${source.name}: a template of a template: render it first`);
    else this.#skip(source.name, 'a template of a template: render it first');
    return undefined;
  }

  /** Nested stacks in files beside the given ones are read too, as long as they stay inside the given folders. */
  #takeNested(): void {
    for (const template of this.templates.values()) {
      if (!template.nests) continue;
      for (const { value } of template.resources) {
        const type = child(value, 'Type');
        const url = child(child(value, 'Properties'), 'TemplateURL');
        if (type?.kind !== 'scalar' || type.text !== 'AWS::CloudFormation::Stack' || url?.kind !== 'scalar') continue;
        if (url.tag !== undefined || /^[a-z0-9]+:\/\//i.test(url.text)) continue;
        const name = posix.join(posix.dirname(template.source.name), url.text);
        const file = resolve(this.#root, name);
        const inside = this.#roots.some((root) => file.startsWith(root + sep));
        // A map grows while it is walked: nested stacks of nested stacks come in turn.
        if (inside && !this.templates.has(name) && kindOf(file) === 'file') this.#takeFile(file, true);
      }
    }
  }

  #skip(path: string, skipped: string): void {
    this.inputs.push({ path, resources: 0, skipped });
  }

  #name(file: string): string {
    return relative(this.#root, file).split(sep).join('/');
  }
}

function problem(error: ReadError): string {
  const { source, offset } = error.at;
  const { line, column } = source.locate(offset);
  return `${source.name}:${line}:${column}: ${error.message}`;
}

/** Paths in a report are relative to the folder of the nearest cordon.yaml, else to the working directory. */
function reportRoot(cwd: string): string {
  for (let folder = cwd; ; folder = dirname(folder)) {
    if (kindOf(join(folder, 'cordon.yaml')) === 'file') return folder;
    if (folder === dirname(folder)) return cwd;
  }
}

function kindOf(path: string): 'file' | 'folder' | string | undefined {
  try {
    const stat = statSync(realpathSync(path));
    if (stat.isDirectory()) return 'folder';
    return stat.isFile() ? 'file' : 'neither a file nor a folder';
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'ELOOP') return 'a link that leads back to itself';
    if (code === 'EACCES') return 'not readable: permission denied';
    return undefined;
  }
}
