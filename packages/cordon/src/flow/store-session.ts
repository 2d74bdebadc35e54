import type { Ask } from '../controls/ask.ts';
import { bucketRefusesPlainHttp } from '../controls/bucket-refuses-plain-http.ts';
import { endpointRefusesPlainHttp } from '../controls/endpoint-refuses-plain-http.ts';
import type { Outcome } from '../controls/outcome.ts';
import type { Resource } from '../model/resource.ts';
import type { Answers, Question } from './answer.ts';
import type { Sighting } from './sighting.ts';

type Session = Pick<Sighting, 'protocol' | 'outcome' | 'control' | 'obligations'>;

const endpoint: Question = { check: endpointRefusesPlainHttp };

/** How programs speak with a store: is every session encrypted, by what, and which control asks it. */
export function sessionWith(store: Resource, answers: Answers, ask: Ask): Session {
  const protocol = spokenTo(store.kind);
  if (store.kind === 'bucket') {
    const outcome = answers.answer(bucketRefusesPlainHttp, store, ask);
    return { protocol, outcome, control: bucketRefusesPlainHttp.id, obligations: ['S3-TLS'] };
  }
  return { protocol, outcome: answers.answer(endpoint, store, ask), obligations: [] };
}

/** The same where no given template makes the store. */
export function sessionWithStranger(kind: string, at: Parameters<Ask['unknown']>[0], ask: Ask): Outcome {
  const why = `the ${kind} that is named is not given, so how it is reached and guarded is not seen`;
  return ask.unknown(at, why, `pass the template that makes the ${kind}`);
}

export function spokenTo(kind: string): string {
  return kind === 'bucket' ? 'S3 over HTTPS' : 'HTTPS';
}
