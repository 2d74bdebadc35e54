import type { Fact } from '../model/fact.ts';
import type { Text } from '../model/value.ts';
import type { Ask } from './ask.ts';
import { control } from './control.ts';
import type { Outcome } from './outcome.ts';
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
  on: ['bucket'],
  check(bucket, ask) {
    const events = [bucket.functionEvents, bucket.queueEvents, bucket.topicEvents];
    const found = ask.all(
      () =>
        ask.every(ask.need(bucket.lifecycle) ?? [], (rule) =>
          judge([rule.prefix, rule.filterPrefix], bucket.name, ask),
        ),
      () =>
        ask.every(ask.need(bucket.replication) ?? [], (rule) =>
          judge([rule.prefix, rule.filterPrefix], bucket.name, ask),
        ),
      () => ask.every(ask.need(bucket.inventories) ?? [], (inventory) => judge([inventory.prefix], bucket.name, ask)),
      () => holdsNoIdentifier(ask, bucket.logPrefix, bucket.name, 'object names'),
      ...events.map(
        (list) => () =>
          ask.every(ask.need(list) ?? [], (event) =>
            ask.every(ask.need(event.filters) ?? [], (filter) => judge([filter.value], bucket.name, ask)),
          ),
      ),
    );
    return found.verdict === 'not-applicable' ? ask.notApplicable('the template shows no object names') : found;
  },
  fix: {
    effect: 'needs-a-human',
    does: 'Name objects by a random id and keep the relation to the patient in the database; rename what is there.',
    cloudformation: 'Prefix: documents/',
    edits: ({ path }) => [{ set: path, to: 'documents/' }],
  },
  examples: {
    resource: 'Documents',
    line: 9,
    fails: template('patients/mrn-00482917/'),
    passes: template('documents/'),
  },
});

function judge(texts: readonly Fact<Text>[], bucket: string, ask: Ask): Outcome {
  return ask.every(texts, (text) => holdsNoIdentifier(ask, text, bucket, 'object names'));
}
