import { describe, expect, test } from 'vitest';
import { loadBalancerLogsAccess } from '../../src/controls/load-balancer-logs-access.ts';
import { type Attestation, nothingDeclared } from '../../src/model/declared.ts';
import { judgeText } from '../../src/trial/judge-text.ts';
import { failsInBothOrders, testEdges, verdictLine } from './edge-table.ts';
import { balancer } from './load-balancer-template.ts';

const attribute = (key: string, value: string) => `        - { Key: ${key}, Value: ${value} }\n`;
const attributes = (...all: string[]) => `      LoadBalancerAttributes:\n${all.join('')}`;
const access = (value: string) => attribute('access_logs.s3.enabled', value);
const bucket = attribute('access_logs.s3.bucket', 'clinic-logs');
const type = (name: string) => `      Type: ${name}\n`;
const listener = (name: string, protocol: string) =>
  `  ${name}:\n    Type: AWS::ElasticLoadBalancingV2::Listener\n    Properties: { LoadBalancerArn: !Ref Portal, Protocol: ${protocol}, DefaultActions: [] }\n`;
const source = (logType: string, of = '!Ref Portal') =>
  `  Source:\n    Type: AWS::Logs::DeliverySource\n    Properties: { Name: portal-logs, LogType: ${logType}, ResourceArn: ${of} }\n`;
const delivery = (of = '!Ref Source') =>
  `  Delivery:\n    Type: AWS::Logs::Delivery\n    Properties: { DeliverySourceName: ${of}, DeliveryDestinationArn: !Ref Target }\n`;

describe('attributes', () => {
  testEdges(loadBalancerLogsAccess, 'Portal', [
    { it: 'on', from: balancer(attributes(bucket, access('"true"'))), says: 'pass' },
    { it: 'on, as a flag', from: balancer(attributes(access('TRUE'), bucket)), says: 'pass' },
    {
      it: 'off',
      from: balancer(attributes(bucket, access('"false"'))),
      says: 'fail 8',
      finds: 'LoadBalancerAttributes[1].Value: false',
    },
    {
      it: 'switched on or off by nothing',
      from: balancer(attributes(access('!Ref AWS::NoValue'))),
      says: 'fail 7',
      finds: 'LoadBalancerAttributes[0].Value: nothing',
    },
    {
      it: 'switched on or off by the name of something',
      from: balancer(attributes(access('!Ref Other')), '  Other: { Type: "AWS::S3::Bucket" }\n'),
      says: 'unknown 7',
    },
    { it: 'on, beside a listener', from: balancer(attributes(access('true')), listener('A', 'HTTP')), says: 'pass' },
    { it: 'a bucket alone', from: balancer(attributes(bucket)), says: 'fail 6' },
    { it: 'no attributes', from: balancer(''), says: 'fail 2' },
    {
      it: 'connection logs are another log',
      from: balancer(attributes(attribute('connection_logs.s3.enabled', '"true"'))),
      says: 'fail 6',
    },
    { it: 'a value nobody exports', from: balancer(attributes(access('!ImportValue V'))), says: 'unknown 7' },
    {
      it: 'a key nobody exports',
      from: balancer(attributes(attribute('!ImportValue K', '"true"'))),
      says: 'unknown 7',
    },
    {
      it: 'a key nobody exports, and on',
      from: balancer(attributes(attribute('!ImportValue K', '"x"'), access('true'))),
      says: 'pass',
    },
    {
      it: 'attributes nobody exports',
      from: balancer('      LoadBalancerAttributes: !ImportValue A\n'),
      says: 'unknown 6',
    },
    {
      it: 'a parameter',
      from: balancer(
        attributes(access('!Ref On')),
        '',
        'Parameters: { On: { Type: String, Default: "true", AllowedValues: ["true", "false"] } }\n',
      ),
      says: 'pass [On is true] | fail 8 [On is false]',
    },
    {
      it: 'in production only',
      from: balancer(
        attributes(`        - !If [IsProd, { Key: access_logs.s3.enabled, Value: "true" }, !Ref AWS::NoValue]\n`),
        '',
        'Parameters: { Env: { Type: String, Default: prod } }\nConditions: { IsProd: !Equals [!Ref Env, prod] }\n',
      ),
      says: 'pass [IsProd is true] | fail 8 [IsProd is false]',
    },
    { it: 'a Gateway Load Balancer keeps none', from: balancer(type('gateway')), says: 'not-applicable' },
  ]);
});

