import { describe } from 'vitest';
import { webEntryIsEncrypted } from '../../src/controls/web-entry-is-encrypted.ts';
import { type Edge, failsInBothOrders, testEdges } from './edge-table.ts';

const own = '        ViewerCertificate: { AcmCertificateArn: arn:aws:acm:a, MinimumProtocolVersion: TLSv1.2_2021 }\n';
const viewer = (protocol: string) =>
  `        DefaultCacheBehavior: { TargetOriginId: portal, ViewerProtocolPolicy: ${protocol} }\n`;
const custom = (settings: string) =>
  `        Origins: [{ Id: portal, DomainName: d, CustomOriginConfig: { ${settings} } }]\n`;
const sole = (settings: string) => `        CustomOrigin: { DNSName: d, ${settings} }\n`;
const https = 'OriginProtocolPolicy: https-only, OriginSSLProtocols: [TLSv1.2]';
const safe = viewer('https-only');

interface Site {
  readonly front?: string;
  readonly behaviors?: string;
  readonly origins?: string;
  readonly certificate?: string;
  readonly before?: string;
}

const site = ({ front = safe, behaviors = '', origins = custom(https), certificate = own, before = '' }: Site) =>
  `${before}Resources:\n  Portal:\n    Type: AWS::CloudFront::Distribution\n    Properties:\n      DistributionConfig:\n${front}${behaviors}${origins}${certificate}`;
const parameter = (name: string, rest = '') => `Parameters: { ${name}: { Type: String${rest} } }\n`;
const minimum = (version: string) => ({ certificate: own.replace('TLSv1.2_2021', version) });
const sslProtocols = (list: string) =>
  site({ origins: custom(`OriginProtocolPolicy: https-only, OriginSSLProtocols: ${list}`) });

