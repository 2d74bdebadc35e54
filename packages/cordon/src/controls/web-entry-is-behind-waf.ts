import { control, type Edit } from './control.ts';
import { by } from './links.ts';

const portal = `Resources:
  Portal:
    Type: AWS::ElasticLoadBalancingV2::LoadBalancer
    Properties:
      Scheme: internet-facing
      Subnets: [subnet-0a1b2c3d, subnet-4e5f6a7b]
`;

const byEntry = by<'web-acl-association'>('entry', (association) => association.entry);

export const webEntryIsBehindWaf = control({
  id: 'web-entry-is-behind-waf',
  obligations: ['WAF-PLACEMENT'],
  title: 'Web entries from the internet stand behind AWS WAF',
  why: 'The paper allows it rather than asks for it: a web ACL turns away common attacks before they reach what serves PHI.',
  on: ['load-balancer', 'classic-load-balancer'],
  check(entry, { need, linked, pass, fail, notApplicable }) {
    if (entry.kind === 'classic-load-balancer')
      return notApplicable('AWS WAF cannot be attached to a Classic Load Balancer');
    const type = need(entry.type);
    if (type !== 'application') return notApplicable(`AWS WAF cannot be attached to a ${type} load balancer`);
    if (need(entry.scheme) === 'internal') return notApplicable('it is not reached from the internet');
    if (linked('web-acl-association', entry, byEntry).length > 0) return pass();
    return fail({
      at: entry,
      got: 'no web ACL',
      want: 'an associated web ACL',
      says: `${entry.name} is reached from the internet without AWS WAF in between`,
    });
  },
  fix: {
    effect: 'in-place',
    does: 'Associate a web ACL with the load balancer; AWS managed common rules are a start.',
    cloudformation:
      'Type: AWS::WAFv2::WebACLAssociation\nProperties:\n  ResourceArn: !Ref Portal\n  WebACLArn: !GetAtt Firewall.Arn',
    edits: ({ judged }) => standBehindFirewall(judged),
  },
  examples: {
    resource: 'Portal',
    line: 2,
    fails: portal,
    passes: `${portal}  PortalFirewall:
    Type: AWS::WAFv2::WebACLAssociation
    Properties:
      ResourceArn: !Ref Portal
      WebACLArn: arn:aws:wafv2:us-east-1:111122223333:regional/webacl/portal/473e64fd
`,
  },
});

/** A web ACL with the rules that AWS keeps against common attacks, and its association with the entry. */
function standBehindFirewall(entry: string): readonly Edit[] {
  const firewall = `${entry}Firewall`;
  const watched = (name: string) => ({
    CloudWatchMetricsEnabled: true,
    MetricName: name,
    SampledRequestsEnabled: false,
  });
  const rules = {
    Name: 'common-attacks',
    Priority: 0,
    OverrideAction: { None: {} },
    Statement: { ManagedRuleGroupStatement: { VendorName: 'AWS', Name: 'AWSManagedRulesCommonRuleSet' } },
    VisibilityConfig: watched('common-attacks'),
  };
  const properties = {
    Scope: 'REGIONAL',
    DefaultAction: { Allow: {} },
    Rules: [rules],
    VisibilityConfig: watched(firewall),
  };
  const association = { ResourceArn: { Ref: entry }, WebACLArn: { 'Fn::GetAtt': [firewall, 'Arn'] } };
  return [
    { add: `${firewall}Association`, resource: { Type: `AWS::WAFv2::WebACLAssociation`, Properties: association } },
    { add: firewall, resource: { Type: `AWS::WAFv2::WebACL`, Properties: properties } },
  ];
}
