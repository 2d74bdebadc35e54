import type { ElkExtendedEdge, ElkNode } from 'elkjs/lib/elk-api.js';
import type { Scene } from '../scene/scene.ts';
import { faces, widthOf } from '../svg/measure.ts';
import { shorten } from '../svg/shorten.ts';
import { againstTheStream } from './against-the-stream.ts';
import { lineIds } from './line-ids.ts';
import type { Size } from './sizes.ts';

/** What a box needs besides the room for what the stream puts in it. */
export interface Need {
  readonly top: number;
  readonly foot: number;
  readonly least: number;
}

/** From left to right, nested, with right angles. */
const options = {
  'elk.algorithm': 'layered',
  'elk.direction': 'RIGHT',
  'elk.hierarchyHandling': 'INCLUDE_CHILDREN',
  'elk.edgeRouting': 'ORTHOGONAL',
  'elk.json.edgeCoords': 'ROOT',
  'elk.json.shapeCoords': 'ROOT',
  'elk.randomSeed': '1',
  'elk.padding': '[top=8,left=8,bottom=8,right=8]',
  'elk.spacing.nodeNode': '18',
  'elk.spacing.edgeNode': '14',
  'elk.spacing.edgeEdge': '10',
  'elk.layered.spacing.nodeNodeBetweenLayers': '34',
  'elk.layered.spacing.edgeNodeBetweenLayers': '15',
  'elk.layered.spacing.edgeEdgeBetweenLayers': '10',
  'elk.layered.nodePlacement.strategy': 'NETWORK_SIMPLEX',
  'elk.layered.considerModelOrder.strategy': 'PREFER_EDGES',
  'elk.layered.thoroughness': '10',
};

/** The part of the scene that hops reach, as elkjs wants it. Ids are places in the lists: names may be anything. */
export function elkGraph(
  scene: Scene,
  {
    live,
    sizes,
    needs,
    side,
  }: { live: ReadonlySet<string>; sizes: ReadonlyMap<string, Size>; needs: ReadonlyMap<string, Need>; side: number },
): ElkNode {
  const reached = new Set(scene.links.flatMap(({ legs }) => legs.flatMap(({ from, to }) => [from, to])));
  const boxIds = new Map(scene.boxes.map(({ id }, index) => [id, `b${index}`]));
  const cardIds = new Map(scene.cards.map(({ id }, index) => [id, `c${index}`]));
  const inside = (parent: string | null): ElkNode[] => [
    ...scene.boxes
      .filter((box) => box.parent === parent && live.has(box.id))
      .map((box): ElkNode => {
        const { top = 38, foot = 0, least = 0 } = needs.get(box.id) ?? {};
        return {
          id: boxIds.get(box.id) ?? '',
          children: inside(box.id),
          layoutOptions: {
            'elk.padding': `[top=${top},left=${side},bottom=${side + foot},right=${side}]`,
            'elk.nodeSize.constraints': 'MINIMUM_SIZE',
            'elk.nodeSize.minimum': `(${least},40)`,
          },
        };
      }),
    ...scene.cards
      .filter((card) => card.box === parent && reached.has(card.id))
      .map(
        (card): ElkNode => ({
          ...{ id: cardIds.get(card.id) ?? '', ...sizes.get(card.id) },
          ...(card.shape === 'gate' ? gateLabel(card.name) : {}),
        }),
      ),
  ];
  return {
    ...{ id: 'root', layoutOptions: options, children: inside(null) },
    edges: edges(scene, cardIds),
  };
}

/** The name of a gate stands below it and needs room there. */
function gateLabel(name: string): Partial<ElkNode> {
  const width = widthOf(shorten(name, 110, faces.sub), faces.sub);
  return {
    labels: [{ text: '.', width, height: 14 }],
    layoutOptions: { 'elk.nodeLabels.placement': 'OUTSIDE V_BOTTOM H_CENTER' },
  };
}

/** Each line once, however many hops share it; those that lead back are turned round, for the stream to be one. */
function edges(scene: Scene, cardIds: ReadonlyMap<string, string>): ElkExtendedEdge[] {
  const { links } = scene;
  const back = againstTheStream(scene);
  const ids = lineIds(links);
  const lines = new Map<string, ElkExtendedEdge>();
  links.forEach(({ legs, possible, paths }, index) => {
    legs.forEach(({ from, to }, part) => {
      const id = ids[index]?.[part] ?? '';
      if (lines.has(id)) return;
      lines.set(id, {
        ...{ id, sources: [cardIds.get(back.has(id) ? to : from) ?? ''] },
        targets: [cardIds.get(back.has(id) ? from : to) ?? ''],
        layoutOptions: { 'elk.layered.priority.straightness': String(possible ? 0 : 1 + Math.min(paths, 30)) },
      });
    });
  });
  return [...lines.values()];
}