describe('distributions', () => {
  testEdges(webEntryIsEncrypted, 'Portal', [
    { it: 'HTTPS on both sides', from: site({}), says: 'pass' },
    { it: 'viewers are sent on to HTTPS', from: site({ front: viewer('redirect-to-https') }), says: 'pass' },
    {
      it: 'viewers may use anything',
      from: site({ front: viewer('allow-all') }),
      says: 'fail 6',
      message: 'Portal answers viewers over plain HTTP (everything)',
    },
    { it: 'nobody exports what viewers may use', from: site({ front: viewer('!ImportValue P') }), says: 'unknown 6' },
    {
      it: 'nobody says what viewers may use',
      from: site({ front: '        DefaultCacheBehavior: { TargetOriginId: portal }\n' }),
      says: 'unknown 2',
    },
    {
      it: 'a parameter with allowed values',
      from: site({
        front: viewer('!Ref P'),
        before: parameter('P', ', Default: allow-all, AllowedValues: [allow-all, https-only]'),
      }),
      says: 'fail 7 [P is allow-all] | pass [P is https-only]',
    },
    {
      it: 'what viewers may use depends on a condition',
      from: site({
        front: viewer('!If [IsProd, https-only, allow-all]'),
        before: `${parameter('Env', ', Default: prod')}Conditions: { IsProd: !Equals [!Ref Env, prod] }\n`,
      }),
      says: 'pass [IsProd is true] | fail 8 [IsProd is false]',
    },
    {
      it: 'some paths in the clear',
      from: site({ behaviors: behaviors('allow-all') }),
      says: 'fail 8',
      message: 'Portal answers viewers over plain HTTP (/api/*)',
    },
    { it: 'every path over HTTPS', from: site({ behaviors: behaviors('https-only') }), says: 'pass' },
    {
      it: 'paths of no pattern in the clear',
      from: site({ behaviors: behaviors('allow-all').replace('PathPattern: /api/*, ', '') }),
      says: 'fail 8',
      message: 'Portal answers viewers over plain HTTP (some paths)',
    },
    {
      it: 'paths nobody exports',
      from: site({ behaviors: '        CacheBehaviors: !ImportValue B\n' }),
      says: 'unknown 7',
    },
    ...failsInBothOrders(
      '          - { PathPattern: a, TargetOriginId: portal, ViewerProtocolPolicy: !ImportValue P }\n',
      '          - { PathPattern: b, TargetOriginId: portal, ViewerProtocolPolicy: allow-all } # here\n',
      (parts) => site({ behaviors: `        CacheBehaviors:\n${parts}` }),
    ),
    { it: 'the certificate of CloudFront', from: site({ certificate: '' }), says: 'fail 2' },
    {
      it: 'the certificate of CloudFront, as it says',
      from: site({ certificate: '        ViewerCertificate: { CloudFrontDefaultCertificate: true }\n' }),
      says: 'fail 8',
    },
    {
      it: 'the certificate of CloudFront, whatever minimum is written beside it',
      from: site({
        certificate:
          '        ViewerCertificate: { CloudFrontDefaultCertificate: true, MinimumProtocolVersion: TLSv1.2_2021 }\n',
      }),
      says: 'fail 8',
    },
    {
      it: 'the certificate of CloudFront, whatever certificate is written beside it',
      from: site({ certificate: own.replace('{ ', '{ CloudFrontDefaultCertificate: true, ') }),
      says: 'fail 8',
    },
    {
      it: 'a certificate that was uploaded',
      from: site({ certificate: own.replace('AcmCertificateArn: arn:aws:acm:a', 'IamCertificateId: ASCA1') }),
      says: 'pass',
    },
    ...['SSLv3', 'TLSv1', 'TLSv1_2016', 'TLSv1.1_2016'].map(
      (version): Edge => ({ it: `at least ${version}`, from: site(minimum(version)), says: 'fail 8' }),
    ),
    ...['TLSv1.2_2018', 'TLSv1.2_2019', 'TLSv1.2_2021', 'TLSv1.2_2025', 'TLSv1.3_2025'].map(
      (version): Edge => ({ it: `at least ${version}`, from: site(minimum(version)), says: 'pass' }),
    ),
    { it: 'PEERS C23: a minimum that is not known here', from: site(minimum('TLSv1.4_2030')), says: 'unknown 8' },
    {
      it: 'PEERS C22: no minimum at all',
      from: site(minimum('!Ref AWS::NoValue')),
      says: 'unknown 8',
      message: 'AWS does not document what no minimum version means',
    },
    { it: 'a minimum nobody exports', from: site(minimum('!ImportValue M')), says: 'unknown 8' },
    {
      it: 'an origin over plain HTTP',
      from: site({ origins: custom('OriginProtocolPolicy: http-only') }),
      says: 'fail 7',
      message: 'Portal asks one of its origins over plain HTTP',
    },
    {
      it: 'the website of a bucket',
      from: site({
        origins: custom('OriginProtocolPolicy: http-only').replace(
          'DomainName: d',
          'DomainName: b.s3-website-us-east-1.amazonaws.com',
        ),
      }),
      says: 'fail 7',
      message: 'Portal asks the website of a bucket over plain HTTP',
    },
    {
      it: 'an origin that is asked as viewers ask, over HTTPS',
      from: site({ origins: custom('OriginProtocolPolicy: match-viewer, OriginSSLProtocols: [TLSv1.2]') }),
      says: 'pass',
    },
    {
      it: 'an origin that is asked as viewers ask, over anything',
      from: site({
        front: viewer('allow-all'),
        origins: custom('OriginProtocolPolicy: match-viewer, OriginSSLProtocols: [TLSv1.2]'),
      }),
      says: 'fail 6',
    },
    {
      it: 'an origin spoken to in a way nobody exports',
      from: site({ origins: custom('OriginProtocolPolicy: !ImportValue P') }),
      says: 'unknown 7',
    },
    {
      it: 'an origin spoken to in a way that is not known here',
      from: site({ origins: custom('OriginProtocolPolicy: sometimes, OriginSSLProtocols: [TLSv1.2]') }),
      says: 'unknown 7',
    },
    {
      it: 'an origin without a name, over plain HTTP',
      from: site({ origins: custom('OriginProtocolPolicy: http-only').replace(' DomainName: d,', '') }),
      says: 'fail 7',
    },
    { it: 'an old version to an origin', from: sslProtocols('[TLSv1, TLSv1.2]'), says: 'fail 7' },
    { it: 'a broken version to an origin', from: sslProtocols('[SSLv3]'), says: 'fail 7' },
    { it: 'an unknown version to an origin', from: sslProtocols('[TLSv9]'), says: 'unknown 7' },
    {
      it: 'no version to an origin, which AWS does not document',
      from: site({ origins: custom('OriginProtocolPolicy: https-only') }),
      says: 'unknown 7',
    },
    {
      it: 'a bucket',
      from: site({ origins: '        Origins: [{ Id: portal, DomainName: d, S3OriginConfig: {} }]\n' }),
      says: 'pass',
    },
    {
      it: 'an origin of no sort',
      from: site({ origins: '        Origins: [{ Id: portal, DomainName: d }]\n' }),
      says: 'unknown 7',
    },
    {
      it: 'one origin in the old way of writing it, over plain HTTP',
      from: site({ origins: sole('OriginProtocolPolicy: http-only, OriginSSLProtocols: [TLSv1.2]') }),
      says: 'fail 7',
      message: 'Portal asks one of its origins over plain HTTP',
    },
    {
      it: 'one origin in the old way of writing it, over an old version',
      from: site({ origins: sole('OriginProtocolPolicy: https-only, OriginSSLProtocols: [TLSv1]') }),
      says: 'fail 7',
    },
    { it: 'one origin in the old way of writing it, over HTTPS', from: site({ origins: sole(https) }), says: 'pass' },
    {
      it: 'one bucket in the old way of writing it',
      from: site({ origins: '        S3Origin: { DNSName: d }\n' }),
      says: 'pass',
    },
    {
      it: 'no origin at all',
      from: site({ origins: '' }),
      says: 'unknown 2',
      message: 'where it fetches from is not said',
    },
    {
      it: 'a private origin, judged by itself',
      from: site({
        origins: '        Origins: [{ Id: portal, DomainName: d, VpcOriginConfig: { VpcOriginId: vo_1 } }]\n',
      }),
      says: 'pass',
    },
  ]);
});

