import type { Verdict } from '../worlds/verdict.ts';
import type {
  Configuration,
  FlowLimits,
  ReportedHop,
  ReportedMap,
  ReportedPath,
  ReportedScope,
} from './report-flow.ts';

/** A place in the user's files; lines and columns from 1. */
export interface At {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** One thing that must be so for a configuration to belong to a set of configurations. */
export type Atom =
  | { readonly condition: string; readonly deployment: string; readonly is: boolean }
  | { readonly parameter: string; readonly deployment: string; readonly in: readonly string[] }
  | { readonly parameter: string; readonly deployment: string; readonly notIn: readonly string[] }
  | { readonly question: string; readonly deployment: string; readonly is: boolean };

/** A set of configurations: `all` where one row of atoms says it, else `any` of several rows. */
export type When =
  | { readonly text: string; readonly all: readonly Atom[] }
  | { readonly text: string; readonly any: readonly { readonly all: readonly Atom[] }[] };

export interface Finding {
  readonly at: At;
  readonly got: string;
  readonly want: string;
  readonly fingerprint: string;
  /** null where it is there in every configuration in which the verdict is the one it belongs to. */
  readonly when: When | null;
}

export interface Doubt {
  readonly at: At;
  readonly why: string;
  readonly settle: string;
}

/** What a verdict rests on. */
export interface Evidence {
  readonly verdict: Verdict;
  readonly message: string;
  readonly settle: string | null;
  readonly findings: readonly Finding[];
  readonly doubts: readonly Doubt[];
}

/** Who accepted a failure, and for how long, stands where it was written. */
export interface Waived {
  readonly reason: string;
  /** The last day on which it counts, `YYYY-MM-DD`. */
  readonly until: string;
  readonly from: At;
}

export interface ReportedVerdict extends Evidence {
  readonly control: string;
  readonly obligations: readonly string[];
  /** The obligation that makes it count: the strongest of those cited and of the rows computed from them. */
  readonly law: string;
  readonly strength: 'must' | 'should' | 'may' | 'fact' | 'derived';
  readonly resource: {
    readonly id: string;
    readonly name: string;
    readonly kind: string;
    readonly label: string;
    readonly at: At;
  };
  /** null where the verdict holds in every configuration. */
  readonly when: When | null;
  readonly otherwise: readonly (Evidence & { readonly when: When })[];
  /** The waiver that accepts the failure for a time. The verdict stays what it is; it does not count for the exit code. */
  readonly waived: Waived | null;
  /** The waiver that did, until its day passed. Only where there is one. */
  readonly waiverExpired?: Waived;
  /** Ids of the dated bodies of facts it rests on, see `data` of the report. */
  readonly data: readonly string[];
}

/** Everything Cordon found, the one value that every output renders. Names are public and only ever grow. */
export interface Report {
  readonly format: 'cordon-report/1';
  readonly tool: { readonly name: 'cordon'; readonly version: string };
  readonly asOf: string;
  readonly inputs: readonly {
    readonly path: string;
    readonly reader: string;
    readonly resources: number;
    /** Why nothing of it was judged. */
    readonly skipped: string | null;
    /** It should have been judged, and could not be read. Only where it is so. */
    readonly unreadable?: true;
  }[];
  readonly deployments: readonly {
    readonly id: string;
    readonly template: string;
    readonly stack: string | null;
    readonly parameters: Readonly<Record<string, string | null>>;
  }[];
  readonly scope: ReportedScope;
  readonly controls: readonly {
    readonly id: string;
    readonly title: string;
    readonly why: string;
    readonly obligations: readonly string[];
    readonly fix: { readonly effect: string; readonly does: string; readonly cloudformation: string };
    /** Resources that pass or that it does not apply to, of which nothing more is to be said: they have no verdict here. */
    readonly unlisted: { readonly passed: number; readonly notApplicable: number };
    /** Obligations of which it looks at a part: its pass does not show them. Only where there are some. */
    readonly partly?: readonly string[];
  }[];
  readonly verdicts: readonly ReportedVerdict[];
  readonly paths: readonly ReportedPath[];
  readonly hops: readonly ReportedHop[];
  readonly map: ReportedMap;
  /** Configurations in which something is different, those that change most first. */
  readonly configurations: readonly Configuration[];
  readonly limits: FlowLimits;
  readonly obligations: readonly ReportedObligation[];
  /** The bodies of facts that some verdict rests on. AWS changes them now and then, so each has its date. */
  readonly data: readonly {
    readonly id: string;
    readonly title: string;
    readonly asOf: string;
    readonly source: string;
  }[];
  /** Types that no reader translates. */
  readonly opaque: readonly { readonly type: string; readonly count: number }[];
  /** What keeps or carries data and is read to follow it, and no control asks about. */
  readonly onlyRead: readonly { readonly label: string; readonly count: number }[];
  readonly notices: readonly {
    readonly text: string;
    /** Something in the given files was not judged: it may hide a fault. */
    readonly unseen: boolean;
    readonly file: string | null;
    readonly line: number | null;
  }[];
}

export interface ReportedObligation {
  readonly id: string;
  readonly system: string;
  readonly sentence: string;
  readonly strength: 'must' | 'should' | 'may' | 'fact' | 'derived';
  readonly shown: number;
  readonly violated: number;
  readonly unknown: number;
  /** No template, account or traffic can show it. */
  readonly onlyPeople: boolean;
  /** Only people can show it, and some do: by a statement about everything here, whose review is not overdue. */
  readonly attested: boolean;
  /** What people say of it. It stands beside what was seen and changes no verdict's place here. */
  readonly attestations: readonly ReportedAttestation[];
  /** Ids of the rows it is computed from, where no control answers it itself. */
  readonly computedFrom?: readonly string[];
  /** Why there is a row that is not the paper's. */
  readonly because?: string;
}

/** A statement of a role that answers for it. */
export interface ReportedAttestation {
  readonly statement: string;
  readonly role: string;
  /** Days, `YYYY-MM-DD`. */
  readonly date: string;
  readonly reviewBy: string;
  /** Its review is overdue, so it attests nothing until somebody looks at it again. */
  readonly overdue: boolean;
  /** Resources it speaks of, as they were written; all where there is none. */
  readonly resources: readonly string[];
  readonly determination: readonly string[];
  readonly evidence: { readonly file: string; readonly sha256: string };
  readonly from: At;
}
