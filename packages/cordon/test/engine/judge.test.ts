import { describe, expect, test } from 'vitest';
import { sqlServerForcesSsl } from '../../src/controls/sql-server-forces-ssl.ts';
import { targetGroupSpeaksTls } from '../../src/controls/target-group-speaks-tls.ts';
import { volumeIsEncrypted } from '../../src/controls/volume-is-encrypted.ts';
import { judgeText, verdictOn } from '../../src/trial/judge-text.ts';
import { testEdges } from '../edges/edge-table.ts';

const volume = (encrypted: string, before: string) => `${before}Resources:
  Disk:
    Type: AWS::EC2::Volume
    Properties:
      Encrypted: ${encrypted}
`;
const choice =
  'Parameters:\n  Env: { Type: String, AllowedValues: [dev, prod] }\n  Kind: { Type: String, AllowedValues: [a, b] }\nConditions:\n  IsProd: !Equals [!Ref Env, prod]\n  IsA: !Equals [!Ref Kind, a]\n';
const declared = choice.replace('Env: { Type: String,', 'Env: { Type: String, Default: prod,');
const rule = (when: string, that: string) =>
  `Rules:\n  Ours:\n    RuleCondition: ${when}\n    Assertions: [{ Assert: ${that} }]\n`;

describe('the headline', () => {
  testEdges(volumeIsEncrypted, 'Disk', [
    {
      it: 'the declared world',
      from: volume('!If [IsProd, true, false]', declared),
      says: 'pass [IsProd is true] | fail 11 [IsProd is false]',
    },
    {
      it: 'a value that is given',
      from: volume('!If [IsProd, true, false]', declared),
      given: { Env: 'dev' },
      says: 'fail 11 [IsProd is false] | pass [IsProd is true]',
    },
    {
      it: 'the worst where nobody declared anything',
      from: volume('!If [IsProd, true, false]', choice),
      says: 'fail 11 [IsProd is false] | pass [IsProd is true]',
    },
    {
      it: 'unknown is worse than pass',
      from: volume('!If [IsProd, true, !ImportValue E]', choice),
      says: 'unknown 11 [IsProd is false] | pass [IsProd is true]',
    },
    {
      it: 'a verdict that holds everywhere names nothing',
      from: volume('!If [IsProd, false, false]', choice),
      says: 'fail 11',
    },
    {
      it: 'what is not asked does not split',
      from: volume('!If [IsProd, false, !If [IsA, false, "false"]]', choice),
      says: 'fail 11',
    },
    {
      it: 'an undeclared choice inside the declared world',
      from: volume('!If [IsProd, !If [IsA, true, false], true]', declared),
      says: 'fail 11 [Env is prod and Kind is b] | pass [Kind is a, or Env is dev]',
    },
  ]);
});

describe('rules', () => {
  testEdges(volumeIsEncrypted, 'Disk', [
    {
      it: 'a world that cannot be deployed is left out',
      from: volume(
        '!If [IsProd, true, false]',
        `${choice}${rule('!Equals [!Ref Kind, a]', '!Equals [!Ref Env, prod]')}Metadata: {}\n`,
      ),
      says: 'fail 16 [IsProd is false] | pass [IsProd is true]',
    },
    {
      it: 'only one world can be deployed',
      from: volume(
        '!If [IsProd, true, false]',
        choice + rule('!Not [!Equals [!Ref Kind, c]]', '!Equals [!Ref Env, prod]'),
      ),
      says: 'pass',
    },
    {
      it: 'the declared values cannot be deployed',
      from: volume(
        '!If [IsProd, true, false]',
        declared + rule('!Not [!Equals [!Ref Kind, c]]', '!Equals [!Ref Env, dev]'),
      ),
      says: 'fail 15',
    },
  ]);
});

