import { eachText, flag, list, text, tree, word } from '../facts.ts';
import { translation } from '../translation.ts';

export const serviceEndpoint = translation(
  'service-endpoint',
  'AWS::EC2::VPCEndpoint',
  'VPC endpoint',
  {
    network: text('VpcId'),
    service: text('ServiceName'),
    serviceNetwork: text('ServiceNetworkArn'),
    sharedResource: text('ResourceConfigurationArn'),
    endpointType: word('VpcEndpointType'),
    policy: tree('PolicyDocument'),
    privateNames: flag('PrivateDnsEnabled'),
    subnets: list('SubnetIds', eachText),
    routeTables: list('RouteTableIds', eachText),
    securityGroups: list('SecurityGroupIds', eachText),
  },
  ['DnsOptions', 'IpAddressType', 'ServiceRegion', 'Tags'],
);

export const endpointNotification = translation(
  'endpoint-notification',
  'AWS::EC2::VPCEndpointConnectionNotification',
  'endpoint notification',
  { endpoint: text('VPCEndpointId'), service: text('ServiceId'), topic: text('ConnectionNotificationArn') },
  ['ConnectionEvents'],
);

export const endpointService = translation(
  'endpoint-service',
  'AWS::EC2::VPCEndpointService',
  'endpoint service',
  {
    loadBalancers: list('NetworkLoadBalancerArns', eachText),
    gatewayLoadBalancers: list('GatewayLoadBalancerArns', eachText),
    acceptance: flag('AcceptanceRequired'),
  },
  ['ContributorInsightsEnabled', 'PayerResponsibility', 'SupportedIpAddressTypes', 'SupportedRegions', 'Tags'],
);

export const endpointServicePermission = translation(
  'endpoint-service-permission',
  'AWS::EC2::VPCEndpointServicePermissions',
  'endpoint service permissions',
  { service: text('ServiceId'), principals: list('AllowedPrincipals', eachText) },
);

export const trafficMirror = translation(
  'traffic-mirror',
  'AWS::EC2::TrafficMirrorSession',
  'traffic mirror session',
  {
    networkInterface: text('NetworkInterfaceId'),
    target: text('TrafficMirrorTargetId'),
    filter: text('TrafficMirrorFilterId'),
  },
  ['Description', 'OwnerId', 'PacketLength', 'SessionNumber', 'Tags', 'VirtualNetworkId'],
);

export const trafficMirrorTarget = translation(
  'traffic-mirror-target',
  'AWS::EC2::TrafficMirrorTarget',
  'traffic mirror target',
  {
    networkInterface: text('NetworkInterfaceId'),
    loadBalancer: text('NetworkLoadBalancerArn'),
    endpoint: text('GatewayLoadBalancerEndpointId'),
  },
  ['Description', 'Tags'],
);

export const trafficMirrorFilter = translation(
  'traffic-mirror-filter',
  'AWS::EC2::TrafficMirrorFilter',
  'traffic mirror filter',
  {},
  ['Description', 'NetworkServices', 'Tags'],
);

export const trafficMirrorRule = translation(
  'traffic-mirror-rule',
  'AWS::EC2::TrafficMirrorFilterRule',
  'traffic mirror rule',
  { filter: text('TrafficMirrorFilterId'), direction: word('TrafficDirection'), action: word('RuleAction') },
  [
    'Description',
    'DestinationCidrBlock',
    'DestinationPortRange',
    'Protocol',
    'RuleNumber',
    'SourceCidrBlock',
    'SourcePortRange',
    'Tags',
  ],
);

export const flowLog = translation(
  'flow-log',
  'AWS::EC2::FlowLog',
  'flow log',
  {
    watched: text('ResourceId'),
    watchedType: word('ResourceType'),
    traffic: word('TrafficType'),
    destinationType: word('LogDestinationType'),
    destination: text('LogDestination'),
    logGroup: text('LogGroupName'),
    role: text('DeliverLogsPermissionArn'),
    logFormat: text('LogFormat'),
  },
  ['DeliverCrossAccountRole', 'DestinationOptions', 'MaxAggregationInterval', 'Tags'],
);
