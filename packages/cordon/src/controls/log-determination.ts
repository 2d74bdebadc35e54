import type { Resource } from '../model/resource.ts';
import type { Ask } from './ask.ts';
import { currentAttestations } from './attestation.ts';
import { balancerLogs } from './balancer-logs.ts';

/** Which logs somebody determined to be enough, and who said so when. */
export interface Determination {
  readonly logs: readonly string[];
  readonly said: string;
}

/**
 * What the customer determined for this resource, under an attestation whose review is not overdue. An attestation that
 * names no logs determines nothing.
 */
export function determinedLogs(obligation: string, resource: Resource, ask: Ask): Determination | undefined {
  const found = currentAttestations([obligation], resource, ask).find((each) => each.determination.length > 0);
  if (!found) return undefined;
  const logs = found.determination.map((each) =>
    each
      .toLowerCase()
      .replace(/ logs?$/, '')
      .replace('health check', 'health-check'),
  );
  // A decision may be written in any words; what is no name of logs is told as it was written.
  const told = found.determination.map((each, index) => {
    const log = logs[index] ?? '';
    return log === 'flow' || Object.hasOwn(balancerLogs, log) ? `${log} logs` : each;
  });
  return { logs, said: `${found.role} determined on ${found.date} that this is enough: ${told.join(', ')}` };
}
