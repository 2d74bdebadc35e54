import type { Fact } from '../model/fact.ts';
import type { ClassicListener } from '../model/kinds/classic-load-balancer.ts';
import type { TargetGroup } from '../model/kinds/target-group.ts';
import type { Ask } from './ask.ts';
import { control, type Edit, type Faulty } from './control.ts';
import { isHandedDecrypted, reachesEncryptedListener } from './group-front.ts';
import { passesThrough } from './listener-front.ts';
import type { Outcome } from './outcome.ts';

const template = (protocol: string, port: number) => `Resources:
  PortalTargets:
    Type: AWS::ElasticLoadBalancingV2::TargetGroup
    Properties:
      Protocol: ${protocol}
      Port: ${port}
      VpcId: vpc-0a1b2c3d
`;

const isEncrypted = (spoken: string) => ['HTTPS', 'TLS', 'SSL'].includes(spoken);

/** What encryption to a target leaves to be wished for (load balancer guides, target groups, read 2026-11-23). */
function remarks(group: TargetGroup, spoken: string, ask: Ask): readonly string[] {
  const type = ask.look(group.targetType);
  const isAddress = type.is === 'known' && type.value === 'ip';
  const check = ask.look(group.healthCheckProtocol);
  // Health checks of Network Load Balancers know no TLS; those of others follow HTTP unless told otherwise.
  const isPlainCheck =
    spoken === 'HTTPS' && (check.is === 'absent' || (check.is === 'known' && check.value === 'HTTP'));
  return [
    ...(isAddress
      ? ['load balancers check no certificate of a target; outside the VPC nothing else tells whose address it is']
      : []),
    ...(isPlainCheck ? ['its health checks cross in the clear'] : []),
  ];
}

/** What a load balancer speaks to its targets decides: it encrypts, it speaks in the clear, or it passes bytes on. */
function judge(protocol: Fact<string>, spoken: string, name: string, ask: Ask): Outcome {
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

export const targetGroupSpeaksTls = control({
  id: 'target-group-speaks-tls',
  obligations: ['ELB-BACK'],
  title: 'Load balancers encrypt what they send to their targets',
  why: 'The load balancer decrypts each session. What it sends on in plain HTTP can be read on the way to the target.',
  decides: [
    'A target group passes with HTTPS, TLS or QUIC and fails with HTTP, whatever its listener speaks.',
    'TCP fails where a given TLS listener, or a rule of one, sends to it: that listener decrypts, and nothing passes through.',
    'A group of Application Load Balancers is as good as the listener it reaches on the same port.',
    'On a Classic Load Balancer the instance protocol decides; TCP behind HTTPS or SSL fails.',
    'Lambda functions and Gateway Load Balancers are not applicable.',
    'Health checks in the clear, and addresses whose certificate nobody checks, are said and decide nothing.',
  ],
  open: [
    'TCP, UDP and their like that nothing is seen to decrypt: only the bytes show whether they are TLS. Probe the running entry, or end TLS at the load balancer.',
    'A Classic listener of HTTPS or SSL without an instance protocol, for which AWS documents no default: write it.',
    'An Application Load Balancer behind the group, or its listener, that is not given: pass the template that makes it.',
    'A target group that names no protocol: write Protocol: HTTPS.',
  ],
  on: ['target-group', 'classic-load-balancer'],
  check(resource, ask) {
    if (resource.kind === 'target-group') {
      if (ask.need(resource.targetType) === 'lambda') {
        return ask.notApplicable('load balancers call Lambda targets through the encrypted API of AWS Lambda');
      }
      const spoken = ask.need(resource.protocol)?.toUpperCase();
      if (spoken === undefined) return ask.unknown(resource.protocol, 'no protocol is named', 'write Protocol: HTTPS');
      if (ask.need(resource.targetType) === 'alb') return reachesEncryptedListener(resource, ask);
      return ask.all(
        () => judge(resource.protocol, spoken, resource.name, ask),
        () =>
          isEncrypted(spoken) ? ask.pass(...remarks(resource, spoken, ask)) : ask.notApplicable('see its protocol'),
        () =>
          spoken.startsWith('TCP') ? isHandedDecrypted(resource, spoken, ask) : ask.notApplicable('it carries no TCP'),
      );
    }
    const listeners = ask.need(resource.listeners) ?? [];
    return ask.every(listeners, (listener) => judgeClassic(listener, resource.name, ask));
  },
  fix: {
    effect: 'replaces',
    does: 'Serve TLS on the targets and use HTTPS for the target group.',
    cloudformation: 'Protocol: HTTPS\nPort: 443',
    edits: speakTls,
  },
  examples: { resource: 'PortalTargets', line: 5, fails: template('HTTP', 80), passes: template('HTTPS', 443) },
});

/** A Classic listener decrypts at an HTTPS or SSL front: TCP behind that is in the clear, not passed through. */
function judgeClassic(listener: ClassicListener, name: string, ask: Ask): Outcome {
  const front = ask.part(() => {
    const protocol = ask.need(listener.protocol)?.toUpperCase() ?? '';
    return ['HTTPS', 'SSL'].includes(protocol) ? ask.pass(protocol) : ask.notApplicable(protocol);
  });
  if (!ask.isGiven(listener.instanceProtocol)) {
    const protocol = ask.need(listener.protocol)?.toUpperCase();
    // AWS states no default; it has to be of the front's layer, so a front in the clear settles it.
    if (protocol === 'HTTP' || protocol === 'TCP') return judge(listener.protocol, protocol, name, ask);
    return ask.unknown(
      listener.instanceProtocol,
      `it does not say what it speaks behind ${protocol ?? 'its front'}`,
      'write InstanceProtocol: HTTPS, or SSL',
    );
  }
  const back = ask.need(listener.instanceProtocol)?.toUpperCase() ?? '';
  if (back === 'TCP' && front.verdict === 'pass') {
    const says = `${name} receives in the clear what its load balancer decrypted`;
    return ask.fail({ at: listener.instanceProtocol, got: back, want: 'SSL', says });
  }
  return judge(listener.instanceProtocol, back, name, ask);
}

function speakTls({ path, got }: Faulty): readonly Edit[] {
  const classic = /^Listeners\[\d+\]/.exec(path)?.[0];
  if (classic) return [{ set: `${classic}.InstanceProtocol`, to: got === 'TCP' ? 'SSL' : 'HTTPS' }];
  // On which port the targets serve it is theirs to say.
  return [{ set: path, to: got === 'HTTP' ? 'HTTPS' : 'TLS' }];
}
