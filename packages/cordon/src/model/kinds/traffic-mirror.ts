import type { Fact } from '../fact.ts';
import type { Resource } from '../resource.ts';
import type { Text } from '../value.ts';

/** A copy of a network interface's packets, sent elsewhere. */
export interface TrafficMirror extends Resource {
  readonly kind: 'traffic-mirror';
  readonly networkInterface: Fact<Text>;
  readonly target: Fact<Text>;
  readonly filter: Fact<Text>;
}

/** Where copied packets go. */
export interface TrafficMirrorTarget extends Resource {
  readonly kind: 'traffic-mirror-target';
  readonly networkInterface: Fact<Text>;
  readonly loadBalancer: Fact<Text>;
  readonly endpoint: Fact<Text>;
}

/** Which packets are copied. */
export interface TrafficMirrorFilter extends Resource {
  readonly kind: 'traffic-mirror-filter';
}

/** One rule of a filter. */
export interface TrafficMirrorRule extends Resource {
  readonly kind: 'traffic-mirror-rule';
  readonly filter: Fact<Text>;
  readonly direction: Fact<string>;
  readonly action: Fact<string>;
}
