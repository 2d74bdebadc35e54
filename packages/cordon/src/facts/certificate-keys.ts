import type { DatedData } from './dated-data.ts';

/** What the keys of certificates are worth: 112 bits of security and more are enough (NIST SP 800-131A). */
export const certificateKeysData: DatedData = {
  id: 'certificate-keys',
  title: 'Which keys the certificate manager knows, and which are strong',
  asOf: '2026-11-25',
  source: 'https://docs.aws.amazon.com/acm/latest/userguide/acm-certificate-characteristics.html',
};

const strong = ['RSA_2048', 'RSA_3072', 'RSA_4096', 'EC_PRIME256V1', 'EC_SECP384R1', 'EC_SECP521R1'];
const weak = ['RSA_1024'];

/** Is the key strong? undefined for an algorithm that is not on the list. */
export function isStrongKey(algorithm: string): boolean | undefined {
  const name = algorithm.toUpperCase();
  if (strong.includes(name)) return true;
  return weak.includes(name) ? false : undefined;
}
