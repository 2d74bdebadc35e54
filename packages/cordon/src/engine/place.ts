import type { Place } from '../model/place.ts';
import type { At } from '../reports/report.ts';

/** The place as a file, a line and a column. */
export function at(place: Place): At {
  const { line, column } = place.source.locate(place.offset);
  return { file: place.source.name, line, column };
}
