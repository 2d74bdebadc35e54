import { describe, expect, it } from 'vitest';
import { planMap } from '../../src/map/draw-map.ts';
import { sampleReport } from '../sample-report.ts';
import { box, estate, hop, node, stacks } from './estate.ts';
import { faults } from './geometry.ts';

const accounts = [box('one', 'account'), box('two', 'account')];
const networks = [box('left', 'network', 'one', '10.0.0.0/16'), box('right', 'network', 'two', '10.1.0.0/16')];

const estates = {
  'a clinic': sampleReport(),
  'three stacks': stacks(3, new Set([1])),
  'twelve stacks, in tiles': stacks(12, new Set([1, 7])),
  'a hundred stacks, in tiles': stacks(100, new Set([3, 50, 99])),
  'many bad stacks, in tiles': stacks(40, new Set([...Array(30).keys()])),
  'peered networks in two accounts': estate({
    boxes: [...accounts, ...networks],
    nodes: [
      node('app', { box: 'left' }),
      node('hub', { kind: 'transit-gateway', box: 'one' }),
      node('store', { kind: 'database', box: 'right' }),
      node('copy', { kind: 'bucket', box: 'two' }),
    ],
    hops: [hop('app', 'store', 'no', { via: ['hub'] }), hop('store', 'copy'), hop('app', 'copy', 'unknown')],
  }),
  'a cycle': estate({
    nodes: ['a', 'b', 'c'].map((id) => node(id)),
    hops: [hop('a', 'b'), hop('b', 'c', 'no'), hop('c', 'a', 'unknown')],
  }),
  'there and back': estate({ nodes: [node('a'), node('b')], hops: [hop('a', 'b'), hop('b', 'a', 'no')] }),
  'no hops': estate({
    boxes: [...accounts, ...networks],
    nodes: [...'abcdefg'].map((id, index) =>
      node(id, { kind: id === 'g' ? 'queue' : `kind ${id}`, box: ['left', 'one', null][index % 3] ?? null }),
    ),
  }),
  'unseen ends': estate({
    boxes: [box('elsewhere', 'unseen')],
    nodes: [
      node('x', { resource: null, kind: 'unseen', box: 'elsewhere' }),
      node('y', { resource: null, kind: 'unseen' }),
    ],
    hops: [hop('x', 'y', 'unknown')],
  }),
  'many keys in a narrow account': estate({
    boxes: accounts,
    nodes: [
      node('a', { box: 'one' }),
      node('b', { box: 'two' }),
      ...[...'uvwxyz'].map((id) => node(`key ${id}`, { kind: 'key', box: 'one' })),
    ],
    hops: [hop('a', 'b', 'no')],
    relations: [...'uvwxyz'].map((id) => ({ from: `key ${id}`, to: 'a', sort: 'encrypts' as const })),
  }),
};

describe('a map', () => {
  it.each(Object.entries(estates))('of %s has everything in its place', async (_, report) => {
    const { drawing } = await planMap(report);
    expect(drawing?.cards.length).toBeGreaterThan(0);
    expect(drawing && faults(drawing)).toEqual([]);
  });

  it('is as wide as the target picture of the clinic, give or take a column', async () => {
    const { drawing } = await planMap(sampleReport());
    expect(drawing?.width).toBeLessThan(1850);
    expect(drawing?.height).toBeLessThan(560);
  });

  it('begins a cycle where data comes in', async () => {
    const nodes = ['store', 'export', 'intake'].map((id) => node(id));
    const clients = node('clients', { resource: null, kind: 'people' });
    const hops = [hop('store', 'export'), hop('export', 'intake'), hop('intake', 'store'), hop('clients', 'intake')];
    const { drawing } = await planMap(estate({ nodes: [...nodes, clients], hops }));
    const order = drawing?.cards.toSorted((a, b) => a.x - b.x).map(({ card }) => card.id);
    expect(order).toEqual(['clients', 'intake', 'store', 'export']);
  });

  it('keeps words of lines that lie close to each other apart', async () => {
    const both = [
      hop('a', 'b', 'no'),
      hop('a', 'b', 'unknown', { id: 'second' }),
      hop('a', 'b', 'no', { id: 'third' }),
    ];
    const { drawing } = await planMap(estate({ nodes: [node('a'), node('b')], hops: both }));
    expect(drawing && faults(drawing)).toEqual([]);
    expect(drawing?.links.map(({ pill }) => pill !== null)).toEqual([true, true, true]);
  });

  it('gives each hop that is bad somewhere the room to say so', async () => {
    const { drawing } = await planMap(sampleReport());
    const worded = drawing?.links.filter(({ pill }) => pill?.width !== null).map(({ link }) => link.hops[0]);
    expect(worded).toEqual(expect.arrayContaining(['h2', 'h4', 'h8', 'h14']));
  });
});
