import type { Ask } from '../../controls/ask.ts';
import { encryptsClients } from '../../controls/listener-front.ts';
import { targetGroupSpeaksTls } from '../../controls/target-group-speaks-tls.ts';
import type { Listener } from '../../model/kinds/listener.ts';
import type { TargetGroup } from '../../model/kinds/target-group.ts';
import type { Resource } from '../../model/resource.ts';
import type { Answers } from '../answer.ts';
import { type Forward, forwardsOf, passesBytesOn } from '../listener-steps.ts';
import { fact, type HopFinder, hopFinder, type Sighting } from '../sighting.ts';
import { targetsOf } from '../targets.ts';
import { unseen } from '../unseen.ts';
import { clientsOf } from './client-to-listener.ts';

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
      const { found, doubts } = forwardsOf(listener, ask);
      for (const doubt of doubts) yield unseen(listener, 'what it forwards to', doubt);
      for (const forward of found) {
        const targets = targetsOf(forward.group, ask);
        if (targets.length === 0) yield toNobody(listener, forward, through, answers, ask);
        for (const target of targets) yield toTarget(listener, forward, target, through, answers, ask);
      }
    },
  });

function toTarget(
  listener: Listener,
  { group, step }: Forward,
  target: Resource,
  through: boolean,
  answers: Answers,
  ask: Ask,
): Sighting {
  const isListener = target.kind === 'listener';
  const facts = [
    fact(ask.placeOf((step.rule ?? listener).actions), `${(step.rule ?? listener).name} forwards to ${group.name}`),
    fact(target, `${target.name} receives what is sent to ${group.name}`),
  ];
  return {
    from: through ? clientsOf(listener, ask) : listener.id,
    to: target.id,
    via: through ? [listener.id, group.id] : [group.id],
    protocol: isListener ? protocolOf(listener.protocol, target as Listener, ask) : spokenTo(group, ask),
    outcome: isListener
      ? ask.part(() => encryptsClients(target as Listener, ask))
      : answers.answer(targetGroupSpeaksTls, group, ask),
    facts: [
      fact(ask.placeOf(group.protocol), `${group.name} takes ${spokenTo(group, ask) || 'what it is sent'}`),
      ...facts,
    ],
  };
}

/** The way is seen as far as the group; what is registered there is not. */
function toNobody(
  listener: Listener,
  { group, step }: Forward,
  through: boolean,
  answers: Answers,
  ask: Ask,
): Sighting {
  return {
    from: through ? clientsOf(listener, ask) : listener.id,
    to: group.id,
    via: through ? [listener.id] : [],
    protocol: spokenTo(group, ask),
    outcome: answers.answer(targetGroupSpeaksTls, group, ask),
    facts: [
      fact(ask.placeOf((step.rule ?? listener).actions), `${(step.rule ?? listener).name} forwards to ${group.name}`),
      fact(group, `no given template registers a target in ${group.name}`),
    ],
  };
}

function spokenTo(group: TargetGroup, ask: Ask): string {
  const spoken = ask.known(group.protocol)?.toUpperCase();
  const port = ask.known(group.port);
  return spoken === undefined ? '' : port === undefined ? spoken : `${spoken} ${port}`;
}

function protocolOf(own: Listener['protocol'], target: Listener, ask: Ask): string {
  return ask.known(target.protocol)?.toUpperCase() ?? ask.known(own)?.toUpperCase() ?? '';
}
