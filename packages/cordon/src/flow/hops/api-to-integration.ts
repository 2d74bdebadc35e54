import {
  definedIntegrationEncrypts,
  integrationEncrypts,
  methodEncrypts,
  sourceEncrypts,
  targetEncrypts,
} from '../../controls/api-encrypts.ts';
import type { Ask } from '../../controls/ask.ts';
import { everyUnder } from '../../controls/every-under.ts';
import type { Outcome } from '../../controls/outcome.ts';
import type { Fact } from '../../model/fact.ts';
import type { HttpApi } from '../../model/kinds/http-api.ts';
import type { RestApi } from '../../model/kinds/rest-api.ts';
import { asText, entriesOf } from '../../model/read-value.ts';
import type { Resource } from '../../model/resource.ts';
import { spelling } from '../../model/text.ts';
import type { Text, Value } from '../../model/value.ts';
import { spokenIn } from '../address-ends.ts';
import { endsOfPassing, type Passing } from '../integration-ends.ts';
import { meantBy } from '../meant-by.ts';
import { fact, hopFinder, type Sighting } from '../sighting.ts';
import { unseen } from '../unseen.ts';

/** An API passes each call on to what answers it. Authorizers see who calls and are left out. */
export const apiToIntegration = hopFinder({
  sort: 'api-to-integration',
  on: ['api-method', 'http-api-integration', 'graph-api-source', 'rest-api', 'http-api'],
  control: 'web-entry-is-encrypted',
  obligations: ['WEB-TLS'],
  *find(each, ask) {
    if (each.kind === 'rest-api' || each.kind === 'http-api') {
      yield* defined(each, ask);
      return;
    }
    const api = meantBy(each.api, ask);
    if (!api) return;
    if (each.kind === 'graph-api-source') {
      if (!ask.isGiven(each.endpoint)) return;
      yield* passed(
        api,
        { type: 'HTTP' },
        each.endpoint,
        ask.part(() => sourceEncrypts(each, ask)),
        ask,
      );
      return;
    }
    const type = ask.need(each.integration)?.toUpperCase() ?? 'MOCK';
    if (type === 'MOCK') return;
    const outcome = ask.part(() =>
      each.kind === 'api-method' ? methodEncrypts(each, ask) : integrationEncrypts(each, ask),
    );
    const link = each.kind === 'api-method' ? meantBy(each.link, ask) : undefined;
    // A newer link has no targets of its own: the method names the load balancer beside it.
    const named = each.kind === 'api-method' && ask.isGiven(each.privateTarget) ? each.privateTarget : each.target;
    yield* passed(api, { type, link }, named, outcome, ask);
  },
});

function* passed(api: Resource, how: Omit<Passing, 'target'>, named: Fact<Text>, outcome: Outcome, ask: Ask) {
  const target = ask.need(named);
  if (target) yield* sightings(api, { ...how, target }, ask.placeOf(named), outcome, ask);
}

/** What stands in the document that describes an API, and an API that is set up in one go. */
function* defined(api: RestApi | HttpApi, ask: Ask): Iterable<Sighting> {
  if (api.kind === 'http-api' && ask.isGiven(api.target))
    yield* passed(
      api,
      { type: 'HTTP' },
      api.target,
      ask.part(() => targetEncrypts(api.target, api.name, ask)),
      ask,
    );
  if (ask.isGiven(api.definitionBucket)) {
    const why = 'what it passes calls on to stands in a file';
    yield unseen(api, 'integrations', {
      at: ask.placeOf(api.definitionBucket),
      why,
      settle: 'write the definition here',
    });
  }
  const tree = ask.need(api.definition);
  if (!tree) return;
  const { found, gap } = everyUnder(tree, 'x-amazon-apigateway-integration', ask.world);
  for (const integration of found) {
    const passing = passingIn(integration, ask);
    if (!passing || passing.type === 'MOCK') continue;
    const outcome = ask.part(() => definedIntegrationEncrypts(integration, api, ask));
    yield* sightings(api, passing, integration.at, outcome, ask);
  }
  if (gap)
    yield unseen(api, 'integrations', { at: gap.at, why: gap.why, settle: gap.settle ?? 'write the value here' });
}

function passingIn(integration: Value, ask: Ask): Passing | undefined {
  if (integration.is !== 'fields') return undefined;
  const entries = new Map(entriesOf(integration, ask.world));
  const [type, uri, link] = ['type', 'uri', 'connectionId'].map((key) => entries.get(key));
  if (uri?.is !== 'text') return undefined;
  const reference = link?.is === 'text' ? link.parts.find((part) => typeof part === 'object') : undefined;
  return {
    type: ((type && spelling(asText(type))) ?? 'HTTP').toUpperCase(),
    target: uri,
    link: typeof reference === 'object' && reference.is === 'reference' ? ask.meant(reference) : undefined,
  };
}

function* sightings(api: Resource, passing: Passing, at: Value['at'], outcome: Outcome, ask: Ask): Iterable<Sighting> {
  const spoken = spokenIn(passing.target);
  const protocol = spoken ? `${spoken.scheme} ${spoken.port}` : outcome.verdict === 'fail' ? 'HTTP' : 'HTTPS';
  for (const { node, via } of endsOfPassing(api, passing, ask))
    yield {
      from: api.id,
      to: node,
      via,
      protocol,
      outcome,
      facts: [fact(at, `${api.name} passes calls on`)],
    };
}