describe('deliveries', () => {
  testEdges(loadBalancerLogsAccess, 'Portal', [
    { it: 'one that attributes do not show', from: balancer('', source('ALB_ACCESS_LOGS') + delivery()), says: 'pass' },
    { it: 'one by name', from: balancer('', source('ALB_ACCESS_LOGS') + delivery('portal-logs')), says: 'pass' },
    {
      it: 'one that attributes show too',
      from: balancer(attributes(access('true')), source('ALB_ACCESS_LOGS', '!ImportValue L')),
      says: 'pass',
    },
    {
      it: 'one where nobody knows the attributes',
      from: balancer('      LoadBalancerAttributes: !ImportValue A\n', source('ALB_ACCESS_LOGS') + delivery()),
      says: 'pass',
      message: 'Source delivers its access logs; nobody recorded that these logs are enough',
    },
    {
      it: 'neither the attributes nor the source known',
      from: balancer('      LoadBalancerAttributes: !ImportValue A\n', source('ALB_ACCESS_LOGS', '!ImportValue L')),
      says: 'unknown 6',
    },
    {
      it: 'one beside one of another log',
      from: balancer(
        '',
        source('ALB_CONNECTION_LOGS').replaceAll('Source:', 'First:') + source('ALB_ACCESS_LOGS') + delivery(),
      ),
      says: 'pass',
    },
    {
      it: 'one of another log beside one that nobody exports',
      from: balancer('', source('ALB_CONNECTION_LOGS').replaceAll('Source:', 'First:') + source('!ImportValue T')),
      says: 'unknown 11',
    },
    {
      it: 'a source of no log',
      from: balancer('', source('x').replace('LogType: x, ', '') + delivery()),
      says: 'fail 2',
    },
    { it: 'one of another log', from: balancer('', source('ALB_CONNECTION_LOGS') + delivery()), says: 'fail 2' },
    { it: 'a source that nothing takes', from: balancer('', source('ALB_ACCESS_LOGS')), says: 'fail 2' },
    {
      it: 'a source that nobody knows',
      from: balancer('', source('ALB_ACCESS_LOGS', '!ImportValue L')),
      says: 'unknown 8',
    },
    { it: 'a log that nobody exports', from: balancer('', source('!ImportValue T') + delivery()), says: 'unknown 8' },
  ]);
});

describe('Network Load Balancers', () => {
  const network = (...more: string[]) => balancer(type('network') + attributes(access('true')), more.join(''));
  testEdges(loadBalancerLogsAccess, 'Portal', [
    { it: 'TLS', from: network(listener('A', 'TLS')), says: 'pass' },
    { it: 'PEERS B-elb-logging: TCP leaves no access log', from: network(listener('A', 'TCP')), says: 'unknown 9' },
    { it: 'TLS and TCP', from: network(listener('A', 'TLS'), listener('B', 'TCP')), says: 'unknown 12' },
    { it: 'TCP can leave none', from: balancer(type('network'), listener('A', 'TCP')), says: 'unknown 7' },
    {
      it: 'no log of TLS',
      from: balancer(type('network'), listener('A', 'TCP') + listener('B', 'TLS')),
      says: 'fail 2',
    },
    {
      it: 'no log of what nobody exports and TLS',
      from: balancer(type('network'), listener('A', '!ImportValue P') + listener('B', 'TLS')),
      says: 'fail 2',
    },
    { it: 'listeners not given', from: network(), says: 'pass' },
    { it: 'listeners not given, and no log', from: balancer(type('network')), says: 'fail 2' },
    { it: 'a listener without a protocol', from: network(listener('A', '!Ref AWS::NoValue')), says: 'unknown 9' },
  ]);
});

const classic = (policy: string) => `Resources:
  Portal:
    Type: AWS::ElasticLoadBalancing::LoadBalancer
    Properties:
      Listeners: []
${policy}`;
const logging = (enabled: string) => `      AccessLoggingPolicy: { S3BucketName: logs, Enabled: ${enabled} }\n`;

