import type { Place } from '../model/place.ts';
import { nearest } from './nearest.ts';

/** A waiver that waives nothing, as the engine tells of it. */
interface Unused {
  readonly waiver: { readonly control: string; readonly names: string; readonly label: string; readonly at: Place };
  readonly idle: string | undefined;
  readonly judged: readonly string[];
}

/** Waivers that waive nothing, a line each: none outlives what it was written for, or misses it by a letter. */
export function unusedWaivers(unused: readonly Unused[]): string[] {
  return unused.map(({ waiver: { control, names, label, at }, idle, judged }) => {
    const place = `${at.source.name}:${at.source.locate(at.offset).line}`;
    const near =
      nearest(names, judged) ??
      nearest(
        names,
        judged.map((id) => id.slice(id.lastIndexOf('/') + 1)),
      );
    const instead = near === undefined ? 'remove it, or name another' : `did you mean ${near}?`;
    const why = idle === undefined ? `${control} judges no resource ${names}; ${instead}` : `${idle}; remove it`;
    return `${place}: ${label} waives nothing: ${why}`;
  });
}
