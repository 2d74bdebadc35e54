import { describe, expect, it } from 'vitest';
import { layOutRow } from '../../src/map/layout/lay-out-row.ts';
import { single } from '../../src/map/scene/group.ts';
import { makeScene } from '../../src/map/scene/make-scene.ts';
import { box, estate, hop, node } from './estate.ts';
import { faults } from './geometry.ts';

const boxes = [
  box('account', 'account', null, '1111-2222-3333 · us-east-1'),
  box('network', 'network', 'account', '10.0.0.0/16'),
  box('open', 'public-subnets', 'network', 'A · B'),
  box('closed', 'private-subnets', 'network', 'A · B · C'),
];

const [people, listener, group, host, bucket] = [
  node('people', { resource: null, kind: 'people' }),
  node('listener', { kind: 'listener', box: 'open' }),
  node('group', { kind: 'target-group', box: 'closed' }),
  node('host', { box: 'closed' }),
  node('bucket', { kind: 'bucket', box: 'account' }),
];

function row(...parts: Parameters<typeof estate>) {
  const report = estate(...parts);
  return layOutRow(makeScene(report, report.map.nodes.map(single), new Map()));
}

describe('the picture of a path', () => {
  it('is one row with its boxes around it, wide enough for their names and for what is bad', () => {
    const drawing = row({
      boxes,
      nodes: [people, listener, group, host, bucket],
      hops: [
        hop('people', 'listener'),
        hop('listener', 'host', 'no', { via: ['group'] }),
        hop('host', 'bucket', 'unknown'),
      ],
    });
    expect(drawing && faults(drawing)).toEqual([]);
    expect(new Set(drawing?.cards.map(({ y }) => y)).size).toBe(1);
    expect(drawing?.boxes.map((each) => each.box.id)).toEqual(['account', 'network', 'closed', 'open']);
    expect(drawing?.links.map(({ pill }) => pill?.width !== null)).toEqual([false, true, true]);
  });

  it('draws a box twice that data leaves and enters again', () => {
    const again = node('again', { box: 'closed' });
    const drawing = row({
      boxes,
      nodes: [host, bucket, again],
      hops: [hop('host', 'bucket'), hop('bucket', 'again', 'no')],
    });
    expect(drawing?.boxes.map((each) => each.box.id)).toEqual(['account', 'network', 'closed', 'network', 'closed']);
    expect(
      drawing?.cards
        .map(({ x, width }) => x + width)
        .every((end, index) => end < (drawing.cards[index + 1]?.x ?? Infinity)),
    ).toBe(true);
  });

  it('is no row where a hop leads back', () => {
    expect(row({ nodes: [node('a'), node('b')], hops: [hop('a', 'b'), hop('b', 'a')] })).toBeNull();
    expect(row({ nodes: [node('a'), node('b'), node('c')], hops: [hop('a', 'c')] })).toBeNull();
  });
});
