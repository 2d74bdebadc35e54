import { attributeEncrypts } from '../facts/addresses.ts';
import type { Text } from '../model/value.ts';
import type { Ask } from './ask.ts';

/** Is this the address of something that is spoken to over TLS? Undefined where how it begins is open. */
export function addressEncrypts(text: Text | undefined, ask: Ask): boolean | undefined {
  const first = text?.parts[0];
  if (first === undefined) return undefined;
  if (typeof first !== 'string') {
    return first.is === 'reference' && !ask.mayAnswerAnything(first) ? attributeEncrypts(first.attribute) : undefined;
  }
  const start = first.trimStart().toLowerCase();
  if (start.startsWith('http://')) return false;
  if (start.startsWith('https://')) return true;
  // A variable of a stage is filled in at each call, and may bring its own scheme.
  const [scheme = ''] = start.split(':');
  if (scheme.includes('${')) return undefined;
  return text && text.parts.length > 1 && 'https://'.startsWith(start) ? undefined : true;
}

/** Does it spell out an address, not only name a resource? */
export function namesScheme(text: Text | undefined): boolean {
  const first = text?.parts[0];
  return typeof first === 'string' && first.trimStart().toLowerCase().startsWith('http');
}
