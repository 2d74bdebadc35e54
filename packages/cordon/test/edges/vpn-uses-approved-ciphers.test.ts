import { describe } from 'vitest';
import { vpnUsesApprovedCiphers } from '../../src/controls/vpn-uses-approved-ciphers.ts';
import { failsInBothOrders, testEdges } from './edge-table.ts';

const strong = {
  IKEVersions: 'ikev2',
  Phase1EncryptionAlgorithms: 'AES256',
  Phase2EncryptionAlgorithms: 'AES128-GCM-16',
  Phase1IntegrityAlgorithms: 'SHA2-256',
  Phase2IntegrityAlgorithms: 'SHA2-512',
  Phase1DHGroupNumbers: '14',
  Phase2DHGroupNumbers: '21',
};
type Options = Partial<Record<keyof typeof strong, string | undefined>>;

/** One tunnel on one line; a value of several is told by commas. */
const tunnel = (change: Options = {}) => {
  const options = Object.entries({ ...strong, ...change }).flatMap(([name, values]) =>
    values === undefined
      ? []
      : [
          `${name}: [${values
            .split(/,(?! )/)
            .map((value) => `{ Value: ${value} }`)
            .join(', ')}]`,
        ],
  );
  return `        - { ${options.join(', ')} }\n`;
};
const connection = (tunnels: string) => `Resources:
  Partner:
    Type: AWS::EC2::VPNConnection
    Properties:
      Type: ipsec.1
${tunnels && `      VpnTunnelOptionsSpecifications:\n${tunnels}`}`;
const both = (change: Options) => connection(tunnel() + tunnel(change));

describe('options of a tunnel', () => {
  testEdges(vpnUsesApprovedCiphers, 'Partner', [
    { it: 'approved, on both', from: both({}), says: 'pass' },
    { it: 'IKEv1', from: both({ IKEVersions: 'ikev1' }), says: 'fail 8' },
    { it: 'IKEv1 beside IKEv2', from: both({ IKEVersions: 'ikev2,ikev1' }), says: 'fail 8' },
    { it: 'no versions means both', from: both({ IKEVersions: undefined }), says: 'fail 8' },
    {
      it: 'no encryption means AES, of any length',
      from: both({ Phase1EncryptionAlgorithms: undefined, Phase2EncryptionAlgorithms: undefined }),
      says: 'pass',
    },
    { it: 'SHA-1 in phase 1', from: both({ Phase1IntegrityAlgorithms: 'SHA1' }), says: 'fail 8' },
    { it: 'SHA-1 in phase 2', from: both({ Phase2IntegrityAlgorithms: 'SHA2-256,SHA1' }), says: 'fail 8' },
    { it: 'no integrity means SHA-1 too', from: both({ Phase2IntegrityAlgorithms: undefined }), says: 'fail 8' },
    { it: 'group 2', from: both({ Phase1DHGroupNumbers: '2' }), says: 'fail 8' },
    { it: 'group 5', from: both({ Phase2DHGroupNumbers: '5' }), says: 'fail 8' },
    { it: 'group 22', from: both({ Phase2DHGroupNumbers: '14,22' }), says: 'fail 8' },
    { it: 'group 24', from: both({ Phase1DHGroupNumbers: '24' }), says: 'fail 8' },
    { it: 'a group, quoted', from: both({ Phase1DHGroupNumbers: '"14"' }), says: 'pass' },
    { it: 'no groups means group 2 too', from: both({ Phase1DHGroupNumbers: undefined }), says: 'fail 8' },
    { it: 'a group that AWS does not have', from: both({ Phase1DHGroupNumbers: '31' }), says: 'unknown 8' },
    {
      it: 'a value that is left out',
      from: connection(`${tunnel()}${tunnel().replace('{ Value: ikev2 }', '{}')}`),
      says: 'unknown 8',
    },
    { it: 'in capitals', from: both({ IKEVersions: 'IKEV2' }), says: 'pass' },
    { it: 'what nobody exports', from: both({ IKEVersions: '!ImportValue V' }), says: 'unknown 8' },
    { it: 'a group nobody exports', from: both({ Phase1DHGroupNumbers: '!ImportValue G' }), says: 'unknown 8' },
    {
      it: 'what nobody exports, and SHA-1',
      from: both({ IKEVersions: '!ImportValue V', Phase2IntegrityAlgorithms: 'SHA1' }),
      says: 'fail 8',
    },
    {
      it: 'a parameter',
      from: `Parameters: { V: { Type: String, Default: ikev2, AllowedValues: [ikev1, ikev2] } }\n${both({ IKEVersions: '!Ref V' })}`,
      says: 'pass [V is ikev2] | fail 9 [V is ikev1]',
    },
    {
      it: 'by Region',
      from: `Mappings: { R: { us-east-1: { V: ikev2 }, us-west-2: { V: ikev1 } } }\n${both({ IKEVersions: '!FindInMap [R, !Ref "AWS::Region", V]' })}`,
      says: 'fail 9 [AWS::Region is us-west-2] | pass [AWS::Region is us-east-1]',
    },
  ]);
});

describe('both tunnels', () => {
  testEdges(vpnUsesApprovedCiphers, 'Partner', [
    { it: 'PEERS B-ec2-vpn: no options', from: connection(''), says: 'fail 2' },
    { it: 'one tunnel only', from: connection(tunnel()), says: 'fail 6' },
    { it: 'one tunnel, and weak', from: connection(tunnel({ IKEVersions: 'ikev1' })), says: 'fail 7,6' },
    { it: 'the first weak', from: connection(tunnel({ IKEVersions: 'ikev1' }) + tunnel()), says: 'fail 7' },
    {
      it: 'a second without options',
      from: connection(`${tunnel()}        - { StartupAction: start }\n`),
      says: 'fail 8',
    },
    {
      it: 'tunnels nobody exports',
      from: connection('').concat('      VpnTunnelOptionsSpecifications: !ImportValue T\n'),
      says: 'unknown 6',
    },
    {
      it: 'a second in production only',
      from: `Parameters: { Env: { Type: String, Default: prod } }\nConditions: { IsProd: !Equals [!Ref Env, prod] }\n${connection(tunnel() + tunnel().replace('- {', '- !If [IsProd, {').replace(' }\n', ' }, !Ref "AWS::NoValue"]\n'))}`,
      says: 'pass [IsProd is true] | fail 8 [IsProd is false]',
    },
    ...failsInBothOrders(
      tunnel({ IKEVersions: '!ImportValue V' }),
      tunnel({ IKEVersions: 'ikev1' }).replace('\n', ' # here\n'),
      connection,
    ),
  ]);
});
