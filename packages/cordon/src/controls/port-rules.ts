import type { Fact } from '../model/fact.ts';
import type { SecurityGroup, TrafficRule } from '../model/kinds/security-group.ts';
import type { Record } from '../model/record.ts';
import type { Resource } from '../model/resource.ts';
import type { Ask } from './ask.ts';
import { by } from './links.ts';
import type { Outcome } from './outcome.ts';

type Rule = Record<TrafficRule>;

const inTo = by<'security-group-rule'>((rule) => rule.securityGroup);
const outOf = by<'security-group-egress-rule'>((rule) => rule.securityGroup);

/** Does a rule of these groups let anybody in at a port of TCP? Where none lets anything in at all, nobody meant to. */
export function letsInAt(groups: readonly SecurityGroup[], port: number, at: Resource, ask: Ask): Outcome {
  const rules = groups.flatMap((group) => [
    ...(ask.need(group.ingress) ?? []),
    ...ask.linked('security-group-rule', group, inTo),
  ]);
  const [first] = rules;
  if (!first) return ask.notApplicable('its security groups let nobody in');
  const opens = rules.map((rule) => ask.part(() => covers(rule, port, ask)));
  const decided = opens.find((each) => each.verdict === 'pass') ?? opens.find((each) => each.verdict === 'unknown');
  if (decided) return decided;
  return ask.fail({
    at: atPort(first, ask),
    got: portsOf(first, ask),
    want: `port ${port}`,
    says: `${at.name} is reached at port ${port}, which no rule of ${groups.map(({ name }) => name).join(', ')} opens`,
  });
}

/** Does a group of the sender let it out to a port? A group that lists nothing lets everything out. */
export function letsOutTo(
  groups: readonly SecurityGroup[],
  port: number,
  sender: Resource,
  to: Resource,
  ask: Ask,
): Outcome {
  const lists = groups.map((group) => [
    ...(ask.need(group.egress) ?? []),
    ...ask.linked('security-group-egress-rule', group, outOf),
  ]);
  if (lists.some((rules) => rules.length === 0)) return ask.pass();
  const rules = lists.flat();
  const opens = rules.map((rule) => ask.part(() => covers(rule, port, ask)));
  const decided = opens.find((each) => each.verdict === 'pass') ?? opens.find((each) => each.verdict === 'unknown');
  const [first] = rules;
  if (decided || !first) return decided ?? ask.pass();
  return ask.fail({
    at: atPort(first, ask),
    got: portsOf(first, ask),
    want: `port ${port}`,
    says: `${sender.name} uses ${to.name} at port ${port}, and its security groups do not let it out there`,
  });
}

/** Does a rule speak of this port? `pass` if so. */
function covers(rule: Rule, port: number, ask: Ask): Outcome {
  const protocol = ask.need(rule.protocol)?.toLowerCase();
  if (protocol === '-1') return ask.pass();
  if (protocol !== 'tcp' && protocol !== '6') return ask.notApplicable('another protocol');
  const [from, to] = [ask.need(rule.fromPort), ask.need(rule.toPort)];
  if (from === undefined || from === -1) return ask.pass();
  return from <= port && port <= (to ?? from) ? ask.pass() : ask.notApplicable('another port');
}

function atPort(rule: Rule, ask: Ask): Fact<unknown> {
  return ask.isGiven(rule.fromPort) ? rule.fromPort : rule.protocol;
}

function portsOf(rule: Rule, ask: Ask): string {
  const [from, to] = [ask.known(rule.fromPort), ask.known(rule.toPort)];
  if (from === undefined) return ask.known(rule.protocol) ?? 'no port';
  return to === undefined || to === from ? `${from}` : `${from}-${to}`;
}
