import type { DatedData } from './dated-data.ts';

/**
 * Over which protocols the API of a service is reached, from the tables of endpoints; each service has a page below this one.
 * Seen on 2026-11-28: CloudWatch, DynamoDB, SDB, SNS, SQS (HTTP too); ECS, Kinesis, Logs, and Lambda in its guide (HTTPS alone).
 * The others are not verified.
 */
export const apiEndpointsData: DatedData = {
  id: 'api-endpoints',
  title: 'Protocols of the API endpoints of AWS services',
  asOf: '2026-11-28',
  source: 'https://docs.aws.amazon.com/general/latest/gr/aws-service-information.html',
};

/** By the service as its resource types name it. Their FIPS endpoints take HTTPS alone all the same. */
const httpToo = new Set(['CloudWatch', 'DynamoDB', 'Glacier', 'S3', 'SDB', 'SNS', 'SQS']);

const httpsAlone = new Set([
  'ECS',
  'Events',
  'KMS',
  'Kinesis',
  'KinesisFirehose',
  'Lambda',
  'Logs',
  'RDS',
  'SecretsManager',
  'StepFunctions',
]);

/**
 * Does the API of a service answer requests over plain HTTP? Whether somebody sends one is another question: the SDKs do
 * not, unless they are told to.
 * @param service the namespace of its resource types, as `belongsTo` has it.
 * @returns undefined where nobody looked it up.
 */
export function acceptsPlainHttp(service: string): boolean | undefined {
  if (httpToo.has(service)) return true;
  return httpsAlone.has(service) ? false : undefined;
}
