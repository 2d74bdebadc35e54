import type { Fact } from '../model/fact.ts';
import type { BlockDevice } from '../model/kinds/block-device.ts';
import type { Record } from '../model/record.ts';
import type { Ask } from './ask.ts';
import { control } from './control.ts';
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
    const devices = ask.need(resource.blockDevices) ?? [];
    if (devices.length > 0) {
      return ask.every(devices, (device: Record<BlockDevice>) => {
        if (!ask.isGiven(device.ebs)) return ask.notApplicable('it is not an EBS volume');
        const name = ask.need(device.device);
        return judge(device, `${resource.name}${name === undefined ? '' : ` (${name})`}`, ask);
      });
    }
    if (resource.kind === 'instance' && ask.isGiven(resource.launchTemplate)) {
      return ask.notApplicable('its launch template names its disks and is judged itself');
    }
    return ask.unknown(
      resource,
      'it names no disks: its root volume follows the image and the default of the account in this Region',
      'write BlockDeviceMappings with Encrypted: true for the root device',
    );
  },
  fix: {
    effect: 'replaces',
    does: 'Encrypt the volume, with a KMS key of yours. A volume that exists is copied through an encrypted snapshot.',
    cloudformation: 'Encrypted: true\nKmsKeyId: !GetAtt Key.Arn',
  },
  examples: { resource: 'RecordsVolume', line: 7, fails: template('false'), passes: template('true') },
});

interface Disk {
  readonly encrypted: Fact<boolean>;
  readonly snapshot: Fact<unknown>;
  readonly sourceVolume?: Fact<unknown>;
}

function judge(disk: Disk, name: string, ask: Ask): Outcome {
  const source = [disk.snapshot, disk.sourceVolume].find((each) => each && ask.isGiven(each));
  if (source && !ask.isGiven(disk.encrypted)) {
    return ask.unknown(source, `${name} is as encrypted as what it is a copy of`, 'write Encrypted: true');
  }
  if (ask.need(disk.encrypted)) return ask.pass();
  const got = ask.isGiven(disk.encrypted) ? 'Encrypted: false' : 'no Encrypted, which means false';
  return ask.fail({ at: disk.encrypted, got, want: 'Encrypted: true', says: `${name} rests unencrypted on its disk` });
}
