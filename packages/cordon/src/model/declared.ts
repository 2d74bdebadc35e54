import type { DeclaredScope } from './declared-scope.ts';
import type { Deployment } from './deployment.ts';
import type { Place } from './place.ts';

/** Something only people can show, said by somebody who answers for it. */
export interface Attestation {
  /** Id of the obligation it speaks of. */
  readonly obligation: string;
  readonly statement: string;
  /** The role that answers for it, never a person's name. */
  readonly role: string;
  /** Days, `YYYY-MM-DD`. */
  readonly date: string;
  readonly reviewBy: string;
  /** Where it was determined what is enough: which logs a load balancer keeps (ELB-LOG). */
  readonly determination: readonly string[];
  /** Ids or names of the resources it speaks of; all where there is none. */
  readonly resources: readonly string[];
}

/** An attestation with its record, as it was written. */
export interface Evidenced extends Attestation {
  readonly evidence: { readonly file: string; readonly sha256: string };
  readonly at: Place;
}

/** A form of identifier that only this customer has. */
export interface OwnIdentifier {
  readonly name: string;
  /** Source of a regular expression. */
  readonly pattern: string;
}

/** What the customer says in cordon.yaml and no template shows. */
export interface Declared {
  /** The day that the run speaks of, `YYYY-MM-DD`. */
  readonly asOf: string;
  readonly attestations: readonly Attestation[];
  readonly identifiers: readonly OwnIdentifier[];
  /** Where PHI is; undefined where nobody says, so that everything is taken to hold it. */
  readonly scope: DeclaredScope | undefined;
  /** The account and the Region of a deployment, where somebody says them. */
  standing(deployment: Deployment): { readonly account?: string | undefined; readonly region?: string | undefined };
  /** Does the account encrypt new volumes by default in the Region of this deployment? undefined where nobody says. */
  encryptsVolumes(deployment: Deployment): boolean | undefined;
}

/** Nobody declared anything. @param asOf the day of the run, `YYYY-MM-DD`. */
export function nothingDeclared(asOf: string): Declared {
  return {
    asOf,
    attestations: [],
    identifiers: [],
    scope: undefined,
    standing: () => ({}),
    encryptsVolumes: () => undefined,
  };
}
