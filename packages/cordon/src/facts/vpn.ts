import type { DatedData } from './dated-data.ts';

/**
 * What a Site-to-Site VPN tunnel may negotiate. Which of the values are approved rests on secondary sources (a published
 * profile of SP 800-77r1, RFC 8247 as audit tools cite it); the values and defaults are AWS's own.
 */
export const vpnOptionsData: DatedData = {
  id: 'vpn-options',
  title: 'Options of Site-to-Site VPN tunnels, and which of them are approved',
  asOf: '2026-11-23',
  source: 'https://docs.aws.amazon.com/vpn/latest/s2svpn/tunnel-configure.html',
};

/** One option of a tunnel that is a list. Left out, AWS allows all of `allowed`. */
export interface VpnOption {
  readonly option: VpnOptionName;
  /** In plain words, for messages. */
  readonly title: string;
  readonly allowed: readonly string[];
  readonly approved: readonly string[];
}

export type VpnOptionName =
  | 'ikeVersions'
  | 'phase1Encryption'
  | 'phase2Encryption'
  | 'phase1Integrity'
  | 'phase2Integrity'
  | 'phase1Groups'
  | 'phase2Groups';

const aes = ['AES128', 'AES256', 'AES128-GCM-16', 'AES256-GCM-16'];
const sha2 = ['SHA2-256', 'SHA2-384', 'SHA2-512'];
// 22 to 24 have parameters nobody can account for, or too small a subgroup; 2 and 5 are too short.
const groups = ['14', '15', '16', '17', '18', '19', '20', '21'];

/** All lists of a tunnel; numbers are spelled as texts. */
export const vpnOptions: readonly VpnOption[] = [
  { option: 'ikeVersions', title: 'IKE versions', allowed: ['ikev1', 'ikev2'], approved: ['ikev2'] },
  { option: 'phase1Encryption', title: 'phase 1 encryption', allowed: aes, approved: aes },
  { option: 'phase2Encryption', title: 'phase 2 encryption', allowed: aes, approved: aes },
  { option: 'phase1Integrity', title: 'phase 1 integrity', allowed: ['SHA1', ...sha2], approved: sha2 },
  { option: 'phase2Integrity', title: 'phase 2 integrity', allowed: ['SHA1', ...sha2], approved: sha2 },
  {
    option: 'phase1Groups',
    title: 'phase 1 Diffie-Hellman groups',
    allowed: ['2', ...groups, '22', '23', '24'],
    approved: groups,
  },
  {
    option: 'phase2Groups',
    title: 'phase 2 Diffie-Hellman groups',
    allowed: ['2', '5', ...groups, '22', '23', '24'],
    approved: groups,
  },
];

/** Both tunnels of a connection are live; AWS may choose the weakest value that both ends allow. */
export const vpnTunnels = 2;

/** Does an option that nobody sets allow something that is not approved? */
export function isWeakWhenUnset(option: VpnOption): boolean {
  return option.allowed.some((value) => !option.approved.includes(value));
}

/** The values of a list that are not approved; a value AWS does not know is among them. */
export function notApproved(option: VpnOption, values: readonly string[]): readonly string[] {
  const approved = new Set(option.approved.map((value) => value.toLowerCase()));
  return values.filter((value) => !approved.has(value.toLowerCase()));
}
