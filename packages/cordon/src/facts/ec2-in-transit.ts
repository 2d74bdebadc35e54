import { asOf, rows } from './data/in-transit-families.ts';
import type { DatedData } from './dated-data.ts';
import { table } from './table.ts';

/** Which families of instances encrypt what they send to one another; AWS says it of whole families. */
export const inTransitData: DatedData = {
  id: 'ec2-in-transit',
  title: 'EC2 instance families with encryption in transit',
  asOf,
  source: 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/data-protection.html',
};

const families = (that: string): ReadonlySet<string> =>
  new Set(table(rows).flatMap(([family = '', encrypts]) => (encrypts === that ? [family] : [])));

/** Families whose every type encrypts between instances. */
export const encryptingFamilies: ReadonlySet<string> = families('yes');
/** Families whose every type was seen not to. */
export const plainFamilies: ReadonlySet<string> = families('no');

/**
 * When encryption between two instances holds. It is of the network layer, done by the cards, and not TLS: whoever asks
 * for TLS is not answered by it.
 */
export const inTransitConditions: readonly string[] = [
  'both ends are of such a type',
  'both ends are in one Region',
  'both ends are in one VPC, or in VPCs that peer',
  'nothing between them takes the traffic apart, such as a load balancer or a transit gateway',
];

/** The family of an instance type: `m6i` of `m6i.large`, `u-12tb1` of `u-12tb1.112xlarge`. */
export function instanceFamily(instanceType: string): string | undefined {
  return /^([a-z][a-z0-9-]*)\.[a-z0-9-]+$/.exec(instanceType.toLowerCase())?.[1];
}

/**
 * Does an instance of this type encrypt what it sends to another such instance? undefined for a family on neither list:
 * AWS adds families, and two (c5a, c5ad) are told differently by AWS's pages and by recorded answers.
 */
export function encryptsInTransit(instanceType: string): boolean | undefined {
  const family = instanceFamily(instanceType);
  if (family === undefined) return undefined;
  if (encryptingFamilies.has(family)) return true;
  return plainFamilies.has(family) ? false : undefined;
}
