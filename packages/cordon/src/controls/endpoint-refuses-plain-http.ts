import { acceptsPlainHttp, apiEndpointsData } from '../facts/api-endpoints.ts';
import { dataActions } from '../facts/data-actions.ts';
import type { Fact } from '../model/fact.ts';
import type { FileSystem } from '../model/kinds/file-system.ts';
import type { Queue } from '../model/kinds/queue.ts';
import type { SearchDomain } from '../model/kinds/search-domain.ts';
import type { Table } from '../model/kinds/table.ts';
import type { Topic } from '../model/kinds/topic.ts';
import type { Resource } from '../model/resource.ts';
import { token } from '../model/text.ts';
import type { Value } from '../model/value.ts';
import { withElement } from '../policy/allows.ts';
import { plainHttpRequests, type RequestClass } from '../policy/class.ts';
import { evaluateTest } from '../policy/condition.ts';
import { decideEveryDenied } from '../policy/decide.ts';
import { policyDocument } from '../policy/document.ts';
import { hasEffect } from '../policy/evaluate.ts';
import { parsePolicy, type Statement } from '../policy/statement.ts';
import { Unresolved } from '../policy/unresolved.ts';
import type { Ask } from './ask.ts';
import { by, byEach } from './links.ts';
import type { Outcome } from './outcome.ts';
import { queueRests } from './store-rests-encrypted.ts';

const byQueues = byEach<'queue-policy'>((policy) => policy.queues);
const byQueue = by<'queue-policy'>((policy) => policy.queue);
const byTopics = byEach<'topic-policy'>((policy) => policy.topics);
const byTopic = by<'topic-policy'>((policy) => policy.topic);

/**
 * Is every session of programs with what keeps or moves data encrypted? Buckets have a control of their own. Where the
 * endpoint takes plain HTTP and nothing denies it, the client decides, and no template shows the client: unknown, not a fail.
 */
export function endpointRefusesPlainHttp(resource: Resource, ask: Ask): Outcome {
  if (resource.kind === 'search-domain') return enforcesHttps(resource as SearchDomain, ask);
  ask.cite(apiEndpointsData);
  const service = resource.belongsTo?.namespace ?? '';
  const takes = acceptsPlainHttp(service);
  if (takes === false) return ask.pass('the service answers over HTTPS only');
  if (takes === undefined)
    return ask.unknown(resource, 'whether its endpoint takes plain HTTP was not looked up', settle);
  // An encrypted queue answers over HTTPS alone, whatever its policy says.
  if (resource.kind === 'queue' && queueRests(resource as Queue, ask).verdict === 'pass')
    return ask.pass('an encrypted queue takes requests over HTTPS only');
  const documents = policiesOf(resource as Queue | Topic | Table, ask);
  const refusal = ask.every(documents, (document) => denies(resource, document, ask));
  if (refusal.verdict !== 'not-applicable') return refusal;
  return ask.unknown(resource, `${service} takes plain HTTP too, and no policy of ${resource.name} refuses it`, settle);
}

const settle = 'deny every request for which aws:SecureTransport is false in its policy';

/** The same of mounts of a file system: does its policy refuse those without TLS? */
export function refusesPlainMounts(files: FileSystem, ask: Ask): Outcome {
  if (ask.isGiven(files.policy)) return denies(files, files.policy, ask);
  return ask.unknown(files, `no policy of ${files.name} refuses mounts without TLS`, settle);
}

function policiesOf(resource: Queue | Topic | Table, ask: Ask): readonly Fact<Value>[] {
  switch (resource.kind) {
    case 'queue':
      return [
        ...ask.linkedSurely('queue-policy', resource, byQueues),
        ...ask.linkedSurely('queue-policy', resource, byQueue),
      ].map(({ document }) => document);
    case 'topic':
      return [
        ...ask.linkedSurely('topic-policy', resource, byTopics),
        ...ask.linkedSurely('topic-policy', resource, byTopic),
      ].map(({ document }) => document);
    default:
      return ask.isGiven(resource.policy) ? [resource.policy] : [];
  }
}

function denies(resource: Resource, document: Fact<Value>, ask: Ask): Outcome {
  const found = ask.look(document);
  if (found.is !== 'known') return ask.unknown(document, 'the policy is not known', 'write it in the template');
  const own = new Set(
    ['Arn', 'Ref', 'TopicArn'].map((attribute) => token({ is: 'reference', to: resource.id, attribute })),
  );
  const arn = `arn:aws:${resource.kind}:::own`;
  const spell = ({ parts }: { readonly parts: readonly Parameters<typeof token>[0][] }) =>
    parts.map((part) => (own.has(token(part)) ? arn : token(part))).join('');
  const written = policyDocument(found.value, ask.world, spell);
  // The policy of a file system speaks of that one alone, and may leave out which (Encrypting File Data with EFS; read 2026-11-28).
  const statements = parsePolicy(resource.kind === 'file-system' ? withElement(written, { Resource: '*' }) : written);
  if (resource.kind === 'file-system' && allowsTlsAlone(statements))
    return ask.pass('its policy lets in mounts over TLS only');
  const decision = decideEveryDenied(statements, requestsFor(resource.kind, arn));
  if (decision.is === 'every') return ask.pass('its policy refuses plain HTTP');
  const why =
    decision.is === 'unknown'
      ? `the policy: ${decision.why}`
      : `its policy lets ${decision.witness.action} through over plain HTTP`;
  return ask.unknown(document, why, settle);
}

/** Whoever mounts without saying who they are is let in by the policy alone; who says so mounts over TLS anyway (the same paper). */
function allowsTlsAlone(statements: readonly Statement[]): boolean {
  const overTls = ({ conditions }: Statement) =>
    conditions.some(
      (test) =>
        !(test instanceof Unresolved) &&
        test.key === 'aws:securetransport' &&
        evaluateTest(test, ['false']) === false &&
        evaluateTest(test, undefined) === false,
    );
  return statements.every((each) => hasEffect(each, 'Allow') === false || overTls(each));
}

/** Every request over plain HTTP that moves what it holds. */
function requestsFor(kind: string, arn: string): RequestClass {
  const actions = dataActions.get(kind);
  const all = [...new Set([...(actions?.read ?? []), ...(actions?.write ?? [])])];
  return {
    ...plainHttpRequests(arn),
    name: `plain HTTP requests for the data of a ${kind}`,
    asOf: apiEndpointsData.asOf,
    source: apiEndpointsData.source,
    service: actions?.service ?? kind,
    actions: all.map((action) => ({ action, level: 'bucket' })),
    resources: { bucket: { exactly: arn }, object: { exactly: arn } },
  };
}

/** A domain takes both unless told to take HTTPS only (OpenSearch Service API, DomainEndpointOptions; not verified). */
function enforcesHttps(domain: SearchDomain, ask: Ask): Outcome {
  if (ask.isGiven(domain.enforcesHttps) && ask.need(domain.enforcesHttps))
    return ask.pass('the domain takes HTTPS only');
  return ask.fail({
    at: domain.enforcesHttps,
    got: 'HTTP beside HTTPS',
    want: 'EnforceHTTPS: true',
    says: `${domain.name} takes plain HTTP: it does not enforce HTTPS`,
  });
}
