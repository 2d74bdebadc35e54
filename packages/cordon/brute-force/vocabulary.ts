/** What a value is for. Values of one flavor may stand wherever that flavor is wanted, so an estate always makes sense. */
export type Flavor = 'flag' | 'protocol' | 'port' | 'cidr' | 'ssl' | 'env';

/** The values a template may hold, by flavor. */
export const LITERALS: Readonly<Record<Flavor, readonly string[]>> = {
  flag: ['true', 'false'],
  protocol: ['HTTP', 'HTTPS', 'TLS'],
  port: ['23', '80', '443', '2575', '8443'],
  cidr: ['0.0.0.0/0', '10.0.0.0/8'],
  ssl: ['0', '1'],
  env: ['dev', 'test', 'prod'],
};

export const FLAVORS = Object.keys(LITERALS) as readonly Flavor[];
