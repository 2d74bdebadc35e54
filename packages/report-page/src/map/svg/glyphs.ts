/** Signs of verdicts on a grid of 16. Each has a silhouette of its own, so that colour is never alone. */
const glyphs = {
  must: '<rect class="ground" x=".8" y=".8" width="14.4" height="14.4" rx="1"/><path class="stroke" d="M4.6 4.6l6.8 6.8M11.4 4.6l-6.8 6.8"/>',
  fail: '<rect class="frame" x="1.5" y="1.5" width="13" height="13" rx="1"/><path class="own" d="M5 5l6 6M11 5l-6 6"/>',
  unknown:
    '<path class="frame" d="M8 .6L15.4 8 8 15.4.6 8z"/><path class="own" d="M6.2 6.4c0-2.3 3.6-2.3 3.6 0 0 1.4-1.8 1.4-1.8 2.7M8 10.7v.9"/>',
  pass: '<circle class="ground" cx="8" cy="8" r="7.5"/><path class="stroke" d="M4.6 8.3l2.3 2.4 4.5-5"/>',
} as const;

export type Glyph = keyof typeof glyphs;

/** Its middle stands at that point. */
export function glyph(name: Glyph, x: number, y: number, size = 16): string {
  const scale = size / 16;
  const place = `translate(${x - size / 2} ${y - size / 2})${scale === 1 ? '' : ` scale(${Math.round(scale * 1000) / 1000})`}`;
  return `<g class="glyph ${name}" transform="${place}">${glyphs[name]}</g>`;
}
