import type { CheckRequest } from '../check.ts';
import type { Wanted } from './gather.ts';

/** A request made again and again. What it adds is for Cordon alone: the library's types do not show how it reads. */
export interface RepeatedRequest extends CheckRequest {
  /** Reads a text that an earlier check may have read: parsing is about a third of a check. */
  readonly readTemplate?: Wanted['readTemplate'];
}
