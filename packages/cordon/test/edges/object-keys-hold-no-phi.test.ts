import { objectKeysHoldNoPhi } from '../../src/controls/object-keys-hold-no-phi.ts';
import { bucket, rules } from './bucket-template.ts';
import { failsInBothOrders, testEdges } from './edge-table.ts';

const prefix = (text: string) => `          - { Status: Enabled, Prefix: ${text}, ExpirationInDays: 1 }\n`;

testEdges(objectKeysHoldNoPhi, 'Documents', [
  { it: 'no names', from: bucket(), says: 'not-applicable' },
  { it: 'a harmless prefix', from: rules(prefix('documents/')), says: 'pass' },
  { it: 'PEERS B-phi-keys: a record number', from: rules(prefix('mrn-00482917/')), says: 'fail 8' },
  {
    it: 'a record number in a built prefix',
    from: rules(prefix('!Sub "mrn-00482917/${AWS::Region}/"')),
    says: 'fail 8',
  },
  {
    it: 'events of every object',
    from: bucket(
      '      NotificationConfiguration: { TopicConfigurations: [{ Event: "s3:ObjectCreated:*", Topic: t }] }\n',
    ),
    says: 'not-applicable',
  },
  { it: 'a prefix nobody exports', from: rules(prefix('!ImportValue P')), says: 'unknown 8' },
  {
    it: 'a prefix from a parameter',
    from: `Parameters: { P: { Type: String, Default: mrn-00482917 } }\n${rules(prefix('!Ref P'))}`,
    says: 'fail 9 [P is mrn-<mrn>] | unknown 9 [P is not mrn-<mrn>]',
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
  ...[
    ['a record number', 'mrn, Value: "00482917"', 'fail 6'],
    ['an address, which only a patient’s objects bear', 'about, Value: jane.doe@example.org', 'fail 6'],
    ['a purpose', 'kind, Value: scans', 'pass'],
  ].map(([what, tag, says = '']) => ({
    it: `what is replicated by its tag: ${what}`,
    from: bucket(
      `      ReplicationConfiguration: { Role: r, Rules: [{ Status: Enabled, Filter: { TagFilter: { Key: ${tag} } }, Destination: { Bucket: b } }] }\n`,
    ),
    says,
  })),
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
  ...[
    'AnalyticsConfigurations: [{ Id: a, StorageClassAnalysis: {}, Prefix: mrn-00482917 }]',
    'MetricsConfigurations: [{ Id: a, Prefix: mrn-00482917 }]',
    'MetricsConfigurations: [{ Id: a, TagFilters: [{ Key: mrn, Value: "00482917" }] }]',
    'IntelligentTieringConfigurations: [{ Id: a, Status: Enabled, Prefix: mrn-00482917 }]',
    'LifecycleConfiguration: { Rules: [{ Status: Enabled, TagFilters: [{ Key: mrn, Value: "00482917" }] }] }',
    'ReplicationConfiguration: { Role: r, Rules: [{ Filter: { And: { Prefix: mrn-00482917 } } }] }',
    'ReplicationConfiguration: { Role: r, Rules: [{ Filter: { And: { TagFilters: [{ Key: mrn, Value: "00482917" }] } } }] }',
    'InventoryConfigurations: [{ Id: a, Destination: { BucketArn: b, Format: CSV, Prefix: mrn-00482917 } }]',
    'WebsiteConfiguration: { RoutingRules: [{ RoutingRuleCondition: { KeyPrefixEquals: mrn-00482917 } }] }',
    'WebsiteConfiguration: { RoutingRules: [{ RedirectRule: { ReplaceKeyPrefixWith: mrn-00482917 } }] }',
  ].map((property) => ({ it: property, from: bucket(`      ${property}\n`), says: 'fail 6' })),
]);

const one = (type: string, properties: string) =>
  `Resources:\n  One:\n    Type: AWS::S3::${type}\n    Properties: { ${properties} }\n`;

testEdges(objectKeysHoldNoPhi, 'One', [
  {
    it: 'PEERS B-phi-keys: an access point',
    from: one('AccessPoint', 'Bucket: b, Name: mrn-00482917'),
    says: 'fail 4',
  },
  { it: 'a harmless access point', from: one('AccessPoint', 'Bucket: b, Name: scans'), says: 'pass' },
  { it: 'an access point that nobody names', from: one('AccessPoint', 'Bucket: b'), says: 'not-applicable' },
  {
    it: 'an access point nobody exports',
    from: one('AccessPoint', 'Bucket: b, Name: !ImportValue N'),
    says: 'unknown 4',
  },
  {
    it: 'an access point of several Regions',
    from: one('MultiRegionAccessPoint', 'Name: mrn-00482917, Regions: [{ Bucket: b }]'),
    says: 'fail 4',
  },
  {
    it: 'what somebody may see of a bucket',
    from: one('AccessGrant', 'AccessGrantsLocationConfiguration: { S3SubPrefix: mrn-00482917/* }'),
    says: 'fail 4',
  },
  {
    it: 'where grants may lead',
    from: one('AccessGrantsLocation', 'LocationScope: "s3://clinic/mrn-00482917/*"'),
    says: 'fail 4',
  },
  ...['BucketPolicy', 'MultiRegionAccessPointPolicy', 'AccessPoint'].flatMap((type) => {
    const property = type === 'BucketPolicy' ? 'PolicyDocument' : 'Policy';
    const on = (resource: string, more = '') =>
      one(type, `Bucket: b, MrapName: m, ${property}: { Statement: [{ Effect: Deny, ${resource}${more} }] }`);
    return [
      { it: `the objects a ${type} names`, from: on('Resource: "arn:aws:s3:::b/mrn-00482917/*"'), says: 'fail 4' },
      {
        it: `all but which a ${type} names`,
        from: on('NotResource: ["*", "arn:aws:s3:::b/mrn-00482917/*"]'),
        says: 'fail 4',
      },
      {
        it: `what a ${type} asks of a request`,
        from: on('Resource: "*"', ', Condition: { StringLike: { "s3:prefix": ["mrn-00482917/*"] } }'),
        says: 'fail 4',
      },
      { it: `harmless objects in a ${type}`, from: on('Resource: "arn:aws:s3:::b/documents/*"'), says: 'pass' },
      { it: `objects of a ${type} nobody exports`, from: on('Resource: !ImportValue R'), says: 'pass' },
      {
        it: `all but which objects of a ${type} nobody exports`,
        from: on('NotResource: !ImportValue R'),
        says: 'pass',
      },
      { it: `conditions of a ${type} nobody exports`, from: on('Condition: !ImportValue C'), says: 'pass' },
      {
        it: `one of two objects of a ${type} nobody exports`,
        from: on('Resource: [!ImportValue R, "arn:aws:s3:::b/mrn-00482917"]'),
        says: 'fail 4',
      },
      {
        it: `a ${type} that is written as one text`,
        from: one(type, `Bucket: b, ${property}: '{ "Resource": "arn:aws:s3:::b/mrn-00482917/*" }'`),
        says: 'fail 4',
      },
      { it: `a ${type} nobody exports`, from: one(type, `Bucket: b, ${property}: !ImportValue P`), says: 'unknown 4' },
      {
        it: `statements of a ${type} nobody exports`,
        from: one(type, `Bucket: b, ${property}: { Statement: [!ImportValue S] }`),
        says: 'unknown 4',
      },
      ...['Sid', 'Effect', 'Principal', 'NotPrincipal', 'Action', 'NotAction'].map((key) => ({
        it: `a ${key} of a ${type} nobody exports`,
        from: on('Resource: "*"', `, ${key}: !ImportValue A`).replace('Effect: Deny, ', ''),
        says: 'pass',
      })),
      ...['Version', 'Id'].map((key) => ({
        it: `the ${key} of a ${type} nobody exports`,
        from: on('Resource: "*"').replace('{ Statement', `{ ${key}: !ImportValue A, Statement`),
        says: 'pass',
      })),
      { it: `who a ${type} is about`, from: on('Principal: "mrn-00482917"'), says: 'not-applicable' },
    ];
  }),
]);
