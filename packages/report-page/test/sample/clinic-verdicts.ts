import type { Evidence, ReportedVerdict } from '@cordon/cordon/report';
import { allControls } from '../../../cordon/src/controls/all-controls.ts';
import { obligation } from '../../../cordon/src/obligations/catalogue.ts';
import { inProduction, notInProduction, place } from './place.ts';

/** Control, resource with its kind, verdict, place, message, and for a failure what was got and wanted. */
type Row = readonly [string, string, string, Evidence['verdict'], string, string, got?: string, want?: string];

const rows: readonly Row[] = [
  [
    'target-group-speaks-tls',
    'portal/PortalTargets',
    'target-group',
    'fail',
    '118:7',
    'PortalListener sends plain HTTP to PortalTargets.',
    'HTTP',
    'HTTPS',
  ],
  [
    'tls-policy-is-current',
    'portal/PortalListener',
    'listener',
    'fail',
    '96:3',
    'PortalListener names no SslPolicy, so it accepts TLS 1.0.',
    'absent (ELBSecurityPolicy-2016-08)',
    'a policy from TLS 1.2',
  ],
  [
    'key-metadata-holds-no-phi',
    'records/RecordsKey',
    'key',
    'fail',
    '43:9',
    'A tag of RecordsKey looks like a medical record number.',
    'patient-mrn = 00••••45, 8 characters',
    'no identifier',
  ],
  [
    'certificate-is-sound',
    'portal/PortalCert',
    'certificate',
    'unknown',
    '88:3',
    'PortalCert is imported; its end date and key are not in the template.',
  ],
  [
    'sql-server-forces-ssl',
    'records/RecordsParameters',
    'parameter-group',
    'pass',
    '76:9',
    'Records refuses connections without TLS.',
  ],
  [
    'archive-tier-keeps-safeguards',
    'archive/ImagingArchive',
    'vault',
    'unknown',
    '31:3',
    'The access policy of ImagingArchive is an import that no given stack exports.',
  ],
  ['listener-encrypts-clients', 'portal/PortalListener', 'listener', 'pass', '98:7', 'PortalListener speaks HTTPS.'],
  [
    'http-listener-only-redirects',
    'portal/RedirectListener',
    'listener',
    'pass',
    '106:7',
    'RedirectListener only redirects to HTTPS.',
  ],
  [
    'sql-server-audits',
    'records/RecordsParameters',
    'parameter-group',
    'pass',
    '78:9',
    'rds.sqlserver_audit is fedramp_hipaa.',
  ],
  [
    'sql-server-encrypts-at-rest',
    'records/Records',
    'database',
    'pass',
    '64:7',
    'Records is encrypted with RecordsKey.',
  ],
  [
    'sql-server-edition-may-hold-phi',
    'records/Records',
    'database',
    'pass',
    '61:7',
    'sqlserver-se 16.00 is on the list of 2026-04-14.',
  ],
  [
    'bucket-refuses-plain-http',
    'records/Documents',
    'bucket',
    'pass',
    '104:3',
    'DocumentsPolicy denies every request without TLS.',
  ],
  [
    'bucket-refuses-plain-http',
    'records/Images',
    'bucket',
    'pass',
    '124:3',
    'ImagesPolicy denies every request without TLS.',
  ],
  [
    'bucket-refuses-plain-http',
    'records/Exports',
    'bucket',
    'pass',
    '142:3',
    'ExportsPolicy denies every request without TLS.',
  ],
  [
    'bucket-refuses-plain-http',
    'audit/AccessLogs',
    'bucket',
    'pass',
    '31:3',
    'The bucket policy denies every request without TLS.',
  ],
  [
    'bucket-refuses-plain-http',
    'audit/TrailLogs',
    'bucket',
    'pass',
    '44:3',
    'The bucket policy denies every request without TLS.',
  ],
  [
    'bucket-encrypts-at-rest',
    'records/Documents',
    'bucket',
    'pass',
    '95:7',
    'Documents is encrypted with DocumentsKey.',
  ],
  ['bucket-encrypts-at-rest', 'records/Images', 'bucket', 'pass', '121:7', 'Images is encrypted with DocumentsKey.'],
  ['bucket-encrypts-at-rest', 'records/Exports', 'bucket', 'pass', '134:7', 'Exports is encrypted with RecordsKey.'],
  ['bucket-encrypts-at-rest', 'audit/AccessLogs', 'bucket', 'pass', '33:7', 'SSE-S3, the default since 2023-01-05.'],
  [
    'vpn-uses-approved-ciphers',
    'portal/ClinicVpn',
    'vpn-connection',
    'pass',
    '205:3',
    'Both tunnels use IKEv2 with AES-256-GCM.',
  ],
  [
    'instances-talk-encrypted',
    'portal/IntakeHost',
    'instance',
    'pass',
    '182:7',
    'Only MLLP over TLS is admitted, and only from the VPN.',
  ],
  [
    'instances-talk-encrypted',
    'portal/ImagingGateway',
    'instance',
    'pass',
    '196:7',
    'Only DICOM over TLS is admitted, and only from the VPN.',
  ],
  ['trail-is-on', 'audit/Trail', 'trail', 'pass', '60:7', 'All Regions, log file validation on.'],
  ['trail-records-kms', 'audit/Trail', 'trail', 'pass', '62:7', 'Events of KMS are not excluded.'],
  [
    'key-metadata-holds-no-phi',
    'records/DocumentsKey',
    'key',
    'pass',
    '46:3',
    'Nothing in the tags, description or alias matched an identifier.',
  ],
  [
    'load-balancer-logs-access',
    'portal/PortalAlb',
    'load-balancer',
    'pass',
    '84:7',
    'Access and connection logs go to AccessLogs.',
  ],
  [
    'waf-logs-hide-identifiers',
    'portal/EdgeWebAcl',
    'web-acl',
    'pass',
    '76:7',
    'RedactedFields names QueryString and the authorization header.',
  ],
  [
    'sql-server-forces-ssl',
    'records/RecordsSubnetGroup',
    'database-subnet-group',
    'not-applicable',
    '84:3',
    'A subnet group has no connections.',
  ],
  [
    'bucket-refuses-plain-http',
    'records/ExportsPolicy',
    'bucket-policy',
    'not-applicable',
    '142:3',
    'Answered on Exports.',
  ],
];

