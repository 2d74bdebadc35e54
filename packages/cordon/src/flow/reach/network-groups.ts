import type { Ask } from '../../controls/ask.ts';
import { by } from '../../controls/links.ts';
import type { Network } from '../../model/kinds/network.ts';
import type { SecurityGroup } from '../../model/kinds/security-group.ts';
import { type Rule, rulesOf } from '../rules.ts';

const byNetwork = by<'security-group'>((group) => group.network);

/** The rules of all security groups in a network, each with its group. */
export function rulesIn(network: Network, ask: Ask): readonly { readonly group: SecurityGroup; readonly rule: Rule }[] {
  return ask
    .linkedSurely('security-group', network, byNetwork)
    .flatMap((group) => rulesOf(group, ask).map((rule) => ({ group, rule })));
}
