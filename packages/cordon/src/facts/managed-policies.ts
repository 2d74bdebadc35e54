import type { DatedData } from './dated-data.ts';

/** Only what bears on data keys was read: which of these policies allow anything that encrypts with KMS. */
export const managedPoliciesData: DatedData = {
  id: 'managed-policies',
  title: 'What policies kept by AWS let a role do with KMS',
  asOf: '2026-11-25',
  source: 'https://docs.aws.amazon.com/aws-managed-policy/latest/reference/policy-list.html',
};

/** One statement, in the words of a policy. */
interface Allowed {
  readonly Effect: 'Allow';
  readonly Resource: '*';
  readonly Action?: string;
  readonly NotAction?: readonly string[];
}

/** They allow neither Encrypt nor the making of data keys, for any key. */
const nothingOfKeys: readonly string[] = [
  'AWSLambdaExecute',
  'AWSXRayDaemonWriteAccess',
  'AWSXrayWriteOnlyAccess',
  'AmazonDynamoDBFullAccess',
  'AmazonKinesisFullAccess',
  'AmazonS3FullAccess',
  'AmazonSSMDirectoryServiceAccess',
  'AmazonSSMManagedInstanceCore',
  'AmazonSSMReadOnlyAccess',
  'service-role/AWSLambdaBasicExecutionRole',
  'service-role/AWSLambdaKinesisExecutionRole',
  'service-role/AWSLambdaRole',
  'service-role/AmazonElasticMapReduceRole',
  'service-role/AmazonElasticMapReduceforEC2Role',
];

const wide: ReadonlyMap<string, readonly Allowed[]> = new Map([
  ['AdministratorAccess', [{ Effect: 'Allow', Action: '*', Resource: '*' }]],
  ['PowerUserAccess', [{ Effect: 'Allow', NotAction: ['iam:*', 'organizations:*', 'account:*'], Resource: '*' }]],
]);

/** The statements of a policy that AWS keeps, as far as they speak of KMS; undefined where it was not read. */
export function managedPolicy(name: string): readonly Allowed[] | undefined {
  return nothingOfKeys.includes(name) ? [] : wide.get(name);
}
