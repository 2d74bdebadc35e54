import { webEntryIsBehindWaf } from '../../src/controls/web-entry-is-behind-waf.ts';
import { testEdges } from './edge-table.ts';
import { balancer } from './load-balancer-template.ts';

const many = (count: number, each: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => each(index));
const association = (id: string, entry: string) =>
  `  ${id}:\n    Type: AWS::WAFv2::WebACLAssociation\n    Properties: { ResourceArn: ${entry}, WebACLArn: acl }\n`;
const api = '  Api: { Type: "AWS::ElasticLoadBalancingV2::LoadBalancer", Properties: {} }\n';
const switches = many(10, (index) => `P${index}: { Type: String, AllowedValues: [a, b] }`);
const conditions = many(10, (index) => `C${index}: !Equals [!Ref P${index}, a]`);
const chosen = `Parameters: { ${switches.join(', ')} }\nConditions: { ${conditions.join(', ')} }\n`;

/** Who means whom, seen through a control that asks whether any association means the load balancer. */
testEdges(webEntryIsBehindWaf, 'Portal', [
  {
    it: 'very many that surely mean something else leave nothing open',
    from: balancer('', api + many(300, (index) => association(`A${index}`, '!Ref Api')).join('')),
    says: 'fail 2',
  },
  {
    it: 'very many that spell something else leave nothing open',
    from: balancer('', many(300, (index) => association(`A${index}`, `arn:aws:other${index}`)).join('')),
    says: 'fail 2',
  },
  {
    it: 'one whose text differs in more worlds than are told apart may mean it',
    from: balancer(
      '',
      association('A', `!Join ["", [${many(10, (index) => `!If [C${index}, a, b]`).join(', ')}]]`),
      chosen,
    ),
    says: 'unknown 4',
  },
  {
    it: 'one that surely means it settles it, whatever such a one may mean',
    from: balancer(
      '',
      association('A', `!Join ["", [${many(10, (index) => `!If [C${index}, a, b]`).join(', ')}]]`) +
        association('B', '!Ref Portal'),
      chosen,
    ),
    says: 'pass',
  },
  {
    it: 'one that means something else in one world and nobody knows what in the other',
    from: balancer('', api + association('A', '!If [C0, !Ref Api, { "Fn::Transform": { Name: Entry } }]'), chosen),
    says: 'fail 4 [C0 is true] | unknown 11 [C0 is false]',
  },
]);
