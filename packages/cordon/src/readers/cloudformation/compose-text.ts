import type { Place } from '../../model/place.ts';
import { unknown } from '../../model/read-value.ts';
import { textOf } from '../../model/text.ts';
import type { Part, Text, Unknown } from '../../model/value.ts';
import { withoutDynamicReferences } from './dynamic-references.ts';

/** Texts that use one another can double at every step; CloudFormation's own limit for a whole template is 1 MB. */
const longest = 1_000_000;

/** A text that a function puts together. */
export function composeText(parts: readonly Part[], at: Place): Text | Unknown {
  let length = 0;
  // What is not spelled out will be longer than nothing once it is.
  for (const part of parts) length += typeof part === 'string' ? part.length : 50;
  if (length > longest) return unknown(`it is longer than ${longest} characters`, at);
  return textOf(withoutDynamicReferences(parts, at), at);
}
