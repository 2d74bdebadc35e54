import type { Fact } from '../model/fact.ts';
import type { BlockDevice } from '../model/kinds/block-device.ts';
import type { Instance } from '../model/kinds/instance.ts';
import type { LaunchTemplate } from '../model/kinds/launch-template.ts';
import type { Record } from '../model/record.ts';
import { spelling } from '../model/text.ts';
import type { Text } from '../model/value.ts';
import type { Ask } from './ask.ts';
import { currentAttestations } from './attestation.ts';
import { control } from './control.ts';
import { diskIsEncrypted } from './disk-is-encrypted.ts';
import type { Outcome } from './outcome.ts';
import { judgeRoot, mayBeRoot } from './root-volume.ts';

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
      resource.kind === 'volume' ? diskIsEncrypted(resource, resource.name, resource, ask) : judgeAll(resource, ask),
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
  return diskIsEncrypted({ ...device, image }, name === undefined ? owner.name : `${owner.name} (${name})`, owner, ask);
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
