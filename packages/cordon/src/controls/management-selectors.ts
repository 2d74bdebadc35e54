import { kmsEventSource, kmsEventsData } from '../facts/kms-events.ts';
import type { Fact } from '../model/fact.ts';
import type { AdvancedSelector, EventSelector, FieldSelector, Trail } from '../model/kinds/trail.ts';
import type { Record } from '../model/record.ts';
import type { Ask } from './ask.ts';
import type { Outcome } from './outcome.ts';

type At = Parameters<Ask['fail']>[0]['at'];

/** Reads (Decrypt and GenerateDataKey among them) and writes; each half must be covered by some selector. */
const halves = ['ReadOnly', 'WriteOnly'] as const;
type Half = (typeof halves)[number];

/** Do the trail's selectors, taken together, record every management event of KMS? */
export function recordEveryUse(trail: Trail, ask: Ask): Outcome {
  const advanced = ask.need(trail.advancedSelectors) ?? [];
  const basic = advanced.length > 0 ? [] : (ask.need(trail.selectors) ?? []);
  ask.cite(kmsEventsData);
  // What the selectors of management events leave out is what is worth telling, not that others record none.
  const byCategory = [true, false].flatMap((wanted) =>
    advanced.filter((selector) => recordsManagement(trail, selector, ask) === wanted),
  );
  // A trail without selectors records all management events: nothing asked is something kept.
  return ask.every(halves, (half) =>
    best(ask, [
      ...byCategory.map((selector) => ask.part(() => advancedRecords(trail, selector, half, ask))),
      ...basic.map((selector) => ask.part(() => basicRecords(trail, selector, half, ask))),
    ]),
  );
}

function basicRecords(trail: Trail, selector: Record<EventSelector>, half: Half, ask: Ask): Outcome {
  return ask.all(
    () =>
      ask.need(selector.management) === false
        ? left(trail, selector.management, 'no management events', ask)
        : ask.pass(),
    () =>
      ask.every(ask.need(selector.excluded) ?? [], (source) =>
        ask.need(source)?.trim().toLowerCase() === kmsEventSource
          ? left(trail, selector.excluded, `${kmsEventSource} excluded`, ask)
          : ask.pass(),
      ),
    () => {
      const kept = ask.need(selector.readWrite);
      return kept === 'All' || kept === half ? ask.pass() : left(trail, selector.readWrite, String(kept), ask);
    },
  );
}

/** Every field of a selector has to let the event through, and one has to name the category. */
function advancedRecords(trail: Trail, selector: Record<AdvancedSelector>, half: Half, ask: Ask): Outcome {
  const fields = ask.need(selector.fields) ?? [];
  const event: Event = new Map([
    ['eventCategory', 'Management'],
    ['eventSource', kmsEventSource],
    ['readOnly', String(half === 'ReadOnly')],
  ]);
  return ask.all(
    () => ask.every(fields, (field) => letsThrough(trail, field, event, ask)),
    () => {
      const named = fields.map((field) => ask.need(field.field));
      return named.includes('eventCategory')
        ? ask.pass()
        : left(trail, trail.advancedSelectors, 'no management events', ask);
    },
  );
}

function recordsManagement(trail: Trail, selector: Record<AdvancedSelector>, ask: Ask): boolean {
  const event: Event = new Map([['eventCategory', 'Management']]);
  const judged = ask.part(() => {
    const categories = (ask.need(selector.fields) ?? []).filter(({ field }) => ask.need(field) === 'eventCategory');
    return ask.every(categories, (field) => letsThrough(trail, field, event, ask));
  });
  return judged.verdict === 'pass';
}

type Event = ReadonlyMap<string | undefined, string>;

function letsThrough(trail: Trail, field: Record<FieldSelector>, event: Event, ask: Ask): Outcome {
  const name = ask.need(field.field);
  const value = event.get(name);
  if (value === undefined) {
    const what = name ?? 'a field without a name';
    return ask.unknown(field, `it also filters by ${what}`, `remove the selector on ${what}`);
  }
  const words = (list: Fact<readonly Fact<string>[]>) => ask.need(list) ?? [];
  /** At least one word must hold. */
  const some = (list: Fact<readonly Fact<string>[]>, holds: (word: string) => boolean, said: string) => () => {
    const given = words(list);
    const got = () => `${name} ${said} ${given.map(ask.need).join(', ')}`;
    return best(
      ask,
      given.map((word) => ask.part(() => (holds(ask.need(word) ?? '') ? ask.pass() : left(trail, list, got(), ask)))),
    );
  };
  /** No word may hold. */
  const none = (list: Fact<readonly Fact<string>[]>, holds: (word: string) => boolean, said: string) => () =>
    ask.every(words(list), (word) =>
      holds(ask.need(word) ?? '') ? left(trail, list, `${name} ${said} ${ask.need(word)}`, ask) : ask.pass(),
    );
  return ask.all(
    some(field.equals, (word) => word === value, 'only'),
    some(field.startsWith, (word) => value.startsWith(word), 'only beginning with'),
    some(field.endsWith, (word) => value.endsWith(word), 'only ending with'),
    none(field.notEquals, (word) => word === value, 'not'),
    none(field.notStartsWith, (word) => value.startsWith(word), 'not beginning with'),
    none(field.notEndsWith, (word) => value.endsWith(word), 'not ending with'),
  );
}

/** Any of several is enough, and where nothing is asked, nothing is missing. */
function best(ask: Ask, outcomes: readonly Outcome[]): Outcome {
  return (
    outcomes.find(({ verdict }) => verdict === 'pass') ??
    outcomes.find(({ verdict }) => verdict === 'unknown') ??
    outcomes[0] ??
    ask.pass()
  );
}

function left(trail: Trail, at: At, got: string, ask: Ask): Outcome {
  return ask.fail({
    at,
    got,
    want: 'all management events, KMS among them',
    says: `${trail.name} does not record every use of KMS keys`,
  });
}
