/** Templates with one bucket, `Documents`, for the tables of the controls that look at buckets. */

export const bucket = (properties = '', more = '', before = '') => `${before}Resources:
  Documents:
    Type: AWS::S3::Bucket
    Properties:
      ObjectLockEnabled: true
${properties}${more}`;

export const policy = (of: string, effect = 'Deny', name = 'Policy', arn = 'arn:aws:s3:::*') => `  ${name}:
    Type: AWS::S3::BucketPolicy
    Properties:
      Bucket: ${of}
      PolicyDocument:
        Statement: [{ Effect: ${effect}, Principal: "*", Action: "s3:*", Resource: ["${arn}"], Condition: { Bool: { "aws:SecureTransport": "false" } } }]
`;

export const ref = '!Ref Documents';

export const prod =
  'Parameters: { Env: { Type: String, Default: prod } }\nConditions: { IsProd: !Equals [!Ref Env, prod] }\n';

export const rules = (list: string, more = '') =>
  bucket(`      LifecycleConfiguration:\n        Rules:\n${list}`, more);
