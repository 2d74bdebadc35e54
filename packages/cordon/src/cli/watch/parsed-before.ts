import { readTemplate, type Template } from '../../readers/cloudformation/template.ts';
import type { SourceText } from '../../readers/syntax/source-text.ts';

/** Templates of the last check: a file whose text is the same, to the letter, is not parsed again. */
export class ParsedBefore {
  #last = new Map<string, Template>();
  #now = new Map<string, Template>();

  /** A new check begins: what the last one did not read is forgotten. */
  begin(): void {
    this.#last = this.#now;
    this.#now = new Map();
  }

  readonly read = (source: SourceText): Template => {
    const before = this.#last.get(source.name);
    const isSame = before !== undefined && before.source.text === source.text;
    const template = isSame ? before : readTemplate(source);
    this.#now.set(source.name, template);
    return template;
  };
}
