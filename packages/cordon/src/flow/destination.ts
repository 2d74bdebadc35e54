import type { Ask } from '../controls/ask.ts';
import type { Doubt, Outcome } from '../controls/outcome.ts';
import { Undetermined } from '../controls/undetermined.ts';
import type { Fact } from '../model/fact.ts';
import type { Resource } from '../model/resource.ts';
import { canonical } from '../model/text.ts';
import type { Text } from '../model/value.ts';
import { readable } from '../policy/token-text.ts';
import { namedByArn } from './arn.ts';
import { place } from './places.ts';
import type { StoreNames } from './store-names.ts';

/** Where a setting sends data. */
export interface Destination {
  /** A resource's id, or a place that stands for what is not given. */
  readonly node: string;
  readonly name: string;
  readonly store: Resource | undefined;
  /** The kind that its ARN tells; empty where nothing does. */
  readonly kind: string;
  /** " in the account 111122223333", where the setting says so. */
  readonly where: string;
  /** Why it is not known which one is meant. */
  readonly doubt?: Doubt;
}

/**
 * What a setting names, in one world: a given store, or one that is not given, so that PHI is not lost on its way there.
 * @param of the resource whose setting it is. @param kind what a bare name is the name of.
 */
export function destination(
  fact: Fact<Text>,
  of: Resource,
  names: StoreNames,
  ask: Ask,
  kind?: string,
): Destination | undefined {
  try {
    const meant = kind === undefined ? names.meantBy(fact, ask) : names.named(kind, fact, ask);
    if (!meant) return undefined;
    if (meant.is === 'store')
      return { node: meant.store.id, name: meant.store.name, store: meant.store, kind: meant.store.kind, where: '' };
    const text = ask.known(fact);
    const spelled = meant.is === 'everything' ? '*' : meant.is === 'any' ? meant.like : meant.name;
    const name = readable(spelled);
    return {
      node: place('unseen', name, of.id),
      name,
      store: undefined,
      kind: meant.is === 'everything' ? '' : meant.kind,
      where: text ? whereIs(canonical(text)) : '',
    };
  } catch (error) {
    if (!(error instanceof Undetermined)) throw error;
    const { doubt } = error;
    return {
      node: place('unseen', 'not given', `${of.id} ${fact.name}`),
      name: 'not given',
      store: undefined,
      kind: '',
      where: '',
      doubt,
    };
  }
}

/** A session that is encrypted whatever is set, if both its ends are seen: of one that is not given nobody knows what becomes of PHI there. */
export function between(
  ends: readonly Destination[],
  at: Parameters<Ask['unknown']>[0],
  says: string,
  ask: Ask,
): Outcome {
  const stranger = ends.find(({ store }) => store === undefined);
  if (!stranger) return ask.pass(says);
  if (stranger.doubt) return { verdict: 'unknown', doubts: [stranger.doubt] };
  return ask.unknown(at, `${stranger.name}${stranger.where} is not given`, 'pass the template that makes it');
}

/** Account and Region, where an ARN spells them. */
function whereIs(text: string): string {
  const arn = namedByArn(text);
  const account = /^\d{12}$/.test(arn?.account ?? '') ? ` in the account ${arn?.account}` : '';
  const region = /^[a-z]{2}(-[a-z]+)+-\d$/.test(arn?.region ?? '') ? ` in ${arn?.region}` : '';
  return `${account}${region}`;
}
