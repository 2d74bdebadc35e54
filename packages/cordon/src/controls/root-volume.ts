import type { Fact } from '../model/fact.ts';
import type { Instance } from '../model/kinds/instance.ts';
import type { LaunchTemplate } from '../model/kinds/launch-template.ts';
import type { Text } from '../model/value.ts';
import type { Ask } from './ask.ts';
import { by } from './links.ts';
import { isSurelyPublic, rootOfImage } from './machine-image.ts';
import type { Outcome } from './outcome.ts';

/** What a pass says that rests on the account's own setting. */
export const byDefault = 'the account encrypts every new volume in this Region, as cordon.yaml says';

/** What images of AWS call the disk they start from (EC2 user guide, device names; recalled, not read again). */
const rootNames = ['/dev/xvda', '/dev/sda1', '/dev/sda'];

const byName = by<'launch-template'>((template) => template.templateName);

/** May this be the disk that the machine starts from, and so a copy of one in its image? */
export function mayBeRoot(device: string | undefined): boolean {
  return rootNames.some((name) => name === device);
}

/** Every instance has a root volume. Where no device names it, the launch template does, or the image and the account decide. */
export function judgeRoot(resource: Instance | LaunchTemplate, ask: Ask): Outcome {
  const roots = rootsOf(resource, ask);
  // Which of them the image starts from is not known; its disk is named for sure only where all are.
  if (roots.length === rootNames.length) return ask.notApplicable('its root device is named');
  const started = roots.length > 0 ? rootOfImage(resource.image, ask) : undefined;
  if (roots.length > 0 && (started === undefined || roots.includes(started)))
    return ask.pass(`the name of the root device, ${roots.join(' or ')}, is taken from the template`);
  const link = resource.kind === 'instance' ? linkOf(resource, ask) : undefined;
  const template = link && ask.follow('launch-template', link, byName);
  if (template && (rootsOf(template, ask).length > 0 || !ask.isGiven(resource.image))) {
    return ask.notApplicable('its launch template names its root disk or its image and is judged itself');
  }
  if (ask.declared.encryptsVolumes(resource.deployment)) return ask.pass(byDefault);
  if (link && !template) {
    return ask.unknown(
      link,
      'its launch template, which may name its root disk, is not in the given templates',
      'pass the template that makes it, or map the root device with Encrypted: true',
    );
  }
  if (isSurelyPublic(resource.image, ask)) {
    return ask.fail({
      at: resource.image,
      path: resource.blockDevices.path,
      got: `a public image, whose disks are never encrypted, and no mapping of ${started ?? 'the root device'}`,
      want: `Encrypted: true in a mapping of ${started ?? 'the root device'}`,
      says: `the root disk of ${resource.name} rests unencrypted`,
    });
  }
  return ask.unknown(
    resource,
    'it does not name its root volume, which follows the image and the default of the account in this Region',
    'write BlockDeviceMappings with Encrypted: true for the root device, or say in cordon.yaml that the account encrypts volumes by default',
  );
}

function rootsOf({ blockDevices }: Instance | LaunchTemplate, ask: Ask): readonly string[] {
  const names = (ask.need(blockDevices) ?? []).map((device) => ask.need(device.device));
  return rootNames.filter((name) => names.includes(name));
}

function linkOf({ launchTemplate, launchTemplateName }: Instance, ask: Ask): Fact<Text> | undefined {
  return [launchTemplate, launchTemplateName].find((each) => ask.isGiven(each));
}
