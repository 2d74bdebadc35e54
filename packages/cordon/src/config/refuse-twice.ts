import type { Complaints, Said } from './complaints.ts';

/** Complains of every name that stands there again. */
export function refuseTwice(names: readonly Said[], complaints: Complaints): void {
  const first = new Map<string, Said>();
  for (const name of names) {
    const before = first.get(name.text);
    if (before)
      complaints.says(
        name.spot,
        `got "${name.text}", which ${before.spot.key} is already; keep one, or name it otherwise`,
      );
    else first.set(name.text, name);
  }
}
