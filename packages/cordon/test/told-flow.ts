import type { Report, When } from '../src/reports/report.ts';

const hopWords = { yes: 'encrypted', no: 'in the clear', unknown: 'not shown' } as const;
const pathWords = { pass: 'encrypted', fail: 'broken', unknown: 'not shown', 'not-applicable': 'not there' } as const;

/**
 * The flow of a report as sorted lines that people can write by hand:
 *
 *     hop   from → to via waypoint | protocol | encrypted | write     (`possible` and what differs elsewhere follow)
 *     path  node → node → node | broken | when Env is prod, encrypted when Env is dev
 *     bad   from → to | sender → receiver                             every bad hop between the two ends
 */
export function told({ map, hops, paths }: Pick<Report, 'map' | 'hops' | 'paths'>): string[] {
  const names = new Map(map.nodes.map(({ id, name }) => [id, name]));
  const name = (node: string) => names.get(node) ?? node.split('/').at(-1) ?? node;
  const arrow = (nodes: readonly string[]) => nodes.map(name).join(' → ');
  const byId = new Map(hops.map((hop) => [hop.id, hop]));
  const hopLines = hops.map((hop) => {
    const via = hop.via.length > 0 ? ` via ${hop.via.map(name).join(', ')}` : '';
    const state = (each: { exists: boolean; encrypted: 'yes' | 'no' | 'unknown' }) =>
      each.exists ? hopWords[each.encrypted] : 'not there';
    const rest = [
      ...(hop.carries === 'both' ? [] : [hop.carries]),
      ...(hop.certainty === 'possible' ? ['possible'] : []),
      ...elsewhere(
        hop.when,
        hop.otherwise.map((each) => [state(each), each.when] as const),
      ),
    ];
    return [`hop   ${arrow([hop.from, hop.to])}${via}`, hop.protocol, state(hop), ...rest].join(' | ');
  });
  const pathLines = paths.map((path) =>
    [
      `path  ${arrow(path.nodes)}`,
      pathWords[path.verdict],
      ...elsewhere(
        path.when,
        path.otherwise.map((each) => [pathWords[each.verdict], each.when] as const),
      ),
    ].join(' | '),
  );
  const badLines = paths.flatMap(({ from, to, bad }) =>
    bad.map((id) => {
      const hop = byId.get(id);
      return `bad   ${arrow([from, to])} | ${hop ? arrow([hop.from, hop.to]) : id}`;
    }),
  );
  return [...new Set([...hopLines, ...pathLines, ...badLines])].sort();
}

function elsewhere(when: When | null, otherwise: readonly (readonly [string, When])[]): string[] {
  const words = [
    ...(when ? [`when ${when.text}`] : []),
    ...otherwise.map(([what, each]) => `${what} when ${each.text}`),
  ];
  return words.length > 0 ? [words.join(', ')] : [];
}
