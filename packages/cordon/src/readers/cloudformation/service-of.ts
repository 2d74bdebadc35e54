import type { ServiceName } from '../../model/resource.ts';

/** What the resources of the serverless transform become; a nested application may become anything. */
const serverless: Readonly<Record<string, string>> = {
  Api: 'ApiGateway',
  Connector: 'IAM',
  Function: 'Lambda',
  GraphQLApi: 'AppSync',
  HttpApi: 'ApiGatewayV2',
  LayerVersion: 'Lambda',
  SimpleTable: 'DynamoDB',
  StateMachine: 'StepFunctions',
  WebSocketApi: 'ApiGatewayV2',
};

/** Types of CloudFormation itself that make what stands elsewhere: in another template, a function or a registry. */
const makers = new Set(['CustomResource', 'Stack', 'StackSet']);

/** The service that a type of AWS belongs to; undefined where the type alone does not tell what it makes. */
export function serviceOf(type: string): ServiceName | undefined {
  const [vendor, namespace = '', name = '', ...rest] = type.split('::');
  if (vendor !== 'AWS' || namespace === '' || name === '' || rest.length > 0) return undefined;
  if (namespace === 'CloudFormation' && makers.has(name)) return undefined;
  if (namespace !== 'Serverless') return { namespace, name };
  const becomes = Object.hasOwn(serverless, name) ? serverless[name] : undefined;
  return becomes === undefined ? undefined : { namespace: becomes, name };
}