const plain = ['fail', '76:9', 'Records takes connections without TLS.', '"0"', '"1"'] as const;

export const clinicVerdicts = rows.map(([control, id, kind, ...rest]): ReportedVerdict => {
  const [deployment = '', name = ''] = id.split('/');
  const cited = allControls.find((each) => each.id === control)?.obligations ?? [];
  const law = cited[0] ?? 'ELB-BACK';
  const changes = id === 'records/RecordsParameters' && control === 'sql-server-forces-ssl';
  return {
    ...{ control, obligations: cited, law, strength: obligation(law)?.strength ?? 'must' },
    resource: { id, name, kind, label: kind.replaceAll('-', ' '), at: place(deployment, rest[1]) },
    ...evidence(control, id, rest),
    when: changes ? inProduction : null,
    otherwise: changes ? [{ ...evidence(control, id, plain), when: notInProduction }] : [],
    ...{ waived: null, data: [] },
  };
});

function evidence(
  control: string,
  id: string,
  [verdict, at, message, got = '', want = '']: readonly [Evidence['verdict'], string, string, string?, string?],
): Evidence {
  const where = place(id.split('/')[0] ?? '', at);
  const settle = verdict === 'unknown' ? 'Pass the stack that exports it, with its template.' : null;
  const fingerprint = `${control}:${id}:${at}`;
  return {
    ...{ verdict, message, settle },
    findings: verdict === 'fail' ? [{ at: where, got, want, fingerprint, when: null }] : [],
    doubts: settle === null ? [] : [{ at: where, why: message, settle }],
  };
}
