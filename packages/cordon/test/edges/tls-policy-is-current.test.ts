import { tlsPolicyIsCurrent } from '../../src/controls/tls-policy-is-current.ts';
import { testEdges } from './edge-table.ts';

const listener = (properties: string, before = '') => `${before}Resources:
  Portal:
    Type: AWS::ElasticLoadBalancingV2::Listener
    Properties:
      LoadBalancerArn: arn:aws:elasticloadbalancing:us-east-1:111122223333:loadbalancer/app/portal/50dc6c495c0c9188
      DefaultActions: [{ Type: fixed-response }]
${properties}`;
const https = '      Protocol: HTTPS\n';

testEdges(tlsPolicyIsCurrent, 'Portal', [
  { it: 'no policy means the one of 2016', from: listener(https), says: 'fail 2' },
  { it: 'no value is no policy', from: listener(`${https}      SslPolicy: !Ref AWS::NoValue\n`), says: 'fail 8' },
  { it: 'TLS 1.1', from: listener(`${https}      SslPolicy: ELBSecurityPolicy-TLS-1-1-2017-01\n`), says: 'fail 8' },
  {
    it: 'TLS 1.2 with CBC',
    from: listener(`${https}      SslPolicy: ELBSecurityPolicy-TLS-1-2-2017-01\n`),
    says: 'pass',
  },
  { it: 'a network load balancer without a policy', from: listener('      Protocol: TLS\n'), says: 'fail 2' },
  { it: 'a protocol in lower case', from: listener('      Protocol: https\n'), says: 'fail 2' },
  {
    it: 'a policy in lower case is none that AWS has',
    from: listener(`${https}      SslPolicy: elbsecuritypolicy-2016-08\n`),
    says: 'unknown 8',
  },
  {
    it: 'a policy nobody knows',
    from: listener(`${https}      SslPolicy: ELBSecurityPolicy-2040-01\n`),
    says: 'unknown 8',
  },
  { it: 'plain HTTP negotiates nothing', from: listener('      Protocol: HTTP\n'), says: 'not-applicable' },
  { it: 'TCP negotiates nothing', from: listener('      Protocol: TCP\n'), says: 'not-applicable' },
  { it: 'a protocol nobody exports', from: listener('      Protocol: !ImportValue Protocol\n'), says: 'unknown 7' },
  {
    it: 'a policy from the parameter store',
    from: listener(`${https}      SslPolicy: "{{resolve:ssm:/elb/policy}}"\n`),
    says: 'unknown 8',
  },
  {
    it: 'a policy by Region from a mapping',
    from: listener(
      `${https}      SslPolicy: !FindInMap [Policies, !Ref "AWS::Region", Name]\n`,
      'Mappings:\n  Policies:\n    us-east-1: { Name: ELBSecurityPolicy-2016-08 }\n    us-west-2: { Name: ELBSecurityPolicy-TLS13-1-2-2021-06 }\n',
    ),
    says: 'fail 12 [AWS::Region is us-east-1] | pass [AWS::Region is us-west-2]',
  },
  {
    it: 'a policy that a parameter allows',
    from: listener(
      `${https}      SslPolicy: !Ref Policy\n`,
      'Parameters:\n  Policy:\n    Type: String\n    Default: ELBSecurityPolicy-TLS13-1-2-2021-06\n    AllowedValues: [ELBSecurityPolicy-TLS13-1-2-2021-06, ELBSecurityPolicy-2016-08]\n',
    ),
    says: 'pass [Policy is ELBSecurityPolicy-TLS13-1-2-2021-06] | fail 13 [Policy is ELBSecurityPolicy-2016-08]',
  },
]);
