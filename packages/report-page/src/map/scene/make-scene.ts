import type { Report } from '@cordon/cordon/report';
import type { MapBox, MapNode } from '@cordon/cordon/report-flow';
import type { Group } from './group.ts';
import { hiddenHops } from './hidden-hops.ts';
import { makeCard } from './make-cards.ts';
import { makeLinks } from './make-links.ts';
import { isBetweenBoxes, makeTies } from './make-ties.ts';
import type { Marked } from './marks.ts';
import type { Card, Scene } from './scene.ts';

/** More dotted lines than this hide what is known. */
const mostPossible = 20;

/** The estate with each node in its card. */
export function makeScene(report: Report, groups: readonly Group[], marks: ReadonlyMap<string, Marked>): Scene {
  const { map } = report;
  const nodes = new Map(map.nodes.map((node) => [node.id, node]));
  const boxes = new Map(map.boxes.map((box) => [box.id, box]));
  const cardOf = new Map(groups.flatMap(({ id, members }) => members.map((member) => [member.id, id] as const)));
  const tied = report.hops.filter((hop) => isBetweenBoxes(hop, boxes));
  const lines = report.hops.filter((hop) => !isBetweenBoxes(hop, boxes));
  const possibles = lines.filter(({ certainty }) => certainty === 'possible');
  const tooMany = possibles.length > mostPossible;
  const drawn = tooMany ? lines.filter(({ certainty }) => certainty === 'shown') : lines;
  const busy = new Set(drawn.flatMap(({ from, to, via }) => [from, to, ...via]));
  const isOutside = (id: string) => accountOf(nodes.get(id), boxes) === null;
  const gateOf = new Map<string, string>();
  for (const { from, to, sort } of map.relations) {
    if (sort !== 'filters' || busy.has(from) || nodes.get(from)?.kind !== 'web-acl') continue;
    const entered = drawn.some(
      (hop) => hop.certainty === 'shown' && isOutside(hop.from) && [...hop.via, hop.to][0] === to,
    );
    const [gate, behind] = [cardOf.get(from), cardOf.get(to)];
    if (entered && gate === from && behind === to) gateOf.set(behind, gate);
  }
  const gates = new Set(gateOf.values());
  const pathsOf = countEach(report.paths.flatMap(({ hops }) => hops));
  const bound = new Set(map.relations.flatMap(({ from, to, sort }) => (sort === 'records' ? [from, to] : [from])));
  const aside = (node: MapNode) => !busy.has(node.id) && !gates.has(node.id) && bound.has(node.id);
  const surroundings = {
    ...{ boxes, marks, gates, hidden: hiddenHops(report.hops, cardOf) },
    chips: new Set(map.nodes.filter(aside).map(({ id }) => id)),
    possible: countEach([...(tooMany ? possibles : []), ...tied].map(({ from }) => from)),
  };
  const cards = groups.map((group) => inAccount(makeCard(group, surroundings), boxes));
  return {
    boxes: around(cards, map.boxes),
    cards,
    links: makeLinks(drawn, { nodes, cardOf, gateOf, isOutside, pathsOf }),
    ties: makeTies(map.relations, tied, (id) => cardOf.get(id)).filter(({ from }) => !gates.has(from)),
  };
}

/** Keys, trails and what they write stand in one band of the account, whatever box they were read in. */
function inAccount(card: Card, boxes: ReadonlyMap<string, MapBox>): Card {
  if (card.shape !== 'chip' && card.shape !== 'gate') return card;
  return { ...card, box: accountOf(card, boxes) ?? card.box };
}

function accountOf(inside: MapNode | Card | undefined, boxes: ReadonlyMap<string, MapBox>): string | null {
  for (
    let box = boxes.get(inside?.box ?? ''), left = boxes.size;
    box && left > 0;
    box = boxes.get(box.parent ?? ''), left--
  ) {
    if (box.sort === 'account') return box.id;
  }
  return null;
}

/** Boxes that hold a card, and those around them; one that would hold itself stands alone. */
function around(cards: readonly Card[], boxes: readonly MapBox[]): MapBox[] {
  const byId = new Map(boxes.map((box) => [box.id, box]));
  const used = new Set<string>();
  for (const card of cards) {
    for (let box = byId.get(card.box ?? ''); box && !used.has(box.id); box = byId.get(box.parent ?? ''))
      used.add(box.id);
  }
  return boxes
    .filter(({ id }) => used.has(id))
    .map((box) =>
      box.parent !== null && byId.has(box.parent) && !holdsItself(box, byId) ? box : { ...box, parent: null },
    );
}

function holdsItself(box: MapBox, boxes: ReadonlyMap<string, MapBox>): boolean {
  let at = boxes.get(box.parent ?? '');
  for (let steps = 0; at && steps <= boxes.size; steps++) {
    if (at.id === box.id) return true;
    at = boxes.get(at.parent ?? '');
  }
  return at !== undefined;
}

function countEach(ids: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}