function behaviors(protocol: string): string {
  return `        CacheBehaviors:\n          - { PathPattern: /api/*, TargetOriginId: portal, ViewerProtocolPolicy: ${protocol} }\n`;
}

const one = (type: string, properties: string, before = '') =>
  `${before}Resources:\n  Portal:\n    Type: AWS::${type}\n    Properties:\n      ${properties}\n`;
const inner = (settings: string) => one('CloudFront::VpcOrigin', `VpcOriginEndpointConfig: { Arn: a, ${settings} }`);
const method = (settings: string) => one('ApiGateway::Method', `Integration: { ${settings} }`);
const link = (settings: string) => one('ApiGatewayV2::Integration', settings);
const body = (uri: string) =>
  one(
    'ApiGateway::RestApi',
    `Body:\n        paths:\n          /p:\n            get:\n              x-amazon-apigateway-integration:\n                type: http_proxy\n                uri: ${uri}\n      SecurityPolicy: TLS_1_2`,
  );

const linked = (uri: string, rest = '') =>
  body(uri)
    .replace('ApiGateway::RestApi', 'ApiGatewayV2::Api')
    .replace('type: http_proxy', 'type: http_proxy\n                connectionType: VPC_LINK')
    .replace('SecurityPolicy: TLS_1_2', 'ProtocolType: HTTP')
    .replace(uri, `${uri}${rest}`);

