import { archiveTierKeepsSafeguards } from './archive-tier-keeps-safeguards.ts';
import { bucketEncryptsAtRest } from './bucket-encrypts-at-rest.ts';
import { bucketIsNotAWebsite } from './bucket-is-not-a-website.ts';
import { bucketRefusesPlainHttp } from './bucket-refuses-plain-http.ts';
import type { Control } from './control.ts';
import { keyMetadataHoldsNoPhi } from './key-metadata-holds-no-phi.ts';
import { listenerEncryptsClients } from './listener-encrypts-clients.ts';
import { noPlaintextPortsFromOutside } from './no-plaintext-ports-from-outside.ts';
import { objectKeysHoldNoPhi } from './object-keys-hold-no-phi.ts';
import { sqlServerAudits } from './sql-server-audits.ts';
import { sqlServerEditionMayHoldPhi } from './sql-server-edition-may-hold-phi.ts';
import { sqlServerEncryptsAtRest } from './sql-server-encrypts-at-rest.ts';
import { sqlServerForcesSsl } from './sql-server-forces-ssl.ts';
import { targetGroupSpeaksTls } from './target-group-speaks-tls.ts';
import { tlsPolicyIsCurrent } from './tls-policy-is-current.ts';
import { trailRecordsKms } from './trail-records-kms.ts';
import { volumeIsEncrypted } from './volume-is-encrypted.ts';
import { wafFailsClosed } from './waf-fails-closed.ts';
import { webEntryIsBehindWaf } from './web-entry-is-behind-waf.ts';

/** Every control, in the order of the paper's systems. */
export const allControls: readonly Control[] = [
  webEntryIsBehindWaf,
  wafFailsClosed,
  bucketRefusesPlainHttp,
  bucketIsNotAWebsite,
  bucketEncryptsAtRest,
  objectKeysHoldNoPhi,
  archiveTierKeepsSafeguards,
  listenerEncryptsClients,
  targetGroupSpeaksTls,
  tlsPolicyIsCurrent,
  volumeIsEncrypted,
  noPlaintextPortsFromOutside,
  sqlServerEditionMayHoldPhi,
  sqlServerEncryptsAtRest,
  sqlServerForcesSsl,
  sqlServerAudits,
  trailRecordsKms,
  keyMetadataHoldsNoPhi,
];
