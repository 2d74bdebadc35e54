import fc from 'fast-check';
import { expect, it } from 'vitest';
import { planMap } from '../../src/map/draw-map.ts';
import { box, estate, hop, node } from './estate.ts';
import { faults } from './geometry.ts';

const boxes = [
  box('account', 'account', null, 'account 1111-2222-3333 · us-east-1'),
  box('other', 'account'),
  box('network', 'network', 'account', '10.0.0.0/16'),
  box('peer', 'network', 'other'),
  box('open', 'public-subnets', 'network'),
  box('closed', 'private-subnets', 'network', 'A · B'),
  box('service', 'regional', 'account'),
  box('outside', 'outside'),
  box('loop', 'network', 'pool'),
  box('pool', 'network', 'loop'),
];

const place = fc.constantFrom(...boxes.map(({ id }) => id), null, 'nowhere');
const kind = fc.constantFrom('instance', 'bucket', 'key', 'web-acl', 'target-group', 'security-group', 'people');
const numbers = fc.nat({ max: 13 });

const randomEstate = fc.record({
  nodes: fc.array(fc.record({ box: place, kind, attached: fc.nat({ max: 2 }) }), { minLength: 1, maxLength: 14 }),
  hops: fc.array(
    fc.record({
      ...{ from: numbers, to: numbers, via: fc.array(numbers, { maxLength: 2 }) },
      encrypted: fc.constantFrom('yes' as const, 'no' as const, 'unknown' as const),
      carries: fc.constantFrom('read' as const, 'write' as const, 'both' as const),
      certainty: fc.constantFrom('shown' as const, 'shown' as const, 'possible' as const),
    }),
    { maxLength: 18 },
  ),
  ties: fc.array(
    fc.record({
      from: numbers,
      to: numbers,
      sort: fc.constantFrom('encrypts' as const, 'filters' as const, 'records' as const),
    }),
    { maxLength: 5 },
  ),
});

it('everything has its place in whatever estate', async () => {
  await fc.assert(
    fc.asyncProperty(randomEstate, async ({ nodes, hops, ties }) => {
      const report = estate({
        boxes,
        nodes: nodes.map((each, index) =>
          node(`n${index}`, { ...each, attached: Array.from({ length: each.attached }, (_, at) => `a${at}`) }),
        ),
        hops: hops.map(({ from, to, via, encrypted, ...rest }, index) =>
          hop(`n${from}`, `n${to}`, encrypted, { ...rest, id: `h${index}`, via: via.map((at) => `n${at}`) }),
        ),
        relations: ties.map(({ from, to, sort }) => ({ from: `n${from}`, to: `n${to}`, sort })),
      });
      const { drawing } = await planMap(report);
      expect(drawing && faults(drawing)).toEqual([]);
    }),
    { numRuns: Number(process.env.CORDON_RANDOM_MAPS ?? 20), seed: 7 },
  );
});
