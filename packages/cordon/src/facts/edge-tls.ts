import type { DatedData } from './dated-data.ts';
import { cbcSha1, cbcSha2, chacha20, ecdheChacha20, gcm, rsaCdn, rsaSha1, tls13, tripleDes } from './tls-ciphers.ts';
import type { TlsContents } from './tls-policies.ts';

/** CloudFront: what viewers and origins may negotiate. */
export const edgeTlsData: DatedData = {
  id: 'cloudfront-tls',
  title: 'TLS of CloudFront towards viewers and origins',
  asOf: '2026-11-23',
  source:
    'https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/secure-connections-supported-viewer-protocols-ciphers.html',
};

const v10to13 = ['TLSv1.0', 'TLSv1.1', 'TLSv1.2', 'TLSv1.3'];
const v11to13 = ['TLSv1.1', 'TLSv1.2', 'TLSv1.3'];
const v12to13 = ['TLSv1.2', 'TLSv1.3'];
const strong = [...tls13, ...chacha20, ...gcm, ...ecdheChacha20];
const wide = [...strong, ...cbcSha2, ...cbcSha1, ...rsaCdn, ...rsaSha1];

/** What a distribution's minimum version allows its viewers, by the name of the version. */
export const viewerVersions: ReadonlyMap<string, TlsContents> = new Map([
  ['SSLv3', { protocols: ['SSLv3', ...v10to13], ciphers: [...wide, ...tripleDes, 'RC4-MD5'] }],
  ['TLSv1', { protocols: v10to13, ciphers: [...wide, ...tripleDes] }],
  ['TLSv1_2016', { protocols: v10to13, ciphers: wide }],
  ['TLSv1.1_2016', { protocols: v11to13, ciphers: wide }],
  ['TLSv1.2_2018', { protocols: v12to13, ciphers: [...strong, ...cbcSha2, ...rsaCdn] }],
  ['TLSv1.2_2019', { protocols: v12to13, ciphers: [...strong, ...cbcSha2] }],
  ['TLSv1.2_2021', { protocols: v12to13, ciphers: strong }],
  ['TLSv1.2_2025', { protocols: v12to13, ciphers: [...tls13, ...gcm] }],
  ['TLSv1.3_2025', { protocols: ['TLSv1.3'], ciphers: [...tls13, ...chacha20] }],
]);

/** With CloudFront's own certificate this version holds, whatever the template asks for. */
export const viewerVersionOfDefaultCertificate = 'TLSv1';

/** Versions that a distribution with dedicated addresses can have without asking AWS; newer ones need SNI. */
export const viewerVersionsWithoutSni: readonly string[] = ['SSLv3', 'TLSv1'];

/** What a distribution may be told to speak to an origin: a set, not a minimum. TLS 1.3 has no value, so nobody can require it. */
export const originProtocols = ['SSLv3', 'TLSv1', 'TLSv1.1', 'TLSv1.2'] as const;

/** Those of them that are older than TLS 1.2. */
export const oldOriginProtocols: readonly string[] = ['SSLv3', 'TLSv1', 'TLSv1.1'];

/**
 * What an origin gets that names no protocols: AWS does not document it. Live reads showed these two, so nobody may take
 * the absence for TLS 1.2.
 */
export const originProtocolsSeenWhenAbsent: readonly string[] = ['SSLv3', 'TLSv1'];
