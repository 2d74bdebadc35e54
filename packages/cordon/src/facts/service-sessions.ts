import type { DatedData } from './dated-data.ts';

/**
 * What AWS says of sessions between its own services: no setting of a customer makes them plain. The paper named as the source is
 * marked as historical by AWS now; it says that all services offer encryption in transit, and no newer page was found that says more.
 */
export const serviceSessionsData: DatedData = {
  id: 'service-sessions',
  title: 'Logical separation on AWS: encrypting data at rest and in transit',
  asOf: '2026-11-28',
  source:
    'https://docs.aws.amazon.com/whitepapers/latest/logical-separation/encrypting-data-at-rest-and--in-transit.html',
};

/** How each sort of session is encrypted, in one clause, with its place in AWS's documents: seen there on 2026-11-28, or not verified. */
export const serviceSessions = {
  /** Amazon S3 FAQ, replication: objects are sent by SSL from Region to Region (not verified: the FAQ was not found). */
  replication: 'S3 sends copies over TLS, as encrypted as they were',
  /** Services call one another at their API endpoints, over TLS (Well-Architected, SEC09-BP02: services have HTTPS endpoints; that they use them among themselves is not verified). */
  call: 'AWS services call one another over HTTPS',
  /** Data Firehose guide, data protection: all data in transit is encrypted by TLS (seen). */
  delivery: 'Firehose delivers over TLS',
  /** Lambda guide, using EFS: Lambda manages the connection and encrypts all traffic (seen). */
  functionMount: 'Lambda mounts file systems over TLS',
  /** What goes between Regions and data centres is encrypted before it leaves a building (not verified; the VPC guide is to say it). */
  regions: 'AWS encrypts what goes between its Regions',
  /** RDS guide, read replicas: the channel to a replica is encrypted (not verified: only notes of others repeat it). */
  replica: 'RDS encrypts the channel to a replica',
  /** Redshift guide, encryption in transit: COPY, UNLOAD, backups and restores use SSL (seen). */
  load: 'Redshift loads from S3 over TLS',
} as const;
