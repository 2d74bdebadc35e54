import type { Fact } from '../model/fact.ts';
import type { TrafficRule } from '../model/kinds/security-group.ts';
import type { Record } from '../model/record.ts';
import type { Text } from '../model/value.ts';
import { isOutside } from './address-range.ts';
import type { Ask } from './ask.ts';
import { type Outcome, together } from './outcome.ts';

/** Passes where no address on the internet is let in; one range outside settles it, whatever the other is. */
export function comesFromInside(rule: Record<TrafficRule>, ask: Ask): Outcome {
  const all = together([
    ...[rule.cidr, rule.cidr6].map((range) => ask.part(() => judgeRange(range, ask))),
    ask.part(() => judgeList(rule.prefixList, ask)),
  ]);
  if (all.verdict !== 'not-applicable') return all;
  if (ask.isGiven(rule.group) || ask.isGiven(rule.groupName)) return ask.pass();
  return ask.unknown(rule, 'the source is not written', 'write the source as a CIDR range or a security group');
}

function judgeRange(range: Fact<string>, ask: Ask): Outcome {
  const written = ask.need(range);
  if (written === undefined) return ask.notApplicable('no range');
  const outside = isOutside(written);
  if (outside === undefined)
    return ask.unknown(range, 'the source is no range of addresses', 'write the source as a CIDR range');
  if (!outside) return ask.pass();
  return ask.fail({ at: range, got: written, want: 'a range inside', says: 'the source is on the internet' });
}

/** A list that is given lets in what it names; others are kept by AWS or by somebody else. */
function judgeList(named: Fact<Text>, ask: Ask): Outcome {
  if (!ask.isGiven(named)) return ask.notApplicable('no prefix list');
  const settle = 'write the source as a CIDR range or a security group, or pass the template that makes the list';
  const list = ask.follow('prefix-list', named);
  if (!list) return ask.unknown(named, 'the source is a prefix list that is not given', settle);
  const judged = ask.every(ask.need(list.entries) ?? [], ({ cidr }) => judgeRange(cidr, ask));
  return judged.verdict === 'not-applicable' ? ask.unknown(list, `${list.name} names no range yet`, settle) : judged;
}
