import type { Chooser } from '../model/chooser.ts';
import { asText, itemsOf } from '../model/read-value.ts';
import type { Part, Text, Unknown, Value } from '../model/value.ts';

/** A text that a program gets, with the name it gets it by. */
export interface ProgramText {
  readonly name: string;
  readonly text: Text;
}

/** The texts of a command, of an environment, or of whatever tree holds what programs get. */
export function programTexts(tree: Value, chooser: Chooser): readonly (ProgramText | Unknown)[] {
  const found: (ProgramText | Unknown)[] = [];
  const walk = (value: Value, name: string): void => {
    if (value.is === 'text') found.push({ name, text: value });
    else if (value.is === 'unknown') found.push(name === '' ? value : { name, text: asText(value) });
    else if (value.is === 'list') for (const each of itemsOf(value, chooser)) walk(each.value, name);
    else if (value.is === 'fields') {
      const read = (key: string) => value.get(key)?.value.resolve(chooser);
      const called = read('Name');
      const held = read('Value');
      if (called?.is === 'text' && held) walk(held, spelled(called));
      else
        for (const key of value.names()) {
          const inner = read(key);
          if (inner) walk(inner, key);
        }
    }
  };
  walk(tree, '');
  return found;
}

/** What stands for a part that nobody can spell, and for one that is no address: a resource, or what the platform makes up. */
export const blank = '\u{FFFD}';
const other = '\u{FFFC}';

/** The text as far as it is spelled out. */
export function spelled({ parts }: Text): string {
  return parts.map(spelledPart).join('');
}

/** Is this a part that may hold anything? */
export function isOpen(part: Part): boolean {
  return typeof part !== 'string' && part.is === 'open' && !/AWS::[A-Za-z]+$/.test(part.id);
}

function spelledPart(part: Part): string {
  if (typeof part === 'string') return part;
  if (part.is === 'reference') return other;
  if (isOpen(part)) return blank;
  return part.id.endsWith('AWS::URLSuffix') ? 'amazonaws.com' : other;
}

const mostEncoded = 100_000;

/** The text, or what it encodes where the whole of it is base64, as user data may be written. */
export function decoded(text: string): string {
  const packed = text.replace(/\s+/g, '');
  if (packed.length < 16 || packed.length > mostEncoded || packed.length % 4 > 0) return text;
  return /^[A-Za-z0-9+/]+={0,2}$/.test(packed) ? Buffer.from(packed, 'base64').toString('utf8') : text;
}
