import { list, presence, record, text, tree, word } from '../facts.ts';
import { translation } from '../translation.ts';

export const httpApi = translation(
  'http-api',
  'AWS::ApiGatewayV2::Api',
  'HTTP or WebSocket API',
  {
    apiName: text('Name'),
    protocol: word('ProtocolType'),
    target: text('Target'),
    definition: tree('Body'),
    definitionBucket: text('BodyS3Location.Bucket'),
  },
  [
    'ApiKeySelectionExpression',
    'BasePath',
    'CorsConfiguration',
    'CredentialsArn',
    'Description',
    'DisableExecuteApiEndpoint',
    'DisableSchemaValidation',
    'FailOnWarnings',
    'IpAddressType',
    'RouteKey',
    'RouteSelectionExpression',
    'Tags',
    'Version',
  ],
);

export const httpApiIntegration = translation(
  'http-api-integration',
  'AWS::ApiGatewayV2::Integration',
  'HTTP or WebSocket API integration',
  {
    api: text('ApiId'),
    integration: word('IntegrationType'),
    target: text('IntegrationUri'),
    connection: word('ConnectionType'),
    tls: presence('TlsConfig'),
  },
  [
    'ConnectionId',
    'ContentHandlingStrategy',
    'CredentialsArn',
    'Description',
    'IntegrationMethod',
    'IntegrationSubtype',
    'PassthroughBehavior',
    'PayloadFormatVersion',
    'RequestParameters',
    'RequestTemplates',
    'ResponseParameters',
    'TemplateSelectionExpression',
    'TimeoutInMillis',
  ],
);

export const httpApiDomain = translation(
  'http-api-domain',
  'AWS::ApiGatewayV2::DomainName',
  'HTTP or WebSocket API domain name',
  {
    domainName: text('DomainName'),
    configurations: list(
      'DomainNameConfigurations',
      record({ tlsPolicy: word('SecurityPolicy'), certificate: text('CertificateArn') }),
    ),
  },
  ['MutualTlsAuthentication', 'RoutingMode', 'Tags'],
);
