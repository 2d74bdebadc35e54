import type { Outcome } from '../controls/outcome.ts';
import type { Resource } from '../model/resource.ts';
import type { Evidence, ReportedVerdict } from '../reports/report.ts';
import { fingerprint, masked } from './fingerprint.ts';
import type { Judgement } from './judge.ts';
import { at } from './place.ts';
import { reportWhen } from './report-when.ts';
import { strongest } from './strongest.ts';
import { unwaived, type Waiving } from './waivers.ts';

const noData: readonly string[] = [];

/** Puts the judgements of one report into its words. */
export class Wording {
  /** One value for all verdicts on a resource: an estate has many times more verdicts than resources. */
  readonly #resources = new Map<Resource, ReportedVerdict['resource']>();

  verdict(
    { control, resource, outcome, when, otherwise, data }: Judgement,
    waiving: Waiving = unwaived,
  ): ReportedVerdict {
    const { id } = resource;
    const law = strongest(control.obligations);
    // Spelled out: spreading it into the rest costs as much as all the rest.
    const { verdict, message, settle, findings, doubts } = evidence(outcome, control.id, id);
    const told = {
      control: control.id,
      obligations: control.obligations,
      law: law.id,
      strength: law.strength,
      resource: this.#resource(resource),
      verdict,
      message,
      settle,
      findings,
      doubts,
      when: when ? reportWhen(when) : null,
      otherwise: otherwise.map((each) => ({ ...evidence(each.outcome, control.id, id), when: reportWhen(each.when) })),
      waived: waiving.waived,
      data: data.length === 0 ? noData : data.map((each) => each.id).sort(),
    };
    return waiving === unwaived ? told : { ...told, ...waiving };
  }

  #resource(resource: Resource): ReportedVerdict['resource'] {
    let result = this.#resources.get(resource);
    if (!result) {
      const { id, name, kind, label } = resource;
      result = { id, name, kind, label, at: at(resource.at) };
      this.#resources.set(resource, result);
    }
    return result;
  }
}

/** All that is said, each once. */
function once(said: readonly string[]): string {
  return said.length < 2 ? (said[0] ?? '') : [...new Set(said)].join('; ');
}

/** Most verdicts have neither. */
const noFindings: Evidence['findings'] = [];
const noDoubts: Evidence['doubts'] = [];

function evidence(outcome: Outcome, control: string, resource: string): Evidence {
  const { verdict } = outcome;
  switch (verdict) {
    case 'pass':
      return { verdict, message: once(outcome.notes), settle: null, findings: noFindings, doubts: noDoubts };
    case 'not-applicable':
      return { verdict, message: outcome.why, settle: null, findings: noFindings, doubts: noDoubts };
    case 'unknown': {
      const doubts = outcome.doubts.map(({ at: place, why, settle }) => ({ at: at(place), why, settle }));
      return { verdict, message: doubts[0]?.why ?? '', settle: doubts[0]?.settle ?? null, findings: [], doubts };
    }
    case 'fail': {
      const findings = outcome.faults.map((fault) => ({
        at: at(fault.at),
        got: masked(fault.got),
        want: fault.want,
        fingerprint: fingerprint(control, resource, fault.path, fault.got),
        when: fault.when ? reportWhen(fault.when) : null,
      }));
      const message = once(
        outcome.faults.map(({ says }, index) => {
          const when = findings[index]?.when;
          return when ? `${says} when ${when.text}` : says;
        }),
      );
      return { verdict, message, settle: null, findings, doubts: [] };
    }
  }
}
