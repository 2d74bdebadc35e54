import type { HopState, ReportedHop } from '@cordon/cordon/report-flow';
import { inProduction, notInProduction, place } from './place.ts';

interface Row {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly via?: readonly string[];
  readonly protocol: string;
  readonly encrypted?: HopState['encrypted'];
  readonly at: readonly [string, string];
  readonly message: string;
  readonly settle?: string;
  readonly obligations: readonly string[];
  readonly control: string | null;
  /** What is said of it where IsProd is false, and it is not encrypted. */
  readonly plainElsewhere?: string;
}

const forced = {
  ...{ protocol: 'SQL', at: ['records', '76:9'] as const, obligations: ['RDS-FORCESSL', 'EC2-TLS'] },
  ...{ control: 'sql-server-forces-ssl', message: 'Records refuses connections without TLS: rds.force_ssl is "1".' },
  plainElsewhere: 'Records takes connections without TLS: rds.force_ssl is "0".',
};
const toBucket = (bucket: string, at: string) => ({
  ...{ to: `records/${bucket}`, protocol: 'HTTPS', at: ['records', at] as const, obligations: ['S3-TLS'] },
  ...{ control: 'bucket-refuses-plain-http', message: `${bucket}Policy denies every request without TLS.` },
});
const throughVpn = {
  ...{ to: 'portal/ClinicVpn', protocol: 'IPsec', at: ['portal', '205:3'] as const, obligations: ['EC2-EXT'] },
  ...{ control: 'vpn-uses-approved-ciphers', message: 'Both tunnels use IKEv2 with AES-256-GCM.' },
};
const fromVpn = { from: 'portal/ClinicVpn', obligations: ['EC2-INTRA'], control: 'instances-talk-encrypted' };
const [fleet, intake, imaging] = ['portal/AppFleet', 'portal/IntakeHost', 'portal/ImagingGateway'];

const rows: readonly Row[] = [
  {
    ...{ id: 'h1', from: 'outside Patients', to: 'portal/PortalListener', protocol: 'HTTPS 443' },
    ...{ at: ['portal', '98:7'], message: 'PortalListener speaks HTTPS; RedirectListener only redirects.' },
    ...{ obligations: ['ELB-FRONT', 'WAF-TLS'], control: 'listener-encrypts-clients' },
  },
  {
    ...{ id: 'h2', from: 'portal/PortalListener', to: fleet, via: ['portal/PortalTargets', 'portal/AppSecurityGroup'] },
    ...{ protocol: 'HTTP 8080', encrypted: 'no', at: ['portal', '118:7'] },
    message: 'PortalListener sends plain HTTP to PortalTargets.',
    ...{ obligations: ['ELB-BACK', 'ELB-E2E'], control: 'target-group-speaks-tls' },
  },
  { ...forced, id: 'h4', from: fleet, to: 'records/Records' },
  { ...toBucket('Documents', '104:3'), id: 'h5', from: fleet },
  { ...throughVpn, id: 'h6', from: 'outside Clinic EHR' },
  {
    ...{ ...fromVpn, id: 'h7', to: intake, protocol: 'MLLP/TLS 2575', at: ['portal', '182:7'] },
    message: 'Only MLLP over TLS is admitted, and only from the VPN.',
  },
  { ...forced, id: 'h8', from: intake, to: 'records/Records' },
  { ...toBucket('Documents', '104:3'), id: 'h9', from: intake },
  { ...throughVpn, id: 'h10', from: 'outside Imaging room' },
  {
    ...{ ...fromVpn, id: 'h11', to: imaging, protocol: 'DICOM/TLS 2762', at: ['portal', '196:7'] },
    message: 'Only DICOM over TLS is admitted, and only from the VPN.',
  },
  { ...toBucket('Images', '124:3'), id: 'h12', from: imaging },
  {
    ...{ id: 'h14', from: imaging, to: 'archive/ImagingArchive', protocol: 'HTTPS', encrypted: 'unknown' },
    ...{
      at: ['archive', '31:3'],
      message: 'The access policy of ImagingArchive is an import that no given stack exports.',
    },
    settle: 'Pass the stack that exports archive-policy.',
    ...{ obligations: ['GLACIER-TLS'], control: 'archive-tier-keeps-safeguards' },
  },
  { ...toBucket('Exports', '142:3'), id: 'h15', from: 'records/Records' },
  {
    ...{ id: 'h16', from: 'portal/PortalListener', to: 'audit/AccessLogs', protocol: 'HTTPS', at: ['audit', '31:3'] },
    message: 'The bucket policy denies every request without TLS.',
    ...{ obligations: ['S3-TLS', 'ELB-LOG'], control: 'bucket-refuses-plain-http' },
  },
];

export const clinicHops = rows.map((row): ReportedHop => {
  const { id, from, to, via = [], protocol, encrypted = 'yes', at, message, settle = null } = row;
  const state: HopState = {
    ...{ exists: true, protocol, encrypted, message, settle },
    evidence: [{ at: place(...at), fact: message.replace(/\.$/, '') }],
  };
  return {
    ...{ id, from, to, via, sort: 'sample', carries: 'write', certainty: 'shown', ...state },
    when: row.plainElsewhere ? inProduction : null,
    otherwise: row.plainElsewhere
      ? [{ ...state, encrypted: 'no', message: row.plainElsewhere, when: notInProduction }]
      : [],
    ...{ obligations: row.obligations, control: row.control },
  };
});
