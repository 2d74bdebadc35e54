import { describe, expect, test } from 'vitest';
import { bucketIsNotAWebsite } from '../../src/controls/bucket-is-not-a-website.ts';
import type { Control } from '../../src/controls/control.ts';
import { listenerEncryptsClients } from '../../src/controls/listener-encrypts-clients.ts';
import { targetGroupSpeaksTls } from '../../src/controls/target-group-speaks-tls.ts';
import { EstateIndex } from '../../src/engine/estate-index.ts';
import { reportEstate } from '../../src/engine/report-estate.ts';
import { nothingDeclared } from '../../src/model/declared.ts';
import { readEstate } from '../../src/readers/cloudformation/read-estate.ts';
import { readTemplate } from '../../src/readers/cloudformation/template.ts';
import { SourceText } from '../../src/readers/syntax/source-text.ts';
import type { Report } from '../../src/reports/report.ts';

const template = `Parameters:
  Env: { Type: String, Default: dev }
Resources:
  Front:
    Type: AWS::ElasticLoadBalancingV2::Listener
    Properties: { Protocol: HTTPS, DefaultActions: [{ Type: forward, TargetGroupArn: !Ref Targets }] }
  Targets:
    Type: AWS::ElasticLoadBalancingV2::TargetGroup
    Properties: { Protocol: HTTP }
  Passing:
    Type: AWS::ElasticLoadBalancingV2::TargetGroup
    Properties: { Protocol: !ImportValue protocol }
  One: { Type: AWS::Batch::JobQueue }
  Two: { Type: AWS::Batch::JobQueue }
  Own: { Type: Custom::Own }
`;

function reported(text: string, controls: readonly Control[]): Report {
  const files = new Map([['template.yaml', readTemplate(new SourceText('template.yaml', text))]]);
  const estate = new EstateIndex(readEstate(files, { given: () => undefined }));
  return reportEstate(estate, controls, {
    version: '0.0.0',
    declared: nothingDeclared('2026-11-24'),
    inputs: [{ path: 'template.yaml', resources: 6, skipped: null }],
  });
}

const report = reported(template, [listenerEncryptsClients, targetGroupSpeaksTls]);

const row = (id: string, of = report) => {
  const found = of.obligations.find((each) => each.id === id);
  return found && [found.shown, found.violated, found.unknown];
};

describe('obligations', () => {
  test('are broken by a control that looks at a part of them, and not shown by it', () => {
    const bucket = (more: string) =>
      `Resources: { B: { Type: AWS::S3::Bucket, Properties: { BucketName: b${more} } } }\n`;
    const website = ', WebsiteConfiguration: { IndexDocument: i }';
    expect(row('S3-TLS', reported(bucket(''), [bucketIsNotAWebsite]))).toEqual([0, 0, 0]);
    expect(row('S3-TLS', reported(bucket(website), [bucketIsNotAWebsite]))).toEqual([0, 1, 0]);
  });

  test('count the resources that show, violate or leave them open', () => {
    expect([row('ELB-FRONT'), row('ELB-BACK'), row('S3-TLS')]).toEqual([
      [1, 0, 0],
      [0, 1, 1],
      [0, 0, 0],
    ]);
  });
  test('that are computed add up their rows', () => {
    expect(row('ELB-E2E')).toEqual([1, 1, 1]);
  });
});

test('what nobody reads is counted by type, the commonest first', () => {
  expect(report.opaque).toEqual([
    { type: 'AWS::Batch::JobQueue', count: 2 },
    { type: 'Custom::Own', count: 1 },
  ]);
});

test('the deployment says its template and declared parameters', () => {
  expect(report.deployments).toEqual([
    { id: 'template', template: 'template.yaml', stack: null, parameters: { Env: 'dev' } },
  ]);
});

test('each verdict names its resource once, with the strength of the law behind it', () => {
  expect(report.verdicts.map((each) => [each.resource.id, each.control, each.verdict, each.strength])).toEqual([
    ['template/Front', 'listener-encrypts-clients', 'pass', 'must'],
    ['template/Targets', 'target-group-speaks-tls', 'fail', 'must'],
    ['template/Passing', 'target-group-speaks-tls', 'unknown', 'must'],
  ]);
});

test('scope, paths and notices', () => {
  expect(report.scope).toEqual({
    declared: false,
    inScope: ['template/Front', 'template/Targets', 'template/Passing'],
    spread: [],
    excluded: 0,
  });
  expect(report.hops.map(({ sort, encrypted }) => [sort, encrypted])).toContainEqual(['client-to-listener', 'yes']);
  expect(report.notices).toEqual([]);
});
