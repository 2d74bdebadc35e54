import { tlsClass } from '../facts/tls-class.ts';
import { type LoadBalancer, tlsPoliciesData, tlsPolicy } from '../facts/tls-policies.ts';
import type { Fact } from '../model/fact.ts';
import type { Ask } from './ask.ts';
import type { Outcome } from './outcome.ts';

/** What a class of policies leaves to be wished for, worth a word but no failure (NIST SP 800-52r2). */
export const tlsRemarks = {
  A: [],
  B: ['it offers ChaCha20-Poly1305, which is strong but not NIST-approved'],
  C: ['it still offers CBC cipher suites'],
  D: ['it offers RSA key transport: a stolen key opens recorded sessions'],
} as const;

/** Where a predefined policy is named, or would have been. */
export interface NamedPolicy {
  readonly at: Fact<unknown>;
  readonly name: string;
  readonly isGiven: boolean;
  readonly on: LoadBalancer;
  /** Name of the resource whose clients negotiate. */
  readonly owner: string;
}

/** The policies that AWS points to, the newest of each kind of load balancer. */
const recommended = {
  alb: 'ELBSecurityPolicy-TLS13-1-2-Res-PQ-2025-09',
  nlb: 'ELBSecurityPolicy-TLS13-1-2-Res-PQ-2025-09',
  classic: 'ELBSecurityPolicy-TLS-1-2-2017-01',
} as const;

/** Judges what a predefined policy lets clients negotiate: by its protocols and ciphers, never by its name. */
export function judgeNamedPolicy({ at, name, isGiven, on, owner }: NamedPolicy, ask: Ask): Outcome {
  ask.cite(tlsPoliciesData);
  const found = tlsClass(tlsPolicy(name, on)?.contents);
  if (found === undefined) {
    return ask.unknown(at, `what ${name} allows is not known here`, 'use a policy that AWS documents');
  }
  if (found !== 'E') return ask.pass(...tlsRemarks[found]);
  return ask.fail({
    at,
    got: isGiven ? name : `no policy, which means ${name}`,
    want: recommended[on],
    says: `${owner} lets clients negotiate TLS 1.0 or 1.1`,
  });
}
