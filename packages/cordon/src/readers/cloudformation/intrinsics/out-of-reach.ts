import { constant } from '../../../model/expression.ts';
import { unknown } from '../../../model/read-value.ts';
import type { Gap } from '../../../model/value.ts';
import type { Intrinsic } from './intrinsics.ts';

/** A function whose result no template shows. @param gap what would settle it, and whether the platform makes it up. */
export function outOfReach(why: string, gap: Omit<Gap, 'why'> = {}): Intrinsic {
  return (_argument, _scope, at) => constant({ ...unknown(why, at), ...gap });
}
