import type { Fact } from '../model/fact.ts';
import type { Bucket, LifecycleRule, Transition } from '../model/kinds/bucket.ts';
import type { Record, Records } from '../model/record.ts';
import type { Ask } from './ask.ts';
import { type Outcome, together } from './outcome.ts';

/** What Amazon Glacier became: storage classes of S3, and tiers of its class that tiers by itself (S3 user guide, read 2026-11-23). */
const archiveTiers = new Set<string | undefined>([
  'GLACIER',
  'GLACIER_IR',
  'DEEP_ARCHIVE',
  'ARCHIVE_ACCESS',
  'DEEP_ARCHIVE_ACCESS',
]);

/** Passes where something moves objects of the bucket to an archive tier, not applicable where nothing does. */
export function archives(bucket: Bucket, ask: Ask): Outcome {
  return any([
    ask.part(() => any((ask.need(bucket.lifecycle) ?? []).map((rule) => ask.part(() => isArchiving(rule, ask))))),
    ask.part(() =>
      any(
        (ask.need(bucket.tierings) ?? []).map((tiering) =>
          ask.part(() => {
            if (ask.need(tiering.status) === 'Disabled') return ask.notApplicable('the tiering is disabled');
            return any((ask.need(tiering.tiers) ?? []).map(({ tier }) => ask.part(() => isArchive(tier, ask))));
          }),
        ),
      ),
    ),
  ]);
}

function isArchiving(rule: Record<LifecycleRule>, ask: Ask): Outcome {
  if (ask.need(rule.status) === 'Disabled') return ask.notApplicable('the rule is disabled');
  const listed = (list: Records<Transition>) =>
    ask.part(() => any((ask.need(list) ?? []).map((each) => ask.part(() => isArchive(each.storageClass, ask)))));
  return any([
    listed(rule.transitions),
    listed(rule.noncurrentTransitions),
    ask.part(() => isArchive(rule.transition, ask)),
    ask.part(() => isArchive(rule.noncurrentTransition, ask)),
  ]);
}

function isArchive(tier: Fact<string>, ask: Ask): Outcome {
  return archiveTiers.has(ask.need(tier)) ? ask.pass() : ask.notApplicable('not an archive tier');
}

/** One that archives is enough, whatever is not known about the others. */
function any(outcomes: readonly Outcome[]): Outcome {
  return outcomes.find((each) => each.verdict === 'pass') ?? together(outcomes);
}

/** What became of the vault lock, which kept archives from being deleted: nothing rests on it, so what is not known is only said. */
export function lockRemark(bucket: Bucket, ask: Ask): string {
  if (ask.look(bucket.objectLock).is === 'unknown')
    return 'the template does not show whether Object Lock keeps archives from being deleted';
  if (!ask.known(bucket.objectLock)) return 'no Object Lock keeps archives from being deleted, as a vault lock did';
  const mode = ask.known(bucket.lockMode);
  if (mode === 'COMPLIANCE') return 'Object Lock keeps archives from being deleted by anyone, as a vault lock did';
  if (mode) return 'Object Lock keeps archives from being deleted but by those allowed to bypass it';
  return 'Object Lock is on, and keeps what somebody sets a date for: the bucket has no retention of its own';
}
