import type { HopState } from '@cordon/cordon/report-flow';
import { expect, test } from 'vitest';
import { hopSays } from '../src/page/hop-says.ts';
import { worldOf } from '../src/page/world.ts';
import { estate, hop, node } from './map/estate.ts';

const evidence: HopState['evidence'] = [{ at: { file: 'a.yaml', line: 3, column: 5 }, fact: 'web takes HTTPS 443' }];

test.each([
  ['app speaks encrypted with web', 'web takes HTTPS 443'],
  [
    'app speaks encrypted with web; AWS services call one another over HTTPS',
    'AWS services call one another over HTTPS',
  ],
  ['web receives plain HTTP', 'web receives plain HTTP'],
])('of “%s” the row of a path says “%s”', (message, said) => {
  const report = estate({ nodes: [node('app'), node('web')], hops: [hop('app', 'web', 'yes', { message, evidence })] });
  const world = worldOf(report, null);
  const [at] = world.hops.values();
  if (!at) throw new Error('the world has the hop');
  expect(hopSays(world, at)).toBe(said);
});
