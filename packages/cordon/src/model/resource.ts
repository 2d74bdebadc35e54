import type { Guard } from './chooser.ts';
import type { Deployment } from './deployment.ts';
import type { Place } from './place.ts';

/** The service a resource belongs to and its sort there, as the vendor names them. */
export interface ServiceName {
  readonly namespace: string;
  readonly name: string;
}

/** Something a deployment creates. What is particular to its kind stands in `kinds/`. */
export interface Resource {
  /** `<deployment>/<nested path>/<name>`. */
  readonly id: string;
  readonly kind: string;
  /** The name its author gave it in the template. */
  readonly name: string;
  /** What to call its sort of thing on a screen: "EC2 volume". */
  readonly label: string;
  /** undefined where what it makes may belong to any service, or to none of the vendor's. */
  readonly belongsTo: ServiceName | undefined;
  readonly deployment: Deployment;
  readonly exists: Guard;
  readonly at: Place;
}

/** A resource that no reader translates. It is counted, and it can stand in the way of a claim that nothing else exists. */
export interface OpaqueResource {
  readonly id: string;
  readonly name: string;
  /** The vendor's type, for display only. */
  readonly type: string;
  readonly belongsTo: ServiceName | undefined;
  readonly deployment: Deployment;
  readonly exists: Guard;
  readonly at: Place;
  /** May it do anything at all to what it refers to (a custom resource, a stack that was not given)? */
  readonly free: boolean;
  /** Ids of the resources it refers to, found when asked. */
  refersTo(): readonly string[];
}
