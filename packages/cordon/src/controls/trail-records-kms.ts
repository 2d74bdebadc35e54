import { control, type Edit } from './control.ts';
import { recordEveryUse } from './management-selectors.ts';

const template = (selectors: string) => `Resources:
  AuditTrail:
    Type: AWS::CloudTrail::Trail
    Properties:
      S3BucketName: clinic-audit
      IsLogging: true
      EventSelectors:
        - ReadWriteType: All
${selectors}`;

export const trailRecordsKms = control({
  id: 'trail-records-kms',
  obligations: ['KMS-CLOUDTRAIL', 'TRAIL-ON'],
  // Every Region and unchanged files are asked there too.
  partly: ['TRAIL-ON'],
  title: 'Trails record every use of KMS keys',
  why: 'The paper counts on calls to KMS being logged. A trail can leave them out, or keep only writes: Decrypt is a read.',
  decides: [
    'Reads and writes among management events are looked at one by one, and some selector has to record each: Decrypt and GenerateDataKey are reads.',
    'A trail without selectors records all management events, and passes.',
    'It fails where the trail is off, where management events are left out or kms.amazonaws.com is, and where only reads or only writes are kept.',
    'Advanced selectors are evaluated field by field: every field has to let the events of KMS through.',
  ],
  open: [
    'A trail that does not say whether it logs: write IsLogging: true.',
    'An advanced selector that also filters by a field of another sort: remove it.',
  ],
  on: ['trail'],
  check(trail, ask) {
    return ask.all(
      () => {
        if (ask.need(trail.logging)) return ask.pass();
        if (!ask.isGiven(trail.logging))
          return ask.unknown(trail.logging, 'it does not say whether it logs', 'write IsLogging: true');
        return ask.fail({ at: trail.logging, got: 'false', want: 'true', says: `${trail.name} is switched off` });
      },
      () => recordEveryUse(trail, ask),
    );
  },
  fix: {
    effect: 'in-place',
    does: 'Remove the exclusion and record management events of all kinds.',
    cloudformation: 'EventSelectors:\n  - ReadWriteType: All\n    IncludeManagementEvents: true',
    edits: ({ path }) => [recordAll(path)],
  },
  examples: {
    resource: 'AuditTrail',
    line: 10,
    fails: template(
      '          IncludeManagementEvents: true\n          ExcludeManagementEventSources: [kms.amazonaws.com]\n',
    ),
    passes: template('          IncludeManagementEvents: true\n'),
  },
});

/** Of advanced selectors one that takes everything is enough, so none of those there has to be understood. */
function recordAll(path: string): Edit {
  if (path.startsWith('AdvancedEventSelectors')) {
    const everything = { FieldSelectors: [{ Field: 'eventCategory', Equals: ['Management'] }] };
    return { append: 'AdvancedEventSelectors', item: { Name: 'Management events', ...everything } };
  }
  if (path.endsWith('.ExcludeManagementEventSources')) return { remove: path };
  return { set: path, to: path.endsWith('.ReadWriteType') ? 'All' : true };
}
