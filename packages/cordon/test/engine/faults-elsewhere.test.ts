import { expect, test } from 'vitest';
import { noPlaintextPortsFromOutside } from '../../src/controls/no-plaintext-ports-from-outside.ts';
import { volumeIsEncrypted } from '../../src/controls/volume-is-encrypted.ts';
import type { ReportedVerdict } from '../../src/reports/report.ts';
import { judgeText } from '../../src/trial/judge-text.ts';

const choice = `Parameters:
  Stage: { Type: String, Default: prod, AllowedValues: [prod, dev] }
  Open: { Type: String, Default: "false", AllowedValues: ["true", "false"] }
Conditions:
  IsProd: !Equals [!Ref Stage, prod]
  IsOpen: !Equals [!Ref Open, "true"]
`;
const group = (...rules: string[]) => `${choice}Resources:
  Web:
    Type: AWS::EC2::SecurityGroup
    Properties:
      GroupDescription: portal
      SecurityGroupIngress:
${rules.map((rule) => `        - ${rule}\n`).join('')}`;
const port = (number: number) => `{ IpProtocol: tcp, FromPort: ${number}, ToPort: ${number}, CidrIp: 0.0.0.0/0 }`;
const inProd = (rule: string) => `!If [IsProd, ${rule}, !Ref AWS::NoValue]`;
const elsewhere = (rule: string) => `!If [IsProd, !Ref AWS::NoValue, ${rule}]`;
const whereOpen = (rule: string) => `!If [IsOpen, ${rule}, !Ref AWS::NoValue]`;

/** Every finding with its line and its own configurations, entry by entry. */
function told(verdicts: readonly ReportedVerdict[]): string[] {
  return verdicts.flatMap((each) =>
    [each, ...each.otherwise].map(({ verdict, when, findings }) => {
      const lines = findings.map((one) => `${one.at.line}${one.when ? ` [${one.when.text}]` : ''}`);
      return `${verdict}${when ? ` [${when.text}]` : ''}: ${lines.join(', ')}`;
    }),
  );
}

// A resource fails once, however much is wrong with it; what is wrong in another configuration alone must not be lost in that.
test.each<[string, string, string[]]>([
  ['one fault everywhere', group(port(80)), ['fail: 13']],
  ['a fault more elsewhere', group(port(80), elsewhere(port(23))), ['fail: 13, 14 [IsProd is false]']],
  [
    'two more elsewhere, for two reasons',
    group(port(80), elsewhere(port(23)), whereOpen(port(2575))),
    ['fail: 13, 14 [IsProd is false], 15 [IsOpen is true]'],
  ],
  [
    'a fault as declared and another elsewhere',
    group(inProd(port(80)), elsewhere(port(23))),
    ['fail: 13 [IsProd is true], 14 [IsProd is false]'],
  ],
  [
    'passing as declared, failing for two reasons',
    group(elsewhere(port(23)), whereOpen(port(80))),
    [
      'pass [Stage is prod and Open is false]: ',
      'fail [Open is true, or Stage is dev]: 13 [IsProd is false], 14 [IsOpen is true]',
    ],
  ],
])('%s', (_name, from, expected) => {
  const verdicts = judgeText(noPlaintextPortsFromOutside, from);
  expect(told(verdicts).map((each) => each.replace('not-applicable', 'pass'))).toEqual(expected);
});

test('says in words what is wrong where', () => {
  const [verdict] = judgeText(noPlaintextPortsFromOutside, group(port(80), elsewhere(port(23))));
  expect(verdict?.message).toMatch(/^[^;]*HTTP \(80\)[^;]*; [^;]*Telnet \(23\)[^;]* when IsProd is false$/);
});

test('a second disk that is open elsewhere is told beside the first', () => {
  const from = `Parameters: { Enc: { Type: String, Default: "true", AllowedValues: ["true", "false"] } }
Resources:
  It:
    Type: AWS::EC2::Instance
    Properties:
      ImageId: ami-1
      BlockDeviceMappings:
        - { DeviceName: /dev/sdf, Ebs: { VolumeSize: 1, Encrypted: false } }
        - { DeviceName: /dev/sdg, Ebs: { VolumeSize: 1, Encrypted: !Ref Enc } }
`;
  expect(told(judgeText(volumeIsEncrypted, from))).toEqual(['fail: 8, 9 [Enc is false]']);
  expect(told(judgeText(volumeIsEncrypted, from, { Enc: 'false' }))).toEqual(['fail: 8, 9 [Enc is false]']);
});
