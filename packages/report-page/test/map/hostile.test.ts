import { describe, expect, it } from 'vitest';
import { drawMap, planMap } from '../../src/map/draw-map.ts';
import { faces, widthOf } from '../../src/map/svg/measure.ts';
import { shorten } from '../../src/map/svg/shorten.ts';
import { inert } from '../../src/map/svg/text.ts';
import { box, estate, hop, node } from './estate.ts';
import { faults } from './geometry.ts';

const names = {
  'a script': '<script>alert(1)</script>',
  'quotes and signs': `"'&<>]]>`,
  'signs that turn writing': 'safe\u202egnp.exe\u2066x\u200f\u061c',
  'ten thousand letters': 'W'.repeat(10_000),
  'towers of marks': `Z${'\u0301'.repeat(300)}algo`,
  'line ends and zeros': 'a\r\nb\u0000c\u0085d\u2028e',
  'a number that is none': `${'0a'.repeat(25)}${'1'.repeat(49)}!`,
  'half a letter': 'x\ud800y',
  'wide letters': '患者記録データベース保管庫本番環境東京',
  'right to left': 'سجلات المرضى',
  nothing: '',
};

function named(name: string) {
  const id = `id ${name}`;
  return estate({
    boxes: [{ ...box('around', 'account', null, name), name }],
    nodes: [node(id, { name, sub: name, box: 'around' }), node('plain', { name, box: 'around', kind: name })],
    hops: [hop(id, 'plain', 'no', { protocol: name, message: name, id: `hop ${name}` })],
  });
}

describe('a name from a template', () => {
  it.each(Object.entries(names))('that is %s draws only itself', async (_, name) => {
    const report = named(name);
    const { svg } = await drawMap(report);
    const { drawing } = await planMap(report);
    expect(drawing && faults(drawing)).toEqual([]);
    const tags = [...svg.matchAll(/<\/?([a-z]+)/gi)].map(([, tag]) => tag);
    expect(new Set(tags)).toEqual(
      new Set(
        [
          'svg',
          'defs',
          'pattern',
          'path',
          'g',
          'title',
          'rect',
          'text',
          'circle',
          ...(name === '' ? [] : ['tspan']),
        ].filter((tag) => tags.includes(tag)),
      ),
    );
    const shown = svg.replace(/data-[a-z]+="[^"]*"/g, '').replaceAll('\n', '');
    expect([...shown].filter((sign) => /[\p{Cc}\p{Cs}\p{Bidi_C}\u2028\u2029]/u.test(sign))).toEqual([]);
  });

  it('comes back whole from the attribute and from the title', async () => {
    const { svg } = await drawMap(named(names['quotes and signs']));
    expect(svg).toContain('data-node="id &quot;&#39;&amp;&lt;&gt;]]&gt;"');
    expect(svg).toContain('<title>&quot;&#39;&amp;&lt;&gt;]]&gt;, &quot;');
  });

  it('keeps its line ends in an id', async () => {
    const { svg } = await drawMap(named('a\r\nb'));
    expect(svg).toContain('data-node="id a&#13;&#10;b"');
  });

  it('is shortened in its middle, to what fits', () => {
    const name = 'ClinicPortalApplicationLoadBalancerListener';
    const short = shorten(name, 120, faces.name);
    expect(short).toMatch(/^ClinicP\w*…\w*Listener$|^ClinicP\w*…\w*stener$/);
    expect(widthOf(short, faces.name)).toBeLessThanOrEqual(120);
  });

  it('loses what turns writing, and keeps letters that are written from the right', () => {
    expect(inert(names['signs that turn writing'])).toBe('safegnp.exex');
    expect(inert(names['right to left'])).toBe(names['right to left']);
  });
});
