import type { Filter } from './view.ts';
import { pathWord } from './words.ts';
import { nodeName, type PathNow, type VerdictNow, type World } from './world.ts';

/** Does the filter let the verdict through? */
export function matches(world: World, each: VerdictNow, filter: Filter): boolean {
  const { row, now } = each;
  return (
    (filter.verdicts.size === 0 || filter.verdicts.has(now.verdict)) &&
    (filter.strengths.size === 0 || filter.strengths.has(row.strength)) &&
    (filter.system === '' || systemsOf(world, row.obligations, row.law).includes(filter.system)) &&
    (filter.text === '' || textOf(world, each).includes(filter.text.toLowerCase()))
  );
}

/** A path is let through where one of its hops or stores is. */
export function pathMatches(world: World, each: PathNow, filter: Filter): boolean {
  const { path, now } = each;
  const hops = path.hops.flatMap((id) => world.hops.get(id) ?? []);
  const rows = [
    ...hops.flatMap(({ hop }) => hop.obligations),
    ...now.stores.flatMap(({ control }) => world.controls.get(control)?.obligations ?? []),
  ].flatMap((id) => world.obligations.get(id) ?? []);
  return (
    (filter.verdicts.size === 0 || filter.verdicts.has(now.verdict)) &&
    (filter.strengths.size === 0 || rows.some(({ strength }) => filter.strengths.has(strength))) &&
    (filter.system === '' || systemsOnPath(world, each, rows).includes(filter.system)) &&
    (filter.text === '' || pathText(world, each, hops).includes(filter.text.toLowerCase()))
  );
}

const texts = new WeakMap<VerdictNow, string>();

function textOf(world: World, each: VerdictNow): string {
  const before = texts.get(each);
  if (before !== undefined) return before;
  const { row, now } = each;
  const made = [
    ...[
      row.resource.id,
      row.resource.name,
      row.resource.label,
      row.resource.kind,
      row.resource.at.file,
      row.control,
      now.message,
    ],
    ...[world.controls.get(row.control)?.title, now.settle],
    ...[...row.obligations, row.law].flatMap((id) => [
      id,
      world.obligations.get(id)?.sentence,
      world.obligations.get(id)?.system,
    ]),
    ...now.findings.map(({ at, got }) => `${at.file}:${at.line} ${got}`),
  ];
  const text = made.join(' ').toLowerCase();
  texts.set(each, text);
  return text;
}

function pathText(
  world: World,
  { path, now }: PathNow,
  hops: readonly {
    readonly now: {
      readonly protocol: string;
      readonly message: string;
      readonly evidence: readonly { readonly at: { readonly file: string } }[];
    };
  }[],
): string {
  return [
    ...path.nodes.map((id) => nodeName(world, id)),
    ...[now.message, pathWord[now.verdict]],
    ...hops.flatMap((each) => [each.now.protocol, each.now.message, ...each.now.evidence.map(({ at }) => at.file)]),
  ]
    .join(' ')
    .toLowerCase();
}

function systemsOf(world: World, obligations: readonly string[], law: string): string[] {
  return [law, ...obligations].flatMap((id) => world.obligations.get(id)?.system ?? []);
}

function systemsOnPath(world: World, { path }: PathNow, rows: readonly { readonly system: string }[]): string[] {
  return [...rows.map(({ system }) => system), ...path.nodes.flatMap((id) => world.nodes.get(id)?.system ?? [])];
}
