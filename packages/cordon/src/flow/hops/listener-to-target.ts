import type { Ask } from '../../controls/ask.ts';
import { encryptsClients } from '../../controls/listener-front.ts';
import type { Outcome } from '../../controls/outcome.ts';
import { targetGroupSpeaksTls } from '../../controls/target-group-speaks-tls.ts';
import { judgeUnread } from '../../controls/unread-session.ts';
import type { Listener } from '../../model/kinds/listener.ts';
import type { TargetGroup } from '../../model/kinds/target-group.ts';
import type { Resource } from '../../model/resource.ts';
import type { Answers } from '../answer.ts';
import { clientsOf } from '../clients.ts';
import { type Forward, forwardsOf, lostForwardsOf, passesBytesOn } from '../listener-steps.ts';
import { place } from '../places.ts';
import { fact, type HopFinder, hopFinder, type Sighting } from '../sighting.ts';
import { lostTargetsOf, targetsOf } from '../targets.ts';
import { unseen } from '../unseen.ts';

/**
 * A load balancer sends on what it receives: a session of its own where it ends the client's, the client's session where it
 * hands bytes on. The target group lies on the way.
 */
export const listenerToTarget = (answers: Answers): HopFinder =>
  hopFinder({
    sort: 'listener-to-target',
    on: ['listener'],
    control: 'target-group-speaks-tls',
    obligations: ['ELB-BACK', 'ELB-E2E'],
    *find(listener, ask) {
      const through = passesBytesOn(listener, ask);
      // Where only given programs can be its clients, their own hops lead through it.
      const from = through ? clientsOf(listener, ask) : listener.id;
      if (from === undefined) return;
      for (const forward of forwardsOf(listener, ask)) {
        const targets = targetsOf(forward.group, ask);
        const end = { from, via: through ? [listener.id] : [], facts: [sentOn(forward, ask)] };
        const lost = new Set(lostTargetsOf(forward.group, ask));
        if (targets.length === 0 && lost.size === 0)
          yield toNobody(
            forward.group.id,
            'no given template registers a target in',
            listener,
            forward,
            through,
            end,
            answers,
            ask,
          );
        for (const each of lost) {
          const to = place('unseen', each ?? 'not given', forward.group.id);
          yield toNobody(
            to,
            'a target that is not given is registered in',
            listener,
            forward,
            through,
            end,
            answers,
            ask,
          );
        }
        for (const target of targets) yield toTarget(listener, forward, target, through, end, answers, ask);
      }
      for (const { step, doubt } of lostForwardsOf(listener, ask))
        yield { ...unseen(listener, (step.rule ?? listener).name, doubt), from };
    },
  });

type Beginning = Pick<Sighting, 'from' | 'facts'> & { readonly via: readonly string[] };

function sentOn({ group, step }: Forward, ask: Ask) {
  const sender = step.rule ?? step.listener;
  return fact(ask.placeOf(sender.actions), `${sender.name} forwards to ${group.name}`);
}

function toTarget(
  listener: Listener,
  forward: Forward,
  target: Resource,
  through: boolean,
  { from, via, facts }: Beginning,
  answers: Answers,
  ask: Ask,
): Sighting {
  const { group } = forward;
  const isListener = target.kind === 'listener';
  return {
    from,
    to: target.id,
    via: [...via, group.id],
    protocol: isListener ? protocolOf(listener.protocol, target as Listener, ask) : spokenTo(group, ask),
    outcome: isListener
      ? ask.part(() => encryptsClients(target as Listener, ask))
      : outcomeAt(listener, forward, through, answers, ask),
    facts: [
      fact(ask.placeOf(group.protocol), `${group.name} takes ${spokenTo(group, ask) || 'what it is sent'}`),
      ...facts,
      fact(target, `${target.name} receives what is sent to ${group.name}`),
    ],
  };
}

/** The way is seen as far as the group; what is registered there is not. */
function toNobody(
  to: string,
  says: string,
  listener: Listener,
  forward: Forward,
  through: boolean,
  { from, via, facts }: Beginning,
  answers: Answers,
  ask: Ask,
): Sighting {
  const { group } = forward;
  return {
    from,
    to,
    via: to === group.id ? via : [...via, group.id],
    protocol: spokenTo(group, ask),
    outcome: outcomeAt(listener, forward, through, answers, ask),
    facts: [...facts, fact(group, `${says} ${group.name}`)],
  };
}

/** Whoever ends the session decides: of what passes through, the port it ends at shows something. */
function outcomeAt(
  listener: Listener,
  { group, named }: Forward,
  through: boolean,
  answers: Answers,
  ask: Ask,
): Outcome {
  if (!through) return answers.answer(targetGroupSpeaksTls, group, ask);
  return ask.part(() => judgeUnread(listener, ask.need(listener.protocol)?.toUpperCase() ?? '', named, ask));
}

function spokenTo(group: TargetGroup, ask: Ask): string {
  const spoken = ask.known(group.protocol)?.toUpperCase();
  const port = ask.known(group.port);
  return spoken === undefined ? '' : port === undefined ? spoken : `${spoken} ${port}`;
}

function protocolOf(own: Listener['protocol'], target: Listener, ask: Ask): string {
  const spoken = ask.known(target.protocol)?.toUpperCase() ?? ask.known(own)?.toUpperCase() ?? '';
  const port = ask.known(target.port);
  return port === undefined ? spoken : `${spoken} ${port}`;
}
