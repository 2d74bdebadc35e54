import type { Tag } from '../model/kinds/tag.ts';
import type { Records } from '../model/record.ts';
import { spelling } from '../model/text.ts';
import type { Ask } from './ask.ts';
import type { Outcome } from './outcome.ts';
import { holdsNoIdentifier } from './phi-in-text.ts';

/**
 * Do these tags hold an identifier of a person? The name of a tag gives a bare number in it its meaning.
 * @param what the tags in the user's words, such as "tags".
 */
export function tagsHoldNoIdentifier(ask: Ask, tags: Records<Tag>, owner: string, what: string): Outcome {
  return ask.every(ask.need(tags) ?? [], (tag) =>
    ask.all(
      () => holdsNoIdentifier(ask, tag.key, owner, what),
      () => {
        const key = ask.look(tag.key);
        return holdsNoIdentifier(ask, tag.value, owner, what, key.is === 'known' ? spelling(key.value) : undefined);
      },
    ),
  );
}
