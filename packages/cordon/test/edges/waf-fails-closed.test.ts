import { wafFailsClosed } from '../../src/controls/waf-fails-closed.ts';
import { failsInBothOrders, testEdges } from './edge-table.ts';
import { balancer } from './load-balancer-template.ts';

const association =
  '  Guard:\n    Type: AWS::WAFv2::WebACLAssociation\n    Properties: { ResourceArn: !Ref Portal, WebACLArn: arn:aws:wafv2:a }\n';
const associated = (properties: string) => balancer(properties, association);
const attributes = (list: string) => associated(`      LoadBalancerAttributes:\n${list}`);
const failOpen = (value: string) => attributes(`        - { Key: waf.fail_open.enabled, Value: ${value} }\n`);

testEdges(wafFailsClosed, 'Portal', [
  { it: 'closed unless told otherwise', from: associated(''), says: 'pass' },
  { it: 'internal', from: associated('      Scheme: internal\n'), says: 'not-applicable' },
  {
    it: 'no web ACL is associated with it',
    from: balancer('      LoadBalancerAttributes: [{ Key: waf.fail_open.enabled, Value: "true" }]\n'),
    says: 'not-applicable',
  },
  { it: 'closed', from: failOpen('"false"'), says: 'pass' },
  { it: 'open', from: failOpen('"true"'), says: 'fail 7' },
  { it: 'open, as a boolean', from: failOpen('true'), says: 'fail 7' },
  { it: 'nobody exports it', from: failOpen('!ImportValue V'), says: 'unknown 7' },
  {
    it: 'a parameter',
    from: failOpen('!Ref V').replace(
      'Resources',
      'Parameters: { V: { Type: String, Default: "true", AllowedValues: ["true", "false"] } }\nResources',
    ),
    says: 'fail 8 [V is true] | pass [V is false]',
  },
  {
    it: 'a parameter of any value',
    from: failOpen('!Ref V').replace('Resources', 'Parameters: { V: { Type: String } }\nResources'),
    says: 'unknown 8',
  },
  {
    it: 'another attribute',
    from: attributes('        - { Key: deletion_protection.enabled, Value: "true" }\n'),
    says: 'pass',
  },
  { it: 'a network load balancer', from: associated('      Type: network\n'), says: 'not-applicable' },
  {
    it: 'attributes nobody exports',
    from: associated('      LoadBalancerAttributes: !ImportValue A\n'),
    says: 'unknown 6',
  },
  { it: 'open, in capitals', from: failOpen('"TRUE"'), says: 'fail 7' },
  { it: 'removed', from: failOpen('!Ref AWS::NoValue'), says: 'pass' },
  {
    it: 'in production only',
    from: failOpen('!If [IsProd, "false", "true"]').replace(
      'Resources',
      'Parameters: { Env: { Type: String, Default: prod } }\nConditions: { IsProd: !Equals [!Ref Env, prod] }\nResources',
    ),
    says: 'pass [IsProd is true] | fail 9 [IsProd is false]',
  },
  {
    it: 'open, while a web ACL of the older firewall is associated',
    from: failOpen('"true"').replace('WAFv2', 'WAFRegional').replace('WebACLArn', 'WebACLId'),
    says: 'unknown 8',
  },
  {
    it: 'open, while the association is in production only',
    from: failOpen('"true"')
      .replace('    Type: AWS::WAFv2', '    Condition: IsProd\n    Type: AWS::WAFv2')
      .replace(
        'Resources',
        'Parameters: { Env: { Type: String, Default: prod } }\nConditions: { IsProd: !Equals [!Ref Env, prod] }\nResources',
      ),
    says: 'fail 9 [IsProd is true] | not-applicable [IsProd is false]',
  },
  ...failsInBothOrders(
    '        - { Key: !ImportValue K, Value: "true" }\n',
    '        - { Key: waf.fail_open.enabled, Value: "true" } # here\n',
    attributes,
  ),
]);
