import type { TlsContents } from '../facts/tls-policies.ts';

/** Do these contents reach back beyond TLS 1.2? Undefined where the contents are not known. */
export function isOutdated(contents: TlsContents | undefined): boolean | undefined {
  return contents?.protocols.some((version) => version !== 'TLSv1.2' && version !== 'TLSv1.3');
}
