import type { Fleet } from './fleet.ts';
import type { LifecycleHook, ScalingPolicy, ScheduledScaling, WarmPool } from './fleet-action.ts';
import type { ServerlessFunction } from './function.ts';
import type { FunctionPermission, FunctionPolicy, FunctionUrl } from './function-access.ts';
import type { FunctionDestination, FunctionSource } from './function-events.ts';
import type { FunctionLayer, FunctionLayerPermission } from './function-layer.ts';
import type { CodeSigning, FunctionCapacity } from './function-runtime.ts';
import type { FunctionAlias, FunctionVersion } from './function-version.ts';
import type { Instance } from './instance.ts';
import type { InstanceConnectEndpoint } from './instance-connect-endpoint.ts';
import type { KeyPair } from './key-pair.ts';
import type { LaunchTemplate } from './launch-template.ts';
import type { NetworkInterface, NetworkInterfaceAttachment } from './network-interface.ts';
import type { Volume } from './volume.ts';
import type { VolumeAttachment } from './volume-attachment.ts';

/** What runs code. */
export interface ComputeKinds {
  'code-signing': CodeSigning;
  fleet: Fleet;
  function: ServerlessFunction;
  'function-alias': FunctionAlias;
  'function-capacity': FunctionCapacity;
  'function-destination': FunctionDestination;
  'function-layer': FunctionLayer;
  'function-layer-permission': FunctionLayerPermission;
  'function-permission': FunctionPermission;
  'function-policy': FunctionPolicy;
  'function-source': FunctionSource;
  'function-url': FunctionUrl;
  'function-version': FunctionVersion;
  instance: Instance;
  'instance-connect-endpoint': InstanceConnectEndpoint;
  'key-pair': KeyPair;
  'launch-template': LaunchTemplate;
  'lifecycle-hook': LifecycleHook;
  'network-interface': NetworkInterface;
  'network-interface-attachment': NetworkInterfaceAttachment;
  'scaling-policy': ScalingPolicy;
  'scheduled-scaling': ScheduledScaling;
  volume: Volume;
  'volume-attachment': VolumeAttachment;
  'warm-pool': WarmPool;
}
