import type { Fact } from '../model/fact.ts';
import type { Bucket } from '../model/kinds/bucket.ts';
import type { Tag } from '../model/kinds/tag.ts';
import type { Records } from '../model/record.ts';
import type { Text } from '../model/value.ts';
import type { Ask } from './ask.ts';
import type { Outcome } from './outcome.ts';
import { tagsHoldNoIdentifier } from './phi-in-tags.ts';
import { holdsNoIdentifier } from './phi-in-text.ts';

/** Everything that a bucket's own settings show of the names and tags of its objects. */
export function objectNamesIn(bucket: Bucket, ask: Ask): Outcome {
  const events = [bucket.functionEvents, bucket.queueEvents, bucket.topicEvents];
  const filters = [bucket.analytics, bucket.metrics, bucket.tierings];
  const found = ask.all(
    () =>
      ask.every(ask.need(bucket.lifecycle) ?? [], (rule) =>
        namesAndTags([rule.prefix, rule.filterPrefix], rule.tagFilters, bucket, ask),
      ),
    () =>
      ask.every(ask.need(bucket.replication) ?? [], (rule) =>
        ask.all(
          () => namesAndTags([rule.prefix, rule.filterPrefix, rule.filterPrefixAndTags], rule.tagFilters, bucket, ask),
          () => namesAndTags([], rule.tagFilter, bucket, ask),
        ),
      ),
    ...filters.map(
      (list) => () =>
        ask.every(ask.need(list) ?? [], (filter) => namesAndTags([filter.prefix], filter.tagFilters, bucket, ask)),
    ),
    () =>
      ask.every(ask.need(bucket.inventories) ?? [], (inventory) =>
        names([inventory.prefix, inventory.listPrefix], bucket, ask),
      ),
    () => ask.every(ask.need(bucket.websiteRoutes) ?? [], (route) => names([route.prefix, route.instead], bucket, ask)),
    () => names([bucket.logPrefix], bucket, ask),
    ...events.map(
      (list) => () =>
        ask.every(ask.need(list) ?? [], (event) =>
          ask.every(ask.need(event.filters) ?? [], (filter) => names([filter.value], bucket, ask)),
        ),
    ),
  );
  return found.verdict === 'not-applicable' ? ask.notApplicable('the template shows no object names') : found;
}

function names(texts: readonly Fact<Text>[], { name }: Bucket, ask: Ask): Outcome {
  return ask.every(texts, (text) => holdsNoIdentifier(ask, text, name, 'object names'));
}

/** Objects are chosen by their names and by their tags; neither is encrypted. */
function namesAndTags(texts: readonly Fact<Text>[], tags: Records<Tag>, bucket: Bucket, ask: Ask): Outcome {
  return ask.all(
    () => names(texts, bucket, ask),
    () => tagsHoldNoIdentifier(ask, tags, bucket.name, 'object tags', holdsNoIdentifier),
  );
}
