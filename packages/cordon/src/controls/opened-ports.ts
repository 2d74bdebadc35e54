import { type ClearTextPort, clearTextPortsIn, portsData } from '../facts/ports.ts';
import type { TrafficRule } from '../model/kinds/security-group.ts';
import type { Record } from '../model/record.ts';
import type { Ask } from './ask.ts';
import type { Outcome } from './outcome.ts';

/** Fails where the rule opens a port that is always in the clear; a port that may change to TLS stays unknown. */
export function judgePorts(rule: Record<TrafficRule>, name: string, ask: Ask): Outcome {
  const protocol = ask.need(rule.protocol)?.toLowerCase();
  // Every protocol on the list of ports runs over TCP.
  if (protocol !== undefined && !['tcp', '6', '-1'].includes(protocol)) return ask.pass();
  const everything = protocol === '-1' || ask.need(rule.fromPort) === -1;
  const from = everything ? 0 : (ask.need(rule.fromPort) ?? 0);
  const to = everything ? 65535 : (ask.need(rule.toPort) ?? (ask.isGiven(rule.fromPort) ? from : 65535));
  ask.cite(portsData);
  const open = clearTextPortsIn(from, to);
  const clear = open.filter((port) => port.upgrade === undefined);
  if (clear.length > 0) {
    return ask.fail({
      at: rule,
      path: rule.protocol.path.replace(/\.?[^.]*$/, ''),
      got: everything ? 'every port' : from === to ? `port ${from}` : `ports ${from} to ${to}`,
      want: 'no port whose protocol is in the clear',
      says: `${name} lets the outside reach ${namesOf(clear)} in the clear`,
    });
  }
  const [first] = open;
  if (!first) return ask.pass();
  return ask.unknown(
    rule,
    `port ${first.port} (${first.protocol}) carries TLS only if both ends insist on it`,
    'close the port to the outside, or show that the server refuses sessions without TLS',
  );
}

function namesOf(ports: readonly ClearTextPort[]): string {
  const names = ports.map(({ port, protocol }) => `${protocol} (${port})`);
  return names.length > 3 ? `${names.slice(0, 3).join(', ')} and ${names.length - 3} more` : names.join(', ');
}
