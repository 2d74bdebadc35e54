import type { MapBox, MapNode, MapRelation, ReportedMap } from '@cordon/cordon/report-flow';
import { place } from './place.ts';

const box = (id: string, sort: MapBox['sort'], name: string, sub: string, parent: string | null = null): MapBox => ({
  id,
  sort,
  name,
  sub,
  parent,
});

const boxes: readonly MapBox[] = [
  box('premises', 'outside', 'Clinic premises', 'outside AWS'),
  box('prod', 'account', 'clinic-prod', 'account 1111-2222-3333 · us-east-1'),
  box('vpc', 'network', 'Vpc', '10.20.0.0/16', 'prod'),
  box('public', 'public-subnets', 'public subnets', 'A · B', 'vpc'),
  box('app', 'private-subnets', 'application subnets', 'private · A · B', 'vpc'),
  box('data', 'private-subnets', 'data subnets', 'private', 'vpc'),
  box('s3', 'regional', 'Amazon S3', 'regional', 'prod'),
  box('archive', 'account', 'clinic-archive', '4444-5555-6666'),
];

/** A row a node: the deployment and the name of its resource, kind, what stands below, system, box, place, what belongs to it. */
type Row = readonly [string, string, string, string, string | null, string | null, string, (readonly string[])?];

const [elb, ec2, rds, s3, kms] = [
  'Elastic Load Balancing',
  'Amazon EC2',
  'Amazon RDS for SQL Server',
  'Amazon S3',
  'AWS KMS',
];

const rows: readonly Row[] = [
  ['portal', 'EdgeWebAcl', 'web-acl', 'AWS WAF', 'AWS WAF', 'prod', '71:3'],
  ['portal', 'ClinicVpn', 'vpn-connection', 'Site-to-Site VPN', ec2, 'vpc', '205:3'],
  [
    ...(['portal', 'PortalListener', 'listener', 'ALB · HTTPS 443', elb, 'public', '96:3'] as const),
    ['portal/PortalAlb', 'portal/RedirectListener', 'portal/PortalCert', 'portal/AlbSecurityGroup'],
  ],
  ['portal', 'PortalTargets', 'target-group', 'HTTP 8080', elb, 'app', '112:3'],
  [
    ...(['portal', 'AppFleet', 'fleet', 'Auto Scaling', ec2, 'app', '140:3'] as const),
    ['portal/AppLaunchTemplate', 'portal/AppSecurityGroup', 'portal/AppRole'],
  ],
  ['portal', 'IntakeHost', 'instance', 'HL7 listener', ec2, 'app', '176:3'],
  ['portal', 'ImagingGateway', 'instance', 'DICOM store', ec2, 'app', '190:3'],
  [
    ...(['records', 'Records', 'database', 'SQL Server SE', rds, 'data', '58:3'] as const),
    ['records/RecordsParameters', 'records/RecordsSubnetGroup'],
  ],
  ['records', 'Documents', 'bucket', 'SSE-KMS', s3, 's3', '92:3', ['records/DocumentsPolicy']],
  ['records', 'Images', 'bucket', 'SSE-KMS', s3, 's3', '118:3', ['records/ImagesPolicy']],
  ['records', 'Exports', 'bucket', '.bak, SSE-KMS', s3, 's3', '131:3', ['records/ExportsPolicy']],
  ['audit', 'AccessLogs', 'bucket', 'ALB logs, SSE-S3', s3, 's3', '31:3'],
  ['records', 'RecordsKey', 'key', 'customer, rotating', kms, 'prod', '34:3'],
  ['records', 'DocumentsKey', 'key', 'customer, rotating', kms, 'prod', '46:3'],
  ['audit', 'AuditKey', 'key', 'customer, rotating', kms, 'prod', '18:3'],
  ['audit', 'Trail', 'trail', 'all Regions', kms, 'prod', '58:3'],
  ['audit', 'TrailLogs', 'bucket', 'audit, SSE-KMS', s3, 's3', '44:3'],
  [
    'archive',
    'ImagingArchive',
    'vault',
    'Glacier vault',
    'Amazon Glacier',
    'archive',
    '24:3',
    ['archive/ArchivePolicy'],
  ],
  ['archive', 'ArchiveKey', 'key', 'customer, rotating', kms, 'archive', '9:3'],
];

const stores = new Set(['database', 'bucket', 'vault']);

const resources = rows.map(
  ([deployment, name, kind, sub, system, inBox, at, attached = []]): MapNode => ({
    ...{
      id: `${deployment}/${name}`,
      resource: `${deployment}/${name}`,
      name,
      kind,
      sub,
      system,
      deployment,
      attached,
    },
    ...{ box: inBox, at: place(deployment, at), isStore: stores.has(kind), isEntry: false },
  }),
);

const outside = (name: string, kind: string, sub: string, inBox: string | null): MapNode => ({
  ...{ id: `outside ${name}`, resource: null, name, kind, sub, system: null, deployment: null, box: inBox, at: null },
  ...{ isStore: false, isEntry: true, attached: [] },
});

const relation = (from: string, sort: MapRelation['sort'], to: string): MapRelation => ({ from, to, sort });

export const clinicMap: ReportedMap = {
  boxes,
  nodes: [
    outside('Patients', 'people', 'browsers', null),
    outside('Imaging room', 'building', 'DICOM', 'premises'),
    outside('Clinic EHR', 'building', 'HL7 v2', 'premises'),
    ...resources,
  ],
  relations: [
    relation('portal/EdgeWebAcl', 'filters', 'portal/PortalListener'),
    relation('records/RecordsKey', 'encrypts', 'records/Records'),
    relation('records/DocumentsKey', 'encrypts', 'records/Documents'),
    relation('records/DocumentsKey', 'encrypts', 'records/Images'),
    relation('records/RecordsKey', 'encrypts', 'records/Exports'),
    relation('audit/AuditKey', 'encrypts', 'audit/TrailLogs'),
    relation('audit/Trail', 'records', 'audit/TrailLogs'),
    relation('archive/ArchiveKey', 'encrypts', 'archive/ImagingArchive'),
  ],
};
