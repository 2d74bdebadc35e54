import type { At, When } from '../../src/reports/report.ts';
import type {
  HopState,
  MapNode,
  PathState,
  ReportedHop,
  ReportedMap,
  ReportedPath,
} from '../../src/reports/report-flow.ts';

export const at = (line: number, column = 7, file = 'infra/portal.yaml'): At => ({ file, line, column });

const outside = { resource: null, system: null, deployment: null, box: 'outside', at: null };
const node = (id: string, kind: string, sub: string, change: Partial<MapNode> = {}): MapNode => ({
  ...{ id, resource: id, name: id.split('/').at(-1) ?? id, kind, sub, system: null, deployment: 'portal' },
  ...{ box: 'network', at: at(40, 3), isStore: false, isEntry: false, attached: [] },
  ...change,
});

/** A portal in a network: patients come over the internet, what they send rests in three stores. */
export const map: ReportedMap = {
  boxes: [
    { id: 'outside', sort: 'outside', name: 'Outside', sub: '', parent: null },
    { id: 'account', sort: 'account', name: 'Account', sub: '', parent: null },
    { id: 'network', sort: 'network', name: 'Network', sub: '10.0.0.0/16', parent: 'account' },
    { id: 'regional', sort: 'regional', name: 'Regional services', sub: '', parent: 'account' },
  ],
  nodes: [
    node('internet', 'internet', '', { ...outside, isEntry: true }),
    node('portal/PortalListener', 'listener', 'HTTPS 443'),
    node('portal/PortalTargets', 'target-group', 'HTTP 8080'),
    node('portal/AppFleet', 'fleet', 'Auto Scaling group', { attached: ['portal/AppGroup'] }),
    node('portal/Records', 'database', 'SQL Server', { system: 'Amazon RDS for SQL Server', isStore: true }),
    node('portal/Documents', 'bucket', 'S3 bucket', { box: 'regional', isStore: true }),
    node('portal/Archive', 'vault', 'Glacier vault', { box: 'regional', isStore: true }),
    node('portal/RecordsKey', 'key', 'KMS key', { box: 'regional' }),
  ],
  relations: [{ from: 'portal/RecordsKey', to: 'portal/Records', sort: 'encrypts' }],
};

export const encrypted: HopState = {
  ...{ exists: true, protocol: 'HTTPS 443', encrypted: 'yes', message: 'serves TLS 1.2 and above' },
  settle: null,
  evidence: [{ at: at(90), fact: 'Protocol: HTTPS' }],
};
export const plain: HopState = {
  ...{ exists: true, protocol: 'HTTP 8080', encrypted: 'no', settle: null },
  message: 'PortalListener sends plain HTTP to PortalTargets',
  evidence: [{ at: at(118), fact: 'Protocol: HTTP' }],
};
export const unread: HopState = {
  ...{ exists: true, protocol: 'HTTPS', encrypted: 'unknown' },
  message: 'the bucket policy is imported from a stack that was not given',
  settle: 'pass the stack that exports archive-policy',
  evidence: [{ at: at(31, 7, 'infra/archive.yaml'), fact: 'Policy: !ImportValue archive-policy' }],
};
export const wildcard: HopState = { ...encrypted, protocol: 'HTTPS', message: 'a role allows s3:* on every bucket' };

export function hop(id: string, from: string, to: string, change: Partial<ReportedHop> = {}): ReportedHop {
  return {
    ...{ id, from, to, via: [], sort: 'client-to-listener', carries: 'both', certainty: 'shown', ...encrypted },
    ...{ when: null, otherwise: [], obligations: ['ELB-FRONT'], control: 'listener-encrypts-clients' },
    ...change,
  };
}

export const enter = hop('enter', 'internet', 'portal/PortalListener');
export const inward = (change: Partial<ReportedHop> = {}) =>
  hop('inward', 'portal/PortalListener', 'portal/AppFleet', {
    ...{ via: ['portal/PortalTargets'], sort: 'listener-to-target' },
    ...{ obligations: ['ELB-BACK'], control: 'target-group-speaks-tls' },
    ...change,
  });
export const toStore = (store: string, change: Partial<ReportedHop> = {}) =>
  hop(store.toLowerCase(), 'portal/AppFleet', `portal/${store}`, { carries: 'write', control: null, ...change });

const kinds: Readonly<Record<string, string>> = { Records: 'database', Documents: 'bucket', Archive: 'vault' };

/** A way from the internet over the fleet to one store. */
export function path(store: string, change: Partial<ReportedPath> = {}): ReportedPath {
  return {
    ...{ id: `path-${store}`, from: 'internet', to: `portal/${store}` },
    ...sound,
    ...{ when: null, otherwise: [], hops: ['enter', 'inward', store.toLowerCase()], bad: [] },
    nodes: ['internet', 'portal/PortalListener', 'portal/PortalTargets', 'portal/AppFleet', `portal/${store}`],
    roles: ['internet', 'listener', 'target-group', 'fleet', kinds[store] ?? 'bucket'],
    ...change,
  };
}

export const sound: PathState = { verdict: 'pass', message: 'every hop is encrypted', weakest: [], stores: [] };
export const broken: PathState = {
  ...sound,
  verdict: 'fail',
  message: 'PortalListener sends plain HTTP to PortalTargets',
  weakest: ['inward'],
};

export const notProduction: When = {
  text: 'IsProd is false',
  all: [{ condition: 'IsProd', deployment: 'portal', is: false }],
};
