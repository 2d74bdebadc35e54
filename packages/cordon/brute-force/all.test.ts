import { expect, test } from 'vitest';
import { askCordon } from './cordon.ts';
import { judgeSeed } from './judge-seed.ts';

/** How many estates to judge: CORDON_WORLDS=2000 is the whole of `npm run test:worlds`; without it this file does nothing. */
const COUNT = Number(process.env.CORDON_WORLDS ?? 0);
const SHOWN = 3;

test.skipIf(COUNT === 0)(
  `${COUNT} seeded estates: Cordon and the brute force agree in every world`,
  { timeout: 3_600_000 },
  () => {
    const differing: number[] = [];
    const shown: string[] = [];
    for (let seed = 1; seed <= COUNT; seed += 1) {
      const differences = judgeSeed(seed, askCordon);
      if (differences !== '') {
        differing.push(seed);
        if (shown.length < SHOWN) shown.push(differences);
      }
      if (process.stderr.isTTY && seed % 20 === 0) process.stderr.write(`\r${seed} of ${COUNT} estates`);
    }
    expect({ differing, shown: shown.join('\n\n') }).toEqual({ differing: [], shown: '' });
  },
);
