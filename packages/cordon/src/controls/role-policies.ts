import { managedPoliciesData, managedPolicy } from '../facts/managed-policies.ts';
import { servicesThatRunNoCode } from '../facts/service-actors.ts';
import type { Fact } from '../model/fact.ts';
import type { Role } from '../model/kinds/role.ts';
import { canonical } from '../model/text.ts';
import type { Text, Value } from '../model/value.ts';
import { withElement } from '../policy/allows.ts';
import { policyDocument } from '../policy/document.ts';
import { parsePolicy, type Statement } from '../policy/statement.ts';
import type { Ask } from './ask.ts';
import { by, byEach } from './links.ts';
import type { Doubt } from './outcome.ts';

/** A statement with the document it stands in. */
export interface RoleStatement {
  readonly statement: Statement;
  readonly document: Fact<Value>;
}

const inlineByRoles = byEach<'inline-policy'>((policy) => policy.roles);
const inlineByRole = by<'inline-policy'>((policy) => policy.role);
const managedByRoles = byEach<'managed-policy'>((policy) => policy.roles);

/** Everything that the given templates let a role do, and the policies of which nobody given can say what they allow. */
export function statementsOf(
  role: Role,
  ask: Ask,
): { readonly all: readonly RoleStatement[]; readonly unseen: readonly Doubt[] } {
  const unseen: Doubt[] = [];
  /** An unknown that is met on the way is kept, and ends nothing. */
  const seen = <T>(run: () => readonly T[]): readonly T[] => {
    let found: readonly T[] = [];
    const outcome = ask.part(() => {
      found = run();
      return ask.pass();
    });
    if (outcome.verdict === 'unknown') unseen.push(...outcome.doubts);
    return found;
  };
  const name = role.roleName;
  const attached = seen(() => ask.need(role.managedPolicies) ?? []).map((each) => ({
    each,
    kept: keptByAws(each, ask),
  }));
  const documents = [
    ...seen(() => ask.need(role.policies) ?? []),
    ...seen(() => ask.linkedSurely('inline-policy', role, inlineByRoles, name)),
    ...seen(() => ask.linkedSurely('inline-policy', role, inlineByRole, name)),
    ...seen(() => ask.linkedSurely('managed-policy', role, managedByRoles, name)),
    ...attached.flatMap(({ each, kept }) =>
      seen(() => {
        if (kept) return [];
        const policy = ask.follow('managed-policy', each);
        return policy
          ? [policy]
          : ask.undetermined(each, {
              why: 'the attached policy is not given, nor one of AWS whose content is known here',
              settle: 'pass the template that makes it, or read what it allows',
            });
      }),
    ),
  ].map((each) => each.document);
  for (const [kind, naming] of [
    ['inline-policy', inlineByRoles],
    ['inline-policy', inlineByRole],
  ] as const) {
    unseen.push(...ask.linkedPerhaps(kind, naming, name).map((each) => each.doubt));
  }
  unseen.push(...ask.linkedPerhaps('managed-policy', managedByRoles, name).map((each) => each.doubt));
  const all = documents.flatMap((document) =>
    seen(() => {
      const found = ask.look(document);
      if (found.is === 'unknown') return ask.undetermined(document, found);
      if (found.is === 'absent') return [];
      const statements = parsePolicy(
        withElement(policyDocument(found.value, ask.world, canonical), { Principal: '*' }),
      );
      return statements.map((statement) => ({ statement, document }));
    }),
  );
  return {
    all: [
      ...all,
      ...attached.flatMap(({ each, kept }) => (kept ?? []).map((statement) => ({ statement, document: each }))),
    ],
    unseen,
  };
}

/** What stands before the names of AWS's own policies, in any partition, which a template may leave to the deployment. */
const ownedByAws = ':iam::aws:policy/';

/** The statements of a policy that AWS keeps and whose content is known; undefined for any other. */
function keptByAws(attached: Fact<Text>, ask: Ask): readonly Statement[] | undefined {
  const named = ask.known(attached);
  const name = named && canonical(named).split(ownedByAws)[1];
  const statements = name && managedPolicy(name);
  if (!statements) return undefined;
  ask.cite(managedPoliciesData);
  return parsePolicy({ Statement: statements.map((each) => ({ ...each, Principal: '*' })) });
}

/** Is the role for services that do work of their own, and for nobody else? */
export function servesNoApplication(role: Role, ask: Ask): boolean {
  const trust = ask.look(role.trust);
  if (trust.is !== 'known') return false;
  const document = withElement(policyDocument(trust.value, ask.world, canonical), { Resource: '*' });
  const actors = parsePolicy(document).flatMap(({ principals }) => principals.entries);
  return actors.length > 0 && actors.every((actor) => 'name' in actor && servicesThatRunNoCode.includes(actor.name));
}
