import { objectKeysHoldNoPhi } from '../../src/controls/object-keys-hold-no-phi.ts';
import { bucket, rules } from './bucket-template.ts';
import { failsInBothOrders, testEdges } from './edge-table.ts';

const prefix = (text: string) => `          - { Status: Enabled, Prefix: ${text}, ExpirationInDays: 1 }\n`;

testEdges(objectKeysHoldNoPhi, 'Documents', [
  { it: 'no names', from: bucket(), says: 'not-applicable' },
  { it: 'a harmless prefix', from: rules(prefix('documents/')), says: 'pass' },
  { it: 'a record number', from: rules(prefix('mrn-00482917/')), says: 'fail 8' },
  {
    it: 'a record number in a built prefix',
    from: rules(prefix('!Sub "mrn-00482917/${AWS::Region}/"')),
    says: 'fail 8',
  },
  { it: 'a prefix nobody exports', from: rules(prefix('!ImportValue P')), says: 'unknown 8' },
  {
    it: 'a prefix from a parameter',
    from: `Parameters: { P: { Type: String, Default: mrn-00482917 } }\n${rules(prefix('!Ref P'))}`,
    says: 'fail 9 [P is mrn-00482917] | unknown 9 [P is not mrn-00482917]',
  },
  {
    it: 'the filter of an event',
    from: bucket(
      '      NotificationConfiguration:\n        TopicConfigurations:\n          - { Event: "s3:ObjectCreated:*", Topic: t, Filter: { S3Key: { Rules: [{ Name: prefix, Value: mrn-00482917/ }] } } }\n',
    ),
    says: 'fail 8',
  },
  {
    it: 'what is replicated',
    from: bucket(
      '      ReplicationConfiguration: { Role: r, Rules: [{ Status: Enabled, Prefix: mrn-00482917/, Destination: { Bucket: b } }] }\n',
    ),
    says: 'fail 6',
  },
  {
    it: 'where logs go',
    from: bucket('      LoggingConfiguration: { LogFilePrefix: mrn-00482917/ }\n'),
    says: 'fail 6',
  },
  {
    it: 'where inventories go',
    from: bucket(
      '      InventoryConfigurations: [{ Id: all, Enabled: true, IncludedObjectVersions: All, ScheduleFrequency: Daily, Prefix: mrn-00482917, Destination: { BucketArn: b, Format: CSV } }]\n',
    ),
    says: 'fail 6',
  },
  ...failsInBothOrders(prefix('!ImportValue P'), prefix('mrn-00482917/').replace('\n', ' # here\n'), rules),
]);
