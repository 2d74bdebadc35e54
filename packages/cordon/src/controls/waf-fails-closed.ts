import { gapOf, spelling } from '../model/text.ts';
import { control } from './control.ts';
import { hasWebAcl } from './web-acl-link.ts';

const template = (open: string) => `Resources:
  Portal:
    Type: AWS::ElasticLoadBalancingV2::LoadBalancer
    Properties:
      Subnets: [subnet-0a1b2c3d, subnet-4e5f6a7b]
      LoadBalancerAttributes:
        - Key: waf.fail_open.enabled
          Value: "${open}"
  PortalFirewall:
    Type: AWS::WAFv2::WebACLAssociation
    Properties:
      ResourceArn: !Ref Portal
      WebACLArn: arn:aws:wafv2:us-east-1:111122223333:regional/webacl/portal/473e64fd
`;

export const wafFailsClosed = control({
  id: 'waf-fails-closed',
  obligations: ['WAF-PLACEMENT'],
  title: 'Load balancers turn requests away while AWS WAF cannot be asked',
  why: 'A load balancer that fails open sends requests on unfiltered whenever it cannot reach AWS WAF.',
  decides: [
    'It is asked of internet-facing Application Load Balancers with which a given web ACL is associated; others are not applicable.',
    'It passes where the attribute `waf.fail_open.enabled` is left out or is not true: a load balancer fails closed by itself.',
    'It fails where the attribute is true, in capitals or not.',
  ],
  open: [
    'Whether there is a web ACL, where a Firewall Manager policy of the given templates may attach one: associate one here, or look in the account.',
    'A web ACL of AWS WAF Classic, which AWS ends Region by Region: associate one of the current AWS WAF.',
    'A key or a value among the attributes that is not spelled out: write it.',
  ],
  on: ['load-balancer'],
  check(entry, ask) {
    const { need, every, pass, fail, undetermined, notApplicable } = ask;
    if (need(entry.type) !== 'application') return notApplicable('AWS WAF cannot be attached to it');
    if (need(entry.scheme) === 'internal') return notApplicable('it is not reached from the internet');
    if (!hasWebAcl(entry, ask)) return notApplicable('no given web ACL is associated with it');
    const attributes = need(entry.attributes) ?? [];
    if (attributes.length === 0) return pass('it fails closed unless told otherwise');
    return every(attributes, (attribute) => {
      if (need(attribute.key) !== 'waf.fail_open.enabled') return pass();
      const value = need(attribute.value);
      const gap = value && gapOf(value);
      if (gap) return undetermined(attribute.value, gap);
      const spelled = value && spelling(value);
      if (spelled?.toLowerCase() !== 'true') return pass();
      return fail({
        at: attribute.value,
        got: 'true',
        want: 'false',
        says: `${entry.name} lets requests pass unfiltered while AWS WAF cannot be reached`,
      });
    });
  },
  fix: {
    effect: 'in-place',
    does: 'Set waf.fail_open.enabled to false, or leave it out.',
    cloudformation: '- Key: waf.fail_open.enabled\n  Value: "false"',
    edits: ({ path }) => [{ set: path, to: 'false' }],
  },
  examples: { resource: 'Portal', line: 8, fails: template('true'), passes: template('false') },
});
