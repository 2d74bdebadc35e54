import { control } from './control.ts';
import { denyPlainHttp } from './deny-plain-http.ts';
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
  on: ['bucket', 'bucket-policy'],
  check: (judged, ask) =>
    judged.kind === 'bucket' ? refusesPlainHttp(judged, ask) : policyRefusesPlainHttp(judged, ask),
  fix: {
    effect: 'in-place',
    does: 'Deny every action for everyone on the bucket and on its objects when aws:SecureTransport is false.',
    cloudformation:
      '- Effect: Deny\n  Principal: "*"\n  Action: s3:*\n  Resource:\n    - !GetAtt Documents.Arn\n    - !Sub ${Documents.Arn}/*\n  Condition:\n    Bool:\n      aws:SecureTransport: "false"',
    edits: denyPlainHttp,
  },
  examples: {
    resource: 'Documents',
    line: 8,
    fails: template(' !Sub ${Documents.Arn}/*'),
    passes: template('\n              - !GetAtt Documents.Arn\n              - !Sub ${Documents.Arn}/*'),
  },
});
