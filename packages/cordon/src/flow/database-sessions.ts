import type { Ask } from '../controls/ask.ts';
import { databaseForcesTls } from '../controls/database-forces-tls.ts';
import { databaseProxyRequiresTls } from '../controls/database-proxy-requires-tls.ts';
import { by } from '../controls/links.ts';
import { type Outcome, together } from '../controls/outcome.ts';
import { sqlServerForcesSsl } from '../controls/sql-server-forces-ssl.ts';
import { databasePort } from '../facts/database-ports.ts';
import type { Database } from '../model/kinds/database.ts';
import type { DatabaseCluster } from '../model/kinds/database-cluster.ts';
import type { DatabaseProxy, DatabaseProxyEndpoint } from '../model/kinds/database-proxy.ts';
import type { SecretAttachment } from '../model/kinds/secret.ts';
import type { Resource } from '../model/resource.ts';
import type { Answers } from './answer.ts';
import { portOf } from './database-port.ts';
import { meantBy } from './meant-by.ts';
import { seen } from './programs.ts';

/** What programs open sessions with to reach a database. */
export type Answering = Database | DatabaseCluster | DatabaseProxy;

const bySecret = by<'secret-attachment'>((each) => each.secret);

/** Does it refuse sessions that are not encrypted? */
export function refusesPlainSessions(answering: Answering, answers: Answers, ask: Ask): Outcome {
  if (answering.kind === 'database-proxy') return answers.answer(databaseProxyRequiresTls, answering, ask);
  const asked = answering.kind === 'database' ? [sqlServerForcesSsl, databaseForcesTls] : [databaseForcesTls];
  return together(asked.map((control) => answers.answer(control, answering, ask)));
}

/** The port at which it answers. */
export function answersAt(answering: Answering, ask: Ask): number | undefined {
  if (answering.kind !== 'database-proxy') return portOf(answering, ask);
  return seen(() => [databasePort(ask.need(answering.engineFamily))])[0];
}

/** What is reached by somebody who is told of this resource: itself, a proxy's further address, or what a secret opens. */
export function answeringBehind(resource: Resource, ask: Ask): readonly Answering[] {
  switch (resource.kind) {
    case 'database':
    case 'database-cluster':
    case 'database-proxy':
      return [resource as Answering];
    case 'database-proxy-endpoint':
      return behind(meantBy((resource as DatabaseProxyEndpoint).proxy, ask), ask);
    case 'secret-attachment':
      return behind(meantBy((resource as SecretAttachment).target, ask), ask);
    case 'secret':
      return ask
        .linkedSurely('secret-attachment', resource, bySecret)
        .flatMap(({ target }) => behind(meantBy(target, ask), ask));
    default:
      return [];
  }
}

function behind(resource: Resource | undefined, ask: Ask): readonly Answering[] {
  return resource && /^database(-cluster|-proxy)?$/.test(resource.kind) ? answeringBehind(resource, ask) : [];
}
