import type { Notice } from '../model/estate.ts';
import type { Waiver } from '../model/waiver.ts';
import type { ReportedVerdict, Waived } from '../reports/report.ts';
import type { Judgement } from './judge.ts';
import { at } from './place.ts';

/** What a waiver makes of a verdict. */
export type Waiving = Pick<ReportedVerdict, 'waived' | 'waiverExpired'>;

/** Nothing is waived. */
export const unwaived: Waiving = { waived: null };

/** A waiver that waives nothing. */
export interface Unused {
  readonly waiver: Waiver;
  /** What its control says of a resource that it names, where there is one. */
  readonly idle: string | undefined;
  /** Ids of all that its control judged. */
  readonly judged: readonly string[];
}

/** Waivers as the verdicts come: which of them waive something, and which do not any more. */
export class Waivers {
  readonly #asOf: string;
  readonly #waivers: readonly Waiver[];
  readonly #byControl = new Map<string, Waiver[]>();
  readonly #used = new Set<Waiver>();
  /** Those of them that fit a failure. */
  readonly #waiving = new Set<Waiver>();
  /** Of each waiver, what its control can say nothing of yet. */
  readonly #waiting = new Map<Waiver, string[]>();
  /** Of each waiver, verdicts on what it names that it does nothing to. */
  readonly #idle = new Map<Waiver, string>();
  /** Of each control with a waiver, the ids of what it judged. */
  readonly #judged = new Map<string, string[]>();

  constructor(waivers: readonly Waiver[], asOf: string) {
    this.#waivers = waivers;
    this.#asOf = asOf;
    for (const waiver of waivers) {
      this.#byControl.set(waiver.control, [...(this.#byControl.get(waiver.control) ?? []), waiver]);
    }
  }

  /** What becomes of a verdict. Only a failure is waived, in the declared configuration or in another. */
  on({ control: { id: control }, resource, outcome, otherwise }: Judgement): Waiving {
    const candidates = this.#byControl.get(control);
    if (!candidates) return unwaived;
    const { verdict } = outcome;
    const ids = this.#judged.get(control);
    if (ids) ids.push(resource.id);
    else this.#judged.set(control, [resource.id]);
    const fitting = candidates.filter((waiver) => waiver.covers(resource));
    if (fitting.length === 0) return unwaived;
    const verdicts = [verdict, ...otherwise.map((each) => each.outcome.verdict)];
    if (!verdicts.includes('fail')) {
      // What cannot be seen may fail once it can: the waiver stays, and changes nothing.
      for (const waiver of fitting) {
        if (verdicts.includes('unknown')) {
          this.#used.add(waiver);
          const place = verdict === 'unknown' ? resource.id : `${resource.id} in another configuration`;
          this.#waiting.set(waiver, [...(this.#waiting.get(waiver) ?? []), place]);
        } else
          this.#idle.set(waiver, `${control} ${verdict === 'pass' ? 'passes on' : 'does not apply to'} ${resource.id}`);
      }
      return unwaived;
    }
    for (const waiver of fitting) {
      this.#used.add(waiver);
      this.#waiving.add(waiver);
    }
    const valid = fitting.find(({ until }) => this.#asOf <= until);
    if (valid) return { waived: reported(valid) };
    const last = fitting.reduce((a, b) => (a.until < b.until ? b : a));
    return { waived: null, waiverExpired: reported(last) };
  }

  /** Waivers that fit no failure, and may once more is seen: an unknown is never waived. */
  waiting(): Notice[] {
    return [...this.#waiting].flatMap(([waiver, places]) => {
      if (this.#waiving.has(waiver)) return [];
      const { file, line } = at(waiver.at);
      const rest = places.length > 1 ? ` and ${places.length - 1} more` : '';
      const why = `${waiver.control} is unknown on ${places[0]}${rest}`;
      return [{ text: `${waiver.label} waives nothing yet: ${why}`, file, line }];
    });
  }

  /** Waivers of these deployments that waive nothing. */
  unused(deployments: readonly string[]): Unused[] {
    return this.#waivers
      .filter((waiver) => !this.#used.has(waiver) && waiver.concerns(deployments))
      .map((waiver) => ({
        waiver,
        idle: this.#idle.get(waiver),
        judged: this.#judged.get(waiver.control) ?? [],
      }));
  }
}

function reported({ reason, until, at: place }: Waiver): Waived {
  return { reason, until, from: at(place) };
}
