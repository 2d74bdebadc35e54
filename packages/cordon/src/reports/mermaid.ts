import type { FlowIndex } from './flow-index.ts';
import { drawnHops, type Edge, edgesOf } from './mermaid-edges.ts';
import { mermaidLabel } from './mermaid-label.ts';
import type { MapBox, MapNode, ReportedHop } from './report-flow.ts';
import type { SortedPaths } from './sorted-paths.ts';

/** What Mermaid draws unless a page says otherwise, and GitHub's does not: maxTextSize is 50,000 and maxEdges 500. */
export const mermaidLimits = { characters: 49_000, edges: 500 };

export interface Diagram {
  /** Nothing where nothing is to be drawn. */
  readonly text: string;
  /** One sentence, where not all is drawn. */
  readonly leftOut: string | undefined;
}

/** The hops as a Mermaid flowchart, as declared: all of them, else what fits of those that matter most. */
export function flowDiagram(sorts: SortedPaths, index: FlowIndex): Diagram {
  const { all, onBadPaths, bad } = drawnHops(sorts, index);
  const whole = drawing(all, index);
  if (whole !== undefined) return { text: whole, leftOut: undefined };
  const some = drawing(onBadPaths, index);
  if (some !== undefined && onBadPaths.length > 0)
    return { text: some, leftOut: 'Only paths that are broken or not shown are drawn: all would be too many.' };
  for (let count = Math.min(bad.length, mermaidLimits.edges); count > 0; count = Math.floor(count / 2)) {
    const text = drawing(bad.slice(0, count), index);
    const rest = bad.length - count;
    const more = rest > 0 ? ` ${rest} more of them are not drawn.` : '';
    if (text !== undefined)
      return { text, leftOut: `Only hops that are broken or not shown are drawn: all would be too many.${more}` };
  }
  return { text: '', leftOut: undefined };
}

/** undefined where it is more than Mermaid draws. */
function drawing(hops: readonly ReportedHop[], index: FlowIndex): string | undefined {
  const edges = edgesOf(hops);
  if (edges.length > mermaidLimits.edges) return undefined;
  if (edges.length === 0) return '';
  const ids = new Map<string, string>();
  for (const { from, to } of edges) for (const id of [from, to]) if (!ids.has(id)) ids.set(id, `n${ids.size}`);
  const text = [
    'flowchart LR',
    ...boxed(ids, index),
    ...edges.map((edge) => `  ${ids.get(edge.from)} ${arrow(edge)} ${ids.get(edge.to)}`),
    ...styles(edges, ids),
  ].join('\n');
  return text.length > mermaidLimits.characters ? undefined : text;
}

/** The nodes in their boxes; boxes with nothing in them are left out. */
function boxed(ids: ReadonlyMap<string, string>, index: FlowIndex): string[] {
  const { boxes, nodes } = index.report.map;
  const known = new Map(nodes.map((node) => [node.id, node]));
  const byId = new Map(boxes.map((box) => [box.id, box]));
  const boxesIn = grouped(boxes, ({ parent }) => parent);
  const nodesIn = grouped(ids.keys(), (id) => {
    const box = known.get(id)?.box ?? null;
    return isReached(box, byId) ? box : null;
  });
  const inside = (around: string | null, indent: string): string[] => [
    ...(nodesIn.get(around) ?? []).map((id) => `${indent}${ids.get(id)}${shape(index.name(id), known.get(id))}`),
    ...(boxesIn.get(around) ?? []).flatMap(({ id, name, sub }) => {
      const content = inside(id, `${indent}  `);
      const title = mermaidLabel(sub === '' ? name : `${name} ${sub}`);
      return content.length > 0 ? [`${indent}subgraph ${numberOf(id)}[${title}]`, ...content, `${indent}end`] : [];
    }),
  ];
  const numbers = new Map<string, string>();
  function numberOf(id: string): string {
    const number = numbers.get(id) ?? `b${numbers.size}`;
    numbers.set(id, number);
    return number;
  }
  return inside(null, '  ');
}

function grouped<T>(all: Iterable<T>, by: (each: T) => string | null): Map<string | null, T[]> {
  const groups = new Map<string | null, T[]>();
  for (const each of all) {
    const group = groups.get(by(each)) ?? [];
    group.push(each);
    groups.set(by(each), group);
  }
  return groups;
}

/** Does the box stand, over those around it, on the page? Boxes around one another in a circle do not. */
function isReached(box: string | null, byId: ReadonlyMap<string, MapBox>, depth = 0): boolean {
  if (box === null) return true;
  const found = depth < 8 ? byId.get(box) : undefined;
  return found !== undefined && isReached(found.parent, byId, depth + 1);
}

function shape(name: string, node: MapNode | undefined): string {
  const label = mermaidLabel(name);
  if (node?.isStore) return `[(${label})]`;
  return node?.isEntry ? `([${label}])` : `[${label}]`;
}

function arrow({ encrypted, protocol }: Edge): string {
  const line = { yes: '-->', no: '==>', unknown: '-.->' }[encrypted];
  return protocol === '' ? line : `${line}|${mermaidLabel(protocol)}|`;
}

/** Colour and line both tell what is broken and what is not shown: not everybody sees the colour. */
function styles(edges: readonly Edge[], ids: ReadonlyMap<string, string>): string[] {
  const broken = 'stroke:#A6083F,stroke-width:3px';
  const open = 'stroke:#8A5C00,stroke-width:2px,stroke-dasharray:6 4';
  const numbers = (encrypted: Edge['encrypted']) =>
    edges.flatMap((edge, place) => (edge.encrypted === encrypted ? [place] : []));
  const ends = (encrypted: Edge['encrypted']) => [
    ...new Set(edges.filter((edge) => edge.encrypted === encrypted).flatMap(({ from, to }) => [from, to])),
  ];
  const [bad, unseen] = [ends('no'), ends('unknown').filter((id) => !ends('no').includes(id))];
  const styled = (name: string, style: string, nodes: readonly string[], links: readonly number[]) =>
    links.length === 0
      ? []
      : [
          `  linkStyle ${links.join(',')} ${style}`,
          ...(nodes.length > 0
            ? [`  classDef ${name} ${style}`, `  class ${nodes.map((id) => ids.get(id)).join(',')} ${name}`]
            : []),
        ];
  return [...styled('broken', broken, bad, numbers('no')), ...styled('notShown', open, unseen, numbers('unknown'))];
}
