import type { Tag } from '../model/kinds/tag.ts';
import type { Records } from '../model/record.ts';
import { spelling } from '../model/text.ts';
import type { Ask } from './ask.ts';
import type { Outcome } from './outcome.ts';
import { namesNoPatient } from './phi-in-text.ts';

/**
 * Do these tags hold an identifier of a person? The name of a tag gives a bare number in it its meaning.
 * @param what the tags in the user's words, such as "tags".
 * @param judge what becomes of each text; objects, unlike what keeps them, have no owners who are named on them.
 */
export function tagsHoldNoIdentifier(
  ask: Ask,
  tags: Records<Tag>,
  owner: string,
  what = 'tags',
  judge = namesNoPatient,
): Outcome {
  return ask.every(ask.need(tags) ?? [], (tag) =>
    ask.all(
      () => judge(ask, tag.key, owner, what),
      () => {
        const key = ask.look(tag.key);
        return judge(ask, tag.value, owner, what, key.is === 'known' ? spelling(key.value) : undefined);
      },
    ),
  );
}
