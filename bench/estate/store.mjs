import { att, kept, ref, shared } from './intrinsics.mjs';

/** A bucket and its policy, which in one case of twenty denies too little. */
export function store({ app, when, slip }, name) {
  const bucket = `${app}${name}`;
  const rules = [
    {
      ServerSideEncryptionByDefault: { SSEAlgorithm: 'aws:kms', KMSMasterKeyID: shared('KeyArn') },
      BucketKeyEnabled: true,
    },
  ];
  const deny = {
    Effect: 'Deny',
    Principal: '*',
    Action: 's3:*',
    Resource: [att(bucket, 'Arn'), { 'Fn::Sub': `\${${bucket}.Arn}/*` }],
    Condition: { Bool: { 'aws:SecureTransport': 'false' } },
  };
  return [
    [
      bucket,
      {
        Type: 'AWS::S3::Bucket',
        ...kept,
        Properties: {
          BucketEncryption: when('IsEncrypted', { ServerSideEncryptionConfiguration: rules }, ref('AWS::NoValue')),
          VersioningConfiguration: { Status: 'Enabled' },
          LoggingConfiguration: { DestinationBucketName: shared('LogBucket'), LogFilePrefix: `${app}/${name}/` },
        },
      },
    ],
    [
      `${bucket}Policy`,
      {
        Type: 'AWS::S3::BucketPolicy',
        Properties: {
          Bucket: ref(bucket),
          PolicyDocument: {
            Version: '2012-10-17',
            Statement: slip(0.05) ? [{ ...deny, Action: 's3:GetObject' }] : [deny],
          },
        },
      },
    ],
  ];
}
