import { read } from './dated-fact.ts';
import { auditControls, businessAssociates, encryptionAtRest, minimumNecessary } from './duty.ts';
import type { Obligation } from './obligation.ts';

const kmsGuide = 'https://docs.aws.amazon.com/kms/latest/developerguide/';
const context = `${kmsGuide}encrypt_context.html`;
const managementEvents =
  'https://docs.aws.amazon.com/awscloudtrail/latest/userguide/logging-management-events-with-cloudtrail.html';
const eligible = 'https://aws.amazon.com/compliance/hipaa-eligible-services-reference/';

export const kms: readonly Obligation[] = [
  {
    id: 'KMS-DEK',
    system: 'AWS KMS',
    sentence: 'Master keys in AWS KMS can be used to encrypt/decrypt data encryption keys used to encrypt PHI',
    strength: 'may',
    demands: 'Permits KMS keys to protect the data keys that encrypt PHI.',
    ...encryptionAtRest,
    shownBy: ['template', 'live'],
    today: [
      read(
        'Automatic rotation is off by default and exists for symmetric keys made by KMS only.',
        `${kmsGuide}rotate-keys.html`,
      ),
    ],
  },
  {
    id: 'KMS-HIPAA-ACCT',
    system: 'AWS KMS',
    sentence: 'AWS KMS can be used in conjunction with a HIPAA account',
    strength: 'may',
    demands: 'Supposes an account under a business associate agreement with AWS.',
    ...businessAssociates,
    shownBy: ['live', 'people'],
    today: [read('ListCustomerAgreements of AWS Artifact shows the agreements of an account.', 'botocore 1.43.11')],
  },
  {
    id: 'KMS-ELIGIBLE',
    system: 'AWS KMS',
    sentence: 'PHI may only be processed, stored, or transmitted in HIPAA Eligible Services.',
    strength: 'must',
    demands: 'PHI touches no service that is missing from the list of HIPAA eligible services.',
    ...businessAssociates,
    shownBy: ['template', 'live'],
    today: [
      read(
        'The list has 173 services, KMS among them, twelve with a condition; AWS changes it about every month.',
        eligible,
        '2026-05-22',
      ),
    ],
  },
  {
    id: 'KMS-NORMAL',
    system: 'AWS KMS',
    sentence:
      'AWS KMS is normally used to generate and manage keys for applications running in other HIPAA Eligible Services.',
    strength: 'fact',
    demands: 'Says what KMS is for.',
    ...encryptionAtRest,
    shownBy: [],
    today: [read('KMS itself is on the list of HIPAA eligible services.', eligible, '2026-05-22')],
  },
  {
    id: 'KMS-GDK',
    system: 'AWS KMS',
    sentence:
      'could use the GenerateDataKey API call to generate data encryption keys for encrypting and decrypting PHI in the application',
    strength: 'may',
    demands: 'Permits the application to encrypt PHI with data keys from KMS.',
    ...encryptionAtRest,
    shownBy: ['template', 'live', 'run-time'],
    today: [
      read('Encrypt of KMS takes at most 4,096 bytes; larger data needs a data key.', '@aws-sdk/client-kms 3.1164.0'),
      read('An encryption context is not secret: CloudTrail shows it in the clear.', context),
    ],
  },
  {
    id: 'KMS-DEK-PROTECT',
    system: 'AWS KMS',
    sentence: 'The data encryption keys would be protected by customer master keys stored in AWS KMS',
    strength: 'fact',
    demands: 'Says that only the encrypted form of a data key is kept.',
    ...encryptionAtRest,
    shownBy: ['run-time', 'people'],
    today: [
      read(
        'GenerateDataKey returns the key in the clear as well; keeping that copy is up to the application.',
        '@aws-sdk/client-kms 3.1164.0',
      ),
    ],
  },
  {
    id: 'KMS-CLOUDTRAIL',
    system: 'AWS KMS',
    sentence: 'creating a highly auditable key hierarchy as API calls to AWS KMS are logged in AWS CloudTrail',
    strength: 'fact',
    demands: 'Holds only while a trail logs the use of keys and does not leave KMS out.',
    ...auditControls,
    shownBy: ['template', 'live'],
    today: [
      read(
        'A trail can leave out all events of kms.amazonaws.com; what is left out cannot be recovered.',
        `${kmsGuide}logging-using-cloudtrail.html`,
      ),
      read(
        'Encrypt, Decrypt and GenerateDataKey are read events: a trail set to WriteOnly does not have them.',
        managementEvents,
      ),
    ],
  },
  {
    id: 'KMS-NOPHI-TAGS',
    system: 'AWS KMS',
    sentence: 'PHI should not be stored in the Tags (metadata) for any keys stored in AWS KMS.',
    strength: 'should',
    demands: 'No tag, description or alias of a key holds PHI.',
    ...minimumNecessary,
    shownBy: ['template', 'live'],
    today: [
      read(
        'Tags, descriptions, aliases and encryption contexts may show up in the clear in CloudTrail.',
        '@aws-sdk/client-kms 3.1164.0',
      ),
    ],
  },
];
