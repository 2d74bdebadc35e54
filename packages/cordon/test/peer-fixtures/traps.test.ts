import { describe, expect, test } from 'vitest';
import { check } from '../../src/check.ts';
import { exitCode } from '../../src/cli/exit-code.ts';
import { bucketRefusesPlainHttp } from '../../src/controls/bucket-refuses-plain-http.ts';
import { httpListenerOnlyRedirects } from '../../src/controls/http-listener-only-redirects.ts';
import { listenerEncryptsClients } from '../../src/controls/listener-encrypts-clients.ts';
import { noPlaintextPortsFromOutside } from '../../src/controls/no-plaintext-ports-from-outside.ts';
import { targetGroupSpeaksTls } from '../../src/controls/target-group-speaks-tls.ts';
import { judgeText, verdictOn } from '../../src/trial/judge-text.ts';
import { testEdges, verdictLine } from '../edges/edge-table.ts';
import { folderWith } from '../temporary-folder.ts';

/** Traps of README.md here that no edge table of a control holds already. */
const listener = (name: string, protocol: string, action: string, port = 443) => `  ${name}:
    Type: AWS::ElasticLoadBalancingV2::Listener
    Properties:
      LoadBalancerArn: !Ref Portal
      Port: ${port}
      Protocol: ${protocol}
      DefaultActions:
        - ${action}
`;
const forward = '{ Type: forward, TargetGroupArn: !Ref Targets }';
const redirect = '{ Type: redirect, RedirectConfig: { Protocol: HTTPS, Port: "443", StatusCode: HTTP_301 } }';
const targets = (protocol: string) => `  Targets:
    Type: AWS::ElasticLoadBalancingV2::TargetGroup
    Properties:
      Port: 8080
      Protocol: ${protocol}
`;
const rule = `  Chart:
    Type: AWS::ElasticLoadBalancingV2::ListenerRule
    Properties:
      ListenerArn: !Ref Front
      Priority: 1
      Conditions: [{ Field: path-pattern, PathPatternConfig: { Values: [/chart/*] } }]
      Actions: [${forward}]
`;

describe('the path of a request', () => {
  testEdges(targetGroupSpeaksTls, 'Targets', [
    {
      it: 'PEERS A-data-path, f4: a rule alone leads to the group in the clear',
      from: `Resources:\n${listener('Front', 'HTTPS', redirect)}${rule}${targets('HTTP')}`,
      says: 'fail 21',
    },
    {
      it: 'PEERS C21, A-intrinsics: both branches are looked at',
      from: `Parameters: { Stage: { Type: String, Default: prod } }
Conditions: { Live: !Equals [!Ref Stage, prod] }
Resources:\n${targets('!If [Live, HTTPS, HTTP]')}`,
      says: 'pass [Live is true] | fail 8 [Live is false]',
    },
    {
      it: 'PEERS C21: values that a run gives',
      from: `Parameters: { Stage: { Type: String, Default: prod, AllowedValues: [prod, test] } }
Conditions: { Live: !Equals [!Ref Stage, prod] }
Resources:\n${targets('!If [Live, HTTPS, HTTP]')}`,
      given: { Stage: 'test' },
      says: 'fail 8 [Live is false] | pass [Live is true]',
    },
    {
      it: 'PEERS C14: a parameter without a value equals nothing',
      from: `Parameters: { P: { Type: String } }\nResources:\n${targets('!Ref P')}`,
      says: 'unknown 7',
    },
    {
      it: 'PEERS C14: of the values it allows the worst counts',
      from: `Parameters: { P: { Type: String, AllowedValues: [HTTP, HTTPS] } }\nResources:\n${targets('!Ref P')}`,
      says: 'fail 7 [P is HTTP] | pass [P is HTTPS]',
    },
  ]);

  const doors = (first: string, second: string) => `Resources:\n${first}${second}${targets('HTTPS')}`;
  const [clear, sentOn] = [listener('Clear', 'HTTP', forward, 8080), listener('SentOn', 'HTTP', redirect, 80)];
  testEdges(
    listenerEncryptsClients,
    'Clear',
    [doors(clear, sentOn), doors(sentOn, clear)].map((from, index) => ({
      it: `PEERS B-elb-v2-front: a listener that redirects ${['after', 'before'][index]} it clears no other`,
      from,
      says: index === 0 ? 'fail 7' : 'fail 15',
    })),
  );
  testEdges(httpListenerOnlyRedirects, 'SentOn', [
    { it: 'PEERS B-elb-v2-front: and is itself no fault', from: doors(clear, sentOn), says: 'pass' },
  ]);
});

const deny = (on: string) => `        Statement:
          - Effect: Deny
            Principal: "*"
            Action: s3:*
            Resource: ${on}
            Condition: { Bool: { "aws:SecureTransport": "false" } }
`;

testEdges(bucketRefusesPlainHttp, 'Records', [
  {
    it: 'PEERS B-s3-access-point: what an access point denies, the bucket still accepts',
    from: `Resources:
  Records:
    Type: AWS::S3::Bucket
  Readers:
    Type: AWS::S3::AccessPoint
    Properties:
      Bucket: !Ref Records
      Policy:
${deny('"*"')}`,
    says: 'fail 2',
  },
  {
    it: 'PEERS A-policy-evaluated: an allowance without conditions is no denial',
    from: `Resources:
  Records:
    Type: AWS::S3::Bucket
  Policy:
    Type: AWS::S3::BucketPolicy
    Properties:
      Bucket: !Ref Records
      PolicyDocument:
        Statement:
          - { Effect: Allow, Principal: "*", Action: s3:PutObject, Resource: !Sub "\${Records.Arn}/*" }
`,
    says: 'fail 8',
  },
]);

