import { vpnOptionsData, vpnTunnels } from '../facts/vpn.ts';
import { control, type Edit, type EditValue } from './control.ts';
import { judgeTunnel } from './vpn-tunnel.ts';

const tunnel = (groups: string) => `        - IKEVersions: [{ Value: ikev2 }]
          Phase1EncryptionAlgorithms: [{ Value: AES256-GCM-16 }]
          Phase2EncryptionAlgorithms: [{ Value: AES256-GCM-16 }]
          Phase1IntegrityAlgorithms: [{ Value: SHA2-384 }]
          Phase2IntegrityAlgorithms: [{ Value: SHA2-384 }]
          Phase1DHGroupNumbers: [{ Value: 20 }]
          Phase2DHGroupNumbers: [${groups}]
`;
const template = (groups: string) => `Resources:
  PartnerTunnels:
    Type: AWS::EC2::VPNConnection
    Properties:
      Type: ipsec.1
      CustomerGatewayId: cgw-0a1b2c3d
      VpnGatewayId: vgw-0a1b2c3d
      VpnTunnelOptionsSpecifications:
${tunnel('{ Value: 20 }')}${tunnel(groups)}`;

export const vpnUsesApprovedCiphers = control({
  id: 'vpn-uses-approved-ciphers',
  obligations: ['EC2-EXT'],
  title: 'VPN tunnels negotiate approved ciphers only',
  why: 'A tunnel option that is left out allows everything AWS supports, IKEv1, SHA-1 and short keys among that, and either of the two tunnels may carry PHI.',
  decides: [
    'Of both tunnels seven lists are read: the IKE versions, and encryption, integrity and Diffie-Hellman groups of both phases.',
    'IKEv2, AES, SHA-2 and the groups 14 to 21 pass. One other value in a list fails, because either end may choose it.',
    'A list that is left out allows everything AWS supports and fails; for encryption that means AES alone, which passes.',
    'A tunnel that is not written leaves out all its options, and fails.',
  ],
  open: [
    'A value that AWS is not known to have: write approved values only.',
    'A list or a value that comes from elsewhere: write it in the template.',
  ],
  on: ['vpn-connection'],
  check(connection, ask) {
    ask.cite(vpnOptionsData);
    const tunnels = ask.need(connection.tunnels) ?? [];
    return ask.all(
      () => ask.every(tunnels, (each) => judgeTunnel(each, connection.name, ask)),
      () => {
        const missing = vpnTunnels - tunnels.length;
        if (missing <= 0) return ask.notApplicable('both tunnels are written');
        return ask.fail({
          at: connection.tunnels,
          got: `options of ${tunnels.length} of ${vpnTunnels} tunnels`,
          want: 'all options of both tunnels',
          says: `${connection.name} leaves ${missing === vpnTunnels ? 'its tunnels' : 'a tunnel'} to negotiate anything AWS supports`,
        });
      },
    );
  },
  fix: {
    // The gateway at the other end has to agree, or the tunnel stays down.
    effect: 'needs-a-human',
    does: 'Write every option of both tunnels, with approved values only, and set the gateway at the other end alike.',
    cloudformation: `VpnTunnelOptionsSpecifications:\n${tunnel('{ Value: 20 }')}`,
    edits({ path, got }) {
      const option = Object.keys(approved).find((name) => path.includes(`.${name}`));
      if (!option)
        return Array.from(
          { length: got.startsWith('options of 0') ? 2 : 1 },
          (): Edit => ({ append: path, item: approved }),
        );
      return [{ set: path.slice(0, path.indexOf(`.${option}`) + option.length + 1), to: approved[option] ?? [] }];
    },
  },
  examples: {
    resource: 'PartnerTunnels',
    line: 22,
    fails: template('{ Value: 20 }, { Value: 2 }'),
    passes: template('{ Value: 20 }'),
  },
});

const approved: Readonly<Record<string, EditValue>> = {
  IKEVersions: [{ Value: 'ikev2' }],
  Phase1EncryptionAlgorithms: [{ Value: 'AES256-GCM-16' }],
  Phase2EncryptionAlgorithms: [{ Value: 'AES256-GCM-16' }],
  Phase1IntegrityAlgorithms: [{ Value: 'SHA2-384' }],
  Phase2IntegrityAlgorithms: [{ Value: 'SHA2-384' }],
  Phase1DHGroupNumbers: [{ Value: 20 }],
  Phase2DHGroupNumbers: [{ Value: 20 }],
};
