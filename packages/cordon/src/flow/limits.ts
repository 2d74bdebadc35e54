import type { Ask } from '../controls/ask.ts';
import type { RoleStatement } from '../controls/role-policies.ts';
import type { Role } from '../model/kinds/role.ts';
import { canonical } from '../model/text.ts';
import { withElement } from '../policy/allows.ts';
import { policyDocument } from '../policy/document.ts';
import { hasEffect } from '../policy/evaluate.ts';
import { parsePolicy, type Statement } from '../policy/statement.ts';
import { seen } from './programs.ts';

/** What takes away from the grants of a role, whatever the request. */
export interface Limits {
  /** Denials without a condition: they count whoever asks, and from wherever. */
  readonly denials: readonly Statement[];
  /** The statements of its permissions boundary, where that is given: what none of them allows, nobody can grant. */
  readonly boundary: readonly Statement[] | undefined;
}

/** The limits on a role with these statements. A boundary that is not given or cannot be read takes nothing away. */
export function limitsOn(role: Role, statements: readonly RoleStatement[], ask: Ask): Limits {
  const boundary = boundaryOf(role, ask);
  const all = [...statements.map(({ statement }) => statement), ...(boundary ?? [])];
  return { denials: all.filter((each) => each.conditions.length === 0 && hasEffect(each, 'Deny') === true), boundary };
}

function boundaryOf(role: Role, ask: Ask): readonly Statement[] | undefined {
  const [policy] = seen(() => {
    const found = ask.followGiven('managed-policy', role.boundary);
    return found ? [found] : [];
  });
  const document = policy && ask.known(policy.document);
  if (!document) return undefined;
  return parsePolicy(withElement(policyDocument(document, ask.world, canonical), { Principal: '*' }));
}
