import { eachText, flag, list, number, record, text, word } from '../facts.ts';
import { translation } from '../translation.ts';

export const vpnConnection = translation(
  'vpn-connection',
  'AWS::EC2::VPNConnection',
  'VPN connection',
  {
    type: word('Type'),
    customerGateway: text('CustomerGatewayId'),
    vpnGateway: text('VpnGatewayId'),
    transitGateway: text('TransitGatewayId'),
    concentrator: text('VpnConcentratorId'),
    tunnels: list(
      'VpnTunnelOptionsSpecifications',
      record({
        versions: list('IKEVersions', record({ value: word('Value') })),
        phase1Ciphers: list('Phase1EncryptionAlgorithms', record({ value: word('Value') })),
        phase2Ciphers: list('Phase2EncryptionAlgorithms', record({ value: word('Value') })),
        phase1Integrity: list('Phase1IntegrityAlgorithms', record({ value: word('Value') })),
        phase2Integrity: list('Phase2IntegrityAlgorithms', record({ value: word('Value') })),
        phase1Groups: list('Phase1DHGroupNumbers', record({ value: number('Value') })),
        phase2Groups: list('Phase2DHGroupNumbers', record({ value: number('Value') })),
        logs: flag('LogOptions.CloudwatchLogOptions.LogEnabled'),
        logGroup: text('LogOptions.CloudwatchLogOptions.LogGroupArn'),
      }),
    ),
  },
  [
    'EnableAcceleration',
    'LocalIpv4NetworkCidr',
    'LocalIpv6NetworkCidr',
    'OutsideIpAddressType',
    'PreSharedKeyStorage',
    'RemoteIpv4NetworkCidr',
    'RemoteIpv6NetworkCidr',
    'StaticRoutesOnly',
    'Tags',
    'TransportTransitGatewayAttachmentId',
    'TunnelBandwidth',
    'TunnelInsideIpVersion',
  ],
);

export const vpnRoute = translation('vpn-route', 'AWS::EC2::VPNConnectionRoute', 'VPN route', {
  connection: text('VpnConnectionId'),
  destination: word('DestinationCidrBlock'),
});

export const vpnGateway = translation('vpn-gateway', 'AWS::EC2::VPNGateway', 'virtual private gateway', {}, [
  'AmazonSideAsn',
  'Tags',
  'Type',
]);

export const vpnRoutePropagation = translation(
  'vpn-route-propagation',
  'AWS::EC2::VPNGatewayRoutePropagation',
  'VPN route propagation',
  { vpnGateway: text('VpnGatewayId'), routeTables: list('RouteTableIds', eachText) },
);

export const vpnConcentrator = translation(
  'vpn-concentrator',
  'AWS::EC2::VPNConcentrator',
  'VPN concentrator',
  { transitGateway: text('TransitGatewayId') },
  ['Tags', 'Type'],
);

export const customerGateway = translation(
  'customer-gateway',
  'AWS::EC2::CustomerGateway',
  'customer gateway',
  { address: text('IpAddress'), certificate: text('CertificateArn') },
  ['BgpAsn', 'BgpAsnExtended', 'DeviceName', 'Tags', 'Type'],
);

export const clientVpn = translation(
  'client-vpn',
  'AWS::EC2::ClientVpnEndpoint',
  'Client VPN endpoint',
  {
    description: text('Description'),
    network: text('VpcId'),
    securityGroups: list('SecurityGroupIds', eachText),
    certificate: text('ServerCertificateArn'),
    authentication: list('AuthenticationOptions', record({ type: word('Type') })),
    splitTunnel: flag('SplitTunnel'),
    transport: word('TransportProtocol'),
    logs: flag('ConnectionLogOptions.Enabled'),
    logGroup: text('ConnectionLogOptions.CloudwatchLogGroup'),
  },
  [
    'ClientCidrBlock',
    'ClientConnectOptions',
    'ClientLoginBannerOptions',
    'ClientRouteEnforcementOptions',
    'DisconnectOnSessionTimeout',
    'DnsServers',
    'EndpointIpAddressType',
    'SelfServicePortal',
    'SessionTimeoutHours',
    'TagSpecifications',
    'TrafficIpAddressType',
    'TransitGatewayConfiguration',
    'VpnPort',
  ],
);

export const clientVpnAssociation = translation(
  'client-vpn-association',
  'AWS::EC2::ClientVpnTargetNetworkAssociation',
  'Client VPN association',
  { vpn: text('ClientVpnEndpointId'), subnet: text('SubnetId') },
  ['AvailabilityZone', 'AvailabilityZoneId'],
);

export const clientVpnRoute = translation(
  'client-vpn-route',
  'AWS::EC2::ClientVpnRoute',
  'Client VPN route',
  { vpn: text('ClientVpnEndpointId'), subnet: text('TargetVpcSubnetId'), destination: word('DestinationCidrBlock') },
  ['Description'],
);

export const clientVpnRule = translation(
  'client-vpn-rule',
  'AWS::EC2::ClientVpnAuthorizationRule',
  'Client VPN rule',
  {
    vpn: text('ClientVpnEndpointId'),
    group: text('AccessGroupId'),
    everyone: flag('AuthorizeAllGroups'),
    destination: word('TargetNetworkCidr'),
  },
  ['Description'],
);
