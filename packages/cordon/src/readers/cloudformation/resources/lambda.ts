import { dictionary, eachText, list, record, text, tree, word } from '../facts.ts';
import { translation } from '../translation.ts';

export const lambdaFunction = translation(
  'function',
  'AWS::Lambda::Function',
  'Lambda function',
  {
    functionName: text('FunctionName'),
    description: text('Description'),
    role: text('Role'),
    runtime: word('Runtime'),
    code: text('Code.ZipFile'),
    codeBucket: text('Code.S3Bucket'),
    image: text('Code.ImageUri'),
    environment: dictionary('Environment.Variables'),
    environmentTree: tree('Environment.Variables'),
    key: text('KmsKeyArn'),
    subnets: list('VpcConfig.SubnetIds', eachText),
    securityGroups: list('VpcConfig.SecurityGroupIds', eachText),
    fileSystems: list('FileSystemConfigs', record({ accessPoint: text('Arn') })),
    layers: list('Layers', eachText),
    deadLetters: text('DeadLetterConfig.TargetArn'),
    logGroup: text('LoggingConfig.LogGroup'),
  },
  [
    'Architectures',
    'CapacityProviderConfig',
    'CodeSigningConfigArn',
    'DurableConfig',
    'EphemeralStorage',
    'FunctionScalingConfig',
    'Handler',
    'ImageConfig',
    'MemorySize',
    'PackageType',
    'PublishToLatestPublished',
    'RecursiveLoop',
    'ReservedConcurrentExecutions',
    'RuntimeManagementConfig',
    'SnapStart',
    'Tags',
    'TenancyConfig',
    'Timeout',
    'TracingConfig',
  ],
);

export const functionVersion = translation(
  'function-version',
  'AWS::Lambda::Version',
  'Lambda version',
  { function: text('FunctionName'), description: text('Description') },
  ['CodeSha256', 'FunctionScalingConfig', 'ProvisionedConcurrencyConfig', 'RuntimePolicy'],
);

export const functionAlias = translation(
  'function-alias',
  'AWS::Lambda::Alias',
  'Lambda alias',
  { function: text('FunctionName'), version: text('FunctionVersion'), alias: text('Name') },
  ['Description', 'ProvisionedConcurrencyConfig', 'RoutingConfig'],
);

export const functionPermission = translation(
  'function-permission',
  'AWS::Lambda::Permission',
  'Lambda permission',
  {
    function: text('FunctionName'),
    action: word('Action'),
    principal: text('Principal'),
    sourceArn: text('SourceArn'),
    sourceAccount: text('SourceAccount'),
    organization: text('PrincipalOrgID'),
    urlAuth: word('FunctionUrlAuthType'),
  },
  ['EventSourceToken', 'InvokedViaFunctionUrl'],
);

export const functionPolicy = translation('function-policy', 'AWS::Lambda::ResourcePolicy', 'Lambda resource policy', {
  function: text('ResourceArn'),
  document: tree('PolicyDocument'),
});

export const functionUrl = translation(
  'function-url',
  'AWS::Lambda::Url',
  'Lambda function URL',
  { function: text('TargetFunctionArn'), auth: word('AuthType') },
  ['Cors', 'InvokeMode', 'Qualifier'],
);

export const functionSource = translation(
  'function-source',
  'AWS::Lambda::EventSourceMapping',
  'Lambda event source',
  {
    function: text('FunctionName'),
    source: text('EventSourceArn'),
    key: text('KmsKeyArn'),
    onFailure: text('DestinationConfig.OnFailure.Destination'),
  },
  [
    'AmazonManagedKafkaEventSourceConfig',
    'BatchSize',
    'BisectBatchOnFunctionError',
    'DocumentDBEventSourceConfig',
    'Enabled',
    'FilterCriteria',
    'FunctionResponseTypes',
    'LoggingConfig',
    'MaximumBatchingWindowInSeconds',
    'MaximumRecordAgeInSeconds',
    'MaximumRetryAttempts',
    'MetricsConfig',
    'ParallelizationFactor',
    'ProvisionedPollerConfig',
    'Queues',
    'ScalingConfig',
    'SelfManagedEventSource',
    'SelfManagedKafkaEventSourceConfig',
    'SourceAccessConfigurations',
    'StartingPosition',
    'StartingPositionTimestamp',
    'Tags',
    'Topics',
    'TumblingWindowInSeconds',
  ],
);

export const functionDestination = translation(
  'function-destination',
  'AWS::Lambda::EventInvokeConfig',
  'Lambda destinations',
  {
    function: text('FunctionName'),
    onSuccess: text('DestinationConfig.OnSuccess.Destination'),
    onFailure: text('DestinationConfig.OnFailure.Destination'),
  },
  ['MaximumEventAgeInSeconds', 'MaximumRetryAttempts', 'Qualifier'],
);

export const functionLayer = translation(
  'function-layer',
  'AWS::Lambda::LayerVersion',
  'Lambda layer',
  { layerName: text('LayerName'), bucket: text('Content.S3Bucket') },
  ['CompatibleArchitectures', 'CompatibleRuntimes', 'Description', 'LicenseInfo'],
);

export const functionLayerPermission = translation(
  'function-layer-permission',
  'AWS::Lambda::LayerVersionPermission',
  'Lambda layer permission',
  { layer: text('LayerVersionArn'), principal: text('Principal') },
  ['Action', 'OrganizationId'],
);

export const codeSigning = translation('code-signing', 'AWS::Lambda::CodeSigningConfig', 'Lambda code signing', {}, [
  'AllowedPublishers',
  'CodeSigningPolicies',
  'Description',
  'Tags',
]);

export const functionCapacity = translation(
  'function-capacity',
  'AWS::Lambda::CapacityProvider',
  'Lambda capacity provider',
  {
    subnets: list('VpcConfig.SubnetIds', eachText),
    securityGroups: list('VpcConfig.SecurityGroupIds', eachText),
    key: text('KmsKeyArn'),
  },
  ['CapacityProviderName', 'CapacityProviderScalingConfig', 'InstanceRequirements', 'PermissionsConfig', 'Tags'],
);
