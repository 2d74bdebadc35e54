import { eachText, flag, list, nothing, text, word } from '../facts.ts';
import { translation } from '../translation.ts';

export const network = translation(
  'network',
  'AWS::EC2::VPC',
  'VPC',
  {
    cidr: word('CidrBlock'),
    mode: word('VpcEncryptionControl.Mode'),
    peeringExcluded: word('VpcEncryptionControl.VpcPeeringExclusion'),
  },
  ['EnableDnsHostnames', 'EnableDnsSupport', 'InstanceTenancy', 'Ipv4IpamPoolId', 'Ipv4NetmaskLength', 'Tags'],
);

export const networkRange = translation(
  'network-range',
  'AWS::EC2::VPCCidrBlock',
  'VPC address range',
  { network: text('VpcId'), cidr: word('CidrBlock'), cidr6: word('Ipv6CidrBlock') },
  [
    'AmazonProvidedIpv6CidrBlock',
    'Ipv4IpamPoolId',
    'Ipv4NetmaskLength',
    'Ipv6CidrBlockNetworkBorderGroup',
    'Ipv6IpamPoolId',
    'Ipv6NetmaskLength',
    'Ipv6Pool',
  ],
);

export const subnet = translation(
  'subnet',
  'AWS::EC2::Subnet',
  'subnet',
  {
    network: text('VpcId'),
    zone: text('AvailabilityZone'),
    cidr: word('CidrBlock'),
    cidr6: word('Ipv6CidrBlock'),
    publicAddresses: flag('MapPublicIpOnLaunch'),
  },
  [
    'AssignIpv6AddressOnCreation',
    'AvailabilityZoneId',
    'EnableDns64',
    'EnableLniAtDeviceIndex',
    'Ipv4IpamPoolId',
    'Ipv4NetmaskLength',
    'Ipv6IpamPoolId',
    'Ipv6Native',
    'Ipv6NetmaskLength',
    'OutpostArn',
    'PrivateDnsNameOptionsOnLaunch',
    'Tags',
  ],
);

export const subnetRange = translation(
  'subnet-range',
  'AWS::EC2::SubnetCidrBlock',
  'subnet address range',
  { subnet: text('SubnetId'), cidr6: word('Ipv6CidrBlock') },
  ['Ipv6IpamPoolId', 'Ipv6NetmaskLength'],
);

export const routeTable = translation(
  'route-table',
  'AWS::EC2::RouteTable',
  'route table',
  { network: text('VpcId') },
  ['Tags'],
);

export const subnetRouteTableAssociation = translation(
  'route-table-association',
  'AWS::EC2::SubnetRouteTableAssociation',
  'route table association',
  { routeTable: text('RouteTableId'), subnet: text('SubnetId'), gateway: nothing() },
);

export const gatewayRouteTableAssociation = translation(
  'route-table-association',
  'AWS::EC2::GatewayRouteTableAssociation',
  'gateway route table association',
  { routeTable: text('RouteTableId'), subnet: nothing(), gateway: text('GatewayId') },
);

export const route = translation('route', 'AWS::EC2::Route', 'route', {
  routeTable: text('RouteTableId'),
  destination: word('DestinationCidrBlock'),
  destination6: word('DestinationIpv6CidrBlock'),
  destinationPrefixList: text('DestinationPrefixListId'),
  gateway: text('GatewayId'),
  egressOnlyGateway: text('EgressOnlyInternetGatewayId'),
  carrierGateway: text('CarrierGatewayId'),
  localGateway: text('LocalGatewayId'),
  natGateway: text('NatGatewayId'),
  transitGateway: text('TransitGatewayId'),
  peering: text('VpcPeeringConnectionId'),
  endpoint: text('VpcEndpointId'),
  instance: text('InstanceId'),
  networkInterface: text('NetworkInterfaceId'),
  coreNetwork: text('CoreNetworkArn'),
});

export const internetGateway = translation('internet-gateway', 'AWS::EC2::InternetGateway', 'internet gateway', {}, [
  'Tags',
]);

export const egressOnlyGateway = translation(
  'egress-only-gateway',
  'AWS::EC2::EgressOnlyInternetGateway',
  'egress-only internet gateway',
  { network: text('VpcId') },
  ['Tags'],
);

export const carrierGateway = translation(
  'carrier-gateway',
  'AWS::EC2::CarrierGateway',
  'carrier gateway',
  { network: text('VpcId') },
  ['Tags'],
);

export const gatewayAttachment = translation(
  'gateway-attachment',
  'AWS::EC2::VPCGatewayAttachment',
  'gateway attachment',
  { network: text('VpcId'), internetGateway: text('InternetGatewayId'), vpnGateway: text('VpnGatewayId') },
);

export const natGateway = translation(
  'nat-gateway',
  'AWS::EC2::NatGateway',
  'NAT gateway',
  {
    subnet: text('SubnetId'),
    network: text('VpcId'),
    address: text('AllocationId'),
    connectivity: word('ConnectivityType'),
  },
  [
    'AvailabilityMode',
    'AvailabilityZoneAddresses',
    'MaxDrainDurationSeconds',
    'PrivateIpAddress',
    'SecondaryAllocationIds',
    'SecondaryPrivateIpAddressCount',
    'SecondaryPrivateIpAddresses',
    'Tags',
  ],
);

export const publicAddress = translation(
  'public-address',
  'AWS::EC2::EIP',
  'Elastic IP address',
  { instance: text('InstanceId') },
  ['Address', 'Domain', 'IpamPoolId', 'NetworkBorderGroup', 'PublicIpv4Pool', 'Tags', 'TransferAddress'],
);

export const publicAddressAssociation = translation(
  'public-address-association',
  'AWS::EC2::EIPAssociation',
  'Elastic IP association',
  {
    address: text('AllocationId'),
    publicAddress: text('EIP'),
    instance: text('InstanceId'),
    networkInterface: text('NetworkInterfaceId'),
  },
  ['PrivateIpAddress'],
);

export const nameServerOptions = translation(
  'name-server-options',
  'AWS::EC2::DHCPOptions',
  'DHCP options',
  { nameServers: list('DomainNameServers', eachText) },
  ['DomainName', 'Ipv6AddressPreferredLeaseTime', 'NetbiosNameServers', 'NetbiosNodeType', 'NtpServers', 'Tags'],
);

export const nameServerOptionsAssociation = translation(
  'name-server-options-association',
  'AWS::EC2::VPCDHCPOptionsAssociation',
  'DHCP options association',
  { network: text('VpcId'), options: text('DhcpOptionsId') },
);

export const networkEncryption = translation(
  'network-encryption',
  'AWS::EC2::VPCEncryptionControl',
  'VPC encryption control',
  {
    network: text('VpcId'),
    mode: word('Mode'),
    internetGatewayExcluded: word('InternetGatewayExclusionInput'),
    egressOnlyGatewayExcluded: word('EgressOnlyInternetGatewayExclusionInput'),
    natGatewayExcluded: word('NatGatewayExclusionInput'),
    vpnGatewayExcluded: word('VirtualPrivateGatewayExclusionInput'),
    peeringExcluded: word('VpcPeeringExclusionInput'),
    functionsExcluded: word('LambdaExclusionInput'),
    latticeExcluded: word('VpcLatticeExclusionInput'),
    fileSystemsExcluded: word('ElasticFileSystemExclusionInput'),
  },
  ['Tags'],
);
