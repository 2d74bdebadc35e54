import { constant } from '../../../model/expression.ts';
import { unknown } from '../../../model/read-value.ts';
import type { Intrinsic } from './intrinsics.ts';

/** A function whose result no template shows. @param platformMade says that the platform makes it up. */
export function outOfReach(why: string, platformMade?: true): Intrinsic {
  return (_argument, _scope, at) => constant({ ...unknown(why, at), ...(platformMade ? { platformMade } : {}) });
}
