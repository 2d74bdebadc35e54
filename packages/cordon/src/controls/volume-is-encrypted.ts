import type { Fact } from '../model/fact.ts';
import type { BlockDevice } from '../model/kinds/block-device.ts';
import type { Instance } from '../model/kinds/instance.ts';
import type { LaunchTemplate } from '../model/kinds/launch-template.ts';
import type { Record } from '../model/record.ts';
import { spelling } from '../model/text.ts';
import type { Text } from '../model/value.ts';
import type { Ask } from './ask.ts';
import { control } from './control.ts';
import { by } from './links.ts';
import type { Outcome } from './outcome.ts';

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
  on: ['volume', 'instance', 'launch-template'],
  check(resource, ask) {
    if (resource.kind === 'volume') return judge(resource, resource.name, ask);
    return ask.all(
      () => ask.every(ask.need(resource.blockDevices) ?? [], (device) => judgeDevice(device, resource.name, ask)),
      () => judgeRoot(resource, ask),
      () =>
        resource.kind === 'instance'
          ? ask.every(ask.need(resource.attachedVolumes) ?? [], ({ volume }) => judgeAttached(volume, ask))
          : ask.notApplicable('no volumes are attached to a launch template'),
    );
  },
  fix: {
    effect: 'replaces',
    does: 'Encrypt the volume, with a KMS key of yours. A volume that exists is copied through an encrypted snapshot.',
    cloudformation: 'Encrypted: true\nKmsKeyId: !GetAtt Key.Arn',
    edits: ({ path }) => [{ set: path, to: true }],
  },
  examples: { resource: 'RecordsVolume', line: 7, fails: template('false'), passes: template('true') },
});

function judgeDevice(device: Record<BlockDevice>, owner: string, ask: Ask): Outcome {
  if (!ask.isGiven(device.ebs)) return ask.notApplicable('it is not an EBS volume');
  const name = ask.look(device.device);
  return judge(device, `${owner}${name.is === 'known' ? ` (${name.value})` : ''}`, ask);
}

/** What images of AWS call the disk they start from (EC2 user guide, device names; recalled, not read again). */
const rootNames = ['/dev/xvda', '/dev/sda1', '/dev/sda'];

const byName = by<'launch-template'>('name', (template) => template.templateName);

/** Every instance has a root volume. Where no device names it, the launch template does, or the image and the account decide. */
function judgeRoot(resource: Instance | LaunchTemplate, ask: Ask): Outcome {
  const names = (ask.need(resource.blockDevices) ?? []).map((device) => ask.need(device.device));
  const roots = rootNames.filter((name) => names.includes(name));
  // Which of them the image starts from is not known; its disk is named for sure only where all are.
  if (roots.length === rootNames.length) return ask.notApplicable('its root device is named');
  if (roots.length > 0)
    return ask.pass(`the name of the root device, ${roots.join(' or ')}, is taken from the template`);
  if (resource.kind === 'instance') {
    const { launchTemplate, launchTemplateName } = resource;
    const link = [launchTemplate, launchTemplateName].find((each) => ask.isGiven(each));
    if (link && ask.follow('launch-template', link, byName)) {
      return ask.notApplicable('its launch template names its disks and is judged itself');
    }
  }
  return ask.unknown(
    resource,
    'it does not name its root volume, which follows the image and the default of the account in this Region',
    'write BlockDeviceMappings with Encrypted: true for the root device',
  );
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
  readonly snapshot: Fact<unknown>;
  readonly sourceVolume?: Fact<unknown>;
}

function judge(disk: Disk, name: string, ask: Ask): Outcome {
  const source = [disk.snapshot, disk.sourceVolume].find((each) => each && ask.isGiven(each));
  // Encrypted: false does not undo the encryption of what is copied (EBS user guide, encryption outcomes).
  if (source && !ask.need(disk.encrypted)) {
    return ask.unknown(source, `${name} is as encrypted as what it is a copy of`, 'write Encrypted: true');
  }
  if (ask.need(disk.encrypted)) return ask.pass();
  const got = ask.isGiven(disk.encrypted) ? 'Encrypted: false' : 'no Encrypted, which means false';
  return ask.fail({ at: disk.encrypted, got, want: 'Encrypted: true', says: `${name} rests unencrypted on its disk` });
}
