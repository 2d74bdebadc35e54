import { expect, test } from 'vitest';
import { sampleReport } from '../sample-report.ts';
import { opened } from './opened.ts';

/** When each lit hop begins to be drawn, in the order of the data, as the style sheet says. */
const delays = () =>
  [...document.querySelectorAll<SVGElement>('#map .hop.lit')]
    .sort((a, b) => Number(a.style.getPropertyValue('--i')) - Number(b.style.getPropertyValue('--i')))
    .map((hop) => {
      const { animationName, animationDelay, animationDuration } = getComputedStyle(
        hop.querySelector('.leg .line') ?? hop,
      );
      return [hop.dataset.hop, animationName === 'none' ? 'none' : `${animationDelay} ${animationDuration}`];
    });

test('a path is drawn hop by hop, 260 ms each', async () => {
  const { page } = await opened(sampleReport(), { reducedMotion: 'no-preference' });
  await page.locator('.path-row').first().click();
  expect(await page.evaluate(delays)).toEqual([
    ['h1', '0s 0.26s'],
    ['h2', '0.26s 0.26s'],
    ['h4', '0.52s 0.26s'],
  ]);
});

test('and at once for whoever asks for less motion', async () => {
  const { page } = await opened(sampleReport(), { reducedMotion: 'reduce' });
  await page.locator('.path-row').first().click();
  expect((await page.evaluate(delays)).map(([, motion]) => motion)).toEqual(['none', 'none', 'none']);
});
