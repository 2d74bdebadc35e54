import type { Fact } from '../fact.ts';
import type { Resource } from '../resource.ts';
import type { Text } from '../value.ts';

/** Files that functions share. */
export interface FunctionLayer extends Resource {
  readonly kind: 'function-layer';
  readonly layerName: Fact<Text>;
  readonly bucket: Fact<Text>;
}

/** Who may use a layer. */
export interface FunctionLayerPermission extends Resource {
  readonly kind: 'function-layer-permission';
  readonly layer: Fact<Text>;
  readonly principal: Fact<Text>;
}
