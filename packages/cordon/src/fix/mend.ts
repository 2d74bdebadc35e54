import type { Control, Edit } from '../controls/control.ts';
import type { Fault } from '../controls/outcome.ts';
import type { Place } from '../model/place.ts';
import type { Resource } from '../model/resource.ts';
import { SourceText } from '../readers/syntax/source-text.ts';
import { applyEdit } from './apply-edit.ts';
import { CannotEdit } from './cannot-edit.ts';
import { ownerOf } from './owner-of.ts';
import { whyNotByHand } from './written-by-hand.ts';

/** Templates by their names. */
export type Sources = ReadonlyMap<string, SourceText>;

/** A resource that a control fails, with all its faults in all configurations. */
export interface Failing {
  readonly resource: Resource;
  readonly faults: readonly Fault[];
}

/** Why a resource is left as it is. */
export interface Refused {
  readonly resource: Resource;
  readonly why: string;
  readonly at: Place;
}

/** An edit with the file and the resource that it is about. */
interface Planned {
  readonly edit: Edit;
  readonly file: string;
  readonly owner: string;
  readonly fault: Fault;
}

/**
 * Applies a control's edits to the templates of the resources it fails: of each resource all edits or none.
 * What stands last in a file is changed first, so that places and counts above stay what they are.
 */
export function mend(
  control: Control,
  failing: readonly Failing[],
  sources: Sources,
): { sources: Sources; refused: Refused[] } {
  const refused: Refused[] = [];
  let now = sources;
  let done: ReadonlySet<string> = new Set();
  for (const { resource, faults } of [...failing].sort((a, b) => b.resource.at.offset - a.resource.at.offset)) {
    try {
      const applied = new Set(done);
      const next = new Map(now);
      for (const planned of plan(control, resource, faults, sources)) {
        const key = JSON.stringify([planned.file, planned.owner, planned.edit]);
        if (!applied.has(key)) next.set(planned.file, apply(planned, next, sources));
        applied.add(key);
      }
      now = next;
      done = applied;
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      refused.push({ resource, why: error.message, at: error.at });
    }
  }
  return { sources: now, refused };
}

function plan(control: Control, resource: Resource, faults: readonly Fault[], sources: Sources): Planned[] {
  return [...faults]
    .sort((a, b) => b.at.offset - a.at.offset)
    .flatMap((fault) => {
      const file = fault.at.source.name;
      const source = sources.get(file);
      if (!source) throw new Refusal(`${file} is not among the given files`, fault.at);
      const generated = whyNotByHand(source);
      if (generated !== undefined) throw new Refusal(generated, fault.at);
      const owner = refusing(source, () => ownerOf(source, fault.at.offset));
      const edits = control.fix.edits?.({ path: fault.path, got: fault.got, owner, judged: resource.name }) ?? [];
      if (edits.length === 0) throw new Refusal('how to change it is not known here: change it by hand', fault.at);
      return edits.map((edit) => ({ edit, file, owner, fault }));
    });
}

function apply({ edit, file, owner, fault }: Planned, now: Sources, before: Sources): SourceText {
  const source = now.get(file) as SourceText;
  try {
    return new SourceText(file, applyEdit(source, edit, owner));
  } catch (error) {
    if (!(error instanceof CannotEdit)) throw error;
    // Told with its place in the text as it is on the disk.
    const original = before.get(file) as SourceText;
    refusing(original, () => applyEdit(original, edit, owner), fault.at);
    throw new Refusal(error.message, fault.at);
  }
}

function refusing<T>(source: SourceText, run: () => T, fallback?: Place): T {
  try {
    return run();
  } catch (error) {
    if (!(error instanceof CannotEdit)) throw error;
    throw new Refusal(error.message, error.offset === 0 && fallback ? fallback : { source, offset: error.offset });
  }
}

class Refusal extends Error {
  readonly at: Place;

  constructor(message: string, at: Place) {
    super(message);
    this.at = at;
  }
}
