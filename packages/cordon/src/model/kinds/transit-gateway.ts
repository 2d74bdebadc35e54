import type { Fact } from '../fact.ts';
import type { Resource } from '../resource.ts';
import type { Text } from '../value.ts';

/** A hub that many networks attach to. */
export interface TransitGateway extends Resource {
  readonly kind: 'transit-gateway';
  readonly autoAccept: Fact<string>;
  readonly defaultAssociation: Fact<string>;
  readonly defaultPropagation: Fact<string>;
  readonly encryption: Fact<string>;
}

/** A network on a hub. */
export interface TransitGatewayAttachment extends Resource {
  readonly kind: 'transit-gateway-attachment';
  readonly transitGateway: Fact<Text>;
  readonly network: Fact<Text>;
  readonly subnets: Fact<readonly Fact<Text>[]>;
}

/** Two hubs joined. */
export interface TransitGatewayPeering extends Resource {
  readonly kind: 'transit-gateway-peering';
  readonly transitGateway: Fact<Text>;
  readonly peerGateway: Fact<Text>;
  readonly peerAccount: Fact<Text>;
  readonly peerRegion: Fact<Text>;
}

/** Tunnels over an attachment. They wrap packets; they do not encrypt. */
export interface TransitGatewayTunnel extends Resource {
  readonly kind: 'transit-gateway-tunnel';
  readonly attachment: Fact<Text>;
  readonly protocol: Fact<string>;
}

/** The far end of such a tunnel. */
export interface TransitGatewayTunnelPeer extends Resource {
  readonly kind: 'transit-gateway-tunnel-peer';
  readonly tunnel: Fact<Text>;
  readonly peerAddress: Fact<Text>;
}
