import { tlsClass } from '../facts/tls-class.ts';
import { tlsPoliciesData, tlsPolicy } from '../facts/tls-policies.ts';
import { control } from './control.ts';

const template = (policy: string) => `Resources:
  PortalListener:
    Type: AWS::ElasticLoadBalancingV2::Listener
    Properties:
      LoadBalancerArn: arn:aws:elasticloadbalancing:us-east-1:111122223333:loadbalancer/app/portal/50dc6c495c0c9188
      Protocol: HTTPS
      Port: 443
      SslPolicy: ${policy}
      Certificates:
        - CertificateArn: arn:aws:acm:us-east-1:111122223333:certificate/portal
      DefaultActions:
        - Type: fixed-response
          FixedResponseConfig: { StatusCode: "404" }
`;

/** What a class of policies leaves to be wished for, worth a word but no failure (NIST SP 800-52r2). */
const remarks = {
  A: [],
  B: ['it offers ChaCha20-Poly1305, which is strong but not NIST-approved'],
  C: ['it still offers CBC cipher suites'],
  D: ['it offers RSA key transport: a stolen key opens recorded sessions'],
} as const;

export const tlsPolicyIsCurrent = control({
  id: 'tls-policy-is-current',
  obligations: ['ELB-POLICY'],
  title: 'Listeners negotiate TLS 1.2 or newer',
  why: 'TLS 1.0 and 1.1 have known weaknesses. A listener that names no policy gets one that still allows them.',
  on: ['listener'],
  check(listener, { need, isGiven, cite, pass, fail, unknown, notApplicable }) {
    const protocol = need(listener.protocol)?.toUpperCase();
    if (protocol !== 'HTTPS' && protocol !== 'TLS') return notApplicable('it negotiates no TLS itself');
    const name = need(listener.tlsPolicy) ?? '';
    cite(tlsPoliciesData);
    const found = tlsClass(tlsPolicy(name, protocol === 'HTTPS' ? 'alb' : 'nlb')?.contents);
    if (found === undefined) {
      return unknown(listener.tlsPolicy, `what ${name} allows is not known here`, 'use a policy that AWS documents');
    }
    if (found !== 'E') return pass(...remarks[found]);
    return fail({
      at: listener.tlsPolicy,
      got: isGiven(listener.tlsPolicy) ? name : `no SslPolicy, which means ${name}`,
      want: 'ELBSecurityPolicy-TLS13-1-2-Res-PQ-2025-09',
      says: `${listener.name} lets clients negotiate TLS 1.0 or 1.1`,
    });
  },
  fix: {
    effect: 'in-place',
    does: 'Name a policy that starts at TLS 1.2.',
    cloudformation: 'SslPolicy: ELBSecurityPolicy-TLS13-1-2-Res-PQ-2025-09',
    edits: ({ path }) => [{ set: path, to: 'ELBSecurityPolicy-TLS13-1-2-Res-PQ-2025-09' }],
  },
  examples: {
    resource: 'PortalListener',
    line: 8,
    fails: template('ELBSecurityPolicy-2016-08'),
    passes: template('ELBSecurityPolicy-TLS13-1-2-Res-PQ-2025-09'),
  },
});
