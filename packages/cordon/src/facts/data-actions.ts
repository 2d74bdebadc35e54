import { table, words } from './table.ts';

/** What a program does to the data of a store of some kind, by the actions that let it. */
export interface DataActions {
  /** Prefix of the service's actions. */
  readonly service: string;
  readonly read: readonly string[];
  readonly write: readonly string[];
}

/** kind | service | actions that return data | actions that bring data (names as in the Service Authorization Reference; those of DynamoDB were seen there on 2026-11-28, the others are not verified). */
const rows = `
bucket | s3 | GetObject GetObjectVersion GetObjectTorrent GetObjectVersionTorrent GetObjectVersionForReplication | PutObject ReplicateObject
log-group | logs | GetLogEvents FilterLogEvents StartQuery GetQueryResults StartLiveTail | PutLogEvents
table | dynamodb | GetItem BatchGetItem Query Scan PartiQLSelect GetRecords ExportTableToPointInTime | PutItem UpdateItem BatchWriteItem PartiQLInsert PartiQLUpdate
queue | sqs | ReceiveMessage | SendMessage
topic | sns | - | Publish
stream | kinesis | GetRecords SubscribeToShard | PutRecord PutRecords
delivery-stream | firehose | - | PutRecord PutRecordBatch
file-system | elasticfilesystem | ClientMount | ClientWrite
function | lambda | - | InvokeFunction InvokeAsync
event-bus | events | - | PutEvents
search-domain | es | ESHttpGet ESHttpPost | ESHttpPost ESHttpPut ESHttpPatch
database-cluster | rds-data | ExecuteStatement | ExecuteStatement BatchExecuteStatement
state-machine | states | - | StartExecution StartSyncExecution
task-definition | ecs | - | RunTask StartTask
`;

/** By kind. */
export const dataActions: ReadonlyMap<string, DataActions> = new Map(
  table(rows).map(([kind = '', service = '', read, write]) => [
    kind,
    {
      service,
      read: words(read).map((each) => `${service}:${each}`),
      write: words(write).map((each) => `${service}:${each}`),
    },
  ]),
);
