import type { Chooser } from '../model/chooser.ts';
import { asText, entriesOf, itemsOf } from '../model/read-value.ts';
import type { Part, Text, Value } from '../model/value.ts';

/** A text that a program gets. */
export interface ProgramText {
  /** The name it gets it by; empty where it is a script, or a part of a command. */
  readonly name: string;
  readonly text: Text;
}

/** The texts of a command, of an environment, or of whatever tree holds what programs get. */
export function programTexts(tree: Value, chooser: Chooser): readonly ProgramText[] {
  const found: ProgramText[] = [];
  const walk = (value: Value, name: string): void => {
    if (value.is === 'text' || value.is === 'unknown') found.push({ name, text: asText(value) });
    else if (value.is === 'list') for (const each of itemsOf(value, chooser)) walk(each.value, name);
    else if (value.is === 'fields') {
      const entries = entriesOf(value, chooser);
      const { Name: called, Value: held } = Object.fromEntries(entries);
      if (called?.is === 'text' && held) walk(held, spelled(called));
      else for (const [key, inner] of entries) walk(inner, key);
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

function spelledPart(part: Part): string {
  if (typeof part === 'string') return part;
  if (part.is === 'reference') return other;
  if (part.id.endsWith('AWS::URLSuffix')) return 'amazonaws.com';
  return part.platformMade ? other : blank;
}

/** The text, or what it encodes where the whole of it is base64, as user data may be written. */
export function decoded(text: string): string {
  const packed = text.replace(/\s/g, '');
  return /^[A-Za-z0-9+/]+={0,2}$/.test(packed) ? Buffer.from(packed, 'base64').toString('utf8') : text;
}
