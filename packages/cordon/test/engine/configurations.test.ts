import { expect, test } from 'vitest';
import { check } from '../../src/check.ts';

const report = (text: string) => check({ paths: [], stdin: { name: 'portal.yaml', text } }).report;

const template = (more: string) => `Parameters:
  Stage: { Type: String, Default: prod, AllowedValues: [prod, test, dev] }
  Speak: { Type: String, Default: HTTPS, AllowedValues: [HTTP, HTTPS] }
Conditions:
  IsProd: !Equals [!Ref Stage, prod]
Resources:
  Targets:
    Type: AWS::ElasticLoadBalancingV2::TargetGroup
    Properties: { Protocol: ${more}, Port: 8443, VpcId: vpc-0a1b2c3d }
`;

const about = (text: string) => {
  const { configurations, verdicts } = report(text);
  return configurations.map((each) => [
    each.text,
    each.verdicts.map(([index, other]) => {
      const verdict = verdicts[index];
      return `${verdict?.control} on ${verdict?.resource.name}: ${verdict?.otherwise[other]?.verdict}`;
    }),
  ]);
};

test('a condition that something hangs on', () => {
  expect(about(template('!If [IsProd, HTTPS, HTTP]'))).toEqual([
    ['IsProd is false', ['target-group-speaks-tls on Targets: fail']],
  ]);
});

test('a parameter by its values', () => {
  expect(about(template('!Ref Speak'))).toEqual([['Speak is HTTP', ['target-group-speaks-tls on Targets: fail']]]);
});

test('what hangs on two choices at once is not told by one of them', () => {
  expect(about(template('!If [IsProd, HTTPS, !Ref Speak]'))).toEqual([]);
});

test('nothing hangs on anything', () => {
  expect(about(template('HTTPS'))).toEqual([]);
});
