import type { Action, Listener } from '../model/kinds/listener.ts';
import type { Record } from '../model/record.ts';
import type { Ask } from './ask.ts';
import { control } from './control.ts';
import { by } from './links.ts';
import type { Outcome } from './outcome.ts';

const template = (rest: string) => `Resources:
  PortalListener:
    Type: AWS::ElasticLoadBalancingV2::Listener
    Properties:
      LoadBalancerArn: !Ref Portal
${rest}
      DefaultActions:
        - Type: forward
          TargetGroupArn: !Ref PortalTargets
  Portal:
    Type: AWS::ElasticLoadBalancingV2::LoadBalancer
    Properties:
      Subnets: [subnet-0a1b2c3d, subnet-4e5f6a7b]
  PortalTargets:
    Type: AWS::ElasticLoadBalancingV2::TargetGroup
    Properties:
      Protocol: HTTPS
      Port: 443
      VpcId: vpc-0a1b2c3d
`;

export const listenerEncryptsClients = control({
  id: 'listener-encrypts-clients',
  obligations: ['ELB-FRONT'],
  title: 'Load balancers encrypt their sessions with clients',
  why: 'A session over plain HTTP shows PHI, cookies and credentials to everyone between the client and the load balancer.',
  on: ['listener', 'classic-load-balancer'],
  check(resource, ask) {
    if (resource.kind === 'listener') return judgeListener(resource, ask);
    return ask.every(ask.need(resource.listeners) ?? [], (listener) => {
      const protocol = ask.need(listener.protocol)?.toUpperCase();
      if (protocol === 'HTTPS' || protocol === 'SSL') return ask.pass();
      if (protocol === 'HTTP') {
        return ask.fail({ at: listener.protocol, got: protocol, want: 'HTTPS', says: `${resource.name} speaks plain HTTP with its clients` });
      }
      return passesThrough(ask, listener.protocol, protocol);
    });
  },
  fix: {
    effect: 'in-place',
    does: 'Use an HTTPS listener with a certificate; keep port 80 only to redirect to it.',
    cloudformation: 'Protocol: HTTPS\nPort: 443\nCertificates:\n  - CertificateArn: !Ref Certificate',
  },
  examples: {
    resource: 'PortalListener',
    line: 6,
    fails: template('      Protocol: HTTP\n      Port: 80'),
    passes: template(
      '      Protocol: HTTPS\n      Port: 443\n      Certificates:\n        - CertificateArn: arn:aws:acm:us-east-1:111122223333:certificate/portal',
    ),
  },
});

function judgeListener(listener: Listener, ask: Ask): Outcome {
  const protocol = ask.need(listener.protocol)?.toUpperCase();
  if (protocol === 'HTTPS' || protocol === 'TLS') return ask.pass();
  if (protocol === undefined) return ask.unknown(listener.protocol, 'no protocol is named', 'write Protocol: HTTPS');
  if (protocol !== 'HTTP') return passesThrough(ask, listener.protocol, protocol);
  // A listener that only sends clients on to HTTPS hands out no PHI; one rule that forwards is enough to spoil it.
  return ask.all(
    () => judgeActions(ask.need(listener.actions) ?? [], listener, ask),
    () => {
      const rules = ask.linked('listener-rule', listener, byListener);
      if (rules.length === 0) return ask.notApplicable('it has no rules');
      return ask.every(rules, (rule) => judgeActions(ask.need(rule.actions) ?? [], listener, ask));
    },
  );
}

const byListener = by<'listener-rule'>('listener', (rule) => rule.listener);

function judgeActions(actions: readonly Record<Action>[], listener: Listener, ask: Ask): Outcome {
  return ask.every(actions, (action) => {
    const says = `${listener.name} speaks plain HTTP with its clients`;
    const plain = () => ask.fail({ at: listener.protocol, got: 'HTTP', want: 'HTTPS, or nothing but a redirect to HTTPS', says });
    if (ask.need(action.type) !== 'redirect') return plain();
    const to = ask.need(action.redirectProtocol)?.toUpperCase();
    return to === 'HTTPS' ? ask.pass('it only redirects to HTTPS; the first request still crosses in the clear') : plain();
  });
}

function passesThrough(ask: Ask, at: Listener['protocol'], protocol: string | undefined): Outcome {
  if (protocol === 'GENEVE') return ask.notApplicable('a Gateway Load Balancer hands packets to an appliance');
  return ask.unknown(
    at,
    `${protocol ?? 'the listener'} passes bytes on as they come; only the bytes show whether they are TLS`,
    'probe the running entry, or end TLS at the load balancer',
  );
}
