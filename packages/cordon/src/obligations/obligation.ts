/** The part of the architecture a row speaks of; the last two hold rows the paper has no section for. */
export type System =
  | 'AWS WAF'
  | 'Amazon S3'
  | 'Amazon Glacier'
  | 'Elastic Load Balancing'
  | 'Amazon EC2'
  | 'Amazon RDS for SQL Server'
  | 'AWS KMS'
  | 'Other database engines'
  | 'Other names'
  | 'Ways of PHI';

/** The paper's own word for how much it asks; `derived` rows are ours and are always shown as such. */
export type Strength = 'must' | 'should' | 'may' | 'fact' | 'derived';

/** Who can show it: the template, a read-only look at the account, running traffic or data, or only people. */
export type Shower = 'template' | 'live' | 'run-time' | 'people';

/** What is so today, in our words. */
export interface DatedFact {
  readonly fact: string;
  /** The day the source was read, or the day of the copy that was read: `YYYY-MM-DD`. */
  readonly asOf: string;
  /** An address, or a package with its version. */
  readonly source: string;
  /** The source was not read for this fact: it is background knowledge. */
  readonly unverified?: true;
}

/** One thing the architecture asks, describes or permits. Its id is public and never reused. */
export interface Obligation {
  readonly id: string;
  readonly system: System;
  /** The paper's words, verbatim, pieces joined by ` … `; our own words where the strength is `derived`. */
  readonly sentence: string;
  readonly strength: Strength;
  /** Why a derived row exists. */
  readonly because?: string;
  /** What it asks, in one plain sentence. */
  readonly demands: string;
  /** Sections of 45 CFR behind it. The mapping is ours; empty for a permission that carries no duty. */
  readonly regulation: readonly string[];
  /** Controls of NIST SP 800-53 revision 5, same mapping. */
  readonly nist?: readonly string[];
  /** Empty where it only states a fact, of which nothing is to be shown. */
  readonly shownBy: readonly Shower[];
  readonly today: readonly DatedFact[];
  /** Ids this row is computed from; no control answers it directly. */
  readonly rollup?: readonly string[];
}
