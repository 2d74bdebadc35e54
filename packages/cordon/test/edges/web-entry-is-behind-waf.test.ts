import { webEntryIsBehindWaf } from '../../src/controls/web-entry-is-behind-waf.ts';
import { testEdges } from './edge-table.ts';
import { balancer } from './load-balancer-template.ts';

const association = (entry: string) =>
  `  Shield:\n    Type: AWS::WAFv2::WebACLAssociation\n    Properties: { ResourceArn: ${entry}, WebACLArn: acl }\n`;

testEdges(webEntryIsBehindWaf, 'Portal', [
  { it: 'nothing in between', from: balancer(''), says: 'fail 2' },
  { it: 'a web ACL', from: balancer('', association('!Ref Portal')), says: 'pass' },
  {
    it: 'a web ACL, by the attribute',
    from: balancer('', association('!GetAtt Portal.LoadBalancerArn')),
    says: 'pass',
  },
  {
    it: 'a web ACL, by a built ARN',
    from: balancer(
      '',
      association(
        '!Sub "arn:${AWS::Partition}:elasticloadbalancing:${AWS::Region}:${AWS::AccountId}:loadbalancer/${Portal.LoadBalancerFullName}"',
      ),
    ),
    says: 'pass',
  },
  {
    it: 'a web ACL on another entry',
    from: balancer('', `${association('!Ref Api')}  Api: { Type: "AWS::ElasticLoadBalancingV2::LoadBalancer" }\n`),
    says: 'fail 2',
  },
  {
    it: 'a web ACL on an entry nobody exports',
    from: balancer('', association('!ImportValue Entry')),
    says: 'unknown 8',
  },
  { it: 'internal', from: balancer('      Scheme: internal\n'), says: 'not-applicable' },
  { it: 'a scheme nobody exports', from: balancer('      Scheme: !ImportValue S\n'), says: 'unknown 6' },
  {
    it: 'a network load balancer, whatever its scheme',
    from: balancer('      Scheme: !ImportValue S\n      Type: network\n'),
    says: 'not-applicable',
  },
  {
    it: 'a Classic Load Balancer',
    from: 'Resources:\n  Portal:\n    Type: AWS::ElasticLoadBalancing::LoadBalancer\n    Properties: { Listeners: [] }\n',
    says: 'not-applicable',
  },
  {
    it: 'a custom resource that may associate one',
    from: balancer('', '  Maker:\n    Type: Custom::Waf\n    Properties: { Arn: !Ref Portal }\n'),
    says: 'unknown 6',
  },
  {
    it: 'in production only',
    from: balancer(
      '',
      association('!Ref Portal').replace('    Properties', '    Condition: IsProd\n    Properties'),
      'Parameters: { Env: { Type: String, Default: prod } }\nConditions: { IsProd: !Equals [!Ref Env, prod] }\n',
    ),
    says: 'pass [IsProd is true] | fail 4 [IsProd is false]',
  },
  {
    it: 'in another stack',
    from: {
      'template.yaml': `${balancer('')}Outputs: { P: { Value: !Ref Portal, Export: { Name: portal } } }\n`,
      'edge.yaml': `Resources:\n${association('!ImportValue portal')}`,
    },
    says: 'pass',
  },
]);
