import type { Fact } from '../model/fact.ts';
import type { GraphApiSource } from '../model/kinds/graph-api.ts';
import type { HttpApi, HttpApiIntegration } from '../model/kinds/http-api.ts';
import type { ApiMethod, RestApi } from '../model/kinds/rest-api.ts';
import { entriesOf } from '../model/read-value.ts';
import { gapOf, openParts, spelling } from '../model/text.ts';
import type { Text, Value } from '../model/value.ts';
import { addressEncrypts, namesScheme } from './address-encrypts.ts';
import { endpointOf, policyIsCurrent } from './api-policy.ts';
import type { Ask } from './ask.ts';
import { everyUnder } from './every-under.ts';
import type { Outcome } from './outcome.ts';

type Place = Parameters<Ask['fail']>[0]['at'];

/** An API is reached over TLS always; how old, and what it speaks to what answers, is what can be wrong. */
export function restApiEncrypts(api: RestApi, ask: Ask): Outcome {
  return ask.all(
    () => restApiFront(api, ask),
    () => definitionEncrypts(api, ask),
  );
}

/** The clients' side alone, at its own address. */
function restApiFront(api: RestApi, ask: Ask): Outcome {
  if (ask.need(api.defaultAddressOff) === true) return ask.notApplicable('its own address is switched off');
  return policyIsCurrent(api.tlsPolicy, endpointOf(api.endpointTypes, ask), 'api', api.name, ask);
}

/** HTTP and WebSocket APIs take TLS 1.2 or newer at their own address, whatever they say. */
export function httpApiEncrypts(api: HttpApi, ask: Ask): Outcome {
  return ask.all(
    () => ask.pass(),
    () => (ask.isGiven(api.target) ? targetEncrypts(api.target, api.name, ask) : ask.notApplicable('it has no target')),
    () => definitionEncrypts(api, ask),
  );
}

/** What a method passes calls on to. */
export function methodEncrypts(method: ApiMethod, ask: Ask): Outcome {
  const type = ask.need(method.integration)?.toUpperCase();
  if (type === undefined) return ask.notApplicable('nothing answers it here');
  if (!type.startsWith('HTTP')) return ask.notApplicable('what answers it is called through an encrypted API of AWS');
  return targetEncrypts(method.target, method.name, ask);
}

/** The same of the simpler APIs, whose way into a network is encrypted only where TLS is set up for it. */
export function integrationEncrypts(integration: HttpApiIntegration, ask: Ask): Outcome {
  const type = ask.need(integration.integration)?.toUpperCase();
  if (!type?.startsWith('HTTP')) return ask.notApplicable('what answers is called through an encrypted API of AWS');
  const isLinked = ask.need(integration.connection)?.toUpperCase() === 'VPC_LINK';
  const { target, tls, name } = integration;
  if (!isLinked || namesScheme(ask.need(target))) return targetEncrypts(target, name, ask);
  return ask.isGiven(tls) ? ask.pass() : linkInTheClear(tls, tls.path, name, ask);
}

/** Where a GraphQL API gets its answers; all sorts but one are APIs of AWS. */
export function sourceEncrypts(source: GraphApiSource, ask: Ask): Outcome {
  if (ask.need(source.sort)?.toUpperCase() !== 'HTTP') {
    return ask.notApplicable('it is asked through an encrypted API of AWS');
  }
  return targetEncrypts(source.endpoint, source.name, ask);
}

/** Every address that a definition passes calls on to. */
function definitionEncrypts({ definition, definitionBucket, name }: RestApi | HttpApi, ask: Ask): Outcome {
  if (ask.isGiven(definitionBucket)) {
    return ask.unknown(definitionBucket, 'what it passes calls on to stands in a file', 'write the definition here');
  }
  const tree = ask.need(definition);
  if (!tree) return ask.notApplicable('it has no definition of its own');
  if (tree.is !== 'fields') {
    return ask.unknown(
      definition,
      'its definition is one text, which is not read',
      'write the definition as a mapping',
    );
  }
  return ask.all(
    () => addressesEncrypt(tree, definition.path, name, ask),
    () =>
      ask.every(everyUnder(tree, 'x-amazon-apigateway-integration', ask.world).found, (each) =>
        linkEncrypts(each, definition.path, name, ask),
      ),
  );
}

function addressesEncrypt(tree: Value, path: string, name: string, ask: Ask): Outcome {
  const { found, gap } = everyUnder(tree, 'uri', ask.world);
  const texts = found.filter((value) => value.is === 'text');
  const plain = texts.find((text) => addressEncrypts(text, ask) === false);
  if (plain) return isPlain({ at: plain.at }, path, name, ask);
  if (gap) return ask.undetermined(gap, gap);
  const open = texts.find((text) => addressEncrypts(text, ask) === undefined);
  return open ? isOpen(open, open, ask) : ask.pass();
}

/** Of the integrations in a definition only those matter here that hand calls to a listener in a network. */
function linkEncrypts(integration: Value, path: string, name: string, ask: Ask): Outcome {
  const entries = new Map(integration.is === 'fields' ? entriesOf(integration, ask.world) : []);
  const [connection, uri, tls] = ['connectionType', 'uri', 'tlsConfig'].map((key) => entries.get(key));
  const isElsewhere = connection?.is !== 'text' || uri?.is !== 'text' || namesScheme(uri);
  if (isElsewhere || (tls && tls.is !== 'absent')) return ask.notApplicable('no listener in a network is called');
  const open = [connection, uri].find((each) => openParts(each).length > 0);
  if (open) return isOpen(open, open, ask);
  if (spelling(connection)?.toUpperCase() !== 'VPC_LINK') return ask.notApplicable('it goes over no link');
  return linkInTheClear({ at: uri.at }, path, name, ask);
}

function linkInTheClear(at: Place, path: string, name: string, ask: Ask): Outcome {
  return ask.fail({
    at,
    path,
    got: 'no TLS configuration',
    want: 'a TLS configuration',
    says: `${name} speaks plain HTTP with the listener in the network`,
  });
}

/** One integration of a definition alone. */
export function definedIntegrationEncrypts(
  integration: Value,
  { definition, name }: RestApi | HttpApi,
  ask: Ask,
): Outcome {
  return ask.all(
    () => addressesEncrypt(integration, definition.path, name, ask),
    () => linkEncrypts(integration, definition.path, name, ask),
  );
}

/** What an HTTP API that is set up in one go passes everything on to. */
export function targetEncrypts(target: Fact<Text>, name: string, ask: Ask): Outcome {
  const text = ask.need(target);
  const encrypts = addressEncrypts(text, ask);
  if (encrypts === false) return isPlain(target, target.path, name, ask);
  return encrypts ? ask.pass() : isOpen(target, text, ask);
}

function isOpen(at: Place, text: Text | undefined, ask: Ask): Outcome {
  const gap = text && gapOf(text);
  return gap
    ? ask.undetermined(at, gap)
    : ask.unknown(at, 'it does not say what it passes calls on to', 'write its address');
}

function isPlain(at: Place, path: string, name: string, ask: Ask): Outcome {
  return ask.fail({
    at,
    path,
    got: 'http://',
    want: 'https://',
    says: `${name} passes calls on over plain HTTP`,
  });
}
