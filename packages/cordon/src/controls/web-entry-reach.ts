import type { Distribution, DistributionTenant } from '../model/kinds/distribution.ts';
import { canonical, spelling } from '../model/text.ts';
import type { Ask } from './ask.ts';
import { meantResource } from './meant-resource.ts';
import type { Outcome } from './outcome.ts';
import type { Guarded } from './web-acl-link.ts';

/** Why no web ACL is asked for before this entry, or undefined where one may be put there. */
export function outOfReach(entry: Guarded, ask: Ask): string | undefined {
  const inside = 'it is not reached from the internet';
  switch (entry.kind) {
    case 'load-balancer': {
      const type = ask.need(entry.type);
      if (type !== 'application') return `AWS WAF cannot be attached to a ${type} load balancer`;
      return ask.need(entry.scheme) === 'internal' ? inside : undefined;
    }
    case 'api-stage':
    case 'api-deployment': {
      if (entry.kind === 'api-deployment' && !ask.isGiven(entry.stageName)) return 'it makes no stage';
      const api = ask.follow('rest-api', entry.api);
      if (!api) {
        return ask.undetermined(entry.api, {
          why: 'whether its API is private is not shown here',
          settle: 'pass the template that makes the API',
        });
      }
      const types = ask.need(api.endpointTypes) ?? [];
      return types.some((type) => ask.need(type)?.toUpperCase() === 'PRIVATE') ? inside : undefined;
    }
    case 'graph-api':
      return ask.need(entry.visibility)?.toUpperCase() === 'PRIVATE' ? inside : undefined;
    case 'app-service':
      return ask.need(entry.public) === false ? inside : undefined;
    default:
      return undefined;
  }
}

/** A distribution names its web ACL itself; no association can. */
export function distributionHasWebAcl(distribution: Distribution, ask: Ask): Outcome {
  const text = ask.need(distribution.webAcl);
  const says = `${distribution.name} serves the internet without AWS WAF in between`;
  const want = 'the ARN of a web ACL';
  if (!text) return ask.fail({ at: distribution.webAcl, got: 'none named', want, says });
  const meant = meantResource(text);
  const isOfOlder = /:waf(-regional)?:/.test(canonical(text)) || (meant && ask.meansA('classic-web-acl', meant));
  if (!isOfOlder) {
    if (text.parts.some((part) => typeof part === 'string' && part.includes('webacl/'))) return ask.pass();
    if (ask.follow('web-acl', distribution.webAcl)) return ask.pass();
  }
  if (spelling(text)?.trim() === '') return ask.fail({ at: distribution.webAcl, got: 'an empty text', want, says });
  return ask.unknown(
    distribution.webAcl,
    'it is of AWS WAF Classic, or not the ARN of a web ACL; AWS ends AWS WAF Classic Region by Region',
    'name a web ACL of the current AWS WAF by its ARN',
  );
}

/** A tenant shares the web ACL of its distribution unless it says otherwise. */
export function tenantKeepsWebAcl(tenant: DistributionTenant, ask: Ask): Outcome {
  const action = ask.need(tenant.webAclAction)?.toLowerCase();
  if (action === undefined) return ask.notApplicable('it keeps the web ACL of its distribution');
  if (action === 'override') return ask.pass();
  return ask.fail({
    at: tenant.webAclAction,
    got: action,
    want: 'override, with a web ACL',
    says: `${tenant.name} switches the web ACL of its distribution off`,
  });
}
