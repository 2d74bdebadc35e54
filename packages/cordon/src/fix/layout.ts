import type { Mapping, Node, Sequence } from '../readers/syntax/node.ts';
import { firstCharacter } from '../readers/syntax/yaml-scalar.ts';
import { CannotEdit } from './cannot-edit.ts';
import { endOfBlock, endOfPlain, endOfQuoted, lineStart } from './scan.ts';

/** A value where it stands in the text. */
export interface Spot {
  readonly node: Node;
  /** The tag's or anchor's offset where there is one. */
  readonly start: number;
  readonly end: number;
  /** Does it stand between brackets? */
  readonly inFlow: boolean;
  /** Name after `*` where another place is meant, after `&` where others may mean this one. */
  readonly alias?: string;
  readonly anchor?: string;
}

/** A name and its value where they stand in the text. */
export interface Field {
  readonly name: string;
  readonly start: number;
  /** Offset behind the colon. */
  readonly colon: number;
  readonly value: Spot;
}

/**
 * Where the values of a parsed text begin and end. The reader keeps beginnings only; ends are found in the text when an edit
 * needs them, because a run that checks needs none.
 */
export class Layout {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }

  /** The whole document. */
  root(node: Node): Spot {
    return this.#spot(node, firstCharacter(this.text, 0), 0, false);
  }

  /** Is this collection written between brackets? */
  isFlow(spot: Spot): boolean {
    return ['{', '['].includes(this.text[this.#properties(spot.start).at] ?? '');
  }

  /** The fields that a mapping itself writes; those that a merge key brings in stand elsewhere. */
  fields(spot: Spot): Field[] {
    const mapping = spot.node as Mapping;
    const inFlow = spot.inFlow || this.isFlow(spot);
    return mapping.entries
      .filter(({ start }) => start >= spot.start && (spot.end < 0 || start < spot.end))
      .map(({ text: name, start, value }) => {
        const colon = this.#colon(name, start);
        return { name, start, colon, value: this.#value(value, colon, start, inFlow) };
      });
  }

  /** The items of a list. */
  items(spot: Spot): Spot[] {
    const { items } = spot.node as Sequence;
    const inFlow = spot.inFlow || this.isFlow(spot);
    let at = this.#properties(spot.start).at;
    return items.map((item) => {
      // Behind the opening bracket, the comma or the dash, whichever comes next.
      const next = firstCharacter(this.text, at);
      const mark = this.text[next];
      if (mark !== '-' && mark !== '[' && mark !== ',') throw this.#unusual(next);
      const found = this.#value(item, next + 1, next, inFlow);
      at = found.end;
      return found;
    });
  }

  /** Offsets of the dashes of a block list. */
  dashes(spot: Spot): number[] {
    let from = this.#properties(spot.start).at;
    return this.items(spot).map((item) => {
      const dash = firstCharacter(this.text, from);
      from = item.end;
      return dash;
    });
  }

  #colon(name: string, start: number): number {
    const first = this.text[start];
    const end = first === '"' || first === "'" ? endOfQuoted(this.text, start) : start + name.length;
    const colon = /^[ \t\r\n]*:/.exec(this.text.slice(end, end + 1000));
    if (!colon || (first !== '"' && first !== "'" && !this.text.startsWith(name, start))) throw this.#unusual(start);
    return end + colon[0].length;
  }

  /** @param parent offset of the key or dash that the value hangs on. */
  #value(node: Node, from: number, parent: number, inFlow: boolean): Spot {
    const start = firstCharacter(this.text, from);
    if (node.kind === 'scalar' && node.isNull) {
      const word = /^(?:null|~)(?![^\s,\]}])/i.exec(this.text.slice(start, start + 6))?.[0];
      return word ? { node, start, end: start + word.length, inFlow } : { node, start: from, end: from, inFlow };
    }
    return this.#spot(node, start, parent, inFlow);
  }

  #spot(node: Node, start: number, parent: number, inFlow: boolean): Spot {
    const alias = /^\*[^\s,[\]{}]+/.exec(this.text.slice(start, start + 200))?.[0];
    if (alias) return { node, start, end: start + alias.length, inFlow, alias: alias.slice(1) };
    const { at, anchor } = this.#properties(start);
    const open: Spot = { node, start, end: -1, inFlow, ...(anchor === undefined ? {} : { anchor }) };
    const end = node.kind === 'scalar' ? this.#endOfScalar(node.text, at, parent) : this.#endOfCollection(open, at);
    return { ...open, end };
  }

  #endOfScalar(said: string, at: number, parent: number): number {
    const first = this.text[at];
    if (first === '"' || first === "'") return endOfQuoted(this.text, at);
    if (first === '|' || first === '>') return endOfBlock(this.text, at, parent - lineStart(this.text, parent));
    const end = endOfPlain(this.text, at, said);
    if (end === undefined) throw this.#unusual(at);
    return end;
  }

  #endOfCollection(open: Spot, at: number): number {
    const children = open.node.kind === 'mapping' ? this.fields(open).map(({ value }) => value) : this.items(open);
    const last = children.at(-1);
    if (!this.isFlow(open)) {
      if (!last) throw this.#unusual(at);
      return last.end;
    }
    let next = firstCharacter(this.text, last ? last.end : at + 1);
    if (this.text[next] === ',') next = firstCharacter(this.text, next + 1);
    if (this.text[next] !== (this.text[at] === '{' ? '}' : ']')) throw this.#unusual(next);
    return next + 1;
  }

  /** Skips the tag and the anchor before a value. */
  #properties(start: number): { at: number; anchor?: string } {
    let at = start;
    let anchor: string | undefined;
    while (this.text[at] === '&' || this.text[at] === '!') {
      const word = /^\S+/.exec(this.text.slice(at, at + 200))?.[0] ?? '';
      if (word.startsWith('&')) anchor = word.slice(1);
      at = firstCharacter(this.text, at + word.length);
    }
    return anchor === undefined ? { at } : { at, anchor };
  }

  #unusual(offset: number): CannotEdit {
    return new CannotEdit('it is written in a form that is not changed here: change it by hand', offset);
  }
}
