import { isOutside } from '../controls/address-range.ts';
import type { Ask } from '../controls/ask.ts';
import { by } from '../controls/links.ts';
import { comesFromInside } from '../controls/rule-source.ts';
import type { SecurityGroup, TrafficRule } from '../model/kinds/security-group.ts';
import type { Record } from '../model/record.ts';
import { seen } from './programs.ts';

export type Rule = Record<TrafficRule>;

const byGroup = by<'security-group-rule'>((rule) => rule.securityGroup);

/** The rules that let traffic in to a group's members, wherever they stand. */
export function rulesOf(group: SecurityGroup, ask: Ask): readonly Rule[] {
  return [...seen(() => ask.need(group.ingress) ?? []), ...ask.linkedSurely('security-group-rule', group, byGroup)];
}

/** Does the rule open this port of TCP? Where the port is not known, any port may be it. */
export function opens(rule: Rule, port: number | undefined, ask: Ask): boolean {
  const protocol = ask.known(rule.protocol)?.toLowerCase();
  if (protocol === '-1') return true;
  if (protocol !== 'tcp' && protocol !== '6') return false;
  const [from, to] = [ask.known(rule.fromPort), ask.known(rule.toPort)];
  return port === undefined || from === undefined || from === -1 || (from <= port && port <= (to ?? from));
}

/** The one port of TCP that a rule opens; undefined for ranges, for every port, and where it cannot be read. */
export function onePort(rule: Rule, ask: Ask): number | undefined {
  const protocol = ask.known(rule.protocol)?.toLowerCase();
  const [from, to] = [ask.known(rule.fromPort), ask.known(rule.toPort)];
  return (protocol === 'tcp' || protocol === '6') && from === to && from !== -1 ? from : undefined;
}

/** May it let TCP in at all? */
export function carriesTcp(rule: Rule, ask: Ask): boolean {
  const protocol = ask.known(rule.protocol)?.toLowerCase();
  return protocol === undefined || ['tcp', '6', '-1'].includes(protocol);
}

/** The given group whose members a rule lets in. */
export function senderOf(rule: Rule, ask: Ask): SecurityGroup | undefined {
  return seen(() => {
    const group = ask.followGiven('security-group', rule.group);
    return group ? [group] : [];
  })[0];
}

/** Does it let in a group that no given template has? */
export function letsInUnseenGroup(rule: Rule, ask: Ask): boolean {
  return ask.look(rule.group).is !== 'absent' && senderOf(rule, ask) === undefined;
}

/** Does it let the internet in? */
export function isFromInternet(rule: Rule, ask: Ask): boolean {
  return comesFromInside(rule, ask).verdict === 'fail';
}

/** The private range of addresses that it lets in, if it does. */
export function privateRange(rule: Rule, ask: Ask): string | undefined {
  const range = ask.known(rule.cidr);
  return range !== undefined && isOutside(range) === false ? range : undefined;
}
