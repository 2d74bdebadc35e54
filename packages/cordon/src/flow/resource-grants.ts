import type { Ask } from '../controls/ask.ts';
import type { Naming } from '../controls/links.ts';
import type { RoleStatement } from '../controls/role-policies.ts';
import type { Chooser } from '../model/chooser.ts';
import type { Fact, Found } from '../model/fact.ts';
import type { Role } from '../model/kinds/role.ts';
import { asText, entriesOf, itemsOf } from '../model/read-value.ts';
import { canonical, token } from '../model/text.ts';
import type { Text, Value } from '../model/value.ts';
import { policyDocument } from '../policy/document.ts';
import { parsePolicy } from '../policy/statement.ts';

const kinds = ['bucket-policy', 'queue-policy', 'topic-policy'] as const;
type Policed = (typeof kinds)[number];

/** Whom a policy speaks of, as its statements write them. */
const principalsOf: Naming<Policed> = ({ document }: { readonly document: Fact<Value> }, chooser) => {
  const found = document.find(chooser);
  if (found.is !== 'known') return [];
  return at('Statement', found.value, chooser)
    .flatMap((statement) => at('Principal', statement, chooser))
    .flatMap((principal) => at('AWS', principal, chooser))
    .flatMap((each): Found<Text>[] => {
      const text = asText(each);
      return [text, nameInArn(text)].flatMap((value) => (value ? [{ is: 'known', value, at: each.at } as const] : []));
    });
};

/** What stands for a role's name in its ARN, behind any path. */
function nameInArn(text: Text): Text | undefined {
  const { parts } = text;
  const at = parts.findIndex((part) => typeof part === 'string' && part.includes(':role/'));
  const before = parts[at];
  if (typeof before !== 'string') return undefined;
  const start = before.slice(Math.max(before.indexOf(':role/') + 6, before.lastIndexOf('/') + 1));
  return { ...text, parts: [...(start === '' ? [] : [start]), ...parts.slice(at + 1)] };
}

/** What stands under a name, one by one. */
function at(name: string, value: Value, chooser: Chooser): readonly Value[] {
  const [, inside] = (value.is === 'fields' && entriesOf(value, chooser).find(([key]) => key === name)) || [];
  if (!inside) return [];
  return inside.is === 'list' ? itemsOf(inside, chooser).map((each) => each.value) : [inside];
}

/** The statements of policies of stores that let a role in by its ARN: in one account they suffice by themselves. */
export function grantedByStores(role: Role, ask: Ask): readonly RoleStatement[] {
  const own = token({ is: 'reference', to: role.id, attribute: 'Arn' });
  const name = ask.known(role.roleName);
  const isOwn = (principal: string) => principal === own || (name !== undefined && endsIn(principal, canonical(name)));
  return kinds.flatMap((kind) =>
    ask
      .linkedSurely(kind, role, principalsOf, role.roleName)
      .flatMap(({ document }: { readonly document: Fact<Value> }) => {
        const found = ask.look(document);
        if (found.is !== 'known') return [];
        return parsePolicy(policyDocument(found.value, ask.world, canonical))
          .filter(
            ({ principals }) =>
              !principals.except && principals.entries.some((each) => 'name' in each && isOwn(each.name)),
          )
          .map((statement) => ({ statement, document }));
      }),
  );
}

/** Is it the ARN of a role of this name? */
function endsIn(principal: string, name: string): boolean {
  return principal.includes(':role/') && ['/', ':role/'].some((before) => principal.endsWith(before + name));
}
