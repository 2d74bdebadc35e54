import type { HowShown } from './how-shown.ts';

/** Amazon RDS for SQL Server, AWS KMS, other engines and other names. */
export const shownAtRest: HowShown = {
  'RDS-EDITION': { live: 'DescribeDBInstances: engine and version.' },
  'RDS-EDITION-2008R2': {
    template: 'A row of the list as quoted; sql-server-edition-may-hold-phi reads it under RDS-EDITION.',
    live: 'As RDS-EDITION.',
  },
  'RDS-EDITION-LATER': {
    template: 'A row of the list as quoted; sql-server-edition-may-hold-phi reads it under RDS-EDITION.',
    live: 'As RDS-EDITION.',
  },
  'RDS-ALL3': { live: 'As its three parts.', 'run-time': 'As its three parts.' },
  'RDS-REST-KMS': { live: 'DescribeDBInstances: storage encryption and the key; DescribeKey: whose key it is.' },
  'RDS-REST-SCOPE': {
    template: 'Says how far RDS-REST-KMS reaches; copies that leave that reach are judged by copies-keep-safeguards.',
    live: 'DescribeDBSnapshots and DescribeExportTasks.',
  },
  'RDS-REEVAL': { people: 'An attestation with the day of the last evaluation and of the next.' },
  'RDS-TDE': { 'run-time': 'In SQL Server: encryption state 3 for every database, the option alone proves nothing.' },
  'RDS-TDE-FACT': { nobody: 'It says what RDS-TDE does.' },
  'RDS-FORCESSL': {
    live: 'DescribeDBParameters, and the group’s apply status in-sync: pending-reboot means still off.',
    'run-time': 'In SQL Server: every connection has the encrypt option TRUE.',
  },
  'RDS-FORCESSL-PG': {
    template: 'Says where RDS-FORCESSL is set; sql-server-forces-ssl reads it there.',
    live: 'As RDS-FORCESSL.',
  },
  'RDS-AUDIT': {
    live: 'DescribeDBParameters, and the group’s apply status in-sync.',
    'run-time': 'A test statement of a session appears in the audit.',
  },
  'RDS-AUDIT-PG': {
    template: 'Says where RDS-AUDIT is set; sql-server-audits reads it there.',
    live: 'As RDS-AUDIT.',
  },
  'KMS-DEK': { live: 'DescribeKey: enabled, not waiting for deletion, made to encrypt and decrypt.' },
  'KMS-HIPAA-ACCT': {
    live: 'The agreements of the account in AWS Artifact.',
    people: 'An attestation, with the business associate agreement as evidence.',
  },
  'KMS-ELIGIBLE': { live: 'An inventory of the account’s resources against the same dated list.' },
  'KMS-NORMAL': { nobody: 'It says what KMS is for.' },
  'KMS-GDK': {
    live: 'The policies of the role, decided as the template’s are.',
    'run-time': 'CloudTrail shows GenerateDataKey by the application’s role.',
  },
  'KMS-DEK-PROTECT': {
    'run-time': 'What is stored beside the data is the encrypted form of the data key.',
    people: 'An attestation, with the format that is stored as evidence.',
  },
  'KMS-CLOUDTRAIL': { live: 'GetTrailStatus and GetEventSelectors.' },
  'KMS-NOPHI-TAGS': { live: 'ListResourceTags, ListAliases and DescribeKey, each text read for identifiers.' },
  'RDS-OLD-TLS': {
    live: 'DescribeDBParameters of the attached group, and the build of the engine.',
    'run-time': 'A handshake below TLS 1.2 is refused.',
  },
  'DB-REST': { live: 'DescribeDBInstances and DescribeDBClusters.' },
  'DB-TLS': { live: 'DescribeDBParameters of the attached group.', 'run-time': 'A connection without TLS is refused.' },
  'TRAIL-ON': { live: 'DescribeTrails and GetTrailStatus.' },
  'PHI-SCOPE': { live: 'Data that is found in what is declared to hold none.' },
  'HOP-ENDS': { live: 'Connections that flow logs show, at the ports that are written.' },
  'NAMES-OTHER': { live: 'The names, tags and descriptions that an inventory of the account returns.' },
};
