import type { DatedData } from './dated-data.ts';

/** What AWS does where a template says nothing. */
export interface Default {
  readonly value: string | boolean | number;
  readonly source: string;
  readonly asOf: string;
}

const docs = 'https://docs.aws.amazon.com';
const cloudformation = `${docs}/AWSCloudFormation/latest/TemplateReference`;

/** By `<kind>.<fact>`; facts inside lists carry the list's name in the middle. */
export const defaults: ReadonlyMap<string, Default> = new Map<string, Default>([
  // An account can switch encryption on for a Region; templates cannot, so only what they say is taken as given.
  ...['volume.encrypted', 'instance.blockDevices.encrypted', 'launch-template.blockDevices.encrypted'].map(
    (fact): [string, Default] => [
      fact,
      { value: false, source: `${cloudformation}/aws-resource-ec2-volume.html`, asOf: '2026-11-23' },
    ],
  ),
  [
    'load-balancer.scheme',
    {
      value: 'internet-facing',
      source: `${cloudformation}/aws-resource-elasticloadbalancingv2-loadbalancer.html`,
      asOf: '2026-11-23',
    },
  ],
  [
    'load-balancer.type',
    {
      value: 'application',
      source: `${cloudformation}/aws-resource-elasticloadbalancingv2-loadbalancer.html`,
      asOf: '2026-11-23',
    },
  ],
  [
    'classic-load-balancer.scheme',
    {
      value: 'internet-facing',
      source: `${cloudformation}/aws-resource-elasticloadbalancing-loadbalancer.html`,
      asOf: '2026-11-23',
    },
  ],
  [
    'listener.tlsPolicy',
    {
      value: 'ELBSecurityPolicy-2016-08',
      source: `${docs}/elasticloadbalancing/latest/application/describe-ssl-policies.html`,
      asOf: '2026-11-23',
    },
  ],
  [
    'listener.actions.redirectProtocol',
    {
      value: '#{protocol}',
      source: `${docs}/elasticloadbalancing/latest/APIReference/API_RedirectActionConfig.html`,
      asOf: '2026-11-23',
    },
  ],
  [
    'listener-rule.actions.redirectProtocol',
    {
      value: '#{protocol}',
      source: `${docs}/elasticloadbalancing/latest/APIReference/API_RedirectActionConfig.html`,
      asOf: '2026-11-23',
    },
  ],
  [
    'graph-api.visibility',
    { value: 'GLOBAL', source: `${cloudformation}/aws-resource-appsync-graphqlapi.html`, asOf: '2026-11-23' },
  ],
  [
    'app-service.public',
    {
      value: true,
      source: `${cloudformation}/aws-properties-apprunner-service-ingressconfiguration.html`,
      asOf: '2026-11-23',
    },
  ],
  [
    'target-group.targetType',
    {
      value: 'instance',
      source: `${cloudformation}/aws-resource-elasticloadbalancingv2-targetgroup.html`,
      asOf: '2026-11-23',
    },
  ],
  [
    'certificate.keyAlgorithm',
    {
      value: 'RSA_2048',
      source: `${docs}/acm/latest/APIReference/API_RequestCertificate.html`,
      asOf: '2026-11-23',
    },
  ],
  [
    'certificate.validation',
    {
      value: 'EMAIL',
      source: `${cloudformation}/aws-resource-certificatemanager-certificate.html`,
      asOf: '2026-11-23',
    },
  ],
  [
    'database.encrypted',
    { value: false, source: `${docs}/AmazonRDS/latest/UserGuide/Overview.Encryption.html`, asOf: '2026-11-23' },
  ],
  [
    'queue.serviceManaged',
    {
      value: true,
      source: `${docs}/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-server-side-encryption.html`,
      asOf: '2026-11-28',
    },
  ],
  ['stream.encryption', { value: 'NONE', source: `${docs}/streams/latest/dev/what-is-sse.html`, asOf: '2026-11-28' }],
  [
    'parameter-group.parameters.rds.force_ssl',
    {
      value: '0',
      source: `${docs}/AmazonRDS/latest/UserGuide/SQLServer.Concepts.General.SSL.Using.html`,
      asOf: '2026-11-23',
    },
  ],
  ...['trail.everyRegion', 'trail.validation'].map((fact): [string, Default] => [
    fact,
    { value: false, source: `${docs}/awscloudtrail/latest/APIReference/API_CreateTrail.html`, asOf: '2026-11-23' },
  ]),
  [
    'trail.selectors.management',
    { value: true, source: `${docs}/awscloudtrail/latest/APIReference/API_EventSelector.html`, asOf: '2026-11-23' },
  ],
  [
    'trail.selectors.readWrite',
    { value: 'All', source: `${docs}/awscloudtrail/latest/APIReference/API_EventSelector.html`, asOf: '2026-11-23' },
  ],
]);

/** All of them as one body of facts, as old as its oldest entry. */
export const awsDefaults: DatedData = {
  id: 'aws-defaults',
  title: 'What AWS does where a template says nothing',
  asOf: [...defaults.values()].map((each) => each.asOf).sort()[0] ?? '',
  source: `${cloudformation}/`,
};
