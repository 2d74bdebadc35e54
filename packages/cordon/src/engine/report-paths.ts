import type { Outcome } from '../controls/outcome.ts';
import type { EstateFlow } from '../flow/estate-flow.ts';
import { placeOf } from '../flow/places.ts';
import type { Way } from '../flow/ways.ts';
import type { Estate } from '../model/estate.ts';
import type { Place } from '../model/place.ts';
import type { PathState, ReportedPath } from '../reports/report-flow.ts';
import { masked } from './fingerprint.ts';
import type { Judge } from './judge.ts';
import { PathCheck } from './path-check.ts';
import { reportWhen } from './report-when.ts';
import { type LookedAtIn, remarksOn } from './store-remarks.ts';

/** More paths than this are counted and not listed. */
export const mostPaths = 500;

/** Every way as a path of the report, the worst first. @returns also how many were left out. */
export function reportPaths(
  estate: Estate,
  flow: EstateFlow,
  judge: Judge,
): { readonly paths: readonly ReportedPath[]; readonly more: number } {
  const check = new PathCheck(estate, flow);
  const { found, unfollowed } = flow.ways;
  const ranked = [...found].sort((one, other) => rank(other) - rank(one)).slice(0, mostPaths);
  const paths = ranked.map((way, index) => reportPath(`p${index + 1}`, way, check, flow, judge));
  const there = paths.filter(({ verdict, otherwise }) => verdict !== 'not-applicable' || otherwise.length > 0);
  return {
    paths: there.sort((one, other) => order.indexOf(one.verdict) - order.indexOf(other.verdict)),
    more: found.length - ranked.length + unfollowed,
  };
}

const order = ['fail', 'unknown', 'pass', 'not-applicable'];

/** What may be broken is listed before what may only not be shown, and that before the rest. */
function rank({ bad }: Way): number {
  return bad.some(({ states }) => states.some(({ outcome }) => outcome.verdict === 'fail'))
    ? 2
    : bad.length > 0
      ? 1
      : 0;
}

function reportPath(id: string, way: Way, check: PathCheck, flow: EstateFlow, judge: Judge): ReportedPath {
  const nodes = nodesOf(way, flow);
  const looks: LookedAtIn[] = [];
  const told = judge.tell(flow.ownerOf(way.edges[0]?.hop), (ask) => {
    const look = check.look(way, ask);
    looks.push({ ...look, box: ask.world.box });
    return look.outcome;
  });
  const state = (outcome: Outcome, asDeclared: boolean): PathState => ({
    verdict: outcome.verdict,
    message: masked(sentence(outcome)),
    weakest: way.edges
      .filter(({ hop }) => hop.states.some((each) => bearsOn(each.outcome, outcome)))
      .map(({ hop }) => hop.id),
    stores: remarksOn(looks, outcome.verdict, asDeclared),
  });
  return {
    id,
    from: nodes[0] ?? '',
    to: nodes.at(-1) ?? '',
    ...state(told.outcome, true),
    when: told.when ? reportWhen(told.when) : null,
    otherwise: told.otherwise.map(({ when, outcome }) => ({ ...state(outcome, false), when: reportWhen(when) })),
    hops: way.edges.filter(({ hop }) => !hop.isJoint).map(({ hop }) => hop.id),
    nodes,
    roles: nodes.map((node) => flow.roleOf(node)),
    bad: way.bad.map((hop) => hop.id),
  };
}

/** Is something wrong with a hop that is wrong with the way? What is wrong with it only where the way is not there is not. */
function bearsOn(hop: Outcome, way: Outcome): boolean {
  const places = new Set(evidence(way).map(({ at }) => at));
  return hop.verdict === way.verdict && evidence(hop).some(({ at }) => places.has(at));
}

function evidence(outcome: Outcome): readonly { readonly at: Place }[] {
  if (outcome.verdict === 'fail') return outcome.faults;
  return outcome.verdict === 'unknown' ? outcome.doubts : [];
}

/** The nodes in the order of the data, with what a session passes on its way. */
function nodesOf(way: Way, flow: EstateFlow): readonly string[] {
  const [first] = way.edges;
  if (!first) return [];
  const drawn = (each: string) => placeOf(each) !== undefined || flow.roleOf(each) !== 'security-group';
  return [
    first.from,
    ...way.edges.flatMap(({ hop, from, to }) => {
      const via = hop.via.filter(drawn);
      return [...(hop.from === from ? via : via.toReversed()), to];
    }),
  ];
}

function sentence(outcome: Outcome): string {
  switch (outcome.verdict) {
    case 'fail':
      return outcome.faults[0]?.says ?? '';
    case 'unknown':
      return outcome.doubts[0]?.why ?? '';
    case 'pass':
      return 'every hop of it is encrypted';
    default:
      return outcome.why;
  }
}
