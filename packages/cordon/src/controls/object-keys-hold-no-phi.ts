import type { Fact } from '../model/fact.ts';
import type { Bucket } from '../model/kinds/bucket.ts';
import type { Tag } from '../model/kinds/tag.ts';
import type { Records } from '../model/record.ts';
import type { Text } from '../model/value.ts';
import type { Ask } from './ask.ts';
import { control } from './control.ts';
import type { Outcome } from './outcome.ts';
import { documentHoldsNoIdentifier } from './phi-in-document.ts';
import { tagsHoldNoIdentifier } from './phi-in-tags.ts';
import { holdsNoIdentifier } from './phi-in-text.ts';

const template = (prefix: string) => `Resources:
  Documents:
    Type: AWS::S3::Bucket
    Properties:
      LifecycleConfiguration:
        Rules:
          - Id: archive
            Status: Enabled
            Prefix: ${prefix}
            Transitions:
              - StorageClass: DEEP_ARCHIVE
                TransitionInDays: 365
`;

export const objectKeysHoldNoPhi = control({
  id: 'object-keys-hold-no-phi',
  obligations: ['S3-NOPHI-KEY', 'GLACIER-NOPHI-ARCHIVE'],
  // A template shows how names begin, not the names.
  partly: ['S3-NOPHI-KEY', 'GLACIER-NOPHI-ARCHIVE'],
  title: 'Names of objects and archives hold no PHI',
  why: 'Names are not encrypted, whatever encrypts the object. Prefixes and filters show how objects are named.',
  decides: [
    'How objects are named shows in prefixes and tag filters of lifecycle, replication, analytics, metrics, tiering and inventories, in filters of events, in prefixes of logs and in website routes.',
    'Names of access points, paths of access grants, and what policies of buckets and access points name as resources or in conditions are read too.',
    'It fails where one of them holds an identifier of a person, or what matches a pattern of your own in cordon.yaml.',
    'Where a template shows no names of objects it is not applicable. A pass is for the names that it shows, never for all that are in the bucket.',
  ],
  open: [
    'A prefix, a filter or the name of an access point that comes from elsewhere: give its parameter a value, or pass the stack that exports it.',
    'A policy or statement that comes from elsewhere: write it in the template.',
  ],
  on: [
    'bucket',
    'bucket-policy',
    'access-point',
    'multi-region-access-point',
    'multi-region-access-point-policy',
    'access-grant',
    'access-grants-location',
  ],
  check(judged, ask) {
    if (judged.kind === 'bucket') return inBucket(judged, ask);
    const { name } = judged;
    switch (judged.kind) {
      case 'access-grant':
        return holdsNoIdentifier(ask, judged.prefix, name, 'object names');
      case 'access-grants-location':
        return holdsNoIdentifier(ask, judged.scope, name, 'object names');
      case 'access-point':
        return ask.all(
          () => holdsNoIdentifier(ask, judged.accessPointName, name, 'name'),
          () => documentHoldsNoIdentifier(ask, judged.policy, name, 'object names'),
        );
      case 'multi-region-access-point':
        return holdsNoIdentifier(ask, judged.accessPointName, name, 'name');
      default:
        return documentHoldsNoIdentifier(ask, judged.document, name, 'object names');
    }
  },
  fix: {
    effect: 'needs-a-human',
    does: 'Name objects by a random id and keep the relation to the patient in the database; rename what is there.',
    cloudformation: 'Prefix: documents/',
    edits: ({ path }) =>
      /Policy/.test(path)
        ? []
        : [/TagFilters\[\d+]/.test(path) ? { remove: path.replace(/\.[^.]*$/, '') } : { set: path, to: 'documents/' }],
  },
  examples: {
    resource: 'Documents',
    line: 9,
    fails: template('patients/mrn-00482917/'),
    passes: template('documents/'),
  },
});

function inBucket(bucket: Bucket, ask: Ask): Outcome {
  const events = [bucket.functionEvents, bucket.queueEvents, bucket.topicEvents];
  const filters = [bucket.analytics, bucket.metrics, bucket.tierings];
  const found = ask.all(
    () =>
      ask.every(ask.need(bucket.lifecycle) ?? [], (rule) =>
        namesAndTags([rule.prefix, rule.filterPrefix], rule.tagFilters, bucket, ask),
      ),
    () =>
      ask.every(ask.need(bucket.replication) ?? [], (rule) =>
        namesAndTags([rule.prefix, rule.filterPrefix, rule.filterPrefixAndTags], rule.tagFilters, bucket, ask),
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
    () => tagsHoldNoIdentifier(ask, tags, bucket.name, 'object tags'),
  );
}
