import type { DatedData } from './dated-data.ts';

/** Which endpoints take plain HTTP beside HTTPS. */
export const endpointProtocolsData: DatedData = {
  id: 'endpoint-protocols',
  title: 'AWS General Reference: protocols of service endpoints',
  asOf: '2026-11-28',
  source: 'https://docs.aws.amazon.com/general/latest/gr/aws-service-information.html',
};

/**
 * Kinds of which the reference lists HTTP beside HTTPS. S3 lists it too and has a control of its own; the endpoints of what else
 * programs call by its API are HTTPS only.
 */
const takePlainHttp: ReadonlyMap<string, string> = new Map([
  ['queue', 'SQS'],
  ['topic', 'SNS'],
  ['table', 'DynamoDB'],
]);

/** What the service is called whose endpoint takes plain HTTP for this kind; undefined where it takes HTTPS only. */
export function takesPlainHttp(kind: string): string | undefined {
  return takePlainHttp.get(kind);
}
