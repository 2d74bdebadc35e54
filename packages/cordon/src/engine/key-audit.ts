import type { Ask } from '../controls/ask.ts';
import { by } from '../controls/links.ts';
import { meantResource } from '../controls/meant-resource.ts';
import type { Outcome } from '../controls/outcome.ts';
import { trailRecordsKms } from '../controls/trail-records-kms.ts';
import type { Answers } from '../flow/answer.ts';
import { seen } from '../flow/programs.ts';
import type { Estate } from '../model/estate.ts';
import type { Fact } from '../model/fact.ts';
import type { Bucket } from '../model/kinds/bucket.ts';
import type { KeyAlias } from '../model/kinds/key-alias.ts';
import type { Trail } from '../model/kinds/trail.ts';
import type { Resource } from '../model/resource.ts';
import { canonical } from '../model/text.ts';
import type { Text } from '../model/value.ts';

/**
 * Is the use of a store's key recorded by a given trail? The paper has PHI rest under keys of KMS because their use is logged.
 * Where no trail is given nothing is claimed: an organization's own may record it.
 */
export class KeyAudit {
  readonly #trails: readonly Trail[];
  readonly #answers: Answers;

  constructor(estate: Estate, answers: Answers) {
    this.#trails = estate.ofKind('trail');
    this.#answers = answers;
  }

  /** The trail that should record it and does not, with the answer on it; undefined where nothing is to be said. */
  lacking(store: Resource, ask: Ask): { readonly trail: Trail; readonly outcome: Outcome } | undefined {
    if (this.#trails.length === 0 || !rests(store, ask)) return undefined;
    const answers = this.#trails
      .filter((each) => each.exists(ask.world))
      .map((trail) => ({ trail, outcome: this.#answers.answer(trailRecordsKms, trail, ask) }));
    return answers.some(({ outcome }) => outcome.verdict === 'pass') ? undefined : answers[0];
  }

  /** The same as a doubt about whatever path ends in the store: it is not broken, and not shown either. */
  outcomeFor(store: Resource, ask: Ask): Outcome {
    const lacking = this.lacking(store, ask);
    if (!lacking) return ask.notApplicable('the use of its key is recorded, or no key or trail is given');
    const { trail, outcome } = lacking;
    if (outcome.verdict === 'unknown') return outcome;
    const fault = outcome.verdict === 'fail' ? outcome.faults[0] : undefined;
    const why = `who uses the key of ${store.name} is not recorded: ${fault?.says ?? trail.name}`;
    return ask.unknown(fault ?? trail, why, `record every use of KMS keys in ${trail.name}`);
  }
}

/** Does it rest under a key that the given templates make? */
function rests(store: Resource, ask: Ask): boolean {
  return keysOf(store, ask).some((key) => isGivenKey(key, ask) || isGivenKey(aliasOf(key, ask)?.key, ask));
}

function isGivenKey(key: Fact<Text> | undefined, ask: Ask): boolean {
  const text = key && ask.known(key);
  const meant = text && meantResource(text);
  return meant !== undefined && ask.meansA('key', meant);
}

const byAlias = by<'key-alias'>(({ alias }) => alias);

/** The given alias that a text means, by reference, by name or by its ARN. */
function aliasOf(key: Fact<Text>, ask: Ask): KeyAlias | undefined {
  const text = ask.known(key);
  if (!text) return undefined;
  const meant = meantResource(text);
  const resource = meant && ask.meant(meant);
  if (resource) return resource.kind === 'key-alias' ? (resource as KeyAlias) : undefined;
  const name = /(?:^|:)(alias\/.+)$/su.exec(canonical(text))?.[1];
  return name === undefined ? undefined : ask.named('key-alias', name, byAlias)[0];
}

/** What a store says it is encrypted with. */
export function keysOf(store: Resource, ask: Ask): readonly Fact<Text>[] {
  if (store.kind === 'bucket') return seen(() => ask.need((store as Bucket).encryption) ?? []).map(({ key }) => key);
  return 'key' in store ? [store.key as Fact<Text>] : [];
}
