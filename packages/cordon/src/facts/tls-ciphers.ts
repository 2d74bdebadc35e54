/**
 * Cipher suites of the policies of CloudFront and API Gateway, in the blocks those policies are made of.
 * AWS writes TLS 1.3 suites in IANA's spelling and all others in OpenSSL's.
 */
export const tls13: readonly string[] = ['TLS_AES_128_GCM_SHA256', 'TLS_AES_256_GCM_SHA384'];
export const chacha20: readonly string[] = ['TLS_CHACHA20_POLY1305_SHA256'];

/** Forward secrecy and authenticated encryption under TLS 1.2. */
export const gcm: readonly string[] = [...bothKeys('AES128-GCM-SHA256'), ...bothKeys('AES256-GCM-SHA384')];

export const ecdheChacha20: readonly string[] = bothKeys('CHACHA20-POLY1305');

/** Forward secrecy, but in CBC mode. */
export const cbcSha2: readonly string[] = [...bothKeys('AES128-SHA256'), ...bothKeys('AES256-SHA384')];
export const cbcSha1: readonly string[] = [...bothKeys('AES128-SHA'), ...bothKeys('AES256-SHA')];

/** RSA key transport: whoever gets the certificate's key can read all recorded sessions. */
export const rsaSha2: readonly string[] = ['AES128-GCM-SHA256', 'AES128-SHA256', 'AES256-GCM-SHA384', 'AES256-SHA256'];
export const rsaSha1: readonly string[] = ['AES128-SHA', 'AES256-SHA'];

/** The three of them that CloudFront and the edge endpoints of API Gateway offer. */
export const rsaCdn: readonly string[] = ['AES128-GCM-SHA256', 'AES256-GCM-SHA384', 'AES128-SHA256'];

export const tripleDes: readonly string[] = ['DES-CBC3-SHA'];

function bothKeys(suite: string): string[] {
  return [`ECDHE-ECDSA-${suite}`, `ECDHE-RSA-${suite}`];
}
