import type { DatedData } from './dated-data.ts';

/** What AWS says of sessions between its own services: no setting of a customer makes them plain. */
export const serviceSessionsData: DatedData = {
  id: 'service-sessions',
  title: 'Logical separation on AWS: encrypting data at rest and in transit',
  asOf: '2026-11-28',
  source:
    'https://docs.aws.amazon.com/whitepapers/latest/logical-separation/encrypting-data-at-rest-and--in-transit.html',
};

/** How each sort of session is encrypted, in one clause; its place in AWS's documents behind it, read 2026-11-28. */
export const serviceSessions = {
  /** Amazon S3 FAQ, replication: objects are sent by SSL from Region to Region. */
  replication: 'S3 sends copies over TLS, as encrypted as they were',
  /** Services call one another at their API endpoints, over TLS (logical separation, encryption in transit). */
  call: 'AWS services call one another over HTTPS',
  /** Data Firehose guide, data protection: TLS from producers and to destinations. */
  delivery: 'Firehose delivers over TLS',
  /** Lambda guide, file system access: connections to a file system are encrypted in transit. */
  functionMount: 'Lambda mounts file systems over TLS',
  /** What goes between Regions and data centres is encrypted before it leaves a building. */
  regions: 'AWS encrypts what goes between its Regions',
  /** RDS guide, read replicas: the channel to a replica is encrypted, across Regions too. */
  replica: 'RDS encrypts the channel to a replica',
  /** Redshift guide, encryption in transit: COPY, UNLOAD, backups and restores use SSL. */
  load: 'Redshift loads from S3 over TLS',
} as const;
