import type { ClientVpn, ClientVpnAssociation, ClientVpnRoute, ClientVpnRule } from './client-vpn.ts';
import type { EndpointService, EndpointServicePermission } from './endpoint-service.ts';
import type { FlowLog } from './flow-log.ts';
import type {
  CarrierGateway,
  EgressOnlyGateway,
  GatewayAttachment,
  InternetGateway,
  NatGateway,
} from './internet-gateway.ts';
import type { MulticastAssociation, MulticastDomain, MulticastMember } from './multicast.ts';
import type { NameServerOptions, NameServerOptionsAssociation } from './name-server-options.ts';
import type { Network, NetworkRange } from './network.ts';
import type { NetworkAcl, NetworkAclAssociation, NetworkAclRule } from './network-acl.ts';
import type { NetworkEncryption } from './network-encryption.ts';
import type { Peering } from './peering.ts';
import type { PrefixList } from './prefix-list.ts';
import type { PublicAccessBlock, PublicAccessExclusion } from './public-access-block.ts';
import type { PublicAddress, PublicAddressAssociation } from './public-address.ts';
import type { Route } from './route.ts';
import type { RouteTable, RouteTableAssociation } from './route-table.ts';
import type { SecurityGroup } from './security-group.ts';
import type { SecurityGroupAssociation } from './security-group-association.ts';
import type { SecurityGroupEgressRule } from './security-group-egress-rule.ts';
import type { SecurityGroupRule } from './security-group-rule.ts';
import type { EndpointNotification, ServiceEndpoint } from './service-endpoint.ts';
import type { Subnet, SubnetRange } from './subnet.ts';
import type { TrafficMirror, TrafficMirrorFilter, TrafficMirrorRule, TrafficMirrorTarget } from './traffic-mirror.ts';
import type {
  TransitGateway,
  TransitGatewayAttachment,
  TransitGatewayPeering,
  TransitGatewayTunnel,
  TransitGatewayTunnelPeer,
} from './transit-gateway.ts';
import type {
  TransitGatewayRoute,
  TransitGatewayRouteAssociation,
  TransitGatewayRoutePropagation,
  TransitGatewayRouteTable,
} from './transit-gateway-route.ts';
import type { TransitMetering, TransitMeteringEntry } from './transit-metering.ts';
import type { VpnConnection, VpnRoute } from './vpn-connection.ts';
import type { CustomerGateway, VpnConcentrator, VpnGateway, VpnRoutePropagation } from './vpn-gateway.ts';

/** What carries packets, and what stops them. */
export interface NetworkKinds {
  'carrier-gateway': CarrierGateway;
  'client-vpn': ClientVpn;
  'client-vpn-association': ClientVpnAssociation;
  'client-vpn-route': ClientVpnRoute;
  'client-vpn-rule': ClientVpnRule;
  'customer-gateway': CustomerGateway;
  'egress-only-gateway': EgressOnlyGateway;
  'endpoint-notification': EndpointNotification;
  'endpoint-service': EndpointService;
  'endpoint-service-permission': EndpointServicePermission;
  'flow-log': FlowLog;
  'gateway-attachment': GatewayAttachment;
  'internet-gateway': InternetGateway;
  'multicast-association': MulticastAssociation;
  'multicast-domain': MulticastDomain;
  'multicast-member': MulticastMember;
  'name-server-options': NameServerOptions;
  'name-server-options-association': NameServerOptionsAssociation;
  'nat-gateway': NatGateway;
  network: Network;
  'network-acl': NetworkAcl;
  'network-acl-association': NetworkAclAssociation;
  'network-acl-rule': NetworkAclRule;
  'network-encryption': NetworkEncryption;
  'network-range': NetworkRange;
  peering: Peering;
  'prefix-list': PrefixList;
  'public-access-block': PublicAccessBlock;
  'public-access-exclusion': PublicAccessExclusion;
  'public-address': PublicAddress;
  'public-address-association': PublicAddressAssociation;
  route: Route;
  'route-table': RouteTable;
  'route-table-association': RouteTableAssociation;
  'security-group': SecurityGroup;
  'security-group-association': SecurityGroupAssociation;
  'security-group-egress-rule': SecurityGroupEgressRule;
  'security-group-rule': SecurityGroupRule;
  'service-endpoint': ServiceEndpoint;
  subnet: Subnet;
  'subnet-range': SubnetRange;
  'traffic-mirror': TrafficMirror;
  'traffic-mirror-filter': TrafficMirrorFilter;
  'traffic-mirror-rule': TrafficMirrorRule;
  'traffic-mirror-target': TrafficMirrorTarget;
  'transit-gateway': TransitGateway;
  'transit-gateway-attachment': TransitGatewayAttachment;
  'transit-gateway-peering': TransitGatewayPeering;
  'transit-gateway-route': TransitGatewayRoute;
  'transit-gateway-route-association': TransitGatewayRouteAssociation;
  'transit-gateway-route-propagation': TransitGatewayRoutePropagation;
  'transit-gateway-route-table': TransitGatewayRouteTable;
  'transit-gateway-tunnel': TransitGatewayTunnel;
  'transit-gateway-tunnel-peer': TransitGatewayTunnelPeer;
  'transit-metering': TransitMetering;
  'transit-metering-entry': TransitMeteringEntry;
  'vpn-concentrator': VpnConcentrator;
  'vpn-connection': VpnConnection;
  'vpn-gateway': VpnGateway;
  'vpn-route': VpnRoute;
  'vpn-route-propagation': VpnRoutePropagation;
}
