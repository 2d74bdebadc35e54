import type { Outcome } from '../controls/outcome.ts';
import type { HopInWorld } from '../controls/phi-flow.ts';
import type { EstateFlow } from '../flow/estate-flow.ts';
import type { FoundHop, HopState as FoundState } from '../flow/found-hop.ts';
import type { HopState, ReportedHop } from '../reports/report-flow.ts';
import type { Verdict } from '../worlds/verdict.ts';
import { masked } from './fingerprint.ts';
import type { Judge } from './judge.ts';
import { at } from './place.ts';
import { reportWhen } from './report-when.ts';

/** A hop in the report's words: what it is as declared, and in the other configurations. */
export function reportHop(hop: FoundHop, flow: EstateFlow, judge: Judge): ReportedHop {
  const told = judge.tell(flow.ownerOf(hop), (ask) => {
    const found = hop.inWorld(ask.world);
    return found ? present(hop, found) : ask.notApplicable(notThere);
  });
  return {
    id: hop.id,
    from: hop.from,
    to: hop.to,
    via: hop.via,
    sort: hop.sort,
    carries: hop.carries,
    certainty: hop.certainty,
    ...stateOf(hop, told.outcome, flow),
    when: told.when ? reportWhen(told.when) : null,
    otherwise: told.otherwise.map(({ when, outcome }) => ({ ...stateOf(hop, outcome, flow), when: reportWhen(when) })),
    obligations: hop.obligations,
    control: hop.control ?? null,
  };
}

const notThere = 'the hop is not there in this configuration';

/**
 * That there is nothing to encrypt on a hop is a pass of the hop: not-applicable says here that it is not there. Of a hop that
 * is only possible, nothing is seen at all.
 */
function present({ certainty }: FoundHop, { outcome, facts }: HopInWorld): Outcome {
  if (outcome.verdict !== 'not-applicable') return outcome;
  const [fact] = facts;
  if (certainty === 'shown' || !fact) return { verdict: 'pass', notes: [outcome.why] };
  return { verdict: 'unknown', doubts: [{ at: fact.at, why: `${fact.fact}; ${outcome.why}`, settle: nameIt }] };
}

const nameIt = 'name in the grant what it is for';

function stateOf(hop: FoundHop, outcome: Outcome, flow: EstateFlow): HopState {
  const exists = outcome.verdict !== 'not-applicable';
  const state = exists ? stateWith(hop, outcome.verdict) : undefined;
  return {
    exists,
    protocol: state?.protocol ?? '',
    encrypted: encrypted[outcome.verdict],
    message: masked(sentence(hop, outcome, flow)),
    settle: outcome.verdict === 'unknown' ? (outcome.doubts[0]?.settle ?? null) : null,
    evidence: [
      // Where the fault stands comes first: that is the line to change.
      ...(outcome.verdict === 'fail'
        ? outcome.faults.map(({ at: place, got }) => ({ at: place, fact: `got ${got}` }))
        : []),
      ...(state?.facts ?? []),
    ].map(({ at: place, fact }) => ({ at: at(place), fact: masked(fact) })),
  };
}

const encrypted: Readonly<Record<Verdict, HopState['encrypted']>> = {
  pass: 'yes',
  fail: 'no',
  unknown: 'unknown',
  'not-applicable': 'unknown',
};

function stateWith(hop: FoundHop, verdict: Verdict): FoundState | undefined {
  return hop.states.find((state) => present(hop, state).verdict === verdict) ?? hop.states[0];
}

function sentence(hop: FoundHop, outcome: Outcome, flow: EstateFlow): string {
  const [from, to] = [flow.nameOf(hop.from), flow.nameOf(hop.to)];
  switch (outcome.verdict) {
    case 'fail':
      return [...new Set(outcome.faults.map(({ says }) => says))].join('; ');
    case 'unknown':
      return outcome.doubts[0]?.why ?? `whether ${from} and ${to} speak encrypted is not shown`;
    case 'pass':
      return [`${from} speaks encrypted with ${to}`, ...new Set(outcome.notes)].join('; ');
    default:
      return outcome.why;
  }
}
