import { control, type Edit } from './control.ts';
import { hasWebAcl } from './web-acl-link.ts';
import { distributionHasWebAcl, outOfReach, tenantKeepsWebAcl } from './web-entry-reach.ts';

const portal = `Resources:
  Portal:
    Type: AWS::ElasticLoadBalancingV2::LoadBalancer
    Properties:
      Scheme: internet-facing
      Subnets: [subnet-0a1b2c3d, subnet-4e5f6a7b]
`;

/** Kinds of entries that AWS offers no way to put a web ACL before, and what to call them. */
const unguarded = {
  'classic-load-balancer': 'a Classic Load Balancer',
  'http-api': 'an HTTP or WebSocket API; put a distribution with a web ACL before it',
} as const;

export const webEntryIsBehindWaf = control({
  id: 'web-entry-is-behind-waf',
  obligations: ['WAF-PLACEMENT'],
  title: 'Web entries from the internet stand behind AWS WAF',
  why: 'The paper allows it rather than asks for it: a web ACL turns away common attacks before they reach what serves PHI. Firewall Manager may attach one from outside, which no template shows.',
  decides: [
    'It is asked of what a web ACL can stand before: Application Load Balancers, stages of REST APIs, GraphQL APIs, App Runner services, user pools, distributions and their tenants.',
    'It passes where a given association names the entry. A distribution has to name its web ACL itself, by ARN or by reference: no association reaches it.',
    'It fails where no web ACL is seen, and where a tenant switches that of its distribution off.',
    'What is not reached from the internet, and what no web ACL can be attached to, is not applicable: Network, Gateway and Classic Load Balancers, HTTP and WebSocket APIs.',
    'The paper permits AWS WAF and does not demand it, so that a fail is advice.',
  ],
  open: [
    'A Firewall Manager policy of the given templates may attach a web ACL: look in the account whether it did, or associate one here.',
    'A web ACL of AWS WAF Classic, which AWS ends Region by Region: name one of the current AWS WAF by its ARN.',
    'A stage whose API is not given may be of a private API: pass the template that makes the API.',
    'A custom resource that refers to the entry may associate a web ACL: write in the template what it does.',
  ],
  on: [
    'load-balancer',
    'classic-load-balancer',
    'distribution',
    'distribution-tenant',
    'api-stage',
    'api-deployment',
    'http-api',
    'graph-api',
    'app-service',
    'user-pool',
  ],
  check(entry, ask) {
    if (entry.kind === 'distribution') return distributionHasWebAcl(entry, ask);
    if (entry.kind === 'distribution-tenant') return tenantKeepsWebAcl(entry, ask);
    if (entry.kind === 'classic-load-balancer' || entry.kind === 'http-api') {
      return ask.notApplicable(`AWS WAF cannot be attached to ${unguarded[entry.kind]}`);
    }
    const away = ask.part(() => {
      const why = outOfReach(entry, ask);
      return why ? ask.notApplicable(why) : ask.pass();
    });
    if (away.verdict === 'not-applicable') return away;
    if (hasWebAcl(entry, ask)) return ask.pass();
    if (away.verdict !== 'pass') return away;
    return ask.fail({
      at: entry,
      got: entry.kind === 'load-balancer' ? 'no web ACL' : `no web ACL on the ${entry.label}`,
      want: 'an associated web ACL',
      says: `${entry.name} is reached from the internet without AWS WAF in between`,
    });
  },
  fix: {
    effect: 'in-place',
    does: 'Associate a web ACL with it; a distribution names its web ACL itself.',
    cloudformation:
      'Type: AWS::WAFv2::WebACLAssociation\nProperties:\n  ResourceArn: !Ref Portal\n  WebACLArn: !GetAtt Firewall.Arn',
    // A distribution needs a web ACL that one Region only can make, and other entries an ARN that is theirs: for people.
    edits: ({ got, judged }) => (got === 'no web ACL' ? standBehindFirewall(judged) : []),
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
