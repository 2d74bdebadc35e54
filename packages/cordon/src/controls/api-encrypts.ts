import type { Fact } from '../model/fact.ts';
import type { GraphApiSource } from '../model/kinds/graph-api.ts';
import type { HttpApi, HttpApiIntegration } from '../model/kinds/http-api.ts';
import type { ApiMethod, RestApi } from '../model/kinds/rest-api.ts';
import { gapOf } from '../model/text.ts';
import type { Text } from '../model/value.ts';
import { endpointOf, policyIsCurrent } from './api-policy.ts';
import type { Ask } from './ask.ts';
import { everyText } from './every-text.ts';
import type { Outcome } from './outcome.ts';

type Place = Parameters<Ask['fail']>[0]['at'];

/** An API is reached over TLS always; how old, and what it speaks to what answers, is what can be wrong. */
export function restApiEncrypts(api: RestApi, ask: Ask): Outcome {
  return ask.all(
    () => {
      if (ask.need(api.defaultAddressOff) === true) return ask.notApplicable('its own address is switched off');
      return policyIsCurrent(api.tlsPolicy, endpointOf(api.endpointTypes, ask), 'api', api.name, ask);
    },
    () => definitionEncrypts(api, ask),
  );
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
  if (!isLinked || startOf(ask.need(integration.target))?.startsWith('http')) {
    return targetEncrypts(integration.target, integration.name, ask);
  }
  if (ask.isGiven(integration.tls)) return ask.pass();
  return ask.fail({
    at: integration.tls,
    got: 'no TLS configuration',
    want: 'a TLS configuration',
    says: `${integration.name} speaks plain HTTP with the listener in the network`,
  });
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
  const { texts, gap } = everyText(tree, 'uri', ask.world);
  const [plain] = texts.filter((text) => startOf(text)?.startsWith('http://'));
  if (plain) return isPlain({ at: plain.at }, definition.path, name, ask);
  if (gap) return ask.undetermined(gap, gap);
  const open = texts.find((text) => startOf(text) === undefined);
  return open ? isOpen(open, open, ask) : ask.pass();
}

function targetEncrypts(target: Fact<Text>, name: string, ask: Ask): Outcome {
  const text = ask.need(target);
  const start = startOf(text);
  if (start?.startsWith('http://')) return isPlain(target, target.path, name, ask);
  if (start !== undefined) return ask.pass();
  return isOpen(target, text, ask);
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

/** How the text begins, or undefined where that is open. */
function startOf(text: Text | undefined): string | undefined {
  const first = text?.parts[0];
  if (typeof first === 'string') return first.trimStart().toLowerCase();
  return first?.is === 'reference' ? 'a resource' : undefined;
}
