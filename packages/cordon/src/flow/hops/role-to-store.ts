import type { Ask } from '../../controls/ask.ts';
import { bucketRefusesPlainHttp } from '../../controls/bucket-refuses-plain-http.ts';
import type { Outcome } from '../../controls/outcome.ts';
import { statementsOf } from '../../controls/role-policies.ts';
import type { Resource } from '../../model/resource.ts';
import type { Answers } from '../answer.ts';
import { grantedBy, kindsGrantedAtLarge } from '../named-stores.ts';
import { place } from '../places.ts';
import { programsAs } from '../role-programs.ts';
import { fact, type HopFinder, hopFinder } from '../sighting.ts';

/** What acts as a role reads and writes the stores that its policies name. A grant on everything shows no use of anything. */
export const roleToStore = (answers: Answers): HopFinder =>
  hopFinder({
    sort: 'role-to-store',
    on: ['role'],
    control: 'bucket-refuses-plain-http',
    obligations: ['S3-TLS'],
    *find(role, ask) {
      const programs = programsAs(role, ask);
      if (programs.length === 0) return;
      const atLarge = new Set<string>();
      for (const { statement, document } of statementsOf(role, ask).all) {
        const facts = [fact(ask.placeOf(document), `${role.name} allows it (${statement.label})`)];
        for (const kind of kindsGrantedAtLarge(statement)) atLarge.add(kind);
        for (const { store, carries } of grantedBy(statement, ask)) {
          const outcome = sessionWith(store, answers, ask);
          for (const program of programs)
            yield { from: program.id, to: store.id, protocol: spokenTo(store), carries, outcome, facts };
        }
      }
      for (const kind of atLarge) {
        const any = place('elsewhere', `any ${kind}`, role.id);
        const facts = [fact(role, `${role.name} may use every ${kind}`)];
        for (const program of programs.slice(0, 1)) {
          const outcome = ask.notApplicable('nothing shows that it is used');
          yield { from: program.id, to: any, protocol: '', certainty: 'possible', outcome, facts };
        }
      }
    },
  });

/** Is every session with the store encrypted? */
export function sessionWith(store: Resource, answers: Answers, ask: Ask): Outcome {
  if (store.kind === 'bucket') return answers.answer(bucketRefusesPlainHttp, store, ask);
  return ask.pass('the service answers over HTTPS only');
}

export function spokenTo(store: Resource): string {
  return store.kind === 'bucket' ? 'S3 over HTTPS' : 'HTTPS';
}
