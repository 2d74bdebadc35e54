import type { Chooser } from '../model/chooser.ts';
import type { Box } from './box.ts';

/** Does the chooser's world lie in the box? It is asked one limit at a time, and no more than it takes to say no. */
export function inBox(box: Box, chooser: Chooser): boolean {
  for (const { variable, values, within } of box.limits.values()) {
    if (chooser.isOneOf(variable, [...values]) !== within) return false;
  }
  return true;
}