describe('Classic Load Balancers', () => {
  testEdges(loadBalancerLogsAccess, 'Portal', [
    { it: 'on', from: classic(logging('true')), says: 'pass' },
    { it: 'off', from: classic(logging('"false"')), says: 'fail 6', finds: 'AccessLoggingPolicy.Enabled: false' },
    { it: 'not said', from: classic(''), says: 'fail 2' },
    { it: 'nobody exports it', from: classic(logging('!ImportValue E')), says: 'unknown 6' },
    {
      it: 'by Region',
      from: `Mappings: { R: { us-east-1: { E: true }, us-west-2: { E: false } } }\n${classic(logging('!FindInMap [R, !Ref AWS::Region, E]'))}`,
      says: 'fail 7 [AWS::Region is us-west-2] | pass [AWS::Region is us-east-1]',
    },
  ]);
});

const said: Attestation = {
  obligation: 'ELB-LOG',
  statement: 'The level of logging was determined.',
  role: 'security officer',
  date: '2026-01-10',
  reviewBy: '2027-01-10',
  determination: ['flow'],
  resources: [],
};

describe('what the customer determined', () => {
  test.each<[string, Partial<Attestation>, string, string]>([
    ['flow logs are enough', {}, '', 'pass'],
    ['of this load balancer', { resources: ['Portal'] }, '', 'pass'],
    ['of another one', { resources: ['Other'] }, '', 'fail 2'],
    ['of another row', { obligation: 'ELB-CERT' }, '', 'fail 2'],
    ['a review that is overdue', { reviewBy: '2026-11-24' }, '', 'fail 2'],
    ['a review on this day', { reviewBy: '2026-11-25' }, '', 'pass'],
    ['a day to come', { date: '2026-11-26' }, '', 'fail 2'],
    ['nothing determined', { determination: [] }, '', 'fail 2'],
    ['access logs, and they are off', { determination: ['access'] }, '', 'fail 2'],
    ['the same in more words', { determination: ['Access logs'] }, '', 'fail 2'],
    ['health check logs', { determination: ['health check logs'] }, '', 'fail 2'],
    ['access and connection logs', { determination: ['access', 'Connection'] }, attributes(access('true')), 'fail 6'],
    ['access logs and flow logs', { determination: ['access', 'flow'] }, attributes(access('true')), 'pass'],
    ['nothing beside TCP', {}, type('network'), 'pass'],
  ])('%s', (_it, change, properties, says) => {
    const declared = { ...nothingDeclared('2026-11-25'), attestations: [{ ...said, ...change }] };
    const [verdict] = judgeText(loadBalancerLogsAccess, balancer(properties), {}, declared);
    expect(verdict && verdictLine(verdict)).toBe(says);
  });

  test('a Classic Load Balancer knows no connection logs', () => {
    const declared = { ...nothingDeclared('2026-11-25'), attestations: [{ ...said, determination: ['connection'] }] };
    const [verdict] = judgeText(loadBalancerLogsAccess, classic(''), {}, declared);
    expect(verdict && verdictLine(verdict)).toBe('pass');
  });

  test('a pass says who determined it, or that nobody did', () => {
    const declared = { ...nothingDeclared('2026-11-25'), attestations: [said] };
    const message = (given = nothingDeclared('2026-11-25')) =>
      judgeText(loadBalancerLogsAccess, balancer(attributes(access('true'))), {}, given)[0]?.message;
    const first = 'security officer determined on 2026-01-10 that this is enough: ';
    const determined = (...determination: string[]) => ({
      ...declared,
      attestations: [{ ...said, determination }],
    });
    expect(message(declared)).toBe(`${first}flow logs`);
    expect(message(determined('Access logs', 'flow'))).toBe(`${first}access logs, flow logs`);
    expect(message(determined('Nothing, since it only redirects.'))).toBe(`${first}Nothing, since it only redirects.`);
    expect(message()).toBe('nobody recorded that these logs are enough');
  });
});

testEdges(
  loadBalancerLogsAccess,
  'Portal',
  failsInBothOrders(bucket, access('"false"').replace('\n', ' # here\n'), (all) => balancer(attributes(all))),
);
