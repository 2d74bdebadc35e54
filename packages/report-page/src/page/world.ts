import type { Evidence, Report, ReportedVerdict, When } from '@cordon/cordon/report';
import type {
  Configuration,
  HopState,
  MapNode,
  PathState,
  ReportedHop,
  ReportedPath,
} from '@cordon/cordon/report-flow';
import { type HopLook, hopLook } from './words.ts';

/** A verdict as it is in the configuration looked at. */
export interface VerdictNow {
  readonly index: number;
  readonly row: ReportedVerdict;
  readonly now: Evidence;
}

export interface HopNow {
  readonly hop: ReportedHop;
  readonly now: HopState;
  readonly look: HopLook;
}

export interface PathNow {
  readonly path: ReportedPath;
  readonly now: PathState;
}

/** A report in one configuration, and its lists looked up by id. */
export interface World {
  readonly report: Report;
  /** null: as declared. */
  readonly configuration: Configuration | null;
  readonly verdicts: readonly VerdictNow[];
  readonly hops: ReadonlyMap<string, HopNow>;
  readonly paths: readonly PathNow[];
  readonly nodes: ReadonlyMap<string, MapNode>;
  /** Nodes by the resource they stand for or carry with them. */
  readonly nodeOf: ReadonlyMap<string, MapNode>;
  readonly controls: ReadonlyMap<string, Report['controls'][number]>;
  readonly obligations: ReadonlyMap<string, Report['obligations'][number]>;
}

const rank = { fail: 0, unknown: 1, pass: 2, 'not-applicable': 3 } as const;

/** The report as it is in that configuration; nothing is judged here, `otherwise` is only looked up. */
export function worldOf(report: Report, configuration: Configuration | null): World {
  const verdicts = new Map(configuration?.verdicts ?? []);
  const hops = new Map(configuration?.hops ?? []);
  const paths = new Map(configuration?.paths ?? []);
  const nodeOf = new Map<string, MapNode>();
  for (const node of report.map.nodes) for (const id of node.attached) nodeOf.set(id, node);
  for (const node of report.map.nodes) if (node.resource !== null) nodeOf.set(node.resource, node);
  return {
    report,
    configuration,
    verdicts: report.verdicts.map((row, index) => ({ index, row, now: instead<Evidence>(row, verdicts.get(index)) })),
    hops: new Map(
      report.hops.map((hop) => {
        const now = instead<HopState>(hop, hops.get(hop.id));
        return [hop.id, { hop, now, look: hopLook(now) }];
      }),
    ),
    paths: report.paths
      .map((path) => ({ path, now: instead<PathState>(path, paths.get(path.id)) }))
      .sort((a, b) => rank[a.now.verdict] - rank[b.now.verdict]),
    nodes: byId(report.map.nodes),
    nodeOf,
    controls: byId(report.controls),
    obligations: byId(report.obligations),
  };
}

/** Is the verdict in question, in this configuration, and if not, in which other? */
export function failsElsewhere({ row, now }: VerdictNow): (Evidence & { readonly when: When | null }) | undefined {
  if (now.verdict === 'fail') return undefined;
  return [row, ...row.otherwise].find((each) => each.verdict === 'fail');
}

export function nodeName(world: World, id: string): string {
  return world.nodes.get(id)?.name ?? id;
}

export function pathName(world: World, { from, to }: ReportedPath): string {
  return `${nodeName(world, from)} → ${nodeName(world, to)}`;
}

function instead<State>(declared: State & { readonly otherwise: readonly State[] }, index: number | undefined): State {
  return index === undefined ? declared : (declared.otherwise[index] ?? declared);
}

function byId<Each extends { readonly id: string }>(list: readonly Each[]): ReadonlyMap<string, Each> {
  return new Map(list.map((each) => [each.id, each]));
}