describe('private origins, APIs and what answers them', () => {
  testEdges(webEntryIsEncrypted, 'Portal', [
    { it: 'a private origin', from: inner(https), says: 'pass' },
    { it: 'a private origin over plain HTTP', from: inner('OriginProtocolPolicy: http-only'), says: 'fail 5' },
    {
      it: 'a private origin asked as viewers ask',
      from: inner('OriginProtocolPolicy: match-viewer'),
      says: 'unknown 5',
    },
    { it: 'a private origin that is asked nobody says how', from: inner('HTTPPort: 80'), says: 'unknown 2' },
    {
      it: 'a private origin over an old version',
      from: inner('OriginProtocolPolicy: https-only, OriginSSLProtocols: [TLSv1.1]'),
      says: 'fail 5',
    },
    { it: 'a REST API that names no policy', from: one('ApiGateway::RestApi', 'Name: a'), says: 'fail 2' },
    { it: 'a REST API of TLS 1.2', from: one('ApiGateway::RestApi', 'SecurityPolicy: TLS_1_2'), says: 'pass' },
    { it: 'a REST API of TLS 1.0', from: one('ApiGateway::RestApi', 'SecurityPolicy: TLS_1_0'), says: 'fail 5' },
    {
      it: 'a REST API of a policy that only its name is known of',
      from: one('ApiGateway::RestApi', 'SecurityPolicy: SecurityPolicy_TLS13_1_2_FIPS_PQ_2025_09'),
      says: 'unknown 5',
    },
    {
      it: 'a private REST API',
      from: one('ApiGateway::RestApi', 'EndpointConfiguration: { Types: [PRIVATE] }'),
      says: 'pass',
    },
    {
      it: 'a REST API of a sort nobody exports',
      from: one('ApiGateway::RestApi', 'EndpointConfiguration: { Types: [!ImportValue T] }'),
      says: 'unknown 5',
    },
    {
      it: 'a REST API without its own address',
      from: one('ApiGateway::RestApi', 'DisableExecuteApiEndpoint: "true"'),
      says: 'not-applicable',
    },
    { it: 'a definition that calls over HTTPS', from: body('https://inner.example'), says: 'pass' },
    { it: 'a definition that calls over plain HTTP', from: body('http://inner.example/p'), says: 'fail 11' },
    { it: 'a definition that calls what nobody exports', from: body('!ImportValue U'), says: 'unknown 11' },
    {
      it: 'a definition that calls what nobody gives',
      from: parameter('U') + body('!Sub "${U}/p"'),
      says: 'unknown 12',
    },
    {
      it: 'a definition that calls over plain HTTP, and what nobody gives',
      from: `${parameter('U') + body('!Sub "${U}/p"')}      Name: a\n`.replace(
        'paths:',
        'servers: [{ uri: !Ref AWS::NoValue }, { uri: "http://inner.example" }]\n        paths:',
      ),
      says: 'fail 7',
    },
    {
      it: 'a definition that only mentions an address',
      from: one(
        'ApiGateway::RestApi',
        'Body: { info: { contact: "http://a.example" } }\n      SecurityPolicy: TLS_1_2',
      ),
      says: 'pass',
    },
    {
      it: 'a definition that calls a function',
      from: body('!Sub "arn:aws:apigateway:${AWS::Region}:lambda:path/2015-03-31/functions/f/invocations"'),
      says: 'pass',
    },
    {
      it: 'a definition that is one text',
      from: one('ApiGateway::RestApi', `Body: '{ "uri": "http://inner.example" }'\n      SecurityPolicy: TLS_1_2`),
      says: 'unknown 5',
    },
    {
      it: 'a definition in a file',
      from: one('ApiGateway::RestApi', 'BodyS3Location: { Bucket: b, Key: k }\n      SecurityPolicy: TLS_1_2'),
      says: 'unknown 5',
    },
    { it: 'a method over plain HTTP', from: method('Type: HTTP_PROXY, Uri: "http://inner.example"'), says: 'fail 5' },
    { it: 'a method over HTTPS', from: method('Type: HTTP, Uri: "https://inner.example"'), says: 'pass' },
    {
      it: 'a method that ends in the clear behind a link',
      from: method('Type: HTTP_PROXY, ConnectionType: VPC_LINK, Uri: !Sub "http://${Balancer}:80"'),
      says: 'fail 5',
    },
    { it: 'a method to what nobody exports', from: method('Type: HTTP, Uri: !ImportValue U'), says: 'unknown 5' },
    {
      it: 'a method to what a parameter says',
      from: one(
        'ApiGateway::Method',
        'Integration: { Type: HTTP, Uri: !Sub "${Base}/p" }',
        parameter('Base', ', AllowedValues: ["http://a.example", "https://a.example"]'),
      ),
      says: 'fail 6 [Base is http://a.example] | pass [Base is https://a.example]',
    },
    { it: 'a method that calls a function', from: method('Type: AWS_PROXY, Uri: arn:aws:a'), says: 'not-applicable' },
    { it: 'a mock', from: method('Type: MOCK'), says: 'not-applicable' },
    { it: 'a method that nothing answers', from: one('ApiGateway::Method', 'HttpMethod: GET'), says: 'not-applicable' },
    {
      it: 'a method that calls nothing',
      from: method('Type: HTTP'),
      says: 'unknown 2',
      message: 'it does not say what it passes calls on to',
    },
    { it: 'a method that calls an empty address', from: method('Type: HTTP, Uri: ""'), says: 'unknown 5' },
    {
      it: 'a method over plain HTTP, after a blank',
      from: method('Type: HTTP, Uri: " http://inner.example"'),
      says: 'fail 5',
    },
    {
      it: 'a method to what nobody gives',
      from: one('ApiGateway::Method', 'Integration: { Type: HTTP, Uri: !Sub "${Base}/p" }', parameter('Base')),
      says: 'unknown 6',
      message: 'the parameter Base has no value',
    },
    {
      it: 'a method to whatever a custom resource answers',
      from: `${method('Type: HTTP, Uri: !Sub "${Inner.Url}/p"')}  Inner: { Type: Custom::Portal }\n`,
      says: 'unknown 5',
    },
    {
      it: 'a method to what a custom resource answers under a name that AWS uses for addresses',
      from: `${method('Type: HTTP, Uri: !GetAtt Inner.FunctionUrl')}  Inner: { Type: Custom::Portal }\n`,
      says: 'unknown 5',
    },
    {
      it: 'a method to the address of a function',
      from: `${method('Type: HTTP, Uri: !Sub "${Inner.FunctionUrl}p"')}  Inner: { Type: AWS::Lambda::Url }\n`,
      says: 'pass',
    },
    {
      it: 'a method to the website of a bucket',
      from: `${method('Type: HTTP_PROXY, Uri: !Sub "${Pages.WebsiteURL}/p"')}  Pages: { Type: AWS::S3::Bucket }\n`,
      says: 'fail 5',
    },
    {
      it: 'a method to what a variable of the stage says',
      from: method('Type: HTTP, Uri: "${stageVariables.inner}/p"'),
      says: 'unknown 5',
    },
    {
      it: 'a method to a scheme that a variable of the stage ends',
      from: method('Type: HTTP, Uri: "http${stageVariables.s}://inner.example"'),
      says: 'unknown 5',
    },
    {
      it: 'a method over HTTPS to a host that a variable of the stage names',
      from: method('Type: HTTP, Uri: "https://${stageVariables.inner}/p"'),
      says: 'pass',
    },
    {
      it: 'a method over HTTPS to a load balancer',
      from: `${method('Type: HTTP, Uri: !Sub "https://${Inner.DNSName}/p"')}  Inner: { Type: AWS::ElasticLoadBalancingV2::LoadBalancer }\n`,
      says: 'pass',
    },
    {
      it: 'a definition that calls over HTTPS what nobody exports',
      from: body('!Join ["", ["https://", !ImportValue U]]'),
      says: 'pass',
    },
    {
      it: 'a method to a scheme that a parameter ends',
      from: one(
        'ApiGateway::Method',
        'Integration: { Type: HTTP, Uri: !Sub "http${Secure}://inner.example" }',
        parameter('Secure'),
      ),
      says: 'unknown 6',
    },
    { it: 'a definition with a link in the clear', from: linked('arn:aws:elasticloadbalancing:l'), says: 'fail 12' },
    {
      it: 'a definition with a link in the clear, to a listener given here',
      from: `${linked('!Ref Door')}  Door: { Type: AWS::ElasticLoadBalancingV2::Listener }\n`,
      says: 'fail 12',
    },
    {
      it: 'the address of a listener without a link',
      from: linked('arn:aws:elasticloadbalancing:l').replace('VPC_LINK', 'INTERNET'),
      says: 'pass',
    },
    {
      it: 'a link, and TLS that comes to nothing',
      from: linked('arn:aws:elasticloadbalancing:l', '\n                tlsConfig: !Ref AWS::NoValue'),
      says: 'fail 12',
    },
    {
      it: 'a link that nobody says whether it is one',
      from: linked('arn:aws:elasticloadbalancing:l').replace('VPC_LINK', '!ImportValue Kind'),
      says: 'unknown 11',
    },
    {
      it: 'a link to what nobody exports',
      from: linked('!ImportValue Listener'),
      says: 'unknown 12',
    },
    {
      it: 'a link to nothing that is named',
      from: linked('arn:x').replace('uri: arn:x', 'uri: !Ref AWS::NoValue'),
      says: 'pass',
    },
    {
      it: 'a definition with a link and TLS',
      from: linked('arn:aws:elasticloadbalancing:l', '\n                tlsConfig: { serverNameToVerify: a.example }'),
      says: 'pass',
    },
    { it: 'a definition with a link to an address', from: linked('https://inner.example'), says: 'pass' },
    { it: 'a definition with a link to what nobody exports', from: linked('!ImportValue L'), says: 'unknown 12' },
    {
      it: 'a domain name with a policy of Regions, in a Region',
      from: one(
        'ApiGateway::DomainName',
        'EndpointConfiguration: { Types: [regional] }\n      SecurityPolicy: SecurityPolicy_TLS13_1_3_2025_09',
      ),
      says: 'pass',
    },
    {
      it: 'a domain name with a policy of Regions, at the edge',
      from: one('ApiGateway::DomainName', 'SecurityPolicy: SecurityPolicy_TLS13_1_3_2025_09'),
      says: 'unknown 5',
    },
    {
      it: 'a domain name of no type',
      from: one(
        'ApiGateway::DomainName',
        'EndpointConfiguration: { Types: [] }\n      SecurityPolicy: SecurityPolicy_TLS13_2025_EDGE',
      ),
      says: 'pass',
    },
    { it: 'a domain name that names no policy', from: one('ApiGateway::DomainName', 'DomainName: d'), says: 'pass' },
    {
      it: 'a domain name of TLS 1.0',
      from: one('ApiGateway::DomainName', 'SecurityPolicy: TLS_1_0'),
      says: 'fail 5',
      finds: 'SecurityPolicy: TLS_1_0',
    },
    {
      it: 'a domain name of what nobody exports',
      from: one('ApiGateway::DomainName', 'SecurityPolicy: !ImportValue P'),
      says: 'unknown 5',
    },
    {
      it: 'a domain name of an HTTP API',
      from: one('ApiGatewayV2::DomainName', 'DomainNameConfigurations: [{ SecurityPolicy: TLS_1_0 }]'),
      says: 'fail 5',
    },
    {
      it: 'a domain name of an HTTP API that names no policy',
      from: one('ApiGatewayV2::DomainName', 'DomainNameConfigurations: [{ EndpointType: REGIONAL }]'),
      says: 'pass',
    },
    {
      it: 'a domain name of an HTTP API without configurations',
      from: one('ApiGatewayV2::DomainName', 'DomainName: d'),
      says: 'not-applicable',
    },
    { it: 'an HTTP API', from: one('ApiGatewayV2::Api', 'ProtocolType: HTTP'), says: 'pass' },
    { it: 'an HTTP API over plain HTTP', from: one('ApiGatewayV2::Api', 'Target: "http://a.example"'), says: 'fail 5' },
    {
      it: 'an integration over plain HTTP',
      from: link('IntegrationType: HTTP_PROXY\n      IntegrationUri: "http://a.example"'),
      says: 'fail 6',
    },
    {
      it: 'an integration behind a link, in the clear',
      from: link(
        'IntegrationType: HTTP_PROXY\n      ConnectionType: VPC_LINK\n      IntegrationUri: arn:aws:elasticloadbalancing:l',
      ),
      says: 'fail 2',
    },
    {
      it: 'an integration behind a link, with TLS',
      from: link(
        'IntegrationType: HTTP_PROXY\n      ConnectionType: VPC_LINK\n      IntegrationUri: arn:aws:elasticloadbalancing:l\n      TlsConfig: { ServerNameToVerify: a.example }',
      ),
      says: 'pass',
    },
    { it: 'an integration that calls a function', from: link('IntegrationType: AWS_PROXY'), says: 'not-applicable' },
    { it: 'an integration of no sort', from: link('ApiId: a'), says: 'not-applicable' },
    {
      it: 'an integration to what nobody gives',
      from: one(
        'ApiGatewayV2::Integration',
        'IntegrationType: HTTP_PROXY\n      IntegrationUri: !Sub "${Base}/p"',
        parameter('Base'),
      ),
      says: 'unknown 7',
    },
    {
      it: 'an integration behind a link, to an address in the clear',
      from: link(
        'IntegrationType: HTTP_PROXY\n      ConnectionType: VPC_LINK\n      IntegrationUri: "HTTP://inner.example"',
      ),
      says: 'fail 7',
    },
    {
      it: 'an integration behind a link, to an encrypted address',
      from: link(
        'IntegrationType: HTTP_PROXY\n      ConnectionType: VPC_LINK\n      IntegrationUri: "https://inner.example"',
      ),
      says: 'pass',
    },
    {
      it: 'an integration behind a link, to nothing',
      from: link('IntegrationType: HTTP_PROXY\n      ConnectionType: VPC_LINK'),
      says: 'fail 2',
    },
    { it: 'a GraphQL API', from: one('AppSync::GraphQLApi', 'Name: a'), says: 'pass' },
    {
      it: 'a source of a GraphQL API over plain HTTP',
      from: one('AppSync::DataSource', 'Type: HTTP\n      HttpConfig: { Endpoint: "http://a.example" }'),
      says: 'fail 6',
    },
    { it: 'a table as a source', from: one('AppSync::DataSource', 'Type: AMAZON_DYNAMODB'), says: 'not-applicable' },
    { it: 'a source of no sort', from: one('AppSync::DataSource', 'Name: a'), says: 'not-applicable' },
    { it: 'the address of a function', from: one('Lambda::Url', 'AuthType: NONE'), says: 'pass' },
    { it: 'an App Runner service', from: one('AppRunner::Service', 'ServiceName: a'), says: 'pass' },
  ]);
});
