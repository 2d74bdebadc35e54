import type { Ask } from '../../controls/ask.ts';
import { encryptsClients } from '../../controls/listener-front.ts';
import type { Outcome } from '../../controls/outcome.ts';
import { targetGroupSpeaksTls } from '../../controls/target-group-speaks-tls.ts';
import { judgeUnread } from '../../controls/unread-session.ts';
import type { Listener } from '../../model/kinds/listener.ts';
import type { TargetGroup } from '../../model/kinds/target-group.ts';
import type { Answers } from '../answer.ts';
import { clientsOf } from '../clients.ts';
import { type Forward, forwardsOf, passesBytesOn } from '../listener-steps.ts';
import { fact, type HopFinder, hopFinder, type Sighting } from '../sighting.ts';
import { targetsOf } from '../targets.ts';
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
      const { found, lost } = forwardsOf(listener, ask);
      for (const forward of found) yield* sessions(listener, forward, { from, through }, answers, ask);
      for (const { step, doubt } of lost) yield { ...unseen(listener, (step.rule ?? listener).name, doubt), from };
    },
  });

/** What one forward shows: a session with each target of the group, or one that is seen as far as the group. */
function* sessions(
  listener: Listener,
  forward: Forward,
  { from, through }: { readonly from: string; readonly through: boolean },
  answers: Answers,
  ask: Ask,
): Iterable<Sighting> {
  const { group, step } = forward;
  const sender = step.rule ?? listener;
  const spoken = spokenTo(group, ask);
  const outcome = outcomeAt(listener, forward, through, answers, ask);
  const sent = fact(ask.placeOf(sender.actions), `${sender.name} forwards to ${group.name}`);
  const taken = fact(ask.placeOf(group.protocol), `${group.name} takes ${spoken || 'what it is sent'}`);
  const before = through ? [listener.id] : [];
  const targets = targetsOf(group, ask);
  if (targets.length === 0) {
    const facts = [sent, fact(group, `no given template registers a target in ${group.name}`)];
    yield { from, to: group.id, via: before, protocol: spoken, outcome, facts };
  }
  for (const target of targets) {
    const to = { from, to: target.id, via: [...before, group.id] };
    const facts = [taken, sent, fact(target, `${target.name} receives what is sent to ${group.name}`)];
    if (target.kind !== 'listener') yield { ...to, protocol: spoken, outcome, facts };
    else yield { ...to, ...withListener(target as Listener, listener, ask), facts };
  }
}

/** The load balancer behind ends the session: what it speaks counts. */
function withListener(target: Listener, own: Listener, ask: Ask): Pick<Sighting, 'protocol' | 'outcome'> {
  return {
    protocol: protocolOf(own.protocol, target, ask),
    outcome: ask.part(() => encryptsClients(target, ask)),
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
