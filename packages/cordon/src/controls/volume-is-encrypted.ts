import type { Fact } from '../model/fact.ts';
import type { BlockDevice } from '../model/kinds/block-device.ts';
import type { Instance } from '../model/kinds/instance.ts';
import type { LaunchTemplate } from '../model/kinds/launch-template.ts';
import type { Record } from '../model/record.ts';
import type { Resource } from '../model/resource.ts';
import { spelling } from '../model/text.ts';
import type { Text } from '../model/value.ts';
import type { Ask } from './ask.ts';
import { currentAttestations } from './attestation.ts';
import { control } from './control.ts';
import { isSurelyPublic } from './machine-image.ts';
import type { Outcome } from './outcome.ts';
import { byDefault, judgeRoot, mayBeRoot } from './root-volume.ts';

const template = (encrypted: string) => `Resources:
  RecordsVolume:
    Type: AWS::EC2::Volume
    Properties:
      AvailabilityZone: us-east-1a
      Size: 100
      Encrypted: ${encrypted}
`;

export const volumeIsEncrypted = control({
  id: 'volume-is-encrypted',
  obligations: ['EC2-REST', 'EC2-REST-METHODS'],
  title: 'Disks of EC2 instances are encrypted',
  why: 'An EBS volume is written in the clear unless it, or the account in this Region, asks for encryption.',
  decides: [
    'Volumes, and the disks that instances and launch templates name, pass with Encrypted: true and fail without. A key without it passes with a remark, because AWS refuses that; an instance store is no volume.',
    'They pass where cordon.yaml says that the account encrypts every new volume in the Region.',
    'Volumes that are attached, and the launch template that an instance starts from, are judged themselves where they are given.',
    'Where a disk would not pass, another method of the paper that somebody attests in cordon.yaml makes it pass, until its review is due.',
  ],
  open: [
    'A root device that the template does not name follows the image and the account: write it with Encrypted: true.',
    'A copy of a snapshot or of another volume is as encrypted as that: write Encrypted: true.',
    'A volume or a launch template that is not given: pass the template that makes it, or look at its encryption.',
  ],
  on: ['volume', 'instance', 'launch-template'],
  check(resource, ask) {
    const judged = ask.part(() =>
      resource.kind === 'volume' ? judge(resource, resource.name, resource, ask) : judgeAll(resource, ask),
    );
    const [other] = judged.verdict === 'pass' ? [] : currentAttestations(otherMethods, resource, ask);
    if (!other || judged.verdict === 'not-applicable') return judged;
    return ask.pass(`${other.role} attested on ${other.date} another method (${other.obligation})`);
  },
  fix: {
    effect: 'replaces',
    does: 'Encrypt the volume, with a KMS key of yours. A volume that exists is copied through an encrypted snapshot.',
    cloudformation: 'Encrypted: true\nKmsKeyId: !GetAtt Key.Arn',
    // Which device an image starts from is for its owner to say.
    edits: ({ path }) => (path.endsWith('Encrypted') ? [{ set: path, to: true }] : []),
  },
  examples: { resource: 'RecordsVolume', line: 7, fails: template('false'), passes: template('true') },
});

/** The paper lists several methods; these show in no template, so somebody has to answer for them. */
const otherMethods = ['EC2-REST', 'EC2-REST-APP', 'EC2-REST-LIB', 'EC2-REST-TDE', 'EC2-REST-SAAS', 'EC2-REST-FDE'];

function judgeAll(resource: Instance | LaunchTemplate, ask: Ask): Outcome {
  return ask.all(
    () => ask.every(ask.need(resource.blockDevices) ?? [], (device) => judgeDevice(device, resource, ask)),
    () => judgeRoot(resource, ask),
    () =>
      resource.kind === 'instance'
        ? ask.every(ask.need(resource.attachedVolumes) ?? [], ({ volume }) => judgeAttached(volume, ask))
        : ask.notApplicable('no volumes are attached to a launch template'),
  );
}

function judgeDevice(device: Record<BlockDevice>, owner: Instance | LaunchTemplate, ask: Ask): Outcome {
  if (!ask.isGiven(device.ebs)) return ask.notApplicable('it is not an EBS volume');
  const name = ask.known(device.device);
  // What an image starts from is copied from it; any other device is taken to be a new and empty volume.
  const image = mayBeRoot(name) ? owner.image : undefined;
  return judge({ ...device, image }, name === undefined ? owner.name : `${owner.name} (${name})`, owner, ask);
}

/** A volume that is given is judged itself. */
function judgeAttached(volume: Fact<Text>, ask: Ask): Outcome {
  if (ask.follow('volume', volume)) return ask.notApplicable('the attached volume is judged itself');
  const text = ask.need(volume);
  return ask.unknown(
    volume,
    `the volume ${(text && spelling(text)) ?? ''} is not in the given templates`,
    'look at its encryption, or pass the template that makes it',
  );
}

interface Disk {
  readonly encrypted: Fact<boolean>;
  readonly key: Fact<unknown>;
  readonly snapshot: Fact<unknown>;
  readonly sourceVolume?: Fact<unknown>;
  /** The image it is a copy of, where it may be the disk that a machine starts from. */
  readonly image?: Fact<Text> | undefined;
}

function judge(disk: Disk, name: string, owner: Resource, ask: Ask): Outcome {
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
