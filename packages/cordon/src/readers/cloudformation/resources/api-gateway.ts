import { dictionary, eachText, eachWord, flag, list, record, text, tree, word } from '../facts.ts';
import { translation } from '../translation.ts';

const methodSettings = (path: string) =>
  list(
    path,
    record({
      path: word('ResourcePath'),
      httpMethod: word('HttpMethod'),
      caching: flag('CachingEnabled'),
      cacheEncrypted: flag('CacheDataEncrypted'),
      logsBodies: flag('DataTraceEnabled'),
      logging: word('LoggingLevel'),
    }),
  );

export const restApi = translation(
  'rest-api',
  'AWS::ApiGateway::RestApi',
  'REST API',
  {
    apiName: text('Name'),
    description: text('Description'),
    endpointTypes: list('EndpointConfiguration.Types', eachWord),
    endpoints: list('EndpointConfiguration.VpcEndpointIds', eachText),
    policy: tree('Policy'),
    tlsPolicy: word('SecurityPolicy'),
    defaultAddressOff: flag('DisableExecuteApiEndpoint'),
    definition: tree('Body'),
    definitionBucket: text('BodyS3Location.Bucket'),
  },
  [
    'ApiKeySourceType',
    'BinaryMediaTypes',
    'CloneFrom',
    'EndpointAccessMode',
    'FailOnWarnings',
    'MinimumCompressionSize',
    'Mode',
    'Parameters',
    'Tags',
  ],
);

export const apiResource = translation('api-resource', 'AWS::ApiGateway::Resource', 'API resource', {
  api: text('RestApiId'),
  parent: text('ParentId'),
  pathPart: text('PathPart'),
});

export const apiMethod = translation(
  'api-method',
  'AWS::ApiGateway::Method',
  'API method',
  {
    api: text('RestApiId'),
    resource: text('ResourceId'),
    httpMethod: word('HttpMethod'),
    authorization: word('AuthorizationType'),
    authorizer: text('AuthorizerId'),
    integration: word('Integration.Type'),
    target: text('Integration.Uri'),
    connection: word('Integration.ConnectionType'),
    link: text('Integration.ConnectionId'),
    privateTarget: text('Integration.IntegrationTarget'),
    role: text('Integration.Credentials'),
  },
  [
    'ApiKeyRequired',
    'AuthorizationScopes',
    'MethodResponses',
    'OperationName',
    'RequestModels',
    'RequestParameters',
    'RequestValidatorId',
  ],
);

export const apiModel = translation('api-model', 'AWS::ApiGateway::Model', 'API model', { api: text('RestApiId') }, [
  'ContentType',
  'Description',
  'Name',
  'Schema',
]);

export const apiAuthorizer = translation(
  'api-authorizer',
  'AWS::ApiGateway::Authorizer',
  'API authorizer',
  {
    api: text('RestApiId'),
    type: word('Type'),
    function: text('AuthorizerUri'),
    providers: list('ProviderARNs', eachText),
    role: text('AuthorizerCredentials'),
  },
  ['AuthType', 'AuthorizerResultTtlInSeconds', 'IdentitySource', 'IdentityValidationExpression', 'Name'],
);

export const apiStage = translation(
  'api-stage',
  'AWS::ApiGateway::Stage',
  'API stage',
  {
    api: text('RestApiId'),
    deployedAs: text('DeploymentId'),
    stageName: text('StageName'),
    clientCertificate: text('ClientCertificateId'),
    logDestination: text('AccessLogSetting.DestinationArn'),
    logFormat: text('AccessLogSetting.Format'),
    caching: flag('CacheClusterEnabled'),
    methods: methodSettings('MethodSettings'),
    variables: dictionary('Variables'),
  },
  ['CacheClusterSize', 'CanarySetting', 'Description', 'DocumentationVersion', 'Tags', 'TracingEnabled'],
);

export const apiDeployment = translation(
  'api-deployment',
  'AWS::ApiGateway::Deployment',
  'API deployment',
  {
    api: text('RestApiId'),
    stageName: text('StageName'),
    clientCertificate: text('StageDescription.ClientCertificateId'),
    logDestination: text('StageDescription.AccessLogSetting.DestinationArn'),
    logFormat: text('StageDescription.AccessLogSetting.Format'),
    caching: flag('StageDescription.CacheClusterEnabled'),
    cacheEncrypted: flag('StageDescription.CacheDataEncrypted'),
    logsBodies: flag('StageDescription.DataTraceEnabled'),
    logging: word('StageDescription.LoggingLevel'),
    methods: methodSettings('StageDescription.MethodSettings'),
  },
  ['DeploymentCanarySettings', 'Description'],
);

export const apiAccount = translation('api-account', 'AWS::ApiGateway::Account', 'API Gateway account', {
  logRole: text('CloudWatchRoleArn'),
});

export const apiDomain = translation(
  'api-domain',
  'AWS::ApiGateway::DomainName',
  'API domain name',
  {
    domainName: text('DomainName'),
    tlsPolicy: word('SecurityPolicy'),
    certificate: text('CertificateArn'),
    regionalCertificate: text('RegionalCertificateArn'),
    endpointTypes: list('EndpointConfiguration.Types', eachWord),
    trustStore: text('MutualTlsAuthentication.TruststoreUri'),
  },
  ['EndpointAccessMode', 'OwnershipVerificationCertificateArn', 'RoutingMode', 'Tags'],
);

export const apiMapping = translation(
  'api-mapping',
  'AWS::ApiGateway::BasePathMapping',
  'API mapping',
  { domain: text('DomainName'), api: text('RestApiId'), stage: text('Stage') },
  ['BasePath'],
);

export const apiLink = translation(
  'api-link',
  'AWS::ApiGateway::VpcLink',
  'API link',
  { targets: list('TargetArns', eachText) },
  ['Description', 'Name', 'Tags'],
);