const endpoint = (source: string) => `Resources:
  Network:
    Type: AWS::EC2::VPC
    Properties: { CidrBlock: 10.20.0.0/16 }
  Doors:
    Type: AWS::EC2::SecurityGroup
    Properties:
      GroupDescription: an interface endpoint
      VpcId: !Ref Network
      SecurityGroupIngress:
        - { IpProtocol: tcp, FromPort: 443, ToPort: 443, CidrIp: ${source} }
        - { IpProtocol: tcp, FromPort: 2575, ToPort: 2575, CidrIp: ${source} }
`;

testEdges(noPlaintextPortsFromOutside, 'Doors', [
  {
    it: 'PEERS C13: the range of a network is that network',
    from: endpoint('!GetAtt Network.CidrBlock'),
    says: 'pass',
  },
  {
    it: 'PEERS C13: the range of a network that is not given is left open, at the port where it matters',
    from: endpoint('!ImportValue Range'),
    says: 'unknown 12',
  },
]);

test('PEERS C12, A-undetermined: what is unknown says why, where, and what settles it', () => {
  const unseen = verdictOn(judgeText(targetGroupSpeaksTls, `Resources:\n${targets('!ImportValue P')}`), 'Targets');
  expect(verdictLine(unseen)).toBe('unknown 6');
  expect(unseen.doubts[0]?.why).toContain('P');
  expect(unseen.settle).not.toBeNull();
});

test('PEERS C30: conditions that do not decide are not multiplied out', () => {
  const names = Array.from({ length: 60 }, (_, index) => `C${index}`);
  const text = `Parameters:
${names.map((name) => `  P${name}: { Type: String, Default: a }\n`).join('')}Conditions:
${names.map((name) => `  ${name}: !Equals [!Ref P${name}, a]\n`).join('')}Resources:
${names.map((name) => `  Topic${name}: { Type: AWS::SNS::Topic, Condition: ${name} }\n`).join('')}${targets('!If [C59, HTTPS, HTTP]')}`;
  const verdict = verdictOn(judgeText(targetGroupSpeaksTls, text), 'Targets');
  expect(verdictLine(verdict)).toBe('pass [C59 is true] | fail 188 [C59 is false]');
});

const volume = (encrypted: boolean) =>
  `Resources:\n  Disk:\n    Type: AWS::EC2::Volume\n    Properties: { AvailabilityZone: a, Size: 1, Encrypted: ${encrypted} }\n`;
const commented = (...comments: string[]) =>
  volume(false).replace('  Disk', `${comments.map((text) => `  # cordon-waive: ${text}\n`).join('')}  Disk`);

function checked(files: Readonly<Record<string, string>>) {
  return check({ paths: ['.'], cwd: folderWith(files), asOf: '2026-11-25' });
}

describe('waivers in templates', () => {
  test('PEERS C4: one of a control that does not exist is an error', () => {
    const { problems, report } = checked({ 'a.yaml': commented('volume-encrypted until=2026-12-31 no data') });
    expect(problems).toEqual([expect.stringMatching(/^a\.yaml:2:.*volume-encrypted/)]);
    expect(report.verdicts.find(({ control }) => control === 'volume-is-encrypted')?.waived).toBeNull();
  });

  test('PEERS C8: each of several has its own reason', () => {
    const { problems, report } = checked({
      'a.yaml': commented(
        'volume-is-encrypted until=2026-12-31 it holds no data',
        'names-hold-no-phi until=2026-12-30 the tag is a machine’s',
      ).replace('Size: 1', 'Size: 1, Tags: [{ Key: mrn, Value: "00482917" }]'),
    });
    expect(problems).toEqual([]);
    const reasons = report.verdicts.flatMap(({ control, waived }) => (waived ? [[control, waived.reason]] : []));
    expect(Object.fromEntries(reasons)).toEqual({
      'volume-is-encrypted': 'it holds no data',
      'names-hold-no-phi': 'the tag is a machine’s',
    });
  });

  test('PEERS C10: one hides nothing of the same name in another file', () => {
    const comment = commented('volume-is-encrypted until=2026-12-31 no data');
    const { report } = checked({ 'a.yaml': comment, 'b.yaml': volume(false) });
    const disks = report.verdicts.filter(({ control }) => control === 'volume-is-encrypted');
    expect(disks.map(({ resource, verdict, waived }) => [resource.at.file, verdict, waived !== null])).toEqual([
      ['a.yaml', 'fail', true],
      ['b.yaml', 'fail', false],
    ]);
  });
});

test('PEERS B-waf-may: an entry without a web ACL is told, and fails no run', () => {
  const text = 'Resources:\n  Portal:\n    Type: AWS::ElasticLoadBalancingV2::LoadBalancer\n    Properties: {}\n';
  const { report } = checked({ 'a.yaml': text });
  const waf = report.verdicts.find(({ control }) => control === 'web-entry-is-behind-waf');
  expect([waf?.verdict, waf?.strength]).toEqual(['fail', 'may']);
  const alone = { ...report, verdicts: report.verdicts.filter((each) => each === waf) };
  expect(exitCode(alone, [])).toBe(0);
});
