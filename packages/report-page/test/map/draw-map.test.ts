import { describe, expect, it } from 'vitest';
import { drawMap, planMap } from '../../src/map/draw-map.ts';
import { sampleReport } from '../sample-report.ts';
import { box, estate, hop, node, stacks } from './estate.ts';

describe('the drawing of a clinic', () => {
  it('is the same text each time', async () => {
    expect((await drawMap(sampleReport())).svg).toBe((await drawMap(sampleReport())).svg);
  });

  it('names no colour', async () => {
    const { svg } = await drawMap(sampleReport());
    const values = [...svg.matchAll(/\b(?:fill|stroke|color)\s*[=:]\s*"?([^"; ]+)/g)].map(([, value]) => value);
    expect(new Set(values)).toEqual(new Set(['none', 'url(#map-hatch)']));
  });

  it('says what each node and each hop is', async () => {
    const { svg, extent, paths } = await drawMap(sampleReport());
    expect(extent).toBe('whole');
    expect(paths).toEqual({});
    expect(tag(svg, 'data-node="portal/PortalTargets"')).toContain('class="node fail must"');
    expect(tag(svg, 'data-node="portal/PortalListener"')).toContain('class="node fail"');
    expect(tag(svg, 'data-node="archive/ImagingArchive"')).toContain('class="node unknown"');
    expect(tag(svg, 'data-node="records/RecordsKey"')).toContain('class="node chip fail"');
    expect(tag(svg, 'data-node="portal/EdgeWebAcl"')).toContain('class="node gate"');
    expect(tag(svg, 'data-node="portal/IntakeHost"')).toContain('class="node"');
    expect(tag(svg, 'data-hop="h2"')).toContain('class="hop no"');
    expect(tag(svg, 'data-hop="h14"')).toContain('class="hop unknown"');
    expect(tag(svg, 'data-hop="h1"')).toContain('data-through="portal/EdgeWebAcl"');
  });

  it('has every mark on a node whose mark depends on the configuration, and the words for each', async () => {
    const { svg } = await drawMap(sampleReport());
    expect(group(svg, 'data-node="records/Records"').match(/class="glyph \w+/g)).toHaveLength(3);
    expect(group(svg, 'data-node="records/Documents"')).not.toContain('glyph');
    expect(group(svg, 'data-hop="h4"').match(/class="said \w+"/g)).toEqual(['class="said yes"', 'class="said no"']);
  });

  it('carries a session on through its target group without saying it twice', async () => {
    const { svg } = await drawMap(sampleReport());
    const hop = group(svg, 'data-hop="h2"');
    expect(hop.match(/class="leg[^"]*"/g)).toEqual(['class="leg"', 'class="leg carried"']);
    expect(hop.match(/class="pill"/g)).toHaveLength(1);
    expect(hop).toContain('through PortalTargets, portal/AppSecurityGroup');
  });
});

describe('how much is drawn', () => {
  it('is nothing where there is nothing', async () => {
    const drawn = await drawMap(estate({ nodes: [] }));
    expect(drawn).toEqual({ svg: '', width: 0, height: 0, extent: 'none', paths: {} });
  });

  it('is tiles, and bad paths in full, in a large estate', async () => {
    const report = stacks(12, new Set([4]));
    const { svg, extent, paths } = await drawMap(report);
    expect(extent).toBe('tiles');
    expect(svg).toContain('data-node="intake 4"');
    expect(svg).toContain('class="hop no" data-hop="listener 4 &gt; intake 4"');
    expect(svg).toMatch(/class="node tile many"[^>]*aria-label="\d+ more, nothing failed"/);
    expect(Object.keys(paths)).toEqual(['intake 4']);
    expect(paths['intake 4']).toContain('class="hop no" data-hop="listener 4 &gt; intake 4"');
    expect(paths['intake 4']?.match(/data-node=/g)).toHaveLength(5);
  });

  it('is no picture of the whole in a huge one', async () => {
    const report = stacks(900, new Set([4, 800]), 2);
    const { svg, extent, paths } = await drawMap(report);
    expect([svg, extent, Object.keys(paths)]).toEqual(['', 'none', ['intake 4', 'intake 800']]);
  });

  it('counts in a tile the bad hops that no line shows', async () => {
    const report = stacks(12, new Set([4]));
    const hops = report.hops.map((each) =>
      each.id === 'portal 2 > database 2' ? hop('portal 2', 'database 2', 'no') : each,
    );
    const { svg } = await drawMap({ ...report, hops });
    expect(svg).toMatch(/class="node tile many"[^>]*aria-label="\d+ more, 1 fails"/);
    expect(svg).not.toContain('data-hop="portal 2 &gt; database 2"');
  });

  it('is a tile whatever its first node is', async () => {
    const { map, ...report } = stacks(12, new Set([4]));
    const key = node('key', { kind: 'key', box: 'account 0' });
    const relations = [{ from: 'key', to: 'database 0', sort: 'encrypts' as const }];
    const loose = node('loose', { kind: 'queue', box: 'account 0' });
    const hops = [...report.hops, hop('loose', 'portal 1')];
    const nodes = [key, loose, ...map.nodes];
    const { drawing } = await planMap({ ...report, hops, map: { ...map, nodes, relations } });
    const tile = drawing?.cards.find(({ card }) => card.members.includes('key'))?.card;
    expect([tile?.shape, tile?.members.includes('loose')]).toEqual(['tile', true]);
  });

  it('finds a path by its id, whatever that is', async () => {
    const report = stacks(12, new Set([4]));
    const paths = report.paths.map((path) => ({ ...path, id: `__proto__` }));
    expect(Object.hasOwn((await drawMap({ ...report, paths })).paths, '__proto__')).toBe(true);
  });

  it('is at most two hundred pictures of paths', async () => {
    const { paths } = await drawMap(stacks(900, new Set([...Array(230).keys()]), 2));
    expect(Object.keys(paths)).toHaveLength(200);
  });
});

describe('alike nodes', () => {
  const alike = (count: number, last: 'yes' | 'no' = 'yes') => {
    const ids = Array.from({ length: count }, (_, index) => `Documents-${index}`);
    return estate({
      boxes: [box('store', 'regional')],
      nodes: [node('app'), ...ids.map((id) => node(id, { kind: 'bucket', box: 'store' }))],
      hops: ids.map((id) => hop('app', id, id === ids.at(-1) ? last : 'yes')),
    });
  };

  it('are one card with their number, and their hops one line', async () => {
    const { drawing } = await planMap(alike(40));
    expect(drawing?.cards.map(({ card }) => card.name)).toEqual(['app', 'Documents* ×40']);
    expect(drawing?.links.map(({ link }) => [link.hops.length, link.says.yes])).toEqual([[40, 'HTTPS ×40']]);
    const { svg } = await drawMap(alike(40));
    expect(svg).toContain('data-nodes="[&quot;Documents-0&quot;,');
    expect(svg).toContain('data-hops="[&quot;app &gt; Documents-0&quot;,');
  });

  it('do not hide the one whose hop is not encrypted', async () => {
    const { drawing } = await planMap(alike(40, 'no'));
    expect(drawing?.cards.map(({ card }) => card.name)).toEqual(['app', 'Documents* ×39', 'Documents-39']);
    expect(drawing?.links.map(({ link }) => link.state)).toEqual(['yes', 'no']);
  });

  it('tell how many of them fail', async () => {
    const [verdict] = sampleReport().verdicts;
    const resource = { ...verdict?.resource, id: 'Documents-3' };
    const { drawing } = await planMap({ ...alike(40), verdicts: [{ ...verdict, resource }] as never });
    const card = drawing?.cards.find(({ card: { name } }) => name === 'Documents* ×40')?.card;
    expect([card?.sub, card?.mark]).toEqual(['1 fails', 'fail must']);
  });

  it('stay apart where they are few', async () => {
    expect((await planMap(alike(5))).drawing?.cards).toHaveLength(6);
  });
});

describe('possible hops', () => {
  const possible = (count: number) => {
    const ids = Array.from({ length: count }, (_, index) => `host ${'abcdefghijklmnopqrstuvwxyz'[index]}`);
    return estate({
      nodes: [node('app'), ...ids.map((id) => node(id))],
      hops: ids.map((id) => hop('app', id, 'yes', { certainty: 'possible' })),
    });
  };

  it('are dotted lines while they are few', async () => {
    const { svg } = await drawMap(possible(3));
    expect(svg.match(/class="hop yes possible"/g)).toHaveLength(3);
  });

  it('are a number on their node where they are many', async () => {
    const { svg } = await drawMap(possible(25));
    expect(group(svg, 'data-node="app"')).toContain('25 possible');
    expect(svg.match(/class="hop/g)).toBeNull();
  });
});

it('draws a hop that is there in another configuration only, and says so', async () => {
  const there = {
    exists: true,
    protocol: 'HTTP',
    encrypted: 'no',
    message: 'in the clear',
    settle: null,
    evidence: [],
  } as const;
  const absent = hop('a', 'b', 'yes', { exists: false, otherwise: [{ ...there, when: { text: 'Debug', all: [] } }] });
  const { svg } = await drawMap(estate({ nodes: [node('a'), node('b')], hops: [absent] }));
  expect(svg).toContain('class="hop no absent"');
});

function tag(svg: string, attribute: string): string {
  return (
    svg
      .split('\n')
      .find((line) => line.includes(attribute))
      ?.match(/^<g[^>]*>/)?.[0] ?? ''
  );
}

function group(svg: string, attribute: string): string {
  return svg.split('\n').find((line) => line.includes(attribute)) ?? '';
}
