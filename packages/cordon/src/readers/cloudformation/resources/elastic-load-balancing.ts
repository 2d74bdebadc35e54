import { eachText, eachWord, flag, list, number, record, text, word } from '../facts.ts';
import { translation } from '../translation.ts';

const actions = (path: string) =>
  list(
    path,
    record({
      type: word('Type'),
      targetGroup: text('TargetGroupArn'),
      targetGroups: list('ForwardConfig.TargetGroups', record({ targetGroup: text('TargetGroupArn') })),
      redirectProtocol: word('RedirectConfig.Protocol'),
    }),
  );

const attribute = record({ key: word('Key'), value: text('Value') });

export const loadBalancer = translation(
  'load-balancer',
  'AWS::ElasticLoadBalancingV2::LoadBalancer',
  'load balancer',
  {
    scheme: word('Scheme'),
    type: word('Type'),
    attributes: list('LoadBalancerAttributes', attribute),
    securityGroups: list('SecurityGroups', eachText),
    subnets: list('Subnets', eachText),
    subnetMappings: list('SubnetMappings', record({ subnet: text('SubnetId'), address: text('AllocationId') })),
  },
  [
    'EnableCapacityReservationProvisionStabilize',
    'EnablePrefixForIpv6SourceNat',
    'EnforceSecurityGroupInboundRulesOnPrivateLinkTraffic',
    'IpAddressType',
    'Ipv4IpamPoolId',
    'MinimumLoadBalancerCapacity',
    'Name',
    'Tags',
  ],
);

export const listener = translation(
  'listener',
  'AWS::ElasticLoadBalancingV2::Listener',
  'load balancer listener',
  {
    loadBalancer: text('LoadBalancerArn'),
    protocol: word('Protocol'),
    port: number('Port'),
    tlsPolicy: word('SslPolicy'),
    certificates: list('Certificates', record({ certificate: text('CertificateArn') })),
    clientCertificates: word('MutualAuthentication.Mode'),
    trustStore: text('MutualAuthentication.TrustStoreArn'),
    attributes: list('ListenerAttributes', attribute),
    actions: actions('DefaultActions'),
  },
  ['AlpnPolicy', 'Tags'],
);

export const listenerCertificate = translation(
  'listener-certificate',
  'AWS::ElasticLoadBalancingV2::ListenerCertificate',
  'listener certificate',
  {
    listener: text('ListenerArn'),
    certificates: list('Certificates', record({ certificate: text('CertificateArn') })),
  },
);

export const listenerRule = translation(
  'listener-rule',
  'AWS::ElasticLoadBalancingV2::ListenerRule',
  'listener rule',
  { listener: text('ListenerArn'), actions: actions('Actions') },
  ['Conditions', 'Priority', 'Tags', 'Transforms'],
);

export const targetGroup = translation(
  'target-group',
  'AWS::ElasticLoadBalancingV2::TargetGroup',
  'target group',
  {
    protocol: word('Protocol'),
    port: number('Port'),
    targetType: word('TargetType'),
    network: text('VpcId'),
    healthCheckProtocol: word('HealthCheckProtocol'),
    targets: list('Targets', record({ target: text('Id'), port: number('Port') })),
  },
  [
    'HealthCheckEnabled',
    'HealthCheckIntervalSeconds',
    'HealthCheckPath',
    'HealthCheckPort',
    'HealthCheckTimeoutSeconds',
    'HealthyThresholdCount',
    'IpAddressType',
    'Matcher',
    'Name',
    'ProtocolVersion',
    'Tags',
    'TargetControlPort',
    'TargetGroupAttributes',
    'UnhealthyThresholdCount',
  ],
);

export const classicLoadBalancer = translation(
  'classic-load-balancer',
  'AWS::ElasticLoadBalancing::LoadBalancer',
  'Classic Load Balancer',
  {
    scheme: word('Scheme'),
    listeners: list(
      'Listeners',
      record({
        protocol: word('Protocol'),
        instanceProtocol: word('InstanceProtocol'),
        port: number('LoadBalancerPort'),
        instancePort: number('InstancePort'),
        policyNames: list('PolicyNames', eachWord),
        certificate: text('SSLCertificateId'),
      }),
    ),
    policies: list(
      'Policies',
      record({
        name: word('PolicyName'),
        type: word('PolicyType'),
        attributes: list('Attributes', record({ name: word('Name'), value: word('Value') })),
      }),
    ),
    cookiePolicies: list('LBCookieStickinessPolicy', record({ name: word('PolicyName') })),
    appCookiePolicies: list('AppCookieStickinessPolicy', record({ name: word('PolicyName') })),
    securityGroups: list('SecurityGroups', eachText),
    subnets: list('Subnets', eachText),
    instances: list('Instances', eachText),
    accessLogs: flag('AccessLoggingPolicy.Enabled'),
    logBucket: text('AccessLoggingPolicy.S3BucketName'),
  },
  [
    'AvailabilityZones',
    'ConnectionDrainingPolicy',
    'ConnectionSettings',
    'CrossZone',
    'HealthCheck',
    'LoadBalancerName',
    'Tags',
  ],
);

export const trustStore = translation(
  'trust-store',
  'AWS::ElasticLoadBalancingV2::TrustStore',
  'load balancer trust store',
  { bucket: text('CaCertificatesBundleS3Bucket') },
  ['CaCertificatesBundleS3Key', 'CaCertificatesBundleS3ObjectVersion', 'Name', 'Tags'],
);

export const trustStoreRevocation = translation(
  'trust-store-revocation',
  'AWS::ElasticLoadBalancingV2::TrustStoreRevocation',
  'trust store revocation',
  { trustStore: text('TrustStoreArn') },
  ['RevocationContents'],
);
