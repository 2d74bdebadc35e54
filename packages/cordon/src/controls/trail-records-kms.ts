import type { AdvancedSelector, EventSelector, Trail } from '../model/kinds/trail.ts';
import type { Record } from '../model/record.ts';
import type { Ask } from './ask.ts';
import { control } from './control.ts';
import type { Outcome } from './outcome.ts';

const template = (selectors: string) => `Resources:
  AuditTrail:
    Type: AWS::CloudTrail::Trail
    Properties:
      S3BucketName: clinic-audit
      IsLogging: true
      EventSelectors:
        - ReadWriteType: All
${selectors}`;

const kms = 'kms.amazonaws.com';

export const trailRecordsKms = control({
  id: 'trail-records-kms',
  obligations: ['KMS-CLOUDTRAIL', 'TRAIL-ON'],
  title: 'Trails record every use of KMS keys',
  why: 'The paper rests on it that calls to KMS are logged. A trail can leave them out, or keep only writes: Decrypt is a read.',
  on: ['trail'],
  check(trail, ask) {
    return ask.all(
      () => {
        if (ask.need(trail.logging)) return ask.pass();
        if (!ask.isGiven(trail.logging)) return ask.unknown(trail.logging, 'it does not say whether it logs', 'write IsLogging: true');
        return ask.fail({ at: trail.logging, got: 'false', want: 'true', says: `${trail.name} is switched off` });
      },
      () => {
        const advanced = ask.need(trail.advancedSelectors) ?? [];
        if (advanced.length > 0) return judgeAdvanced(trail, advanced, ask);
        const basic = ask.need(trail.selectors) ?? [];
        // A trail without selectors records all management events.
        return basic.length > 0 ? judgeBasic(trail, basic, ask) : ask.pass();
      },
    );
  },
  fix: {
    effect: 'in-place',
    does: 'Remove the exclusion and record management events of all kinds.',
    cloudformation: 'EventSelectors:\n  - ReadWriteType: All\n    IncludeManagementEvents: true',
  },
  examples: {
    resource: 'AuditTrail',
    line: 10,
    fails: template('          IncludeManagementEvents: true\n          ExcludeManagementEventSources: [kms.amazonaws.com]\n'),
    passes: template('          IncludeManagementEvents: true\n'),
  },
});

/** Reads and writes are both recorded where some selector covers each; a selector that leaves KMS out covers neither. */
function judgeBasic(trail: Trail, selectors: readonly Record<EventSelector>[], ask: Ask): Outcome {
  const outcomes = ['ReadOnly', 'WriteOnly'].map((half) =>
    best(selectors.map((selector) => ask.part(() => {
      if (ask.need(selector.management) === false) return left(trail, selector.management, 'no management events', ask);
      const excluded = (ask.need(selector.excluded) ?? []).map((each) => ask.need(each));
      if (excluded.includes(kms)) return left(trail, selector.excluded, `${kms} excluded`, ask);
      const kept = ask.need(selector.readWrite);
      if (kept === 'All' || kept === half) return ask.pass();
      return left(trail, selector.readWrite, String(kept), ask);
    }))),
  );
  return ask.all(...outcomes.map((outcome) => () => outcome));
}

/** A management selector covers KMS unless it filters it out by source or by reading. */
function judgeAdvanced(trail: Trail, selectors: readonly Record<AdvancedSelector>[], ask: Ask): Outcome {
  return best(selectors.map((selector) => ask.part(() => {
    const fields = (ask.need(selector.fields) ?? []).map((field) => ({ field, name: ask.need(field.field) }));
    const words = (list: 'equals' | 'notEquals', name: string) =>
      fields.filter((each) => each.name === name).flatMap(({ field }) => (ask.need(field[list]) ?? []).map((each) => ask.need(each)));
    if (!words('equals', 'eventCategory').includes('Management')) return left(trail, trail.advancedSelectors, 'no management events', ask);
    const source = fields.find((each) => each.name === 'eventSource');
    if (words('notEquals', 'eventSource').includes(kms)) return left(trail, source?.field.notEquals ?? selector, `${kms} excluded`, ask);
    const only = words('equals', 'eventSource');
    if (only.length > 0 && !only.includes(kms)) return left(trail, source?.field.equals ?? selector, `only ${only.join(', ')}`, ask);
    const reads = fields.find((each) => each.name === 'readOnly');
    if (words('equals', 'readOnly').includes('false')) return left(trail, reads?.field.equals ?? selector, 'only writes', ask);
    if (words('equals', 'readOnly').includes('true')) return left(trail, reads?.field.equals ?? selector, 'only reads', ask);
    return ask.pass();
  })));
}

/** Any of several is enough. */
function best(outcomes: readonly Outcome[]): Outcome {
  const rank = (verdict: Outcome['verdict']) => ['pass', 'unknown', 'fail', 'not-applicable'].indexOf(verdict);
  const [first] = [...outcomes].sort((a, b) => rank(a.verdict) - rank(b.verdict));
  return first ?? { verdict: 'not-applicable', why: 'it has no selectors' };
}

function left(trail: Trail, at: Parameters<Ask['fail']>[0]['at'], got: string, ask: Ask): Outcome {
  return ask.fail({ at, got, want: 'all management events, KMS among them', says: `${trail.name} does not record every use of KMS keys` });
}
