import { describe, expect, it } from 'vitest';
import { drawMap, planMap } from '../../src/map/draw-map.ts';
import type { PlacedCard } from '../../src/map/layout/drawing.ts';
import { mapSize } from '../../src/page/map-size.ts';
import { box, estate, hop, node } from './estate.ts';
import { faults } from './geometry.ts';

const people = node('people', { resource: null, kind: 'people', isEntry: true });
const inAccount = (id: string, kind: string, where = 'account') => node(id, { kind, box: where });

describe('where things stand', () => {
  it('is beyond its reader for a bucket that is only read, though data comes the other way', async () => {
    const drawing = await drawn(
      estate({
        boxes: [box('account', 'account'), box('S3', 'regional', 'account')],
        nodes: [
          people,
          inAccount('site', 'distribution'),
          inAccount('logs', 'bucket', 'S3'),
          inAccount('pages', 'bucket', 'S3'),
        ],
        hops: [hop('people', 'site'), hop('site', 'logs'), hop('site', 'pages', 'yes', { carries: 'read' })],
      }),
    );
    const { site, pages } = drawing.at;
    expect(pages?.x).toBeGreaterThan((site?.x ?? 0) + (site?.width ?? 0));
    const line = drawing.links.find(({ link }) => link.hops.includes('site > pages'))?.lines[0];
    expect(line?.[0]?.x).toBe(pages?.x);
    expect(line?.at(-1)?.x).toBe((site?.x ?? 0) + (site?.width ?? 0));
  });

  it('is beyond its reader for what is read out of a box that the reader writes to', async () => {
    const { at } = await drawn(
      estate({
        boxes: [box('account', 'account'), box('S3', 'regional', 'account')],
        nodes: [
          inAccount('reader', 'function'),
          inAccount('scans', 'bucket', 'S3'),
          inAccount('small', 'bucket', 'S3'),
        ],
        hops: [hop('reader', 'small'), hop('reader', 'scans', 'no', { carries: 'read' })],
      }),
    );
    expect(at.scans?.x).toBe(at.small?.x);
    expect(at.scans?.x).toBeGreaterThan(at.reader?.x ?? 0);
  });

  it('is told in the order in which data goes, and then what rests', async () => {
    const { cards } = await drawn(
      estate({
        boxes: [box('account', 'account')],
        nodes: [inAccount('at rest', 'queue'), inAccount('store', 'bucket'), inAccount('web', 'listener'), people],
        hops: [hop('people', 'web'), hop('web', 'store')],
      }),
    );
    expect(cards.map(({ card }) => card.id)).toEqual(['people', 'web', 'store', 'at rest']);
  });

  it('is on one line for the hop that most paths take', async () => {
    const paths = ['a', 'b'].map((id) => ({
      ...{ id, from: 'people', to: id, verdict: 'pass' as const, message: '', weakest: [], stores: [], when: null },
      ...{ otherwise: [], hops: ['people > web', `web > ${id}`], nodes: ['people', 'web', id], roles: [], bad: [] },
    }));
    const { at } = await drawn(
      estate({
        nodes: [people, node('api'), node('web'), node('a', { kind: 'bucket' }), node('b', { kind: 'queue' })],
        hops: [hop('people', 'api'), hop('people', 'web'), hop('web', 'a'), hop('web', 'b')],
        paths,
      }),
    );
    expect(Math.abs((at.people?.y ?? 0) - (at.web?.y ?? 99))).toBeLessThan(20);
  });

  it('is side by side for networks that only a gateway may join, each with its own card in it', async () => {
    const names = ['north', 'south', 'west'];
    const report = estate({
      boxes: [box('account', 'account'), ...names.map((name) => box(name, 'network', 'account', '10.0.0.0/16'))],
      nodes: [
        ...names.flatMap((name) => [inAccount(name, 'network'), inAccount(`${name} door`, 'door', name)]),
        inAccount('hub', 'transit-gateway'),
      ],
      hops: names.map((name) => hop(name, 'hub', 'unknown', { certainty: 'possible', via: [`${name} door`] })),
    });
    const { boxes, at, links, ties } = await drawn(report);
    const networks = boxes.filter((each) => names.includes(each.box.id));
    expect(networks).toHaveLength(3);
    expect(new Set(networks.map(({ y }) => y)).size).toBe(1);
    for (const { box: own, x, width } of networks) {
      expect(at[own.id]?.x).toBeGreaterThan(x);
      expect(at[own.id]?.x).toBeLessThan(x + width);
    }
    expect(links).toEqual([]);
    expect(ties.filter(({ to }) => to === 'hub').map(({ from }) => from)).toEqual(names.map((name) => `${name} door`));
    const { svg } = await drawMap(report);
    expect(svg).toContain('data-of="south &gt; hub"');
    expect(svg.match(/1 possible/g)).toHaveLength(3);
  });
});

it('gives a long name room before it cuts its middle', async () => {
  const { svg } = await drawMap(
    estate({ nodes: [node('TestResourceHandler'), node('TheVeryLongNameOfSomethingThatNeverEnds')] }),
  );
  expect(svg).toContain('>TestResourceHandler<');
  expect(svg).toMatch(/>TheVery\w*…\w*everEnds</);
});

it('says a protocol once on a line, however many ports it has', async () => {
  const spoken = hop('a', 'b', 'no', { protocol: 'TCP 443, TCP 8000-8080, FTP' });
  const { svg } = await drawMap(estate({ nodes: [node('a'), node('b')], hops: [spoken] }));
  expect(svg).toContain('>TCP, FTP</text>');
});

it('blows a small map up by no more than a fifth', () => {
  expect(mapSize({ width: 500 })).toContain('max-width:600px');
  expect(mapSize({ width: 500 })).toContain('min-width:min(365px,400vw)');
  expect(mapSize({ width: 2400 })).toContain('min-width:min(1320px,400vw)');
});

async function drawn(report: Parameters<typeof planMap>[0]) {
  const { drawing } = await planMap(report);
  if (!drawing) throw new Error('nothing was drawn');
  expect(faults(drawing)).toEqual([]);
  const at: Record<string, PlacedCard> = {};
  for (const each of drawing.cards) at[each.card.id] = each;
  return { ...drawing, at };
}
