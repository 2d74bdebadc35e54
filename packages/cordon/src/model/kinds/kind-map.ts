import type { Bucket } from './bucket.ts';
import type { BucketPolicy } from './bucket-policy.ts';
import type { ClassicLoadBalancer } from './classic-load-balancer.ts';
import type { Database } from './database.ts';
import type { Instance } from './instance.ts';
import type { Key } from './key.ts';
import type { KeyAlias } from './key-alias.ts';
import type { LaunchTemplate } from './launch-template.ts';
import type { Listener } from './listener.ts';
import type { ListenerRule } from './listener-rule.ts';
import type { LoadBalancer } from './load-balancer.ts';
import type { OptionGroup } from './option-group.ts';
import type { ParameterGroup } from './parameter-group.ts';
import type { SecurityGroup } from './security-group.ts';
import type { SecurityGroupRule } from './security-group-rule.ts';
import type { TargetGroup } from './target-group.ts';
import type { Trail } from './trail.ts';
import type { Volume } from './volume.ts';
import type { WebAcl } from './web-acl.ts';
import type { WebAclAssociation } from './web-acl-association.ts';

/** Every kind by its name. */
export interface KindMap {
  bucket: Bucket;
  'bucket-policy': BucketPolicy;
  'classic-load-balancer': ClassicLoadBalancer;
  database: Database;
  instance: Instance;
  key: Key;
  'key-alias': KeyAlias;
  'launch-template': LaunchTemplate;
  listener: Listener;
  'listener-rule': ListenerRule;
  'load-balancer': LoadBalancer;
  'option-group': OptionGroup;
  'parameter-group': ParameterGroup;
  'security-group': SecurityGroup;
  'security-group-rule': SecurityGroupRule;
  'target-group': TargetGroup;
  trail: Trail;
  volume: Volume;
  'web-acl': WebAcl;
  'web-acl-association': WebAclAssociation;
}
