import type { TrafficRule } from '../model/kinds/security-group.ts';
import type { Record } from '../model/record.ts';
import { isOutside } from './address-range.ts';
import type { Ask } from './ask.ts';
import { type Outcome, together } from './outcome.ts';

/** Passes where no address on the internet is let in; one range outside settles it, whatever the other is. */
export function comesFromInside(rule: Record<TrafficRule>, ask: Ask): Outcome {
  const ranges = [rule.cidr, rule.cidr6].map((range) =>
    ask.part(() => {
      const written = ask.need(range);
      if (written === undefined) return ask.notApplicable('no range');
      const outside = isOutside(written);
      if (outside === undefined)
        return ask.unknown(range, 'the source is no range of addresses', 'write the source as a CIDR range');
      if (!outside) return ask.pass();
      return ask.fail({ at: range, got: written, want: 'a range inside', says: 'the source is on the internet' });
    }),
  );
  const all = together(ranges);
  if (all.verdict !== 'not-applicable') return all;
  if (ask.isGiven(rule.group) || ask.isGiven(rule.groupName)) return ask.pass();
  return ask.unknown(
    rule,
    'the source is a prefix list, or is not written',
    'write the source as a CIDR range or a security group',
  );
}
