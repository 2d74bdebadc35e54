/** What a protocol parameter of RDS for SQL Server may be, by whether today's TLS guidelines allow it. */
export interface WeakSetting {
  /** What is let in where it is not good, as in "accepts TLS 1.0". */
  readonly means: string;
  readonly good: readonly string[];
  readonly bad: readonly string[];
  readonly want: string;
}

const onOff = (means: string): WeakSetting => ({ means, good: ['disabled'], bad: ['enabled'], want: 'disabled' });

/**
 * The parameters that can let in what SP 800-52 revision 2 and SP 800-131A revision 2 no longer allow. Values as of 2026-11-23:
 * https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/SQLServer.Ciphers.html. TLS 1.2 cannot be switched off, curve25519 is
 * no weakness, and FIPS mode is no demand of the paper.
 */
export const weakSettings: Readonly<Record<string, WeakSetting>> = {
  'rds.tls10': onOff('TLS 1.0'),
  'rds.tls11': onOff('TLS 1.1'),
  'rds.rc4': onOff('the cipher RC4'),
  'rds.3des168': onOff('the cipher 3DES'),
  'rds.diffie-hellman-min-key-bit-length': {
    means: 'Diffie-Hellman keys of 1024 bits',
    good: ['2048', '3072', '4096'],
    bad: ['1024'],
    want: '2048',
  },
};
