/** Widths of a letter in a sans face at size 1, by what it looks like. System faces differ, so each is on the wide side. */
const narrow = /[ijl.,:;'|!ıI]/;
const slim = /[ftr()[\]{}/\\\- "`*·]/;
const broad = /[mwMW@%&—…]/;
const capital = /[A-Z]/;
const wide =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\p{Extended_Pictographic}]/u;
const mark = /\p{M}/u;

/** Faces of the map, as its style sheet sets them. */
export interface Face {
  readonly size: number;
  readonly bold?: true;
}

export const faces = {
  name: { size: 13.4, bold: true },
  chip: { size: 12.2, bold: true },
  sub: { size: 11.6 },
  box: { size: 13, bold: true },
  boxSub: { size: 12 },
  pill: { size: 11.6, bold: true },
  tab: { size: 10.5, bold: true },
} satisfies Record<string, Face>;

/** How wide a text is at most, in the face of most systems. */
export function widthOf(text: string, { size, bold }: Face): number {
  let sum = 0;
  for (const sign of text) sum += widthOfSign(sign);
  return sum * size * (bold ? 1.07 : 1);
}

function widthOfSign(sign: string): number {
  if (mark.test(sign)) return 0;
  if (narrow.test(sign)) return 0.3;
  if (slim.test(sign)) return 0.38;
  if (broad.test(sign)) return 0.9;
  if (capital.test(sign)) return 0.66;
  return wide.test(sign) ? 1.3 : 0.57;
}
