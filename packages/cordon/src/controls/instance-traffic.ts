import { clearTextPortsIn, portsData } from '../facts/ports.ts';
import type { Network } from '../model/kinds/network.ts';
import type { SecurityGroup, TrafficRule } from '../model/kinds/security-group.ts';
import type { Record } from '../model/record.ts';
import { isOutside, liesIn } from './address-range.ts';
import type { Ask } from './ask.ts';
import { servesDatabases, servesLoadBalancersOnly } from './group-users.ts';
import { bothEndsMayEncrypt, notTls, refusesPlainTraffic } from './network-layer.ts';
import type { Outcome } from './outcome.ts';

/** What a pass rests on that only a port number shows. */
export const portForTls = 'port 443 is there for TLS; only a probe shows that it speaks it';

/** Looks at rules that let the members of a group reach one port: those say what instances speak to one another. */
export function judgeTraffic(
  rule: Record<TrafficRule>,
  name: string,
  findGroup: () => SecurityGroup | undefined,
  ask: Ask,
): Outcome {
  const protocol = ask.need(rule.protocol)?.toLowerCase();
  const port = protocol === 'tcp' || protocol === '6' ? ask.need(rule.fromPort) : undefined;
  if (port === undefined || port !== ask.need(rule.toPort)) return ask.notApplicable('it names no single port of TCP');
  ask.cite(portsData);
  if (port === 443) return ask.pass(portForTls);
  const [open] = clearTextPortsIn(port, port);
  if (!open) return ask.notApplicable(`port ${port} does not tell what is spoken there`);
  if (!ask.isGiven(rule.group)) {
    // Where a session may change to TLS the address range shows nothing more.
    return open.upgrade
      ? ask.notApplicable('it does not let in the members of a group')
      : judgeAddresses(rule, `${open.protocol} (${port})`, findGroup, ask);
  }
  const group = findGroup();
  const source = ask.follow('security-group', rule.group);
  const what = `${open.protocol} (${port})`;
  if (!group || !source) {
    return ask.unknown(rule, `who speaks ${what} there is not given`, 'pass the template that makes both groups');
  }
  const balancers = [group, source].map((each) => servesLoadBalancersOnly(each, ask));
  if (balancers.includes('yes'))
    return ask.notApplicable('a load balancer is at one end; what it speaks is judged there');
  if (servesDatabases(group, ask))
    return ask.notApplicable('a database is at one end; what it insists on is judged there');
  const network = networkOf(group, ask);
  const refused = network
    ? ask.part(() => refusesPlainTraffic(network, ask))
    : ask.notApplicable('no network is given');
  if (refused.verdict !== 'not-applicable') return refused;
  const doubt = open.upgrade
    ? `${what} carries TLS only if both ends insist on it`
    : balancers.includes('perhaps')
      ? `whether instances speak ${what} there, or a load balancer only, is not given`
      : bothEndsMayEncrypt([group, source], ask)
        ? `${what} is at best ${notTls}`
        : undefined;
  if (doubt) return ask.unknown(rule, doubt, 'speak TLS there, or enforce encryption in the VPC');
  return ask.fail({
    at: rule,
    path: rule.protocol.path.replace(/\.?[^.]*$/, ''),
    got: `port ${port} for members of ${source.name}`,
    want: 'a port that speaks TLS',
    says: `${name} lets instances talk ${what} in the clear`,
  });
}

/**
 * Is a session at one port that a rule opens encrypted, whoever is at its ends? What the port does not tell is not shown, unless
 * the network refuses everything that is in the clear.
 */
export function judgeSession(
  rule: Record<TrafficRule>,
  name: string,
  findGroup: () => SecurityGroup | undefined,
  ask: Ask,
): Outcome {
  const judged = ask.part(() => judgeTraffic(rule, name, findGroup, ask));
  if (judged.verdict !== 'not-applicable') return judged;
  return ask.part(() => {
    const group = findGroup();
    const network = group && networkOf(group, ask);
    const refused = network && ask.part(() => refusesPlainTraffic(network, ask));
    if (refused?.verdict === 'pass') return refused;
    return ask.unknown(rule, judged.why, 'speak TLS there, and show it by a probe; or enforce encryption in the VPC');
  });
}

/** A private range holds instances, load balancers and whoever a tunnel connects; the internet is asked about elsewhere. */
function judgeAddresses(
  rule: Record<TrafficRule>,
  what: string,
  findGroup: () => SecurityGroup | undefined,
  ask: Ask,
): Outcome {
  const range = ask.look(rule.cidr);
  if (range.is !== 'known' || isOutside(range.value) !== false)
    return ask.notApplicable('it does not let in the members of a group');
  const group = findGroup();
  if (group && servesLoadBalancersOnly(group, ask) === 'yes')
    return ask.notApplicable('a load balancer is at one end; what it speaks is judged there');
  const network = group && networkOf(group, ask);
  const own = network && ask.look(network.cidr);
  if (network && own?.is === 'known' && liesIn(range.value, own.value)) {
    const refused = ask.part(() => refusesPlainTraffic(network, ask));
    if (refused.verdict === 'pass') return refused;
  }
  return ask.unknown(
    rule.cidr,
    `instances in ${range.value} may speak ${what} to it in the clear`,
    'speak TLS there, or let in the group of a load balancer alone',
  );
}

function networkOf(group: SecurityGroup, ask: Ask): Network | undefined {
  return ask.isGiven(group.network) ? ask.follow('network', group.network) : undefined;
}
