import { json, list, text } from './shape.mjs';

const balancers = { application: 'alb', network: 'nlb' };

/** Policies of Application and Network Load Balancers. Classic ones have another API: their rows stay as they are. */
export const tlsPolicies = {
  id: 'tls-policies',
  data: 'tls-policies',
  copies: /^describe-ssl-policies.*\.json$/,
  commands: [['describe-ssl-policies.json', 'elbv2', 'describe-ssl-policies']],
  key: ([name, loadBalancers]) => (loadBalancers === 'classic' ? `${name} (classic)` : name),
  /** The column that says where a row was read, which is no fact about the policy. */
  provenance: 3,
  read(copies, before) {
    const rows = copies.flatMap((copy) =>
      list(json(copy), 'SslPolicies', copy.name).map((policy, index) =>
        row(policy, `${copy.name}: SslPolicies[${index}]`, before),
      ),
    );
    return [...rows, ...before.filter(([, loadBalancers]) => loadBalancers === 'classic')];
  },
};

function row(policy, where, before) {
  const name = text(policy, 'Name', where, /^ELBSecurityPolicy-[\w-]+$/);
  const known = before.find((each) => each[0] === name && each[1] !== 'classic');
  const kinds = policy.SupportedLoadBalancerTypes ?? ['application', 'network'];
  const loadBalancers = Object.keys(balancers).flatMap((kind) => (kinds.includes(kind) ? [balancers[kind]] : []));
  if (known?.[1].includes('classic')) loadBalancers.push('classic');
  const protocols = list(policy, 'SslProtocols', where).map((_, index, all) =>
    text(all, index, `${where}.SslProtocols`, /^(SSLv[23]|TLSv1(\.[0-3])?)$/),
  );
  const suites = list(policy, 'Ciphers', where).map((cipher, index) =>
    text(cipher, 'Name', `${where}.Ciphers[${index}]`, /^[A-Za-z0-9_-]+$/),
  );
  const spelled = protocols.map((protocol) => (protocol === 'TLSv1' ? 'TLSv1.0' : protocol)).sort();
  // The order of suites carries no meaning here; where only that changed, the row stays as it was.
  const isReordered = known !== undefined && isSame(known[5].split(' '), suites);
  return [
    name,
    loadBalancers.join(' '),
    familyOf(name),
    'described',
    spelled.join(' '),
    isReordered ? known[5] : suites.join(' '),
  ];
}

function isSame(some, others) {
  return some.length === others.length && some.every((each) => others.includes(each));
}

/** Which family decides what the load balancer speaks to its targets; it is in the name, and in nothing AWS answers. */
function familyOf(name) {
  if (name.includes('RFC9151')) return 'rfc9151';
  if (name.includes('FIPS')) return name.includes('-PQ-') ? 'fips-pq' : 'fips';
  if (name.includes('-PQ-')) return 'tls-pq';
  if (name.includes('-FS-')) return 'fs';
  return /-(20\d\d-\d\d)$/.test(name) && /Policy-(2011|2014|2015|TLS-1-0)/.test(name) ? 'legacy' : 'tls';
}
