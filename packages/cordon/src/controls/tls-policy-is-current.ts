import { judgeClassicPolicy } from './classic-tls-policy.ts';
import { control, type EditValue } from './control.ts';
import { judgeNamedPolicy } from './tls-policy-judgement.ts';

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

const current = 'ELBSecurityPolicy-TLS13-1-2-Res-PQ-2025-09';
const currentClassic: EditValue = 'ELBSecurityPolicy-TLS-1-2-2017-01';

export const tlsPolicyIsCurrent = control({
  id: 'tls-policy-is-current',
  obligations: ['ELB-POLICY'],
  title: 'Listeners negotiate TLS 1.2 or newer',
  why: 'TLS 1.0 and 1.1 have known weaknesses. A listener that names no policy gets one that still allows them.',
  decides: [
    'A policy is judged by the protocols and ciphers that AWS documents for it, never by its name: FIPS or PQ in the name may stand for TLS 1.0 all the same.',
    'It fails where clients may negotiate TLS 1.0 or 1.1, and on a Classic Load Balancer also where they may use a broken cipher.',
    'A listener that names no policy gets ELBSecurityPolicy-2016-08, which allows TLS 1.0: it fails.',
    'Policies of a Classic Load Balancer are read for what they refer to or switch on. One that only keeps cookies leaves the default in force.',
    'RSA key transport, CBC suites and ChaCha20-Poly1305 pass with a remark.',
    'Listeners that negotiate no TLS are not applicable.',
  ],
  open: [
    'A policy or a cipher that is not known here: use one that AWS documents.',
    'A Classic policy of a name that the load balancer does not have: name one that it has.',
    'A Classic policy that switches no protocol or no cipher on: switch TLSv1.2 and its ciphers on.',
  ],
  on: ['listener', 'classic-load-balancer'],
  check(resource, ask) {
    if (resource.kind === 'classic-load-balancer') {
      return ask.every(ask.need(resource.listeners) ?? [], (each) => judgeClassicPolicy(each, resource, ask));
    }
    const protocol = ask.need(resource.protocol)?.toUpperCase();
    if (protocol !== 'HTTPS' && protocol !== 'TLS') return ask.notApplicable('it negotiates no TLS itself');
    const name = ask.need(resource.tlsPolicy) ?? '';
    const on = protocol === 'HTTPS' ? 'alb' : 'nlb';
    const isGiven = ask.isGiven(resource.tlsPolicy);
    return judgeNamedPolicy({ at: resource.tlsPolicy, name, isGiven, on, owner: resource.name }, ask);
  },
  fix: {
    effect: 'in-place',
    does: 'Name a policy that starts at TLS 1.2.',
    cloudformation: `SslPolicy: ${current}`,
    edits({ path, got }) {
      if (path === 'SslPolicy') return [{ set: path, to: current }];
      if (path.endsWith('PolicyNames')) {
        const name = `tls-1-2-${path.match(/\d+/)?.[0] ?? 0}`;
        const item = {
          PolicyName: name,
          PolicyType: 'SSLNegotiationPolicyType',
          Attributes: [{ Name: 'Reference-Security-Policy', Value: currentClassic }],
        };
        return [
          { append: path, item: name },
          { append: 'Policies', item },
        ];
      }
      return [{ set: path, to: got.startsWith('ELBSecurityPolicy-') ? currentClassic : 'false' }];
    },
  },
  examples: {
    resource: 'PortalListener',
    line: 8,
    fails: template('ELBSecurityPolicy-2016-08'),
    passes: template(current),
  },
});
