import { asOf, rows } from './data/eligible-services.ts';
import type { DatedData } from './dated-data.ts';
import { table, words } from './table.ts';

/** The day is the list's own, not the day it was read. */
export const eligibleServicesData: DatedData = {
  id: 'eligible-services',
  title: 'HIPAA eligible services',
  asOf,
  source: 'https://aws.amazon.com/compliance/hipaa-eligible-services-reference/',
};

export interface EligibleService {
  readonly service: string;
  /** What templates call it: the middle of a type's name. */
  readonly namespaces: readonly string[];
  /** What the list leaves out of it. */
  readonly condition?: string;
}

/** Every service on the list. */
export const eligibleServices: readonly EligibleService[] = table(rows).map(
  ([service = '', namespaces, condition]) => ({
    service,
    namespaces: words(namespaces),
    ...(condition === undefined ? {} : { condition }),
  }),
);

/** What the list says of a sort of resource. */
export type Eligibility =
  | { readonly is: 'listed'; readonly service: string; readonly except?: string }
  /** Looked for by name, and not there. */
  | { readonly is: 'missing'; readonly service: string }
  /** On the list, but this part of it is left out in so many words. */
  | { readonly is: 'left-out'; readonly service: string; readonly why: string }
  /** The list has no entry of its own for it, and it may be read as part of one that it has. */
  | { readonly is: 'open'; readonly service: string; readonly why: string }
  /** Holds, runs and moves nothing that is the customer's. */
  | { readonly is: 'no-data'; readonly service: string };

const missing: Readonly<Record<string, string>> = {
  AppRunner: 'AWS App Runner',
  Grafana: 'Amazon Managed Grafana',
  IoTAnalytics: 'AWS IoT Analytics',
  Lightsail: 'Amazon Lightsail',
  RoboMaker: 'AWS RoboMaker',
  SDB: 'Amazon SimpleDB',
  WorkMail: 'Amazon WorkMail',
};

/** AWS's healthcare landing zone allows these beside the list, as tools that are not meant to hold PHI. */
const tools: Readonly<Record<string, string>> = {
  AccessAnalyzer: 'IAM Access Analyzer',
  ApplicationInsights: 'CloudWatch Application Insights',
  BCMDataExports: 'AWS Data Exports',
  Budgets: 'AWS Budgets',
  // A note of the CDK about itself; CloudFormation makes nothing of it.
  CDK: 'AWS CDK',
  CE: 'AWS Cost Explorer',
  CUR: 'AWS Cost and Usage Reports',
  IAM: 'AWS Identity and Access Management',
  LicenseManager: 'AWS License Manager',
  ResourceExplorer2: 'AWS Resource Explorer',
  ResourceGroups: 'AWS Resource Groups',
  SupportApp: 'AWS Support',
};

const part = (service: string, of: string) => ({
  service,
  why: `the list has no entry of its own for it; it may be read as part of ${of}`,
});

const open: Readonly<Record<string, { readonly service: string; readonly why: string }>> = {
  VpcLattice: part('Amazon VPC Lattice', 'Amazon VPC'),
  Scheduler: part('EventBridge Scheduler', 'Amazon EventBridge'),
  Pipes: part('EventBridge Pipes', 'Amazon EventBridge'),
  S3Tables: part('Amazon S3 Tables', 'Amazon S3'),
  S3Vectors: part('Amazon S3 Vectors', 'Amazon S3'),
  S3Files: part('Amazon S3 Files', 'Amazon S3'),
  DSQL: part('Amazon Aurora DSQL', 'Amazon Aurora'),
  EMRServerless: part('EMR Serverless', 'Amazon EMR'),
  EMRContainers: part('EMR on EKS', 'Amazon EMR'),
  NeptuneGraph: part('Neptune Analytics', 'Amazon Neptune'),
  'EC2/VPNConnection': part('Site-to-Site VPN', 'Amazon VPC'),
  'EC2/ClientVpnEndpoint': part('Client VPN', 'Amazon VPC'),
  'EC2/TransitGateway': part('AWS Transit Gateway', 'Amazon VPC'),
};

const leftOut: Readonly<Record<string, { readonly service: string; readonly why: string }>> = {
  'DirectoryService/SimpleAD': { service: 'AWS Directory Service', why: 'the list leaves Simple AD out of it' },
};

const isSettled = (namespace: string) => Object.keys(leftOut).some((type) => type.startsWith(`${namespace}/`));

const byNamespace: ReadonlyMap<string, EligibleService> = new Map(
  // Where two services share a namespace, the one without a condition comes first: a condition of the other says nothing of it.
  [...eligibleServices]
    .sort((a, b) => Number(a.condition !== undefined) - Number(b.condition !== undefined))
    .flatMap((each) => each.namespaces.map((namespace): [string, EligibleService] => [namespace, each]))
    .reverse(),
);

const look = <T>(table: Readonly<Record<string, T>>, key: string): T | undefined =>
  Object.hasOwn(table, key) ? table[key] : undefined;

/**
 * What the list says of a sort of resource, by the namespace and the name that templates give it.
 * undefined where the list is silent: it may be younger than the list, or nothing of AWS.
 */
export function eligibility(namespace: string, name: string): Eligibility | undefined {
  const out = look(leftOut, `${namespace}/${name}`);
  if (out) return { is: 'left-out', ...out };
  const unsettled = look(open, namespace) ?? look(open, `${namespace}/${name}`);
  if (unsettled) return { is: 'open', ...unsettled };
  const listed = byNamespace.get(namespace);
  if (listed) {
    const { service, condition } = listed;
    // Where the type itself tells what is left out, what is left is whole.
    return { is: 'listed', service, ...(condition === undefined || isSettled(namespace) ? {} : { except: condition }) };
  }
  const absent = look(missing, namespace);
  if (absent) return { is: 'missing', service: absent };
  const tool = look(tools, namespace);
  return tool === undefined ? undefined : { is: 'no-data', service: tool };
}
