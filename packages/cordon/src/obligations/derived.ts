import { read } from './dated-fact.ts';
import { auditControls, certificatesAndPolicies, encryptionAtRest, minimumNecessary, transmission } from './duty.ts';
import type { Obligation } from './obligation.ts';

const rdsGuide = 'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/';
const auroraGuide = 'https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/';
const guidance =
  'The HHS Guidance counts PHI as secured only where it is encrypted at rest and in motion; the paper describes this without commanding it here.';

/** Rows that are ours: they follow from the HHS Guidance the paper refers to, and are never shown as the paper's words. */
export const derived: readonly Obligation[] = [
  {
    id: 'S3-REST',
    system: 'Amazon S3',
    sentence: 'Objects with PHI are encrypted where they rest.',
    strength: 'derived',
    because: guidance,
    demands: 'The bucket encrypts what is written to it, by its own setting or by the platform default.',
    ...encryptionAtRest,
    shownBy: ['template', 'live', 'run-time'],
    today: [
      read(
        'Since 2023-01-05 S3 encrypts every new object at least with SSE-S3; older objects were left as they were.',
        'https://docs.aws.amazon.com/AmazonS3/latest/userguide/UsingServerSideEncryption.html',
      ),
    ],
  },
  {
    id: 'EC2-REST',
    system: 'Amazon EC2',
    sentence: 'PHI on the volumes of instances is encrypted where it rests, by one of the methods the paper lists.',
    strength: 'derived',
    because: guidance,
    demands: 'Volumes are encrypted, or someone attests another of the listed methods.',
    ...encryptionAtRest,
    shownBy: ['template', 'live', 'people'],
    today: [
      read(
        'A volume that does not say so is encrypted if its snapshot is, or if the Region encrypts by default, which a template does not show.',
        'https://docs.aws.amazon.com/ebs/latest/userguide/ebs-encryption.html',
        '2026-04-13',
      ),
    ],
  },
  {
    id: 'RDS-OLD-TLS',
    system: 'Amazon RDS for SQL Server',
    sentence: 'SQL Server with PHI negotiates TLS 1.2 or later, without broken ciphers.',
    strength: 'derived',
    because:
      'Forced SSL takes whatever the engine offers. The Guidance that the paper wants transport encryption to be consistent with names NIST SP 800-52, which leaves TLS 1.0 and 1.1 behind.',
    demands:
      'The attached parameter group, or the default of the engine’s build, disables TLS 1.0, TLS 1.1, RC4, 3DES and short Diffie-Hellman keys.',
    ...certificatesAndPolicies,
    shownBy: ['template', 'live', 'run-time'],
    today: [
      read(
        'Builds after 16.00.4120.1, 15.00.4365.2, 14.00.3465.1 and 13.00.6435.1 disable them where nobody sets the parameters; earlier ones enable them.',
        `${rdsGuide}USER_UpgradeDBInstance.SQLServer.html`,
      ),
    ],
  },
  {
    id: 'DB-REST',
    system: 'Other database engines',
    sentence: 'A database with PHI is encrypted where it rests, whatever its engine.',
    strength: 'derived',
    because: `${guidance} It commands it for SQL Server only.`,
    demands: 'Storage encryption is on for every database and cluster.',
    ...encryptionAtRest,
    shownBy: ['template', 'live'],
    today: [
      read('Storage of an RDS instance is not encrypted unless asked for.', `${rdsGuide}Overview.Encryption.html`),
      read(
        'Aurora clusters made since 2026-02-18 are always encrypted, with a key AWS owns where none is named.',
        `${auroraGuide}Overview.Encryption.html`,
      ),
    ],
  },
  {
    id: 'DB-TLS',
    system: 'Other database engines',
    sentence: 'A database with PHI refuses connections that are not encrypted, whatever its engine.',
    strength: 'derived',
    because: `${guidance} It names the setting for SQL Server only.`,
    demands: 'The attached parameter group, or the default of the engine, forces TLS.',
    ...transmission,
    shownBy: ['template', 'live', 'run-time'],
    today: [
      read(
        'RDS for PostgreSQL forces TLS by default from 15 on.',
        `${rdsGuide}PostgreSQL.Concepts.General.SSL.html`,
        '2026-04-13',
      ),
      read(
        'Aurora PostgreSQL forces TLS by default from 17 on.',
        `${auroraGuide}AuroraPostgreSQL.Security.html`,
        '2026-04-13',
      ),
      read(
        'RDS for MySQL does not force TLS by default, in any version.',
        `${rdsGuide}mysql-ssl-connections.require-ssl.html`,
      ),
      read('MariaDB forces TLS by default from 11.8 on.', `${rdsGuide}mariadb-ssl-connections.require-ssl.html`),
      read(
        'Aurora MySQL forces TLS by default from 8.4 on; the setting lives in the cluster group.',
        `${auroraGuide}AuroraMySQL.Security.html`,
      ),
      read(
        'Oracle and Db2 keep a port in the clear beside the encrypted one.',
        `${rdsGuide}Appendix.Oracle.Options.SSL.html`,
      ),
    ],
  },
  {
    id: 'TRAIL-ON',
    system: 'AWS KMS',
    sentence: 'A trail logs management events, in every Region, and its files cannot be changed unnoticed.',
    strength: 'derived',
    because: 'KMS-CLOUDTRAIL is true only while some trail logs the calls to KMS.',
    demands: 'A trail is logging, covers all Regions and validates its log files.',
    ...auditControls,
    shownBy: ['template', 'live'],
    today: [
      read(
        'A trail in a template covers one Region and does not validate its files unless told to.',
        'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudtrail-trail.html',
        '2026-04-13',
      ),
    ],
  },
  {
    id: 'NAMES-OTHER',
    system: 'Other names',
    sentence: 'No name, description, default or output of a resource holds PHI.',
    strength: 'derived',
    because: 'The paper says it of S3, Glacier and KMS; names of other resources are encrypted no more than those.',
    demands:
      'Log groups, databases, parameters, aliases, topics, descriptions, defaults and outputs hold no identifier.',
    ...minimumNecessary,
    shownBy: ['template', 'live'],
    today: [
      read(
        'CloudTrail logs the tags of a KMS call in the clear.',
        'https://docs.aws.amazon.com/kms/latest/developerguide/ct-tagresource.html',
      ),
    ],
  },
  {
    id: 'PHI-SCOPE',
    system: 'Ways of PHI',
    sentence: 'PHI does not come to what is declared to hold none.',
    strength: 'derived',
    because:
      'Every must of the paper speaks of what contains PHI. What is declared to contain none is held to none of them, so the declaration has to be true.',
    demands: 'No way that is seen brings PHI to an excluded resource.',
    ...minimumNecessary,
    shownBy: ['template', 'live'],
    today: [],
  },
  {
    id: 'HOP-ENDS',
    system: 'Ways of PHI',
    sentence: 'What is written of the two ends of a session with PHI agrees.',
    strength: 'derived',
    because:
      'The paper wants PHI encrypted on every hop. A hop whose ends contradict one another is not the hop that runs, so what is written of it shows nothing.',
    demands:
      'The port that one end sends to is the one that the other answers at and that the security groups between them open.',
    ...transmission,
    shownBy: ['template', 'live'],
    today: [],
  },
];
