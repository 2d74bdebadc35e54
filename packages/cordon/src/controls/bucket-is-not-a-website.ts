import { control } from './control.ts';

const bucket = `Resources:
  Documents:
    Type: AWS::S3::Bucket
    Properties:
      BucketName: clinic-documents
`;

export const bucketIsNotAWebsite = control({
  id: 'bucket-is-not-a-website',
  obligations: ['S3-TLS'],
  // Whether the bucket takes plain HTTP at its other endpoints is asked elsewhere.
  partly: ['S3-TLS'],
  title: 'Buckets with PHI are not served as static websites',
  why: 'The website endpoint of a bucket speaks plain HTTP only.',
  decides: [
    'A bucket passes where the template gives it no website configuration.',
    'It fails with one, even one that only redirects: the redirect itself is answered over plain HTTP.',
    'Who may read the bucket makes no difference.',
  ],
  open: ['A website configuration that comes from elsewhere: write it in the template, or leave it out.'],
  on: ['bucket'],
  check(bucket, { isGiven, pass, fail }) {
    if (!isGiven(bucket.website)) return pass();
    return fail({
      at: bucket.website,
      got: 'a website configuration',
      want: 'none; serve it through CloudFront over HTTPS',
      says: `${bucket.name} is served as a website, which speaks plain HTTP only`,
    });
  },
  fix: {
    effect: 'in-place',
    does: 'Remove the website configuration and serve the bucket through CloudFront with origin access control.',
    cloudformation: '# remove WebsiteConfiguration',
    edits: ({ path }) => [{ remove: path }],
  },
  examples: {
    resource: 'Documents',
    line: 6,
    fails: `${bucket}      WebsiteConfiguration:\n        IndexDocument: index.html\n`,
    passes: bucket,
  },
});
