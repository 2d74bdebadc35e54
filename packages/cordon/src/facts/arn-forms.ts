import { table } from './table.ts';

/** How an ARN of some kind of thing is written. */
export interface ArnForm {
  readonly kind: string;
  readonly service: string;
  /** What stands before the name. */
  readonly before: string;
  /** What ends the name, where more follows: a path, a version, an index. */
  readonly end: string;
}

/** kind | service | before the name | what ends it (as in the resource types of the Service Authorization Reference, not verified one by one); `-` for nothing. */
const rows = `
bucket | s3 | - | /
table | dynamodb | table/ | /
queue | sqs | - | :
topic | sns | - | :
stream | kinesis | stream/ | /
delivery-stream | firehose | deliverystream/ | /
function | lambda | function: | :
state-machine | states | stateMachine: | :
log-group | logs | log-group: | :
log-destination | logs | destination: | :
event-bus | events | event-bus/ | :
file-system | elasticfilesystem | file-system/ | /
search-domain | es | domain/ | /
database | rds | db: | :
database-cluster | rds | cluster: | :
backup-vault | backup | backup-vault: | :
access-point | s3 | accesspoint/ | /
task-definition | ecs | task-definition/ | :
`;

const forms: readonly ArnForm[] = table(rows).map(([kind = '', service = '', before = '', end = '']) => ({
  kind,
  service,
  before: before === '-' ? '' : before,
  end,
}));

/** The forms of a service's ARNs, those with something before the name first. */
export function arnForms(service: string): readonly ArnForm[] {
  return byService.get(service) ?? [];
}

const byService = new Map<string, ArnForm[]>();
for (const form of [...forms].sort((one, other) => other.before.length - one.before.length)) {
  const before = byService.get(form.service);
  if (before) before.push(form);
  else byService.set(form.service, [form]);
}
