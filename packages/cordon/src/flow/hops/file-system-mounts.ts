import type { Ask } from '../../controls/ask.ts';
import { refusesPlainMounts } from '../../controls/endpoint-refuses-plain-http.ts';
import { by, type Naming } from '../../controls/links.ts';
import type { Outcome } from '../../controls/outcome.ts';
import { serviceSessions } from '../../facts/service-sessions.ts';
import type { FileAccessPoint, FileSystem } from '../../model/kinds/file-system.ts';
import type { Resource } from '../../model/resource.ts';
import { sessionsByGroups } from '../group-sessions.ts';
import { place } from '../places.ts';
import { seen } from '../programs.ts';
import { fact, type HopFinder, hopFinder, type Sighting } from '../sighting.ts';
import { runnersOf } from '../task-programs.ts';

const byFiles = by<'file-access-point'>((each) => each.fileSystem);
const targetByFiles = by<'mount-target'>((each) => each.fileSystem);

const mountsOf: Naming<'function'> = ({ fileSystems }, chooser) => {
  const found = fileSystems.find(chooser);
  return found.is === 'known' ? found.value.map(({ accessPoint }) => accessPoint.find(chooser)) : [];
};

const volumesOf: Naming<'task-definition'> = ({ volumes }, chooser) => {
  const found = volumes.find(chooser);
  return found.is === 'known' ? found.value.flatMap((each) => [each.fileSystem.find(chooser)]) : [];
};

const port = 2049;

/** Programs mount a file system: as their settings say, or because their group is let in at the port of files. */
export const fileSystemMounts = hopFinder({
  sort: 'file-system-mounts',
  on: ['file-system'],
  obligations: ['EC2-INTRA'],
  *find(files, ask) {
    const mounted = [...byFunctions(files, ask), ...byContainers(files, ask)];
    yield* mounted;
    const known = new Set(mounted.map(({ from }) => from));
    const outcome = ask.part(() => refusesPlainMounts(files, ask));
    for (const target of ask.linkedSurely('mount-target', files, targetByFiles)) {
      for (const each of sessionsByGroups(target, { port, protocol: `NFS ${port}`, outcome }, ask))
        if (!known.has(each.from)) yield { ...each, to: files.id, via: [...(each.via ?? []), target.id] };
    }
    for (const { fileSystem, region } of ask.need(files.replicas) ?? [])
      if (ask.look(fileSystem).is === 'absent' && ask.known(region))
        yield {
          from: files.id,
          to: place('copy', `${files.name} in another Region`, files.id),
          protocol: 'inside AWS',
          carries: 'write',
          outcome: ask.pass(serviceSessions.regions),
          facts: [fact(ask.placeOf(region), `${files.name} is replicated`)],
        };
  },
}) satisfies HopFinder;

function byFunctions(files: FileSystem, ask: Ask): Sighting[] {
  return ask
    .linkedSurely('file-access-point', files, byFiles)
    .flatMap((point) =>
      ask
        .linkedSurely('function', point, mountsOf)
        .map((each) =>
          mount(
            each,
            files,
            point,
            ask.pass(serviceSessions.functionMount),
            'NFS over TLS',
            fact(ask.placeOf(each.fileSystems), `${each.name} mounts ${files.name}`),
          ),
        ),
    );
}

function byContainers(files: FileSystem, ask: Ask): Sighting[] {
  return ask.linkedSurely('task-definition', files, volumesOf).flatMap((task) =>
    seen(() => ask.need(task.volumes) ?? []).flatMap((volume) => {
      const meant = seen(() =>
        ask.isGiven(volume.fileSystem) ? [ask.follow('file-system', volume.fileSystem)] : [],
      )[0];
      if (meant !== files) return [];
      const encrypts = ask.look(volume.transitEncryption);
      const on = encrypts.is === 'known' && encrypts.value === 'ENABLED';
      const outcome = on
        ? ask.pass('the volume is mounted over TLS')
        : plainMount(files, task.name, volume.transitEncryption, encrypts, ask);
      const why = fact(
        ask.placeOf(on ? volume.transitEncryption : volume.fileSystem),
        `${task.name} mounts ${files.name}${on ? ' over TLS' : ''}`,
      );
      return runnersOf(task, ask).map((each) => mount(each, files, task, outcome, on ? 'NFS over TLS' : 'NFS', why));
    }),
  );
}

/** Containers mount without TLS unless told to use it; a policy that refuses that leaves no plain session. */
function plainMount(
  files: FileSystem,
  task: string,
  at: Parameters<Ask['fail']>[0]['at'],
  encrypts: { readonly is: string; readonly why?: string },
  ask: Ask,
): Outcome {
  const refused = ask.part(() => refusesPlainMounts(files, ask));
  if (refused.verdict === 'pass') return refused;
  if (encrypts.is === 'unknown')
    return ask.unknown(
      at,
      encrypts.why ?? 'whether it is mounted over TLS is not known',
      'write TransitEncryption: ENABLED',
    );
  const says = `${task} mounts ${files.name} without TLS`;
  return ask.fail({ at, got: 'no TransitEncryption', want: 'TransitEncryption: ENABLED', says });
}

function mount(
  from: Resource,
  files: FileSystem,
  through: FileAccessPoint | Resource,
  outcome: Outcome,
  protocol: string,
  why: Sighting['facts'][number],
): Sighting {
  return {
    from: from.id,
    to: files.id,
    via: through.id === from.id ? [] : [through.id],
    protocol,
    outcome,
    facts: [why],
  };
}
