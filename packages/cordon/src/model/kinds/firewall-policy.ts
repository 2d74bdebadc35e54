import type { Fact } from '../fact.ts';
import type { Resource } from '../resource.ts';

/** A rule of an organization that firewalls are put in front of resources wherever they are made. */
export interface FirewallPolicy extends Resource {
  readonly kind: 'firewall-policy';
  /** WAFV2, WAF, SHIELD_ADVANCED, NETWORK_FIREWALL, … */
  readonly service: Fact<string>;
  /** Does it put right what it finds, or only report it? */
  readonly remedies: Fact<boolean>;
}
