import { styleText } from 'node:util';

/** Colours by meaning. Hue belongs to verdicts alone. */
export interface Paint {
  fail(text: string): string;
  warn(text: string): string;
  unknown(text: string): string;
  place(text: string): string;
  faint(text: string): string;
}

const same = (text: string) => text;

export const plain: Paint = { fail: same, warn: same, unknown: same, place: same, faint: same };

export const coloured: Paint = {
  fail: (text) => styleText(['red', 'bold'], text),
  warn: (text) => styleText('red', text),
  unknown: (text) => styleText('yellow', text),
  place: (text) => styleText('cyan', text),
  faint: (text) => styleText('dim', text),
};
