import type { Ask } from '../controls/ask.ts';
import { dataOfManagedPolicy, managedDataPoliciesData } from '../facts/managed-data-policies.ts';
import type { Role } from '../model/kinds/role.ts';
import { canonical } from '../model/text.ts';
import { seen } from './programs.ts';

const ownedByAws = ':iam::aws:policy/';

/** Kinds of which policies that AWS keeps let a role move data, whichever store it is. */
export function grantedByAws(role: Role, ask: Ask): readonly string[] {
  const attached = seen(() => ask.need(role.managedPolicies) ?? []);
  const kinds = attached.flatMap((each) => {
    const text = ask.known(each);
    const name = text && canonical(text).split(ownedByAws)[1];
    return name ? dataOfManagedPolicy(name) : [];
  });
  if (kinds.length > 0) ask.cite(managedDataPoliciesData);
  return [...new Set(kinds)];
}
