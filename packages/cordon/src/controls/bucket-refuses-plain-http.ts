import { control } from './control.ts';
import { denialOf, denyPlainHttp } from './deny-plain-http.ts';
import { policyRefusesPlainHttp, refusesPlainHttp } from './plain-http.ts';

const template = (resources: string) => `Resources:
  Documents:
    Type: AWS::S3::Bucket
  DocumentsPolicy:
    Type: AWS::S3::BucketPolicy
    Properties:
      Bucket: !Ref Documents
      PolicyDocument:
        Version: "2012-10-17"
        Statement:
          - Effect: Deny
            Principal: "*"
            Action: s3:*
            Resource:${resources}
            Condition:
              Bool:
                aws:SecureTransport: "false"
`;

export const bucketRefusesPlainHttp = control({
  id: 'bucket-refuses-plain-http',
  obligations: ['S3-TLS'],
  title: 'Buckets deny every request over plain HTTP',
  why: 'S3 still accepts plain HTTP unless the bucket policy denies it, for everyone, for the bucket and for its objects.',
  decides: [
    'The bucket policy is evaluated: it has to deny every data request over plain HTTP, by anyone, on the bucket and on every object in it.',
    'A bucket without a policy fails. So does one with a policy that only allows HTTPS, that denies some actions, some callers, the bucket alone or the objects alone, or that adds a condition under which some requests get through.',
    'A denial of old versions of TLS alone fails, because plain HTTP has no version of TLS.',
    'A denial that leaves out calls made by AWS services passes, and says so; where the policy lets anyone in, unsigned requests have to be denied too.',
    'Where templates give one bucket several policies, each of them has to deny: only one will stay.',
    'A policy of a bucket that is not given is judged by itself.',
  ],
  open: [
    'A policy that may or may not belong to the bucket: name the bucket by reference, or by its name.',
    'A statement that is not spelled out, or that uses what is not decided here: write it out.',
    'A custom resource, a macro or a stack that is not given, which may set a policy: pass it, or write in the template what it does.',
  ],
  on: ['bucket', 'bucket-policy'],
  check: (judged, ask) =>
    judged.kind === 'bucket' ? refusesPlainHttp(judged, ask) : policyRefusesPlainHttp(judged, ask),
  fix: {
    effect: 'in-place',
    does: 'Deny every action for everyone on the bucket and on its objects when aws:SecureTransport is false.',
    cloudformation: denialOf('Documents'),
    edits: denyPlainHttp,
  },
  examples: {
    resource: 'Documents',
    line: 8,
    fails: template(' !Sub ${Documents.Arn}/*'),
    passes: template('\n              - !GetAtt Documents.Arn\n              - !Sub ${Documents.Arn}/*'),
  },
});
