import type { Found } from '../model/fact.ts';
import { gapIn } from '../model/read-value.ts';
import { gapOf, sameText } from '../model/text.ts';
import type { Gap, ReferencePart, Text } from '../model/value.ts';

/**
 * The resource that a text as a whole means: a reference alone, or one that completes an ARN. A name that is merely built
 * from another resource's name (`${Documents}-logs`) means something else.
 */
export function meantResource({ parts }: Text): ReferencePart | undefined {
  const [first] = parts;
  const last = parts.at(-1);
  if (typeof last !== 'object' || last.is !== 'reference') return undefined;
  return parts.length === 1 || (typeof first === 'string' && first.startsWith('arn:')) ? last : undefined;
}

/** Why a text may mean a resource of this name (or any resource of its kind), or undefined where it cannot. */
export function mayMean(found: Found<Text>, name: Text | undefined): Gap | undefined {
  if (found.is === 'absent') return undefined;
  if (found.is === 'unknown') return gapIn(found);
  if (meantResource(found.value) || (name && sameText(found.value, name) !== undefined)) return undefined;
  return gapOf(found.value);
}
