import { expect, test } from 'vitest';
import { sqlServerForcesSsl } from '../src/controls/sql-server-forces-ssl.ts';
import { judgeText, verdictOn } from '../src/trial/judge-text.ts';

const group = (exported: string, parameters = '') => `${parameters}
Resources:
  Group:
    Type: AWS::RDS::DBParameterGroup
    Properties:
      Family: sqlserver-se-16.0
      Description: Records
      Parameters: { rds.force_ssl: "1" }
Outputs:
  Group: { Value: !Ref Group, Export: { Name: ${exported} } }
`;

const database = (imported: string, parameters = '') => `${parameters}
Resources:
  Records:
    Type: AWS::RDS::DBInstance
    Properties:
      Engine: sqlserver-se
      EngineVersion: 16.00.4165.4.v1
      DBParameterGroupName: { Fn::ImportValue: ${imported} }
`;

const env = (value: string) => `Parameters: { Env: { Type: String, Default: ${value} } }`;
const network = 'Parameters: { Stack: { Type: String, Default: shared } }';

test.each([
  ['a literal export that the parameter names', group('dev-pg'), database('!Sub "${Env}-pg"', env('dev')), 'pass'],
  ['a literal export that it does not name', group('prod-pg'), database('!Sub "${Env}-pg"', env('dev')), 'unknown'],
  [
    'an export that another value makes',
    group('!Sub "${Env}-pg"', env('prod')),
    database('!Sub "${Env}-pg"', env('dev')),
    'unknown',
  ],
  [
    'an export that the same value makes',
    group('!Sub "${Env}-pg"', env('dev')),
    database('!Sub "${Env}-pg"', env('dev')),
    'pass',
  ],
  [
    'a stack name, told by its form',
    group('!Sub "${AWS::StackName}-pg"'),
    database('!Sub "${Stack}-pg"', network),
    'pass',
  ],
])('%s', (_name, exporter, importer, verdict) => {
  const verdicts = judgeText(sqlServerForcesSsl, { 'exporter.yaml': exporter, 'importer.yaml': importer });
  expect(verdictOn(verdicts, 'Records').verdict).toBe(verdict);
});

test('a value of both sides decides in each world', () => {
  const importer = database(
    '!Sub "${Env}-pg"',
    'Parameters: { Env: { Type: String, Default: dev, AllowedValues: [dev, prod] } }',
  );
  const verdict = verdictOn(
    judgeText(sqlServerForcesSsl, { 'exporter.yaml': group('prod-pg'), 'importer.yaml': importer }),
    'Records',
  );
  expect([verdict.verdict, verdict.when?.text]).toEqual(['unknown', 'Env is dev']);
  expect(verdict.otherwise.map(({ verdict: other, when }) => [other, when.text])).toEqual([['pass', 'Env is prod']]);
});
