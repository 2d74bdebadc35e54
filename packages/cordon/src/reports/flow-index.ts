import type { Report, ReportedVerdict } from './report.ts';
import type { HopState, ReportedHop, ReportedPath } from './report-flow.ts';

/** What paths and hops refer to by id. */
export class FlowIndex {
  readonly report: Report;
  readonly #hops: ReadonlyMap<string, ReportedHop>;
  readonly #names: ReadonlyMap<string, string>;
  readonly #subs: ReadonlyMap<string, string>;
  /** Of hops that differ when a path does: path, index in its `otherwise`, hop → index in the hop's. */
  readonly #otherwise = new Map<string, number>();
  readonly #verdicts = new Map<string, ReportedVerdict>();

  constructor(report: Report) {
    const { hops, map, configurations, verdicts } = report;
    this.report = report;
    this.#hops = new Map(hops.map((each) => [each.id, each]));
    // Two stacks of one template have the same names: only the id tells them apart. A place has none that anybody wrote.
    const times = new Map<string, number>();
    for (const { name } of map.nodes) times.set(name, (times.get(name) ?? 0) + 1);
    const isTold = (name: string, resource: string | null) => resource === null || times.get(name) === 1;
    this.#names = new Map(map.nodes.map(({ id, name, resource }) => [id, isTold(name, resource) ? name : id]));
    this.#subs = new Map(map.nodes.map(({ id, sub, isStore }) => [id, isStore ? sub : '']));
    for (const { paths, hops: changed } of configurations)
      for (const path of paths)
        for (const [hop, index] of changed) this.#otherwise.set(JSON.stringify([...path, hop]), index);
    for (const each of verdicts) this.#verdicts.set(JSON.stringify([each.control, each.resource.id]), each);
  }

  hop(id: string): ReportedHop | undefined {
    return this.#hops.get(id);
  }

  verdict(control: string, resource: string): ReportedVerdict | undefined {
    return this.#verdicts.get(JSON.stringify([control, resource]));
  }

  /** What a node or a resource is called; its id where the name alone would not tell. */
  name(id: string): string {
    return this.#names.get(id) ?? id.split('/').at(-1) ?? id;
  }

  /** "internet → PortalListener → Records (SQL Server)" */
  chain({ nodes, to }: ReportedPath): string {
    const sub = this.#subs.get(to);
    return `${nodes.map((id) => this.name(id)).join(' → ')}${sub ? ` (${sub})` : ''}`;
  }

  ends({ from, to }: Pick<ReportedPath, 'from' | 'to'>): string {
    return `${this.name(from)} → ${this.name(to)}`;
  }

  /** What a hop is as declared, or in the configurations of one entry of a path's `otherwise`. */
  hopState(id: string, path: ReportedPath, otherwise: number | null): HopState | undefined {
    const hop = this.#hops.get(id);
    if (!hop || otherwise === null) return hop;
    const index = this.#otherwise.get(JSON.stringify([path.id, otherwise, id]));
    const when = path.otherwise[otherwise]?.when.text;
    return (index === undefined ? hop.otherwise.find((each) => each.when.text === when) : hop.otherwise[index]) ?? hop;
  }
}
