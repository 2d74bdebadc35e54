import { describe } from 'vitest';
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
  {
    it: 'a web ACL on a stage of a name nobody gives, which is no load balancer',
    from: balancer(
      '',
      association('!Sub "arn:aws:apigateway:${AWS::Region}::/restapis/a1/stages/${S}"'),
      'Parameters: { S: { Type: String } }\n',
    ),
    says: 'fail 3',
  },
  {
    it: 'a web ACL on a load balancer of a name nobody gives',
    from: balancer(
      '',
      association('!Sub "arn:aws:elasticloadbalancing:${AWS::Region}:${AWS::AccountId}:loadbalancer/app/${S}"'),
      'Parameters: { S: { Type: String } }\n',
    ),
    says: 'unknown 9',
  },
  { it: 'internal', from: balancer('      Scheme: internal\n'), says: 'not-applicable' },
  {
    it: 'internal, behind a web ACL all the same',
    from: balancer('      Scheme: internal\n', association('!Ref Portal')),
    says: 'not-applicable',
  },
  { it: 'a scheme nobody exports', from: balancer('      Scheme: !ImportValue S\n'), says: 'unknown 6' },
  {
    it: 'PEERS B-waf-pass-through: a network load balancer, whatever its scheme',
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

const site = (webAcl: string, before = '') =>
  `${before}Resources:\n  Portal:\n    Type: AWS::CloudFront::Distribution\n    Properties:\n      DistributionConfig:\n        Enabled: true\n${webAcl}`;
const named = (webAcl: string, before = '') => site(`        WebACLId: ${webAcl}\n`, before);
const tenant = (webAcl: string) =>
  `Resources:\n  Portal:\n    Type: AWS::CloudFront::DistributionTenant\n    Properties:\n      DistributionId: E1\n${webAcl}`;

describe('distributions', () => {
  testEdges(webEntryIsBehindWaf, 'Portal', [
    { it: 'without a web ACL', from: site(''), says: 'fail 2' },
    { it: 'with an empty one', from: named('""'), says: 'fail 7' },
    { it: 'with a blank one', from: named('" "'), says: 'fail 7', finds: 'DistributionConfig.WebACLId: an empty text' },
    { it: 'with none after all', from: named('!Ref AWS::NoValue'), says: 'fail 7' },
    { it: 'by its ARN', from: named('arn:aws:wafv2:us-east-1:111122223333:global/webacl/site/1'), says: 'pass' },
    {
      it: 'by a built ARN',
      from: named('!Sub "arn:aws:wafv2:us-east-1:${AWS::AccountId}:global/webacl/s/1"'),
      says: 'pass',
    },
    {
      it: 'by reference',
      from: `${named('!GetAtt Guard.Arn')}  Guard: { Type: "AWS::WAFv2::WebACL", Properties: { Scope: CLOUDFRONT } }\n`,
      says: 'pass',
    },
    { it: 'of the older firewall, by its id', from: named('473e64fd-f30b-4765-81a0-62ad96dd167a'), says: 'unknown 7' },
    {
      it: 'of the older firewall, by reference',
      from: `${named('!Ref Guard')}  Guard: { Type: "AWS::WAF::WebACL", Properties: { Name: n } }\n`,
      says: 'unknown 7',
      message: 'it is of AWS WAF Classic, or not the ARN of a web ACL; AWS ends AWS WAF Classic Region by Region',
    },
    {
      it: 'of the older firewall, by its ARN',
      from: named('arn:aws:waf::111122223333:webacl/473e64fd-f30b-4765-81a0-62ad96dd167a'),
      says: 'unknown 7',
    },
    { it: 'that nobody exports', from: named('!ImportValue Acl'), says: 'unknown 7' },
    {
      it: 'or not, by a parameter',
      from: named(
        '!If [HasAcl, !Ref Acl, !Ref AWS::NoValue]',
        'Parameters: { Acl: { Type: String, Default: "" } }\nConditions: { HasAcl: !Not [!Equals [!Ref Acl, ""]] }\n',
      ),
      says: 'fail 9 [HasAcl is false] | unknown 9 [HasAcl is true]',
    },
    {
      it: 'an association cannot reach it',
      from: site('') + association('!Ref Portal'),
      says: 'fail 2',
    },
    { it: 'a tenant that says nothing', from: tenant(''), says: 'not-applicable' },
    {
      it: 'a tenant with its own',
      from: tenant('      Customizations: { WebAcl: { Action: override, Arn: a } }\n'),
      says: 'pass',
    },
    {
      it: 'a tenant without',
      from: tenant('      Customizations: { WebAcl: { Action: disable } }\n'),
      says: 'fail 6',
      finds: 'Customizations.WebAcl.Action: disable',
    },
  ]);
});

const api = (types: string, more: string) =>
  `Resources:\n  Api:\n    Type: AWS::ApiGateway::RestApi\n    Properties: { ${types} }\n  Portal:\n    Type: AWS::ApiGateway::Stage\n    Properties: { RestApiId: !Ref Api, StageName: prod }\n${more}`;
const arn = (end: string) => association(`!Sub "arn:\${AWS::Partition}:apigateway:\${AWS::Region}::/restapis/${end}"`);
const other = '  Other: { Type: "AWS::ApiGateway::RestApi", Properties: {} }\n';

describe('API stages', () => {
  testEdges(webEntryIsBehindWaf, 'Portal', [
    { it: 'without a web ACL', from: api('', ''), says: 'fail 5' },
    { it: 'by the name of the stage', from: api('', arn('${Api}/stages/prod')), says: 'pass' },
    { it: 'by reference to the stage', from: api('', arn('${Api}/stages/${Portal}')), says: 'pass' },
    { it: 'by the id of its API', from: api('', arn('${Api.RestApiId}/stages/prod')), says: 'pass' },
    {
      it: 'joined',
      from: api(
        '',
        association(
          '!Join ["", ["arn:aws:apigateway:", !Ref "AWS::Region", "::/restapis/", !Ref Api, "/stages/prod"]]',
        ),
      ),
      says: 'pass',
    },
    { it: 'of another stage', from: api('', arn('${Api}/stages/test')), says: 'fail 5' },
    { it: 'of another API', from: api('', other + arn('${Other}/stages/prod')), says: 'fail 5' },
    { it: 'of a stage nobody names', from: api('', association('!ImportValue Stage')), says: 'unknown 10' },
    {
      it: 'of a stage of this API that nobody names',
      from: api('', arn('${Api}/stages/${Name}')).replace(
        'Resources',
        'Parameters: { Name: { Type: String } }\nResources',
      ),
      says: 'unknown 11',
    },
    {
      it: 'of a stage of another API that nobody names',
      from: api('', other + arn('${Other}/stages/${Name}')).replace(
        'Resources',
        'Parameters: { Name: { Type: String } }\nResources',
      ),
      says: 'fail 6',
    },
    { it: 'of a stage without a name', from: api('', '').replace(', StageName: prod', ''), says: 'fail 5' },
    { it: 'of a stage of no API', from: api('', '').replace('RestApiId: !Ref Api, ', ''), says: 'unknown 5' },
    {
      it: 'of a private API, in small letters',
      from: api('EndpointConfiguration: { Types: [private] }', ''),
      says: 'not-applicable',
    },
    {
      it: 'of an API with an endpoint whose type is removed',
      from: api('EndpointConfiguration: { Types: [!Ref AWS::NoValue] }', ''),
      says: 'fail 5',
      finds: ': no web ACL on the API stage',
    },
    { it: 'of a private API', from: api('EndpointConfiguration: { Types: [PRIVATE] }', ''), says: 'not-applicable' },
    {
      it: 'of an API whose reach nobody exports',
      from: api('EndpointConfiguration: { Types: [!ImportValue T] }', ''),
      says: 'unknown 4',
    },
    {
      it: 'of an API elsewhere, with a web ACL',
      from: api('', arn('${Api}/stages/prod')).replaceAll('!Ref Api,', 'a1b2c3,').replace('${Api}', 'a1b2c3'),
      says: 'pass',
    },
    { it: 'of an API elsewhere', from: api('', '').replaceAll('!Ref Api,', 'a1b2c3,'), says: 'unknown 7' },
    { it: 'a deployment that makes no stage', from: deployment(''), says: 'not-applicable' },
    { it: 'a deployment that makes one', from: deployment(', StageName: prod'), says: 'fail 5' },
    {
      it: 'a deployment that makes a guarded one',
      from: deployment(', StageName: prod') + arn('${Api}/stages/prod'),
      says: 'pass',
    },
    {
      it: 'an HTTP API, to which none can be attached',
      from: 'Resources:\n  Portal: { Type: "AWS::ApiGatewayV2::Api", Properties: { ProtocolType: HTTP } }\n',
      says: 'not-applicable',
    },
  ]);
});

function deployment(stage: string): string {
  return api('', '').replace('::Stage', '::Deployment').replace(', StageName: prod', stage);
}

const one = (type: string, properties: string, more = '') =>
  `Resources:\n  Portal:\n    Type: AWS::${type}\n    Properties: { ${properties} }\n${more}`;
const firewallManager = (properties: string) =>
  `  Policy:\n    Type: AWS::FMS::Policy\n    Properties: { ${properties} }\n`;
const wafPolicy = 'SecurityServicePolicyData: { Type: WAFV2 }';

describe('other entries, and other ways', () => {
  testEdges(webEntryIsBehindWaf, 'Portal', [
    { it: 'a GraphQL API', from: one('AppSync::GraphQLApi', 'Name: a'), says: 'fail 2' },
    { it: 'a private GraphQL API', from: one('AppSync::GraphQLApi', 'Visibility: PRIVATE'), says: 'not-applicable' },
    { it: 'a guarded one', from: one('AppSync::GraphQLApi', '', association('!GetAtt Portal.Arn')), says: 'pass' },
    { it: 'an App Runner service', from: one('AppRunner::Service', 'ServiceName: a'), says: 'fail 2' },
    {
      it: 'an App Runner service inside a network',
      from: one(
        'AppRunner::Service',
        'NetworkConfiguration: { IngressConfiguration: { IsPubliclyAccessible: "false" } }',
      ),
      says: 'not-applicable',
    },
    { it: 'a user pool', from: one('Cognito::UserPool', 'UserPoolName: a'), says: 'fail 2' },
    { it: 'a guarded user pool', from: one('Cognito::UserPool', '', association('!GetAtt Portal.Arn')), says: 'pass' },
    {
      it: 'a load balancer before which the older firewall stands',
      from: balancer('', association('!Ref Portal').replace('WAFv2', 'WAFRegional').replace('WebACLArn', 'WebACLId')),
      says: 'unknown 6',
    },
    {
      it: 'the older firewall before a load balancer nobody exports',
      from: balancer(
        '',
        association('!ImportValue Entry').replace('WAFv2', 'WAFRegional').replace('WebACLArn', 'WebACLId'),
      ),
      says: 'unknown 8',
    },
    {
      it: 'Firewall Manager may attach one of the older firewall',
      from: balancer('', firewallManager('SecurityServicePolicyData: { Type: WAF }, RemediationEnabled: true')),
      says: 'unknown 6',
    },
    {
      it: 'Firewall Manager sees to something nobody exports',
      from: balancer(
        '',
        firewallManager('SecurityServicePolicyData: { Type: !ImportValue T }, RemediationEnabled: true'),
      ),
      says: 'unknown 6',
    },
    {
      it: 'Firewall Manager does nobody knows what',
      from: balancer('', firewallManager(`${wafPolicy}, RemediationEnabled: !ImportValue R`)),
      says: 'unknown 6',
    },
    {
      it: 'Firewall Manager sees to nothing',
      from: balancer('', firewallManager('RemediationEnabled: true')),
      says: 'fail 2',
    },
    {
      it: 'Firewall Manager may attach one',
      from: balancer('', firewallManager(`${wafPolicy}, RemediationEnabled: true`)),
      says: 'unknown 6',
    },
    {
      it: 'Firewall Manager only reports',
      from: balancer('', firewallManager(`${wafPolicy}, RemediationEnabled: false`)),
      says: 'fail 2',
    },
    {
      it: 'Firewall Manager sees to something else',
      from: balancer(
        '',
        firewallManager('SecurityServicePolicyData: { Type: DNS_FIREWALL }, RemediationEnabled: true'),
      ),
      says: 'fail 2',
    },
  ]);
});
