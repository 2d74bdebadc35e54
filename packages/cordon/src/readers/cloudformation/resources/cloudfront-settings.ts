import { eachText, eachWord, list, presence, record, text } from '../facts.ts';
import { translation } from '../translation.ts';

export const cachePolicy = translation('edge-policy', 'AWS::CloudFront::CachePolicy', 'CloudFront cache policy', {}, [
  'CachePolicyConfig',
]);

export const originRequestPolicy = translation(
  'edge-policy',
  'AWS::CloudFront::OriginRequestPolicy',
  'CloudFront origin request policy',
  {},
  ['OriginRequestPolicyConfig'],
);

export const continuousDeploymentPolicy = translation(
  'edge-policy',
  'AWS::CloudFront::ContinuousDeploymentPolicy',
  'CloudFront continuous deployment policy',
  {},
  ['ContinuousDeploymentPolicyConfig'],
);

export const responseHeadersPolicy = translation(
  'response-headers-policy',
  'AWS::CloudFront::ResponseHeadersPolicy',
  'CloudFront response headers policy',
  { strictTransport: presence('ResponseHeadersPolicyConfig.SecurityHeadersConfig.StrictTransportSecurity') },
);

export const edgeFunction = translation('edge-function', 'AWS::CloudFront::Function', 'CloudFront function', {}, [
  'AutoPublish',
  'FunctionCode',
  'FunctionConfig',
  'FunctionMetadata',
  'Name',
  'Tags',
]);

export const connectionFunction = translation(
  'edge-function',
  'AWS::CloudFront::ConnectionFunction',
  'CloudFront connection function',
  {},
  ['AutoPublish', 'ConnectionFunctionCode', 'ConnectionFunctionConfig', 'Name', 'Tags'],
);

export const edgeStore = translation(
  'edge-store',
  'AWS::CloudFront::KeyValueStore',
  'CloudFront key value store',
  { source: text('ImportSource.SourceArn') },
  ['Comment', 'Name', 'Tags'],
);

export const edgeKey = translation('edge-key', 'AWS::CloudFront::PublicKey', 'CloudFront public key', {}, [
  'PublicKeyConfig',
]);

export const edgeKeyGroup = translation('edge-key-group', 'AWS::CloudFront::KeyGroup', 'CloudFront key group', {
  keys: list('KeyGroupConfig.Items', eachText),
});

export const edgeLog = translation(
  'edge-log',
  'AWS::CloudFront::RealtimeLogConfig',
  'CloudFront real-time log',
  {
    fields: list('Fields', eachWord),
    streams: list(
      'EndPoints',
      record({ stream: text('KinesisStreamConfig.StreamArn'), role: text('KinesisStreamConfig.RoleArn') }),
    ),
  },
  ['Name', 'SamplingRate'],
);

export const edgeMetrics = translation(
  'edge-metrics',
  'AWS::CloudFront::MonitoringSubscription',
  'CloudFront monitoring',
  { distribution: text('DistributionId') },
  ['MonitoringSubscription'],
);

export const edgeAddresses = translation(
  'edge-addresses',
  'AWS::CloudFront::AnycastIpList',
  'CloudFront address list',
  {},
  ['IpAddressType', 'IpCount', 'IpamCidrConfigs', 'Name', 'Tags'],
);

export const edgeConnections = translation(
  'edge-connections',
  'AWS::CloudFront::ConnectionGroup',
  'CloudFront connection group',
  { addresses: text('AnycastIpListId') },
  ['Enabled', 'Ipv6Enabled', 'Name', 'Tags'],
);

export const distributionTrustStore = translation(
  'trust-store',
  'AWS::CloudFront::TrustStore',
  'CloudFront trust store',
  { bucket: text('CaCertificatesBundleSource.CaCertificatesBundleS3Location.Bucket') },
  ['Name', 'Tags', 'UseClientCertificateOCSPEndpoint'],
);
