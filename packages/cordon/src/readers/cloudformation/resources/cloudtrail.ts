import { eachText, eachWord, flag, list, number, record, text, tree, word } from '../facts.ts';
import { translation } from '../translation.ts';

/** Which events are recorded, as conditions over their fields. */
const advancedSelectors = (path: string) =>
  list(
    path,
    record({
      fields: list(
        'FieldSelectors',
        record({
          field: word('Field'),
          equals: list('Equals', eachWord),
          notEquals: list('NotEquals', eachWord),
          startsWith: list('StartsWith', eachWord),
          notStartsWith: list('NotStartsWith', eachWord),
          endsWith: list('EndsWith', eachWord),
          notEndsWith: list('NotEndsWith', eachWord),
        }),
      ),
    }),
  );

export const trail = translation(
  'trail',
  'AWS::CloudTrail::Trail',
  'CloudTrail trail',
  {
    trailName: text('TrailName'),
    logging: flag('IsLogging'),
    everyRegion: flag('IsMultiRegionTrail'),
    globalEvents: flag('IncludeGlobalServiceEvents'),
    organization: flag('IsOrganizationTrail'),
    bucket: text('S3BucketName'),
    bucketPrefix: text('S3KeyPrefix'),
    key: text('KMSKeyId'),
    validation: flag('EnableLogFileValidation'),
    selectors: list(
      'EventSelectors',
      record({
        management: flag('IncludeManagementEvents'),
        readWrite: word('ReadWriteType'),
        excluded: list('ExcludeManagementEventSources', eachWord),
        dataResources: list('DataResources', record({ type: word('Type'), values: list('Values', eachText) })),
      }),
    ),
    advancedSelectors: advancedSelectors('AdvancedEventSelectors'),
    logGroup: text('CloudWatchLogsLogGroupArn'),
    logRole: text('CloudWatchLogsRoleArn'),
    topic: text('SnsTopicName'),
  },
  ['AggregationConfigurations', 'InsightSelectors', 'Tags'],
);

export const eventDataStore = translation(
  'event-data-store',
  'AWS::CloudTrail::EventDataStore',
  'CloudTrail event data store',
  {
    storeName: text('Name'),
    key: text('KmsKeyId'),
    everyRegion: flag('MultiRegionEnabled'),
    organization: flag('OrganizationEnabled'),
    recording: flag('IngestionEnabled'),
    protected: flag('TerminationProtectionEnabled'),
    retentionDays: number('RetentionPeriod'),
    advancedSelectors: advancedSelectors('AdvancedEventSelectors'),
  },
  [
    'BillingMode',
    'ContextKeySelectors',
    'FederationEnabled',
    'FederationRoleArn',
    'InsightSelectors',
    'InsightsDestination',
    'MaxEventSize',
    'Tags',
  ],
);

export const eventChannel = translation(
  'event-channel',
  'AWS::CloudTrail::Channel',
  'CloudTrail channel',
  { source: text('Source'), destinations: list('Destinations', record({ store: text('Location') })) },
  ['Name', 'Tags'],
);

export const eventPolicy = translation(
  'event-policy',
  'AWS::CloudTrail::ResourcePolicy',
  'CloudTrail resource policy',
  { target: text('ResourceArn'), document: tree('ResourcePolicy') },
);

export const eventDashboard = translation('event-dashboard', 'AWS::CloudTrail::Dashboard', 'CloudTrail dashboard', {}, [
  'Name',
  'RefreshSchedule',
  'Tags',
  'TerminationProtectionEnabled',
  'Widgets',
]);
