import type { TlsContents } from './tls-policies.ts';

/**
 * How strong the weakest session is that a policy allows.
 * - `A` TLS 1.2 or later, forward secrecy, authenticated encryption, only algorithms NIST approves
 * - `B` as A, but a client may also pick ChaCha20-Poly1305 (strong, not NIST-approved)
 * - `C` TLS 1.2 or later, forward secrecy, but CBC mode is allowed
 * - `D` TLS 1.2 or later, but some session has no forward secrecy (RSA key transport, static Diffie-Hellman)
 * - `E` allows TLS 1.1 or older, or a broken suite (RC4, DES, 3DES, export, anonymous, no encryption)
 */
export type TlsClass = 'A' | 'B' | 'C' | 'D' | 'E';

const modernProtocols = new Set(['TLSv1.2', 'TLSv1.3']);
const oldProtocols = new Set(['SSLv2', 'SSLv3', 'TLSv1', 'TLSv1.0', 'TLSv1.1']);
const letters: readonly TlsClass[] = ['A', 'B', 'C', 'D', 'E'];

/**
 * The class of a predefined policy's contents, or of a custom Classic policy's protocols and ciphers.
 * Computed, never looked up by name: names with FIPS or PQ in them may allow TLS 1.0.
 * `undefined` where the contents are not known, or where a spelling is not understood and nothing else settles it.
 */
export function tlsClass(contents: TlsContents | undefined): TlsClass | undefined {
  if (contents === undefined || contents.protocols.length === 0 || contents.ciphers.length === 0) return undefined;
  const classes = [...contents.protocols.map(protocolClass), ...contents.ciphers.map(cipherClass)];
  // E cannot get worse, so one E decides even beside a spelling we do not know.
  if (classes.includes('E')) return 'E';
  if (classes.includes(undefined)) return undefined;
  return letters.findLast((letter) => classes.includes(letter));
}

/** The best class a policy can have that offers this protocol. */
export function protocolClass(protocol: string): TlsClass | undefined {
  if (oldProtocols.has(protocol)) return 'E';
  return modernProtocols.has(protocol) ? 'A' : undefined;
}

/** The best class a policy can have that offers this suite. OpenSSL's names put key exchange first and leave it out for RSA. */
export function cipherClass(cipher: string): TlsClass | undefined {
  if (/^TLS_AES_(128|256)_(GCM|CCM|CCM_8)_SHA(256|384)$/.test(cipher)) return 'A';
  if (/(^|-)(RC2|RC4|DES|IDEA|SEED|NULL|EXP|EXP1024|ADH|AECDH|KRB5|MD5)(-|$)/.test(cipher)) return 'E';
  if (/(^|-)DES-CBC3?(-|$)/.test(cipher)) return 'E';
  if (/^(AES|CAMELLIA)(128|256)-/.test(cipher) || /^(EC)?DH-(RSA|ECDSA|DSS)-/.test(cipher)) return 'D';
  if (/^TLS_CHACHA20_POLY1305_SHA256$|^(EC)?DHE-(RSA|ECDSA)-CHACHA20-POLY1305$/.test(cipher)) return 'B';
  if (/^(ECDHE|DHE|EDH)-(RSA|ECDSA|DSS)-AES(128|256)-(GCM|CCM|CCM8)(-|$)/.test(cipher)) return 'A';
  if (/^(ECDHE|DHE|EDH)-(RSA|ECDSA|DSS)-(AES|CAMELLIA)(128|256)-SHA(256|384)?$/.test(cipher)) return 'C';
  return undefined;
}
