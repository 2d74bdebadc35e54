import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { backEndPolicy } from '../src/facts/tls-back-end.ts';
import { tlsClass } from '../src/facts/tls-class.ts';
import { type LoadBalancer, tlsPolicies, tlsPolicy } from '../src/facts/tls-policies.ts';

/** A row of the fact file the table was distilled from. */
interface Row {
  readonly name: string;
  readonly for: readonly LoadBalancer[];
  readonly protocols: readonly string[] | null;
  readonly ciphers: readonly string[] | null;
  readonly agreement: string;
  readonly backend: string | null;
  readonly properties: Record<'tls10or11' | 'rsaKeyTransport' | 'cbc' | 'chacha20' | 'tripleDes', boolean> | null;
}

const path = fileURLToPath(new URL('../../../../shared/facts/tls-policies.json', import.meta.url));
const present = existsSync(path);
if (!present) console.warn('SKIPPED: ../shared/facts/tls-policies.json is not beside this repository');
const rows: readonly Row[] = present ? JSON.parse(readFileSync(path, 'utf8')).policies : [];

describe.skipIf(!present)('every policy against the fact file', () => {
  it('has the same rows', () => {
    expect(tlsPolicies.map(({ name, loadBalancers }) => [name, loadBalancers])).toEqual(
      rows.map((row) => [row.name, row.for]),
    );
  });

  it.each(rows.flatMap((row) => row.for.map((on) => [row.name, on, row] as const)))('%s on %s', (name, on, row) => {
    const policy = tlsPolicy(name, on);
    expect(policy?.contents?.protocols ?? null).toEqual(row.protocols);
    expect(sorted(policy?.contents?.ciphers)).toEqual(sorted(row.ciphers));
    expect(policy?.agreement).toBe(row.agreement);
    expect(tlsClass(policy?.contents)).toBe(classFromFlags(row.properties));
    if (policy && row.backend && on !== 'classic') expect(backEndPolicy([policy]).name).toBe(row.backend);
  });
});

function sorted(list: readonly string[] | null | undefined): string[] | undefined {
  return list ? [...list].sort() : undefined;
}

function classFromFlags(flags: Row['properties']): string | undefined {
  if (flags === null) return undefined;
  if (flags.tls10or11 || flags.tripleDes) return 'E';
  if (flags.rsaKeyTransport) return 'D';
  if (flags.cbc) return 'C';
  return flags.chacha20 ? 'B' : 'A';
}
