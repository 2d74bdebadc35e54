import type { HopState, ReportedHop } from '@cordon/cordon/report-flow';
import type { Encrypted } from './scene.ts';

/** What a hop is as declared; where it is not there then, what it is where it is. */
export function declaredState(hop: ReportedHop): HopState | undefined {
  return hop.exists ? hop : hop.otherwise.find(({ exists }) => exists);
}

/** Every state the hop has in some configuration, with the words of its pill. */
export function says(hop: ReportedHop): Readonly<Partial<Record<Encrypted, string>>> {
  const result: Partial<Record<Encrypted, string>> = {};
  for (const state of [hop, ...hop.otherwise]) {
    if (state.exists) result[state.encrypted] ??= words(state);
  }
  return result;
}

/** Is it, in some configuration, not encrypted or not shown to be? */
export function isBad(says: Readonly<Partial<Record<Encrypted, string>>>): boolean {
  return says.no !== undefined || says.unknown !== undefined;
}

/** Ports stand in the detail: on the line they are only in the way. */
function words({ protocol, encrypted }: HopState): string {
  const bare = protocol.split(', ').map((each) => each.replace(/ \d+(-\d+)?$/, '').trim());
  const spoken = [...new Set(bare)].join(', ');
  if (encrypted === 'unknown') return spoken === '' ? 'not shown' : `${spoken} not shown`;
  if (spoken !== '') return spoken;
  return encrypted === 'no' ? 'in the clear' : 'encrypted';
}
