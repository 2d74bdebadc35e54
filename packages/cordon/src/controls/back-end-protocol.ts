import type { Fact } from '../model/fact.ts';
import type { ClassicListener } from '../model/kinds/classic-load-balancer.ts';
import type { TargetGroup } from '../model/kinds/target-group.ts';
import type { Ask } from './ask.ts';
import { passesThrough } from './listener-front.ts';
import type { Outcome } from './outcome.ts';

/** Does what speaks this encrypt what it sends? */
export const isEncrypted = (spoken: string | undefined) => encrypted.has(spoken);
const encrypted = new Set<string | undefined>(['HTTPS', 'TLS', 'SSL']);

/** What encryption to a target leaves to be wished for (load balancer guides, target groups, read 2026-11-23). */
export function backEndRemarks(group: TargetGroup, spoken: string, ask: Ask): readonly string[] {
  const isAddress = ask.known(group.targetType) === 'ip';
  const check = group.healthCheckProtocol;
  // Health checks of Network Load Balancers know no TLS; those of others follow HTTP unless told otherwise.
  const isPlainCheck = spoken === 'HTTPS' && (ask.look(check).is === 'absent' || ask.known(check) === 'HTTP');
  return [
    ...(isAddress
      ? ['load balancers check no certificate of a target; outside the VPC nothing else tells whose address it is']
      : []),
    ...(isPlainCheck ? ['its health checks cross in the clear'] : []),
  ];
}

/** What a load balancer speaks to its targets decides: it encrypts, it speaks in the clear, or it passes bytes on. */
export function judgeBackEnd(protocol: Fact<string>, spoken: string, name: string, ask: Ask): Outcome {
  if (isEncrypted(spoken)) return ask.pass();
  if (spoken === 'HTTP') {
    return ask.fail({
      at: protocol,
      got: spoken,
      want: 'HTTPS',
      says: `${name} receives plain HTTP from its load balancer`,
    });
  }
  return passesThrough(ask, protocol, spoken);
}

/** A Classic listener decrypts at an HTTPS or SSL front: TCP behind that is in the clear, not passed through. */
export function judgeClassicBackEnd(listener: ClassicListener, name: string, ask: Ask): Outcome {
  const front = ask.part(() =>
    isEncrypted(ask.need(listener.protocol)?.toUpperCase()) ? ask.pass() : ask.notApplicable('it decrypts nothing'),
  );
  const back = ask.need(listener.instanceProtocol)?.toUpperCase();
  if (back === undefined) {
    const protocol = ask.need(listener.protocol)?.toUpperCase();
    // AWS states no default; it has to be of the front's layer, so a front in the clear settles it.
    if (protocol === 'HTTP' || protocol === 'TCP') return judgeBackEnd(listener.protocol, protocol, name, ask);
    return ask.unknown(
      listener.instanceProtocol,
      `it does not say what it speaks behind ${protocol ?? 'its front'}`,
      'write InstanceProtocol: HTTPS, or SSL',
    );
  }
  if (back === 'TCP' && front.verdict === 'pass') {
    const says = `${name} receives in the clear what its load balancer decrypted`;
    return ask.fail({ at: listener.instanceProtocol, got: back, want: 'SSL', says });
  }
  return judgeBackEnd(listener.instanceProtocol, back, name, ask);
}
