import type { LabelledText } from './generate.mjs';

export interface Found {
  readonly kind: string;
  readonly start: number;
  readonly length: number;
}
export interface Rates {
  readonly class: string;
  readonly n: number;
  readonly recall: number;
  readonly precision: number;
}
export function measure(
  cases: readonly LabelledText[],
  find: (text: string, key: string | undefined) => readonly Found[],
): {
  readonly positives: readonly (Rates & { readonly kind: string })[];
  readonly lookAlikes: readonly { readonly class: string; readonly n: number; readonly falseAlarmRate: number }[];
  readonly kinds: readonly Rates[];
  readonly wrong: readonly (LabelledText & { readonly found: readonly Found[] })[];
};
