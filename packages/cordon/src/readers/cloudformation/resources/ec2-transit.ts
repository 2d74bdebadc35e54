import { eachText, flag, list, text, word } from '../facts.ts';
import { translation } from '../translation.ts';

export const peering = translation(
  'peering',
  'AWS::EC2::VPCPeeringConnection',
  'VPC peering',
  {
    network: text('VpcId'),
    peerNetwork: text('PeerVpcId'),
    peerAccount: text('PeerOwnerId'),
    peerRegion: text('PeerRegion'),
    peerRole: text('PeerRoleArn'),
  },
  ['AssumeRoleRegion', 'Tags'],
);

export const transitGateway = translation(
  'transit-gateway',
  'AWS::EC2::TransitGateway',
  'transit gateway',
  {
    autoAccept: word('AutoAcceptSharedAttachments'),
    defaultAssociation: word('DefaultRouteTableAssociation'),
    defaultPropagation: word('DefaultRouteTablePropagation'),
    encryption: word('EncryptionSupport'),
  },
  [
    'AmazonSideAsn',
    'AssociationDefaultRouteTableId',
    'Description',
    'DnsSupport',
    'MulticastSupport',
    'PropagationDefaultRouteTableId',
    'SecurityGroupReferencingSupport',
    'Tags',
    'TransitGatewayCidrBlocks',
    'VpnEcmpSupport',
  ],
);

export const transitGatewayAttachment = translation(
  'transit-gateway-attachment',
  'AWS::EC2::TransitGatewayAttachment',
  'transit gateway attachment',
  { transitGateway: text('TransitGatewayId'), network: text('VpcId'), subnets: list('SubnetIds', eachText) },
  ['Options', 'Tags'],
);

export const transitGatewayVpcAttachment = translation(
  'transit-gateway-attachment',
  'AWS::EC2::TransitGatewayVpcAttachment',
  'transit gateway VPC attachment',
  { transitGateway: text('TransitGatewayId'), network: text('VpcId'), subnets: list('SubnetIds', eachText) },
  ['AddSubnetIds', 'Options', 'RemoveSubnetIds', 'Tags'],
);

export const transitGatewayPeering = translation(
  'transit-gateway-peering',
  'AWS::EC2::TransitGatewayPeeringAttachment',
  'transit gateway peering',
  {
    transitGateway: text('TransitGatewayId'),
    peerGateway: text('PeerTransitGatewayId'),
    peerAccount: text('PeerAccountId'),
    peerRegion: text('PeerRegion'),
  },
  ['Tags'],
);

export const transitGatewayTunnel = translation(
  'transit-gateway-tunnel',
  'AWS::EC2::TransitGatewayConnect',
  'transit gateway Connect',
  { attachment: text('TransportTransitGatewayAttachmentId'), protocol: word('Options.Protocol') },
  ['Tags'],
);

export const transitGatewayTunnelPeer = translation(
  'transit-gateway-tunnel-peer',
  'AWS::EC2::TransitGatewayConnectPeer',
  'transit gateway Connect peer',
  { tunnel: text('TransitGatewayAttachmentId'), peerAddress: text('ConnectPeerConfiguration.PeerAddress') },
  ['Tags'],
);

export const transitGatewayRouteTable = translation(
  'transit-gateway-route-table',
  'AWS::EC2::TransitGatewayRouteTable',
  'transit gateway route table',
  { transitGateway: text('TransitGatewayId') },
  ['Tags'],
);

export const transitGatewayRoute = translation(
  'transit-gateway-route',
  'AWS::EC2::TransitGatewayRoute',
  'transit gateway route',
  {
    routeTable: text('TransitGatewayRouteTableId'),
    attachment: text('TransitGatewayAttachmentId'),
    destination: word('DestinationCidrBlock'),
    blackhole: flag('Blackhole'),
  },
);

export const transitGatewayRouteAssociation = translation(
  'transit-gateway-route-association',
  'AWS::EC2::TransitGatewayRouteTableAssociation',
  'transit gateway route table association',
  { routeTable: text('TransitGatewayRouteTableId'), attachment: text('TransitGatewayAttachmentId') },
);

export const transitGatewayRoutePropagation = translation(
  'transit-gateway-route-propagation',
  'AWS::EC2::TransitGatewayRouteTablePropagation',
  'transit gateway route table propagation',
  { routeTable: text('TransitGatewayRouteTableId'), attachment: text('TransitGatewayAttachmentId') },
);

export const multicastDomain = translation(
  'multicast-domain',
  'AWS::EC2::TransitGatewayMulticastDomain',
  'multicast domain',
  { transitGateway: text('TransitGatewayId') },
  ['Options', 'Tags'],
);

export const multicastAssociation = translation(
  'multicast-association',
  'AWS::EC2::TransitGatewayMulticastDomainAssociation',
  'multicast association',
  {
    domain: text('TransitGatewayMulticastDomainId'),
    attachment: text('TransitGatewayAttachmentId'),
    subnet: text('SubnetId'),
  },
);

export const multicastMember = translation(
  'multicast-member',
  'AWS::EC2::TransitGatewayMulticastGroupMember',
  'multicast member',
  {
    domain: text('TransitGatewayMulticastDomainId'),
    networkInterface: text('NetworkInterfaceId'),
    groupAddress: text('GroupIpAddress'),
  },
);

export const multicastSource = translation(
  'multicast-member',
  'AWS::EC2::TransitGatewayMulticastGroupSource',
  'multicast source',
  {
    domain: text('TransitGatewayMulticastDomainId'),
    networkInterface: text('NetworkInterfaceId'),
    groupAddress: text('GroupIpAddress'),
  },
);

export const transitMetering = translation(
  'transit-metering',
  'AWS::EC2::TransitGatewayMeteringPolicy',
  'transit gateway metering policy',
  { transitGateway: text('TransitGatewayId') },
  ['MiddleboxAttachmentIds', 'Tags'],
);

export const transitMeteringEntry = translation(
  'transit-metering-entry',
  'AWS::EC2::TransitGatewayMeteringPolicyEntry',
  'transit gateway metering entry',
  { metering: text('TransitGatewayMeteringPolicyId') },
  [
    'DestinationCidrBlock',
    'DestinationPortRange',
    'DestinationTransitGatewayAttachmentId',
    'DestinationTransitGatewayAttachmentType',
    'MeteredAccount',
    'PolicyRuleNumber',
    'Protocol',
    'SourceCidrBlock',
    'SourcePortRange',
    'SourceTransitGatewayAttachmentId',
    'SourceTransitGatewayAttachmentType',
  ],
);
