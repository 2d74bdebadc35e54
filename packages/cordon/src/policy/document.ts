import type { Chooser } from '../model/chooser.ts';
import { itemsOf } from '../model/read-value.ts';
import { token } from '../model/text.ts';
import type { Field, Text, Value } from '../model/value.ts';
import { type PolicyValue, Unresolved } from './unresolved.ts';

/**
 * A policy document as the model holds it, in the form that is decided: texts with tokens for what is not spelled out,
 * Unresolved for what is not known at all.
 * @param spell how a text is written; see `spellFor` for the resource a policy belongs to.
 */
export function policyDocument(value: Value, chooser: Chooser, spell: (text: Text) => string): PolicyValue {
  switch (value.is) {
    case 'text':
      return spell(value);
    case 'list':
      return itemsOf(value, chooser).map((item) => policyDocument(item.value, chooser, spell));
    case 'fields': {
      const entries = value.names().flatMap((name) => {
        const field = (value.get(name) as Field).value.resolve(chooser);
        return field.is === 'absent' ? [] : [[name, policyDocument(field, chooser, spell)] as const];
      });
      return Object.fromEntries(entries);
    }
    case 'absent':
      return new Unresolved('nothing stands there');
    case 'unknown':
      return new Unresolved(value.why);
  }
}

/** Writes texts so that the bucket's own name and ARN read alike, however the document refers to it. */
export function spellFor(bucket: string | undefined, name: string): (text: Text) => string {
  const own = (to: string, attribute: string) => token({ is: 'reference', to, attribute });
  const spelled = new Map(
    bucket === undefined
      ? []
      : [
          [own(bucket, 'Arn'), `arn:aws:s3:::${name}`],
          [own(bucket, 'Ref'), name],
        ],
  );
  return (text) =>
    text.parts
      .map(token)
      .map((part) => spelled.get(part) ?? part)
      .join('');
}
