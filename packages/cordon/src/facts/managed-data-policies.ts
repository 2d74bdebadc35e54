import type { DatedData } from './dated-data.ts';
import { table, words } from './table.ts';

export const managedDataPoliciesData: DatedData = {
  id: 'managed-data-policies',
  title: 'Which data policies kept by AWS let a role move, each on every resource of its kind',
  asOf: '2026-11-28',
  source: 'https://docs.aws.amazon.com/aws-managed-policy/latest/reference/policy-list.html',
};

/** policy | kinds whose data it lets be moved, whichever they are (CloudWatchLogsReadOnlyAccess was seen on 2026-11-28, the others are not verified). Policies whose statements are known are not listed. */
const rows = `
AWSLambdaExecute | bucket log-group
AmazonDynamoDBFullAccess | table
AmazonDynamoDBReadOnlyAccess | table
AmazonElasticFileSystemClientFullAccess | file-system
AmazonElasticFileSystemClientReadWriteAccess | file-system
AmazonEventBridgeFullAccess | event-bus
AmazonKinesisFirehoseFullAccess | delivery-stream
AmazonKinesisFullAccess | stream
AmazonKinesisReadOnlyAccess | stream
AmazonOpenSearchServiceFullAccess | search-domain
AmazonRDSDataFullAccess | database-cluster
AmazonS3FullAccess | bucket
AmazonS3ReadOnlyAccess | bucket
AmazonSNSFullAccess | topic
AmazonSQSFullAccess | queue
AWSLambda_FullAccess | function
AWSStepFunctionsFullAccess | state-machine
CloudWatchAgentServerPolicy | log-group
CloudWatchLogsFullAccess | log-group
CloudWatchLogsReadOnlyAccess | log-group
service-role/AWSLambdaBasicExecutionRole | log-group
service-role/AWSLambdaDynamoDBExecutionRole | table log-group
service-role/AWSLambdaKinesisExecutionRole | stream log-group
service-role/AWSLambdaRole | function
service-role/AWSLambdaSQSQueueExecutionRole | queue log-group
service-role/AWSLambdaVPCAccessExecutionRole | log-group
`;

const byName: ReadonlyMap<string, readonly string[]> = new Map(
  table(rows).map(([name = '', kinds]) => [name, words(kinds)]),
);

/** The kinds of which the policy of this name lets data be moved; none where it is not listed. */
export function dataOfManagedPolicy(name: string): readonly string[] {
  return byName.get(name) ?? [];
}
