import { backEndRemarks, isEncrypted, judgeBackEnd, judgeClassicBackEnd } from './back-end-protocol.ts';
import { control, type Edit, type Faulty } from './control.ts';
import { isHandedDecrypted, reachesEncryptedListener } from './group-front.ts';

const template = (protocol: string, port: number) => `Resources:
  PortalTargets:
    Type: AWS::ElasticLoadBalancingV2::TargetGroup
    Properties:
      Protocol: ${protocol}
      Port: ${port}
      VpcId: vpc-0a1b2c3d
`;

export const targetGroupSpeaksTls = control({
  id: 'target-group-speaks-tls',
  obligations: ['ELB-BACK'],
  title: 'Load balancers encrypt what they send to their targets',
  why: 'The load balancer decrypts each session. What it sends on in plain HTTP can be read on the way to the target.',
  decides: [
    'A target group passes with HTTPS, TLS or QUIC and fails with HTTP, whatever its listener speaks.',
    'TCP fails where a given TLS listener, or a rule of one, sends to it: that listener decrypts, and nothing passes through.',
    'A group of Application Load Balancers that gets sessions passed through is as good as the listener it reaches on the same port.',
    'On a Classic Load Balancer the instance protocol decides; TCP behind HTTPS or SSL fails.',
    'Lambda functions and Gateway Load Balancers are not applicable.',
    'Health checks in the clear, and addresses whose certificate nobody checks, are reported and decide nothing.',
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
      const handed = () =>
        spoken.startsWith('TCP') ? isHandedDecrypted(resource, spoken, ask) : ask.notApplicable('it carries no TCP');
      if (ask.need(resource.targetType) === 'alb') {
        return ask.all(() => reachesEncryptedListener(resource, ask), handed);
      }
      return ask.all(
        () => judgeBackEnd(resource.protocol, spoken, resource.name, ask),
        () =>
          isEncrypted(spoken)
            ? ask.pass(...backEndRemarks(resource, spoken, ask))
            : ask.notApplicable('see its protocol'),
        handed,
      );
    }
    const listeners = ask.need(resource.listeners) ?? [];
    return ask.every(listeners, (listener) => judgeClassicBackEnd(listener, resource.name, ask));
  },
  fix: {
    effect: 'replaces',
    does: 'Serve TLS on the targets and use HTTPS for the target group.',
    cloudformation: 'Protocol: HTTPS\nPort: 443',
    edits: speakTls,
  },
  examples: { resource: 'PortalTargets', line: 5, fails: template('HTTP', 80), passes: template('HTTPS', 443) },
});

function speakTls({ path, got }: Faulty): readonly Edit[] {
  const classic = /^Listeners\[\d+\]/.exec(path)?.[0];
  if (classic) return [{ set: `${classic}.InstanceProtocol`, to: got === 'TCP' ? 'SSL' : 'HTTPS' }];
  // On which port the targets serve it is theirs to say.
  return [{ set: path, to: got === 'HTTP' ? 'HTTPS' : 'TLS' }];
}
