import { control } from './control.ts';
import { tagsHoldNoIdentifier } from './phi-in-tags.ts';

const template = (value: string) => `Resources:
  Documents:
    Type: AWS::S3::Bucket
    Properties:
      Tags:
        - Key: Patient MRN
          Value: ${value}
`;

export const bucketTagsHoldNoPhi = control({
  id: 'bucket-tags-hold-no-phi',
  obligations: ['S3-NOPHI-BUCKET'],
  title: 'Tags of buckets hold no PHI',
  why: 'Tags are not encrypted; they show in inventories, bills and the trail.',
  decides: [
    'Each key and each value is searched for identifiers of a person, and for the patterns of your own in cordon.yaml.',
    'The key gives a bare number its meaning: 00482917 fails under `mrn` and passes under `build`.',
    'An email address or a telephone number fails only beside a word for a patient: owners are named by theirs. So does a number of a provider (NPI, DEA).',
    'A bucket without tags passes.',
    'A pass means that nothing matched: patterns do not find every identifier.',
  ],
  open: [
    'Tags, or a key or a value among them, that come from elsewhere: give the parameter a value, or pass the stack that exports it.',
  ],
  on: ['bucket'],
  check(bucket, ask) {
    return ask.all(
      () => tagsHoldNoIdentifier(ask, bucket.tags, bucket.name, 'tags'),
      () => ask.pass(),
    );
  },
  fix: {
    effect: 'in-place',
    does: 'Tag buckets with what they are for; keep whose data they hold in the database.',
    cloudformation: 'Tags:\n  - Key: Purpose\n    Value: scans',
    edits: ({ path }) => [{ remove: path.replace(/\.[^.]*$/, '') }],
  },
  examples: { resource: 'Documents', line: 7, fails: template("'00482917'"), passes: template('none') },
});
