import { read, recalled } from './dated-fact.ts';
import { encryptionAtRest, transmission } from './duty.ts';
import type { Obligation } from './obligation.ts';

const dataProtection = 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/data-protection.html';
const ebs = 'https://docs.aws.amazon.com/ebs/latest/userguide/encryption-by-default.html';
const vpn = 'https://docs.aws.amazon.com/vpn/latest/s2svpn/VPNTunnels.html';
const controls = 'https://docs.aws.amazon.com/vpc/latest/userguide/vpc-encryption-controls.html';
const dataKey = 'https://docs.aws.amazon.com/kms/latest/APIReference/API_GenerateDataKey.html';

export const ec2: readonly Obligation[] = [
  {
    id: 'EC2-REST-METHODS',
    system: 'Amazon EC2',
    sentence:
      'Amazon EC2 is a scalable, user-configurable compute service that supports multiple methods for encrypting data at rest.',
    strength: 'fact',
    demands: 'Describes a choice of methods; the paper does not command encrypted volumes.',
    ...encryptionAtRest,
    shownBy: ['template', 'live', 'people'],
    today: [
      read(
        'A Region of an account can encrypt all new volumes by default; CloudFormation has no resource for that switch.',
        ebs,
      ),
    ],
  },
  {
    id: 'EC2-REST-APP',
    system: 'Amazon EC2',
    sentence: 'customers might elect to perform application or field-level encryption of PHI as it is processed',
    strength: 'may',
    demands: 'Permits the application to encrypt fields itself.',
    ...encryptionAtRest,
    shownBy: ['run-time', 'people'],
    today: [],
  },
  {
    id: 'EC2-REST-LIB',
    system: 'Amazon EC2',
    sentence: 'encrypting data using standard libraries in an application framework such as Java or .NET',
    strength: 'may',
    demands: 'Permits encryption by a library of the application framework.',
    ...encryptionAtRest,
    shownBy: ['people'],
    today: [],
  },
  {
    id: 'EC2-REST-TDE',
    system: 'Amazon EC2',
    sentence: 'leveraging Transparent Data Encryption features in Microsoft SQL or Oracle',
    strength: 'may',
    demands: 'Permits a database on an instance to encrypt its own files.',
    ...encryptionAtRest,
    shownBy: ['run-time', 'people'],
    today: [
      recalled(
        'SQL Server shows an encrypted database as state 3 in sys.dm_database_encryption_keys.',
        'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/TDE.Encrypting.html',
      ),
    ],
  },
  {
    id: 'EC2-REST-SAAS',
    system: 'Amazon EC2',
    sentence: 'integrating other thirdparty and software as a service (SaaS)-based solutions into their applications',
    strength: 'may',
    demands: 'Permits encryption by a third party.',
    ...encryptionAtRest,
    shownBy: ['people'],
    today: [
      recalled(
        'A third party that handles PHI needs a business associate agreement of its own.',
        'https://www.ecfr.gov/current/title-45/section-164.308',
      ),
    ],
  },
  {
    id: 'EC2-KMS',
    system: 'Amazon EC2',
    sentence: 'Customers can choose to integrate their applications running in Amazon EC2 with AWS KMS SDKs',
    strength: 'may',
    demands: 'Permits applications on instances to use KMS for their keys.',
    ...encryptionAtRest,
    shownBy: ['template', 'live'],
    today: [recalled('An instance profile needs kms:GenerateDataKey to encrypt and kms:Decrypt to read.', dataKey)],
  },
  {
    id: 'EC2-REST-FDE',
    system: 'Amazon EC2',
    sentence:
      'file-level or full disk encryption (FDE) by utilizing third-party software from AWS Marketplace Partners or native file system encryption tools (such as dm-crypt, LUKS, etc.)',
    strength: 'may',
    demands: 'Permits the operating system to encrypt files or disks.',
    ...encryptionAtRest,
    shownBy: ['run-time', 'people'],
    today: [
      recalled(
        'LUKS2 derives keys with Argon2id by default, which FIPS does not approve; PBKDF2 can be chosen.',
        'https://gitlab.com/cryptsetup/cryptsetup',
      ),
    ],
  },
  {
    id: 'EC2-TLS',
    system: 'Amazon EC2',
    sentence: 'Network traffic containing PHI must encrypt data in transit.',
    strength: 'must',
    demands: 'All traffic of instances that carries PHI is encrypted, outside the network and inside it.',
    ...transmission,
    shownBy: ['template', 'live', 'run-time'],
    today: [
      read(
        'AWS encrypts traffic between Availability Zones and between Regions at the physical layer; that protects no session from end to end.',
        dataProtection,
      ),
    ],
    rollup: ['EC2-EXT', 'EC2-INTRA', 'EC2-TUNNEL'],
  },
  {
    id: 'EC2-EXT',
    system: 'Amazon EC2',
    sentence:
      'customers should use industry-standard transport encryption mechanisms such as TLS or IPsec virtual private networks (VPNs), consistent with the Guidance',
    strength: 'should',
    demands: 'Traffic between instances and the outside goes over TLS or a VPN with strong settings.',
    ...transmission,
    shownBy: ['template', 'live', 'run-time'],
    today: [
      read('A VPN tunnel option that is left out allows every value, IKEv1, SHA-1 and group 2 included.', vpn),
      recalled(
        'Direct Connect alone does not encrypt; it needs MACsec or a VPN on top.',
        'https://docs.aws.amazon.com/directconnect/latest/UserGuide/encryption-in-transit.html',
      ),
    ],
  },
  {
    id: 'EC2-INTRA',
    system: 'Amazon EC2',
    sentence: 'for data traveling between Amazon EC2 instances, network traffic containing PHI must also be encrypted',
    strength: 'must',
    demands: 'Traffic between instances is encrypted too: being inside the network is no exemption.',
    ...transmission,
    shownBy: ['template', 'live', 'run-time'],
    today: [
      read(
        'Some instance families encrypt traffic between each other in hardware, within a VPC or peered VPCs and not through a load balancer; many Nitro families do not (t3, m5, m6g).',
        dataProtection,
      ),
      read(
        'VPC Encryption Controls can monitor or enforce that; enforcing refuses TLS listeners of Network load balancers.',
        controls,
      ),
    ],
  },
  {
    id: 'EC2-TLS-APPS',
    system: 'Amazon EC2',
    sentence:
      'most applications support TLS or other protocols providing in transit encryption that can be configured to be consistent with the Guidance',
    strength: 'fact',
    demands: 'Says that applications usually can encrypt their traffic themselves.',
    ...transmission,
    shownBy: [],
    today: [
      read(
        'NIST SP 800-52 revision 2 asks for TLS 1.2 with approved suites and for TLS 1.3 from 2024-01-01.',
        'https://www.nist.gov/news-events/news/2019/08/guidelines-selection-configuration-and-use-transport-layer-security-tls',
      ),
    ],
  },
  {
    id: 'EC2-TUNNEL',
    system: 'Amazon EC2',
    sentence:
      'sessions transmitting PHI can be sent through encrypted tunnels using IPsec or similar implementations between instances',
    strength: 'may',
    demands: 'Permits a tunnel between instances for protocols that cannot encrypt.',
    ...transmission,
    shownBy: ['run-time', 'people'],
    today: [
      recalled(
        'WireGuard uses ChaCha20-Poly1305 and Curve25519, which NIST does not approve, so by itself it does not follow the Guidance.',
        'https://www.wireguard.com/protocol/',
      ),
    ],
  },
];