const many = Array.from({ length: 11 }, (_, index) => index);
const flags = `Parameters:\n${many.map((index) => `  P${index}: { Type: String, AllowedValues: [a, b] }\n`).join('')}Conditions:\n${many.map((index) => `  C${index}: !Equals [!Ref P${index}, a]\n`).join('')}`;

test('more configurations than can be told apart', () => {
  // A parity of eleven parameters: no half of the worlds can be told from the other by fewer.
  const nested = many.reduceRight(
    ([same, other], index) =>
      [`!If [C${index}, ${same}, ${other}]`, `!If [C${index}, ${other}, ${same}]`] as [string, string],
    ['true', 'false'] as [string, string],
  );
  const verdict = verdictOn(judgeText(volumeIsEncrypted, volume(nested[0], flags)), 'Disk');
  expect(verdict).toMatchObject({
    verdict: 'unknown',
    message: 'too many configurations',
    settle: 'give parameters a value with --parameters',
    when: null,
    otherwise: [],
  });
});

test('a comparison that no template answers is a question', () => {
  const template = volume(
    '!If [IsOurs, true, false]',
    'Conditions:\n  IsOurs: !Equals [!Sub "${AWS::StackId}-x", abc-x]\n',
  );
  const verdict = verdictOn(judgeText(volumeIsEncrypted, template), 'Disk');
  expect(verdict.when?.text).toBe('IsOurs is false');
  expect(verdict.verdict).toBe('fail');
});

test('a parameter of another stack is told from one of the same name', () => {
  const verdicts = judgeText(targetGroupSpeaksTls, {
    'app.yaml':
      'Parameters: { Env: { Type: String, Default: dev } }\nResources:\n  Targets:\n    Type: AWS::ElasticLoadBalancingV2::TargetGroup\n    Properties: { Protocol: !ImportValue protocol }\n',
    'network.yaml':
      'Parameters: { Env: { Type: String, Default: dev, AllowedValues: [dev, prod] } }\nMappings: { Said: { dev: { P: HTTP }, prod: { P: HTTPS } } }\nResources: {}\nOutputs: { P: { Value: !FindInMap [Said, !Ref Env, P], Export: { Name: protocol } } }\n',
  });
  const verdict = verdictOn(verdicts, 'Targets');
  expect([verdict.when?.text, verdict.otherwise[0]?.when.text]).toEqual([
    'Env of network is dev',
    'Env of network is prod',
  ]);
});

test('evidence at the same offset of two files is kept apart', () => {
  const group = (name: string) =>
    `Resources:\n  Settings:\n    Type: AWS::RDS::DBParameterGroup\n    Properties: { Family: sqlserver-se-16.0, Parameters: { rds.force_ssl: "0" } }\nOutputs: { G: { Value: !Ref Settings, Export: { Name: ${name} } } }\n`;
  const verdicts = judgeText(sqlServerForcesSsl, {
    'app.yaml': `${choice}Resources:\n  Records:\n    Type: AWS::RDS::DBInstance\n    Properties: { Engine: sqlserver-se, DBParameterGroupName: !If [IsProd, !ImportValue a, !ImportValue b] }\n`,
    'a.yaml': group('a'),
    'b.yaml': group('b'),
  });
  expect(verdicts.map((each) => [each.verdict, each.findings.map((finding) => finding.at.file)])).toEqual([
    ['fail', ['a.yaml', 'b.yaml']],
  ]);
});

test('PEERS C37: a fingerprint stays while lines move', () => {
  const before = volume('false', '');
  const print = (text: string) =>
    verdictOn(judgeText(volumeIsEncrypted, text), 'Disk').findings.map((finding) => [
      finding.at.line,
      finding.fingerprint,
    ]);
  expect(print(before)).toEqual([[5, 'volume-is-encrypted|template/Disk|Encrypted|Encrypted: false']]);
  expect(print(`# moved\n\n${before}`)).toEqual([[7, 'volume-is-encrypted|template/Disk|Encrypted|Encrypted: false']]);
});
