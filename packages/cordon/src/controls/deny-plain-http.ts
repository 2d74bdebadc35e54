import type { Edit, EditValue, Faulty } from './control.ts';

/** The denial of plain HTTP as edits: a statement more where a policy stands, else a policy of the bucket's own. */
export function denyPlainHttp({ owner, judged, path }: Faulty): readonly Edit[] {
  const statement: EditValue = {
    Effect: 'Deny',
    Principal: '*',
    Action: 's3:*',
    Resource: [{ 'Fn::GetAtt': [judged, 'Arn'] }, { 'Fn::Sub': `\${${judged}.Arn}/*` }],
    Condition: { Bool: { 'aws:SecureTransport': 'false' } },
  };
  if (path === noPolicy) {
    const document = { Version: '2012-10-17', Statement: [statement] };
    const properties = { Bucket: { Ref: judged }, PolicyDocument: document };
    return [{ add: `${judged}Policy`, resource: { Type: `AWS::S3::BucketPolicy`, Properties: properties } }];
  }
  // A policy judged by itself belongs to a bucket that no given template has: nobody here knows how to name it.
  return owner === judged ? [] : [{ append: `${path}.Statement`, item: statement, on: owner }];
}

/** The path of a fault that no property is to blame for. */
export const noPolicy = 'policy';

/** The statement for somebody to write, of a bucket by its logical id. */
export function denialOf(bucket: string): string {
  return `- Effect: Deny\n  Principal: "*"\n  Action: s3:*\n  Resource:\n    - !GetAtt ${bucket}.Arn\n    - !Sub \${${bucket}.Arn}/*\n  Condition:\n    Bool:\n      aws:SecureTransport: "false"`;
}

/** A policy that denies plain HTTP, as a resource of an example. */
export function denyingPolicy(bucket: string): string {
  return `  ${bucket}Policy:
    Type: AWS::S3::BucketPolicy
    Properties:
      Bucket: !Ref ${bucket}
      PolicyDocument:
        Version: "2012-10-17"
        Statement:
          - Effect: Deny
            Principal: "*"
            Action: s3:*
            Resource: [!GetAtt ${bucket}.Arn, !Sub "\${${bucket}.Arn}/*"]
            Condition: { Bool: { aws:SecureTransport: "false" } }
`;
}
