import type { Verdict } from '../worlds/verdict.ts';
import type { At, When } from './report.ts';

/** What is written somewhere that bears on a hop. */
export interface HopEvidence {
  readonly at: At;
  readonly fact: string;
}

/** What a hop is in some configurations. */
export interface HopState {
  /** Is the hop there at all? What follows says nothing where it is not. */
  readonly exists: boolean;
  /** What is spoken on it, with the port where one is known: "HTTP 8080". */
  readonly protocol: string;
  readonly encrypted: 'yes' | 'no' | 'unknown';
  /** One sentence: what lets it be read on the way, what is not known, or what encrypts it. */
  readonly message: string;
  /** What would turn an unknown into an answer. */
  readonly settle: string | null;
  readonly evidence: readonly HopEvidence[];
}

/** A session on which PHI can travel, between two nodes of the map. */
export interface ReportedHop extends HopState {
  readonly id: string;
  /** Ids of nodes of the map: who opens the session, and with whom. */
  readonly from: string;
  readonly to: string;
  /** Nodes the one session passes on its way, in order: a target group, a security group, a gateway. */
  readonly via: readonly string[];
  /** The sort of hop: the name of the file that finds it. */
  readonly sort: string;
  /** Which way data goes: `write` from → to, `read` to → from. */
  readonly carries: 'read' | 'write' | 'both';
  /** `possible`: something allows it and nothing shows that it is used. It spreads nothing and is on no path. */
  readonly certainty: 'shown' | 'possible';
  /** null where it is there, and so encrypted, in every configuration. */
  readonly when: When | null;
  readonly otherwise: readonly (HopState & { readonly when: When })[];
  readonly obligations: readonly string[];
  /** The control that asks the same of one resource: `cordon explain` tells more. */
  readonly control: string | null;
}

/** A store on a path, or what it is encrypted or audited by, that is not as it must be. */
export interface StoreRemark {
  readonly resource: string;
  readonly control: string;
  readonly verdict: 'fail' | 'unknown';
  readonly message: string;
  readonly at: At;
}

/** What a path is in some configurations: `pass` is encrypted, `fail` broken, `unknown` not shown, `not-applicable` not there. */
export interface PathState {
  readonly verdict: Verdict;
  /** One sentence naming what decides it. */
  readonly message: string;
  /** Hops of this path that decide it, by id. */
  readonly weakest: readonly string[];
  readonly stores: readonly StoreRemark[];
}

/** A way of PHI from where it enters to where it rests: one witness for each weakest hop. */
export interface ReportedPath {
  readonly id: string;
  /** Nodes of the map. */
  readonly from: string;
  readonly to: string;
  readonly verdict: Verdict;
  readonly message: string;
  readonly weakest: readonly string[];
  readonly stores: readonly StoreRemark[];
  readonly when: When | null;
  readonly otherwise: readonly (PathState & { readonly when: When })[];
  /** Hops in the order in which data passes them. */
  readonly hops: readonly string[];
  /** Nodes in that order, with what lies on the way: one more than there are hops where nothing does. */
  readonly nodes: readonly string[];
  /** The kinds of `nodes`: paths of one chain of roles differ in nothing else. */
  readonly roles: readonly string[];
  /** Every bad hop on some way from `from` to `to`, not only on this one. */
  readonly bad: readonly string[];
}

/** A box of the map: an account, a network, subnets of one sort. */
export interface MapBox {
  readonly id: string;
  readonly sort: 'outside' | 'account' | 'network' | 'public-subnets' | 'private-subnets' | 'regional' | 'unseen';
  readonly name: string;
  /** What stands beside the name: an address range, letters of zones. */
  readonly sub: string;
  readonly parent: string | null;
}

/** Something on the map: a resource that PHI passes or rests in, or a place outside. */
export interface MapNode {
  readonly id: string;
  /** Id of the resource; null for a place outside or one that was not given. */
  readonly resource: string | null;
  readonly name: string;
  /** Kind of the resource, else `people`, `building`, `internet` or `unseen`. */
  readonly kind: string;
  /** What stands below the name: "Application Load Balancer", "SQL Server SE". */
  readonly sub: string;
  /** The paper's system it belongs to, by the catalogue's name; null where the paper does not speak of it. */
  readonly system: string | null;
  /** Id of the deployment. */
  readonly deployment: string | null;
  readonly box: string | null;
  readonly at: At | null;
  /** Does data come to rest there? */
  readonly isStore: boolean;
  /** Does PHI come in there from outside? */
  readonly isEntry: boolean;
  /** Resources that belong to it and are not drawn: policies, groups, certificates, disks. */
  readonly attached: readonly string[];
}

/** What bears on nodes and carries no PHI. */
export interface MapRelation {
  readonly from: string;
  readonly to: string;
  readonly sort: 'encrypts' | 'filters' | 'records';
}

/** The estate as an architecture diagram shows it. Lists only; how it is laid out is the picture's business. */
export interface ReportedMap {
  readonly boxes: readonly MapBox[];
  readonly nodes: readonly MapNode[];
  readonly relations: readonly MapRelation[];
}

/** Another configuration than the declared one, and what is different there. */
export interface Configuration {
  readonly id: string;
  /** "IsProd is false". */
  readonly text: string;
  /** For what changes: its index among the verdicts, and which entry of its `otherwise` holds. */
  readonly verdicts: readonly (readonly [verdict: number, otherwise: number])[];
  readonly hops: readonly (readonly [hop: string, otherwise: number])[];
  readonly paths: readonly (readonly [path: string, otherwise: number])[];
}

/** Where PHI is, as declared and as it spreads. */
export interface ReportedScope {
  readonly declared: boolean;
  readonly inScope: readonly string[];
  /** Resources nobody declared that PHI comes to, and the hops that bring it. */
  readonly spread: readonly { readonly resource: string; readonly because: readonly string[] }[];
  /** Resources that a declared scope leaves out: they are not judged. */
  readonly excluded: number;
}

/** What was left out of paths and hops, because there were too many. */
export interface FlowLimits {
  /** Paths found beyond those listed. */
  readonly morePaths: number;
  readonly moreHops: number;
}
