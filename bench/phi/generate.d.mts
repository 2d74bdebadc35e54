export interface LabelledText {
  readonly class: string;
  readonly text: string;
  readonly key?: string;
  /** Absent where the text holds no identifier. */
  readonly kind?: string;
  readonly start?: number;
  readonly length?: number;
}
export function generate(sizes?: {
  readonly seed?: number;
  readonly positives?: number;
  readonly lookAlikes?: number;
}): LabelledText[];
