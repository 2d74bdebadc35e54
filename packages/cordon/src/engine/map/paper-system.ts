/** The paper's seven systems by the kinds they are made of. */
const kinds: Readonly<Record<string, readonly string[]>> = {
  'AWS WAF': ['web-acl', 'web-acl-log', 'rule-group', 'classic-web-acl'],
  'Amazon S3': ['bucket', 'bucket-policy', 'access-point'],
  'Amazon Glacier': ['archive'],
  'Elastic Load Balancing': ['listener', 'load-balancer', 'classic-load-balancer', 'target-group', 'listener-rule'],
  'Amazon EC2': [
    'instance',
    'fleet',
    'launch-template',
    'volume',
    'security-group',
    'network',
    'subnet',
    'vpn-connection',
  ],
  'Amazon RDS for SQL Server': ['database', 'database-cluster', 'parameter-group', 'option-group', 'database-proxy'],
  'AWS KMS': ['key', 'key-alias', 'trail'],
};

const byKind = new Map(Object.entries(kinds).flatMap(([system, some]) => some.map((kind) => [kind, system] as const)));

/** The system of the paper that a kind belongs to; null where the paper does not speak of it. */
export function paperSystem(kind: string): string | null {
  return byKind.get(kind) ?? null;
}
