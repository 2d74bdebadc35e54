import { control } from './control.ts';
import { logicalName } from './logical-name.ts';
import { holdsNoIdentifier } from './phi-in-text.ts';

const template = (name: string) => `Resources:
  Documents:
    Type: AWS::S3::Bucket
    Properties:
      BucketName: ${name}
`;

export const bucketNameHoldsNoPhi = control({
  id: 'bucket-name-holds-no-phi',
  obligations: ['S3-NOPHI-BUCKET'],
  title: 'Names of buckets hold no PHI',
  why: 'A bucket name is part of every address and every log line, and no encryption covers it.',
  decides: [
    'The name of the bucket, or the prefix that its name begins with, is searched for identifiers of a person, and for the patterns of your own in cordon.yaml.',
    'Where neither is written the logical id is searched, because S3 gets the name from it.',
    'A name put together from pieces is read as far as it is spelled out. Account ids and Regions are no identifiers.',
    'A diagnosis alone does not fail: it is nobody’s.',
    'A pass means that nothing matched: patterns do not find every identifier.',
  ],
  open: [
    'A name, or a piece of it, that comes from elsewhere: give its parameter a value, or pass the stack that exports it.',
  ],
  on: ['bucket'],
  check(bucket, ask) {
    return ask.all(
      () => holdsNoIdentifier(ask, bucket.bucketName, bucket.name, 'name'),
      () => holdsNoIdentifier(ask, bucket.bucketNamePrefix, bucket.name, 'name'),
      () => {
        if (ask.isGiven(bucket.bucketName) || ask.isGiven(bucket.bucketNamePrefix)) return ask.pass();
        return holdsNoIdentifier(ask, logicalName(bucket), bucket.name, 'name, from which S3 gets its own');
      },
    );
  },
  fix: {
    effect: 'replaces',
    does: 'Let CloudFormation make up the name, or name the bucket for what it keeps; move the objects over.',
    cloudformation: 'BucketName: clinic-documents',
    edits: ({ path }) => (path === '' ? [] : [{ remove: path }]),
  },
  examples: { resource: 'Documents', line: 5, fails: template('mrn-00482917-scans'), passes: template('clinic-scans') },
});
