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

/** Whoever asks for colour has looked at the terminal; Node need not look at its own standard output again. */
const style = (format: Parameters<typeof styleText>[0]) => (text: string) =>
  styleText(format, text, { validateStream: false });

export const coloured: Paint = {
  fail: style(['red', 'bold']),
  warn: style('red'),
  unknown: style('yellow'),
  place: style('cyan'),
  faint: style('dim'),
};
