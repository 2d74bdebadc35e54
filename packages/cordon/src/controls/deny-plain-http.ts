import type { Edit, Faulty } from './control.ts';

/** Edits that make the bucket's policy deny plain HTTP: a statement more in the policy at fault, or a policy where there is none. */
export function denyPlainHttp({ owner, judged }: Faulty): readonly Edit[] {
  const statement = {
    Effect: 'Deny',
    Principal: '*',
    Action: 's3:*',
    Resource: [{ 'Fn::GetAtt': [judged, 'Arn'] }, { 'Fn::Sub': `\${${judged}.Arn}/*` }],
    Condition: { Bool: { 'aws:SecureTransport': 'false' } },
  };
  if (owner !== judged) return [{ append: 'PolicyDocument.Statement', item: statement }];
  const policy = {
    Type: `AWS::S3::BucketPolicy`,
    Properties: {
      Bucket: { Ref: judged },
      PolicyDocument: { Version: '2012-10-17', Statement: [statement] },
    },
  };
  return [{ add: `${judged}Policy`, resource: policy }];
}
