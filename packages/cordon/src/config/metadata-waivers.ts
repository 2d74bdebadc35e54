import type { Source } from '../model/place.ts';
import { child, type Entry, entryOf } from '../readers/syntax/node.ts';
import type { Complaints, Said, Spot } from './complaints.ts';
import { day } from './file-shape.ts';
import { type Check, checked, list, must, record, text } from './shape.ts';

const words = (wants: string) => text(wants, (written) => written.trim() !== '');

/** `Metadata: Cordon:` of a resource. */
const metadataShape = (control: Check) =>
  record('a mapping with Waive', {
    Waive: must(
      list(
        record('a mapping with Control, Until and Reason', {
          Control: must(checked(words('the id of a control'), control), 'The control whose finding is waived.'),
          Until: must(day, 'The last day on which it is.'),
          Reason: must(words('a reason in words'), 'Why it is accepted.'),
        }),
      ),
      'Findings on this resource that are accepted for a time.',
    ),
  });

/** A waiver as a template words it. */
export interface WrittenWaiver {
  readonly control: Said;
  readonly until: Said;
  readonly reason: Said;
  readonly spot: Spot;
}

/** Waivers in the metadata of a resource. */
export function metadataWaivers(
  { text: name, value }: Entry,
  source: Source,
  check: Check,
  complaints: Complaints,
): WrittenWaiver[] {
  const metadata = child(value, 'Metadata');
  const entry = metadata?.kind === 'mapping' ? entryOf(metadata, 'Cordon') : undefined;
  if (!entry) return [];
  const spot = { at: { source, offset: entry.start }, key: `Resources.${name}.Metadata.Cordon` };
  const read = metadataShape(check).read(entry.value, spot, complaints);
  return (read?.Waive ?? []).map(({ Control, Until, Reason, spot: own }) => ({
    ...{ control: Control, until: Until, reason: Reason },
    spot: own,
  }));
}
