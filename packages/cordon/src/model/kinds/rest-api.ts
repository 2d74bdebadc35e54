import type { Fact } from '../fact.ts';
import type { Resource } from '../resource.ts';
import type { Text, Value } from '../value.ts';

/** An interface for programs, reached over HTTPS. */
export interface RestApi extends Resource {
  readonly kind: 'rest-api';
  readonly apiName: Fact<Text>;
  readonly description: Fact<Text>;
  /** EDGE, REGIONAL or PRIVATE. */
  readonly endpointTypes: Fact<readonly Fact<string>[]>;
  readonly endpoints: Fact<readonly Fact<Text>[]>;
  readonly policy: Fact<Value>;
  readonly tlsPolicy: Fact<string>;
  /** Is the address that the service gives it switched off? */
  readonly defaultAddressOff: Fact<boolean>;
  /** Its resources and methods in one document, where they are not resources of their own. */
  readonly definition: Fact<Value>;
  readonly definitionBucket: Fact<Text>;
}

/** One part of an interface's paths. */
export interface ApiResource extends Resource {
  readonly kind: 'api-resource';
  readonly api: Fact<Text>;
  readonly parent: Fact<Text>;
  readonly pathPart: Fact<Text>;
}

/** What may be done with such a part, and what answers. */
export interface ApiMethod extends Resource {
  readonly kind: 'api-method';
  readonly api: Fact<Text>;
  readonly resource: Fact<Text>;
  readonly httpMethod: Fact<string>;
  readonly authorization: Fact<string>;
  readonly authorizer: Fact<Text>;
  /** AWS, AWS_PROXY, HTTP, HTTP_PROXY or MOCK. */
  readonly integration: Fact<string>;
  readonly target: Fact<Text>;
  /** INTERNET or VPC_LINK. */
  readonly connection: Fact<string>;
  readonly link: Fact<Text>;
  readonly privateTarget: Fact<Text>;
  readonly role: Fact<Text>;
}

/** The shape of what a method takes and gives. */
export interface ApiModel extends Resource {
  readonly kind: 'api-model';
  readonly api: Fact<Text>;
}

/** What decides who may call. */
export interface ApiAuthorizer extends Resource {
  readonly kind: 'api-authorizer';
  readonly api: Fact<Text>;
  readonly type: Fact<string>;
  readonly function: Fact<Text>;
  readonly providers: Fact<readonly Fact<Text>[]>;
  readonly role: Fact<Text>;
}
