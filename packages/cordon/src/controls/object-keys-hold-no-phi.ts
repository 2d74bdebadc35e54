import { control } from './control.ts';
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
  title: 'Names of objects and archives hold no PHI',
  why: 'Names are not encrypted, whatever encrypts the object. Lifecycle rules show how objects are named.',
  on: ['bucket'],
  check(bucket, ask) {
    const rules = ask.need(bucket.lifecycle) ?? [];
    if (rules.length === 0) return ask.notApplicable('the template shows no names of objects');
    return ask.every(rules, (rule) =>
      ask.all(
        () => holdsNoIdentifier(ask, rule.prefix, bucket.name, 'object names'),
        () => holdsNoIdentifier(ask, rule.filterPrefix, bucket.name, 'object names'),
      ),
    );
  },
  fix: {
    effect: 'needs-a-human',
    does: 'Name objects by a random id and keep the relation to the patient in the database; rename what is there.',
    cloudformation: 'Prefix: documents/',
  },
  examples: {
    resource: 'Documents',
    line: 9,
    fails: template('patients/mrn-00482917/'),
    passes: template('documents/'),
  },
});
