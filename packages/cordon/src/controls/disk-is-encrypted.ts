import type { Fact } from '../model/fact.ts';
import type { Resource } from '../model/resource.ts';
import type { Text } from '../model/value.ts';
import type { Ask } from './ask.ts';
import { isSurelyPublic } from './machine-image.ts';
import type { Outcome } from './outcome.ts';
import { byDefault } from './root-volume.ts';

/** A volume, or what a machine says of one that it starts with. */
export interface Disk {
  readonly encrypted: Fact<boolean>;
  readonly key: Fact<unknown>;
  readonly snapshot: Fact<unknown>;
  readonly sourceVolume?: Fact<unknown>;
  /** The image it is a copy of, where it may be the disk that a machine starts from. */
  readonly image?: Fact<Text> | undefined;
}

export function diskIsEncrypted(disk: Disk, name: string, owner: Resource, ask: Ask): Outcome {
  // Then a new volume is encrypted whatever a template says (EBS user guide, encryption by default).
  if (ask.declared.encryptsVolumes(owner.deployment)) return ask.pass(byDefault);
  const source = [disk.snapshot, disk.sourceVolume].find((each) => each && ask.isGiven(each));
  // Encrypted: false does not undo the encryption of what is copied (EBS user guide, encryption outcomes).
  if (source && !ask.need(disk.encrypted)) {
    return ask.unknown(source, `${name} is as encrypted as what it is a copy of`, 'write Encrypted: true');
  }
  if (ask.need(disk.encrypted)) return ask.pass();
  if (!ask.isGiven(disk.encrypted) && ask.isGiven(disk.key)) {
    return ask.pass('AWS refuses a key without Encrypted: true; write it');
  }
  if (!ask.isGiven(disk.encrypted) && disk.image && !isSurelyPublic(disk.image, ask)) {
    return ask.unknown(
      disk.encrypted,
      `${name} is as encrypted as the image it starts from, and whose image that is shows in no template`,
      'write Encrypted: true',
    );
  }
  const got = ask.isGiven(disk.encrypted) ? 'Encrypted: false' : 'no Encrypted, which means false';
  return ask.fail({ at: disk.encrypted, got, want: 'Encrypted: true', says: `${name} rests unencrypted on its disk` });
}
