import type { Fact } from '../fact.ts';
import type { Resource } from '../resource.ts';
import type { Text, Value } from '../value.ts';

/** Somebody who may call a function. */
export interface FunctionPermission extends Resource {
  readonly kind: 'function-permission';
  readonly function: Fact<Text>;
  readonly action: Fact<string>;
  readonly principal: Fact<Text>;
  readonly sourceArn: Fact<Text>;
  readonly sourceAccount: Fact<Text>;
  readonly organization: Fact<Text>;
  readonly urlAuth: Fact<string>;
}

/** All that says who may call a function. */
export interface FunctionPolicy extends Resource {
  readonly kind: 'function-policy';
  readonly function: Fact<Text>;
  readonly document: Fact<Value>;
}

/** A public address of a function. */
export interface FunctionUrl extends Resource {
  readonly kind: 'function-url';
  readonly function: Fact<Text>;
  /** AWS_IAM, or NONE for everybody. */
  readonly auth: Fact<string>;
}
