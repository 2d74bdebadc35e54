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
