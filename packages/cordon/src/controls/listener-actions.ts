import type { Fact } from '../model/fact.ts';
import type { Action, Listener } from '../model/kinds/listener.ts';
import type { ListenerRule } from '../model/kinds/listener-rule.ts';
import type { Record } from '../model/record.ts';
import type { Text } from '../model/value.ts';
import type { Ask } from './ask.ts';
import { by } from './links.ts';
import type { Outcome } from './outcome.ts';

/** What a listener does with a request: by default, or where one of its rules applies. */
export interface Step {
  readonly listener: Listener;
  readonly rule: ListenerRule | undefined;
  /** Absent where nothing is written. */
  readonly action: Record<Action> | undefined;
}

const byListener = by<'listener-rule'>((rule) => rule.listener);

/**
 * Judges the default actions and those of every rule, in whichever stack it stands. A rule that may belong to another
 * listener leaves the answer open, unless it passes anyway.
 */
export function everyAction(listener: Listener, ask: Ask, judge: (step: Step) => Outcome): Outcome {
  const judgeAll = (rule: ListenerRule | undefined): Outcome => {
    const actions = ask.need((rule ?? listener).actions) ?? [];
    if (actions.length === 0) return judge({ listener, rule, action: undefined });
    return ask.every(actions, (action) => judge({ listener, rule, action }));
  };
  return ask.all(
    () => judgeAll(undefined),
    () => ask.every(ask.linkedSurely('listener-rule', listener, byListener), judgeAll),
    () =>
      ask.every(ask.linkedPerhaps('listener-rule', byListener), ({ resource, doubt }) => {
        if (ask.part(() => judgeAll(resource)).verdict === 'pass') return ask.notApplicable('it passes anyway');
        return ask.unknown(doubt, doubt.why, doubt.settle);
      }),
    () => {
      ask.nothingActsOn(listener);
      return ask.notApplicable('nothing else acts on it');
    },
  );
}

/** The target groups this step forwards to, by weight or alone. */
export function groupsOf({ action }: Step, ask: Ask): readonly Fact<Text>[] {
  const several = (action && ask.need(action.targetGroups)) ?? [];
  return several.length > 0 ? several.map((one) => one.targetGroup) : action ? [action.targetGroup] : [];
}

/** Does this step hand the client nothing but the address of an encrypted entry? */
export function sendsOnToHttps({ action }: Step, ask: Ask): boolean {
  if (!action || ask.need(action.type) !== 'redirect') return false;
  return ask.need(action.redirectProtocol)?.toUpperCase() === 'HTTPS';
}
