import type { Control } from '../controls/control.ts';
import type { Evidenced } from '../model/declared.ts';
import { obligations } from '../obligations/catalogue.ts';
import type { ReportedAttestation, ReportedObligation, ReportedVerdict } from '../reports/report.ts';
import { at } from './place.ts';
import type { Unlisted } from './unlisted.ts';

interface Count {
  shown: number;
  violated: number;
  unknown: number;
}

/** What bears on rows besides the verdicts: what people say, the day it is held against, and passes counted only. */
export interface Said {
  readonly attestations: readonly Evidenced[];
  readonly asOf: string;
  /** By control. */
  readonly unlisted: ReadonlyMap<string, Unlisted>;
}

/** How each obligation fared: how many resources show it, violate it or leave it open. Roll-ups add up their rows. */
export function reportObligations(
  verdicts: readonly ReportedVerdict[],
  controls: readonly Control[],
  said: Said = { attestations: [], asOf: '', unlisted: new Map() },
): ReportedObligation[] {
  const partly = new Map(controls.map((control) => [control.id, control.partly ?? []]));
  const counts = new Map<string, Count>();
  for (const { control, obligations: cited, verdict } of verdicts) {
    for (const id of cited) if (verdict !== 'pass' || !partly.get(control)?.includes(id)) add(counts, id, verdict);
  }
  for (const { id: control, obligations: cited } of controls) {
    const passed = said.unlisted.get(control)?.passed ?? 0;
    if (passed > 0) for (const id of cited) if (!partly.get(control)?.includes(id)) add(counts, id, 'pass', passed);
  }
  return obligations.map((each) => {
    // A row that is computed from others is also answered by what is asked of whole paths.
    const rows = [...(each.rollup ?? []), each.id];
    const onlyPeople = each.shownBy.join() === 'people';
    const attestations = said.attestations
      .filter(({ obligation }) => obligation === each.id)
      .map((attestation) => reported(attestation, said.asOf));
    const sum = (key: keyof Count) => rows.reduce((total, id) => total + (counts.get(id)?.[key] ?? 0), 0);
    return {
      id: each.id,
      system: each.system,
      sentence: each.sentence,
      strength: each.strength,
      shown: sum('shown'),
      violated: sum('violated'),
      unknown: sum('unknown'),
      onlyPeople,
      // What speaks of some resources leaves the others open; what a template shows is not for people to say.
      attested: onlyPeople && attestations.some(({ overdue, resources }) => !overdue && resources.length === 0),
      attestations,
      ...(each.rollup ? { computedFrom: each.rollup } : {}),
      ...(each.because === undefined ? {} : { because: each.because }),
    };
  });
}

function reported({ obligation: _, at: place, ...rest }: Evidenced, asOf: string): ReportedAttestation {
  return { ...rest, overdue: rest.reviewBy < asOf, from: at(place) };
}

function add(counts: Map<string, Count>, id: string, verdict: ReportedVerdict['verdict'], times = 1): void {
  const count = counts.get(id) ?? { shown: 0, violated: 0, unknown: 0 };
  counts.set(id, count);
  if (verdict === 'pass') count.shown += times;
  else if (verdict === 'fail') count.violated += times;
  else if (verdict === 'unknown') count.unknown += times;
}
