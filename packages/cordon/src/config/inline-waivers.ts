import type { Resource } from '../model/resource.ts';
import type { Waiver } from '../model/waiver.ts';
import type { Template } from '../readers/cloudformation/template.ts';
import type { Entry } from '../readers/syntax/node.ts';
import { refuseUnknownControl } from './checks.ts';
import { commentWaivers, mayWaiveInComments } from './comment-waivers.ts';
import { Complaints } from './complaints.ts';
import { metadataWaivers, type WrittenWaiver } from './metadata-waivers.ts';
import type { Check } from './shape.ts';

/** Waivers that stand in templates: in comments, and in the metadata of resources. What is wrong with one is told, a line each. */
export function inlineWaivers(
  templates: Iterable<Template>,
  controls: readonly string[],
): { readonly waivers: readonly Waiver[]; readonly problems: readonly string[] } {
  const complaints = new Complaints();
  const check: Check = (said, to) => refuseUnknownControl(said, controls, to);
  const waivers = [...templates].flatMap((template) => waiversIn(template, check, complaints));
  return { waivers: waivers.filter(({ control }) => controls.includes(control)), problems: complaints.lines };
}

function waiversIn(template: Template, check: Check, complaints: Complaints): Waiver[] {
  const { source } = template;
  // Most templates waive nothing, and looking through all of one takes time.
  if (!source.text.includes('ordon')) return [];
  const hasComments = mayWaiveInComments(source.text);
  const hasMetadata = /["']?Cordon["']?\s*:/.test(source.text);
  if (!hasComments && !hasMetadata) return [];
  const entries = resourceEntries(template.resources);
  const comments = hasComments ? commentWaivers(template, entries, check, complaints) : [];
  return entries.flatMap((entry) => {
    const { text: name, start } = entry;
    const covers = ({ at }: Resource) => at.source === source && at.offset === start;
    const inMetadata = hasMetadata ? metadataWaivers(entry, source, check, complaints) : [];
    return [...comments.filter(({ owner }) => owner === start), ...inMetadata].map((each) =>
      waiver(each, name, covers),
    );
  });
}

/** Resources as they are written, those inside loops too, in the order of the text. */
function resourceEntries(entries: readonly Entry[]): Entry[] {
  const written = entries.flatMap((entry): Entry[] => {
    if (!entry.text.startsWith('Fn::ForEach::')) return [entry];
    const body = entry.value.kind === 'sequence' ? entry.value.items[2] : undefined;
    return body?.kind === 'mapping' ? resourceEntries(body.entries) : [];
  });
  return written.sort((a, b) => a.start - b.start);
}

function waiver({ control, until, reason, spot }: WrittenWaiver, names: string, covers: Waiver['covers']): Waiver {
  return {
    ...{ control: control.text, until: until.text, reason: reason.text, at: spot.at, label: spot.key },
    ...{ names, covers, concerns: () => true },
  };
}
