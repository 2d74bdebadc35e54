import type { Chooser } from '../model/chooser.ts';
import { entriesOf, itemsOf } from '../model/read-value.ts';
import { token } from '../model/text.ts';
import type { Part, ReferencePart, Text, Value } from '../model/value.ts';
import { type PolicyValue, Unresolved } from './unresolved.ts';

/** How a text is written; where it stands as what a statement is on, a resource that cannot be meant is no text of its own. */
export type Spelling = (text: Text, asResource: boolean) => string;

const resources = new Set(['Resource', 'NotResource']);

/**
 * A policy document as the model holds it, in the form that is decided: texts with tokens for what is not spelled out,
 * Unresolved for what is not known at all.
 * @param spell how a text is written; see `spellFor` for the resource a policy belongs to.
 */
export function policyDocument(value: Value, chooser: Chooser, spell: Spelling): PolicyValue {
  switch (value.is) {
    case 'text':
      return spell(value, false);
    case 'list':
      return itemsOf(value, chooser).map((item) => policyDocument(item.value, chooser, spell));
    case 'fields': {
      const entries = entriesOf(value, chooser).flatMap(([name, field]) => {
        if (field.is === 'absent') return [];
        const inside: Spelling = resources.has(name) ? (text) => spell(text, true) : spell;
        return [[name, policyDocument(field, chooser, inside)] as const];
      });
      return Object.fromEntries(entries);
    }
    case 'absent':
      return new Unresolved('nothing stands there');
    case 'unknown':
      return new Unresolved(value.why);
  }
}

/**
 * Writes texts so that the bucket's own name and ARN read alike, however the document refers to it.
 * @param bucket the id of the bucket, where it is given.
 * @param isBucket is it another bucket of the given templates that a reference means? No two buckets share a name, so
 *   what is on that one is not on this one, whatever the two are called.
 */
export function spellFor(
  bucket: string | undefined,
  name: string,
  isBucket?: (reference: ReferencePart) => boolean,
): Spelling {
  const own = (to: string, attribute: string) => token({ is: 'reference', to, attribute });
  const spelled = new Map(
    bucket === undefined
      ? []
      : [
          [own(bucket, 'Arn'), `arn:aws:s3:::${name}`],
          [own(bucket, 'Ref'), name],
        ],
  );
  return (text, asResource) => {
    const isOther = (part: ReferencePart) => part.to !== bucket && isBucket?.(part) === true;
    if (asResource && isOnAnother(text, isOther)) return 'on another bucket';
    return text.parts
      .map(token)
      .map((part) => spelled.get(part) ?? part)
      .join('');
  };
}

/** Is it an ARN of another bucket, or of what lies in it? A name that goes on after the reference may be this one's. */
function isOnAnother({ parts }: Text, isOther: (part: ReferencePart) => boolean): boolean {
  const at = parts.findIndex((part) => isReference(part) && isOther(part));
  const [before, reference, after] = [parts[at - 1], parts[at], parts[at + 1]];
  if (!reference || (after !== undefined && !startsWith(after, '/'))) return false;
  return isReference(reference, 'Arn') ? at === 0 : isReference(reference, 'Ref') && endsWith(before, ':s3:::');
}

function isReference(part: Part, attribute?: string): part is ReferencePart {
  return typeof part === 'object' && part.is === 'reference' && (attribute ?? part.attribute) === part.attribute;
}

const startsWith = (part: Part, text: string) => typeof part === 'string' && part.startsWith(text);
const endsWith = (part: Part | undefined, text: string) => typeof part === 'string' && part.endsWith(text);
