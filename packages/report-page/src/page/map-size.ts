import type { DrawnMap } from '../map/draw-map.ts';

/**
 * How large the map may show: never blown up by more than a fifth, and never so small that it cannot be read; then its
 * frame scrolls. It depends on the drawing, so it is no part of the style sheet that all pages share.
 */
export function mapSize({ width }: Pick<DrawnMap, 'width'>): string {
  if (width === 0) return '';
  const least = Math.min(width * 0.73, Math.max(1020, width * 0.55));
  return `@media screen{.map-scroll>svg{max-width:${Math.round(width * 1.2)}px;min-width:min(${Math.round(least)}px,400vw)}}`;
}
