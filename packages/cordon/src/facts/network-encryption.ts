import type { DatedData } from './dated-data.ts';

/** What VPC encryption controls do and do not do. */
export const networkEncryptionData: DatedData = {
  id: 'vpc-encryption-controls',
  title: 'VPC encryption controls: modes, exclusions and what they refuse',
  asOf: '2026-11-23',
  source: 'https://docs.aws.amazon.com/vpc/latest/userguide/vpc-encryption-controls.html',
};

/** `monitor` only reports; `enforce` drops what is not encrypted. */
export const encryptionModes = ['monitor', 'enforce'] as const;

/** What an exclusion lets out of the control; the encryption of that traffic is the customer's own affair again. */
export const encryptionExclusions: readonly string[] = [
  'internet gateway',
  'egress-only internet gateway',
  'NAT gateway',
  'virtual private gateway',
  'peering with a VPC that does not enforce',
  'Lambda in the VPC',
  'VPC Lattice',
  'EFS',
];

/** What cannot exist in a VPC that enforces. */
export const refusedWhereEnforced: readonly string[] = [
  'an instance of a family that does not encrypt in transit',
  'a TLS listener of a Network Load Balancer (its targets may end TLS themselves)',
  'a Gateway Load Balancer',
  'AWS Network Firewall',
  'a subnet in a Local Zone',
  'clear text through an interface endpoint',
];

/** The field of a VPC flow log that says how a flow was protected; logs made without it do not get it later. */
export const flowLogField = 'encryption-status';

/** What the values say. 2 is told from port and service, not from packets, so it is no proof of TLS between instances. */
export const flowLogValues: Readonly<Record<string, string>> = {
  '0': 'not encrypted',
  '1': 'encrypted by the network cards',
  '2': 'encrypted by the application, as far as port and service tell',
  '3': 'both',
  '-': 'not known, or the control is off',
};
