import { derived } from './derived.ts';
import { ec2 } from './ec2.ts';
import { elasticLoadBalancing } from './elastic-load-balancing.ts';
import { glacier } from './glacier.ts';
import { kms } from './kms.ts';
import type { Obligation } from './obligation.ts';
import { rdsSqlServer } from './rds-sql-server.ts';
import { s3 } from './s3.ts';
import { waf } from './waf.ts';

/** Every obligation, in the order of the paper; the rows that are ours come last. */
export const obligations: readonly Obligation[] = [
  ...waf,
  ...s3,
  ...glacier,
  ...elasticLoadBalancing,
  ...ec2,
  ...rdsSqlServer,
  ...kms,
  ...derived,
];

const byId = new Map(obligations.map((each) => [each.id, each]));

/** The obligation of that id, spelled as in the catalogue; `undefined` for any other text. */
export function obligation(id: string): Obligation | undefined {
  return byId.get(id);
}
