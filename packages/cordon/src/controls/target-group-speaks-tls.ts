import type { Fact } from '../model/fact.ts';
import type { Ask } from './ask.ts';
import { control } from './control.ts';
import type { Outcome } from './outcome.ts';

const template = (protocol: string, port: number) => `Resources:
  PortalTargets:
    Type: AWS::ElasticLoadBalancingV2::TargetGroup
    Properties:
      Protocol: ${protocol}
      Port: ${port}
      VpcId: vpc-0a1b2c3d
`;

/** What a load balancer speaks to its targets decides: it encrypts, it speaks in the clear, or it passes bytes on. */
function judge(protocol: Fact<string>, spoken: string | undefined, name: string, ask: Ask): Outcome {
  const upper = spoken?.toUpperCase();
  if (upper === undefined) return ask.unknown(protocol, 'no protocol is named', 'write Protocol: HTTPS');
  if (['HTTPS', 'TLS', 'SSL'].includes(upper)) return ask.pass();
  if (upper === 'GENEVE') return ask.notApplicable('a Gateway Load Balancer hands packets to an appliance');
  if (upper === 'HTTP') {
    return ask.fail({ at: protocol, got: upper, want: 'HTTPS', says: `${name} receives plain HTTP from its load balancer` });
  }
  return ask.unknown(
    protocol,
    `${upper} passes bytes on as they come; only the bytes show whether they are TLS`,
    'probe the running target, or end TLS at the load balancer and speak HTTPS or TLS here',
  );
}

export const targetGroupSpeaksTls = control({
  id: 'target-group-speaks-tls',
  obligations: ['ELB-BACK'],
  title: 'Load balancers encrypt what they send to their targets',
  why: 'The load balancer decrypts each session. What it sends on in plain HTTP can be read on the way to the target.',
  on: ['target-group', 'classic-load-balancer'],
  check(resource, ask) {
    if (resource.kind === 'target-group') {
      if (ask.need(resource.targetType) === 'lambda') {
        return ask.notApplicable('load balancers call Lambda targets through the encrypted API of AWS Lambda');
      }
      return judge(resource.protocol, ask.need(resource.protocol), resource.name, ask);
    }
    const listeners = ask.need(resource.listeners) ?? [];
    return ask.every(listeners, (listener) => {
      // A Classic listener that names no instance protocol speaks the front's towards the instances.
      const own = ask.isGiven(listener.instanceProtocol) ? listener.instanceProtocol : listener.protocol;
      return judge(own, classicBack(ask.need(own), own === listener.protocol), resource.name, ask);
    });
  },
  fix: {
    effect: 'replaces',
    does: 'Serve TLS on the targets and use HTTPS for the target group.',
    cloudformation: 'Protocol: HTTPS\nPort: 443',
  },
  examples: { resource: 'PortalTargets', line: 5, fails: template('HTTP', 80), passes: template('HTTPS', 443) },
});

/** HTTPS and SSL fronts speak HTTP and TCP behind, where nothing else is said (Classic API, Listener). */
function classicBack(protocol: string | undefined, implied: boolean): string | undefined {
  if (!implied) return protocol;
  const upper = protocol?.toUpperCase();
  return upper === 'HTTPS' ? 'HTTP' : upper === 'SSL' ? 'TCP' : upper;
}
