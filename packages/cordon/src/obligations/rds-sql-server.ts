import { read } from './dated-fact.ts';
import { auditControls, businessAssociates, encryptionAtRest, evaluation, transmission } from './duty.ts';
import type { Obligation } from './obligation.ts';

const guide = 'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/';
const hipaa = `${guide}CHAP_SQLServer.html`;
const versions = `${guide}SQLServer.Concepts.General.VersionSupport.html`;
const encryption = `${guide}Overview.Encryption.html`;
const tde = `${guide}Appendix.SQLServer.Options.TDE.html`;
const ssl = `${guide}SQLServer.Concepts.General.SSL.Using.html`;
const audit = `${guide}Appendix.SQLServer.Options.Audit.html`;
const groups = `${guide}parameter-groups-overview.html`;
const configRule = 'https://docs.aws.amazon.com/config/latest/developerguide/rds-sqlserver-encrypted-in-transit.html';

const system = 'Amazon RDS for SQL Server';

export const rdsSqlServer: readonly Obligation[] = [
  {
    id: 'RDS-EDITION',
    system,
    sentence: 'RDS for SQL Server supports storing PHI for the following version and edition combinations:',
    strength: 'must',
    demands: 'A database with PHI runs a version and edition that AWS lists for it.',
    ...businessAssociates,
    shownBy: ['template', 'live'],
    today: [
      read(
        'Listed: 2016, 2017, 2019 and 2022 in Enterprise, Standard and Web; 2025 in Enterprise and Standard. No Express, no Developer.',
        hipaa,
      ),
      read(
        'SQL Server 2016 is still on the list though RDS scheduled the end of its support for 2026-07-14.',
        versions,
      ),
    ],
  },
  {
    id: 'RDS-EDITION-2008R2',
    system,
    sentence: '2008 R2 - Enterprise Edition only',
    strength: 'fact',
    demands: 'A row of the list as the paper had it.',
    ...businessAssociates,
    shownBy: ['template', 'live'],
    today: [read('SQL Server 2008 R2 is gone from RDS.', versions)],
  },
  {
    id: 'RDS-EDITION-LATER',
    system,
    sentence: '2012, 2014 and 2016 - Web, Standard and Enterprise Editions',
    strength: 'fact',
    demands: 'A row of the list as the paper had it.',
    ...businessAssociates,
    shownBy: ['template', 'live'],
    today: [read('SQL Server 2012 and 2014 are gone from RDS; new instances of 2016 ended on 2026-01-15.', versions)],
  },
  {
    id: 'RDS-ALL3',
    system,
    sentence:
      'customers must ensure that the instance is configured to encrypt data at rest, and enable transport encryption and auditing, as detailed below',
    strength: 'must',
    demands: 'The database is encrypted at rest, refuses unencrypted connections and audits, all three.',
    ...encryptionAtRest,
    regulation: [...encryptionAtRest.regulation, ...transmission.regulation, ...auditControls.regulation],
    shownBy: ['template', 'live', 'run-time'],
    today: [read('AWS still names these three parts for PHI on RDS for SQL Server.', hipaa)],
    rollup: ['RDS-REST-KMS', 'RDS-FORCESSL', 'RDS-AUDIT'],
  },
  {
    id: 'RDS-REST-KMS',
    system,
    sentence: 'Customers can encrypt SQL Server databases using keys that customers manage through AWS KMS.',
    strength: 'may',
    demands: 'One of two ways to encrypt at rest: storage encryption with a KMS key of your own.',
    ...encryptionAtRest,
    shownBy: ['template', 'live'],
    today: [
      read('Storage of an instance is not encrypted unless asked for, and only when it is created.', encryption),
      read('Without a named key RDS takes the key aws/rds, which AWS manages and the customer does not.', encryption),
      read(
        'An instance made from a snapshot or another instance inherits its encryption; a template does not show it.',
        'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbinstance.html',
        '2026-04-13',
      ),
    ],
  },
  {
    id: 'RDS-REST-SCOPE',
    system,
    sentence:
      'data stored at rest in the underlying storage is encrypted consistent with the Guidance in effect at the time of publication of this whitepaper … as are automated backups, and snapshots',
    strength: 'fact',
    demands: 'Says how far storage encryption reaches: storage, automated backups, snapshots.',
    ...encryptionAtRest,
    shownBy: ['template', 'live'],
    today: [
      read(
        'Native backup files that the database writes to a bucket lie outside storage encryption.',
        `${guide}Appendix.SQLServer.Options.html`,
      ),
    ],
  },
  {
    id: 'RDS-REEVAL',
    system,
    sentence:
      'customers should continue to evaluate and determine whether Amazon RDS for SQL Server encryption satisfies their compliance and regulatory requirements',
    strength: 'should',
    demands: 'Someone reviews, again and again, whether this encryption is enough, and writes it down.',
    ...evaluation,
    shownBy: ['people'],
    today: [
      read(
        'All FIPS 140-2 certificates became historical on 2026-09-21; FIPS 140-3 is the living scheme.',
        'https://www.safelogic.com/blog/what-happens-on-september-21-2026',
      ),
    ],
  },
  {
    id: 'RDS-TDE',
    system,
    sentence:
      'Customers using SQL Server Enterprise Edition may choose to use Server Transparent Data Encryption (TDE) as an alternative.',
    strength: 'may',
    demands: 'The other of two ways to encrypt at rest: TDE, switched on for each database.',
    ...encryptionAtRest,
    shownBy: ['run-time'],
    today: [
      read(
        'TDE is offered in Enterprise from 2016 and in Standard from 2019; AWS pages disagree on 2019 Standard and 2025.',
        tde,
      ),
      read(
        'The option only makes TDE possible: each database must be encrypted by a statement of its own.',
        `${guide}TDE.Encrypting.html`,
      ),
    ],
  },
  {
    id: 'RDS-TDE-FACT',
    system,
    sentence:
      'automatically encrypts data before it is written to storage and automatically decrypts data when the data is read from storage',
    strength: 'fact',
    demands: 'Says what TDE does.',
    ...encryptionAtRest,
    shownBy: [],
    today: [read('TDE leaves the system databases model and master unencrypted.', tde)],
  },
  {
    id: 'RDS-FORCESSL',
    system,
    sentence: 'must use transport encryption provided by SQL Server Forced SSL',
    strength: 'must',
    demands: 'The attached parameter group sets rds.force_ssl to 1, and the instance has taken the value over.',
    ...transmission,
    shownBy: ['template', 'live', 'run-time'],
    today: [
      read('rds.force_ssl is 0 by default and static: a new value waits for a reboot.', ssl),
      read('AWS Config passes an instance only if the value is 1 and the group is in sync.', configRule),
    ],
  },
  {
    id: 'RDS-FORCESSL-PG',
    system,
    sentence: 'Forced SSL is enabled from within the parameter group for Amazon RDS SQL Server.',
    strength: 'fact',
    demands: 'Says where forced SSL is set.',
    ...transmission,
    shownBy: ['template', 'live'],
    today: [
      read('A default parameter group cannot be changed: an instance on one does not force SSL.', groups, '2026-04-13'),
    ],
  },
  {
    id: 'RDS-AUDIT',
    system,
    sentence: 'RDS for SQL Server instances that contain PHI must have auditing enabled.',
    strength: 'must',
    demands: 'The attached parameter group turns on the audit that AWS names for HIPAA.',
    ...auditControls,
    shownBy: ['template', 'live', 'run-time'],
    today: [
      read('The audit is on where rds.sqlserver_audit is fedramp_hipaa in a custom parameter group.', hipaa),
      read('The logs that can go to CloudWatch (agent, error) are no audit trail.', '@aws-sdk/client-rds 3.1169.0'),
    ],
  },
  {
    id: 'RDS-AUDIT-PG',
    system,
    sentence: 'Auditing is enabled from within the parameter group for Amazon RDS SQL Server.',
    strength: 'fact',
    demands: 'Says where auditing is set.',
    ...auditControls,
    shownBy: ['template', 'live'],
    today: [
      read(
        'Still so. The option SQLSERVER_AUDIT is another, richer audit; it records nothing until a specification exists in SQL.',
        audit,
        '2026-04-13',
      ),
    ],
  },
];
