import type { Ask } from '../controls/ask.ts';
import { by } from '../controls/links.ts';
import type { Fleet } from '../model/kinds/fleet.ts';
import type { Instance } from '../model/kinds/instance.ts';
import type { Resource } from '../model/resource.ts';
import { seen } from './programs.ts';
import { templatesOf } from './started-from.ts';

const byInstance = by<'volume-attachment'>((each) => each.instance);

/** What the disks of a program are described by: PHI that a program handles may come to rest there. */
export function disksOf(program: Resource, ask: Ask): readonly Resource[] {
  if (program.kind === 'fleet') return templatesOf(program as Fleet, ask);
  if (program.kind !== 'instance') return [];
  const instance = program as Instance;
  const attached = [
    ...seen(() => ask.need(instance.attachedVolumes) ?? []).map(({ volume }) => volume),
    ...ask.linkedSurely('volume-attachment', instance, byInstance).map(({ volume }) => volume),
  ];
  const volumes = attached.flatMap((named) =>
    seen(() => {
      const volume = ask.follow('volume', named);
      return volume ? [volume] : [];
    }),
  );
  return [instance, ...new Set(volumes)];
}
