import type { Instance } from '../model/kinds/instance.ts';
import type { LaunchTemplate } from '../model/kinds/launch-template.ts';
import type { Ask } from './ask.ts';
import { by } from './links.ts';
import type { Outcome } from './outcome.ts';

/** What a pass says that rests on the account's own setting. */
export const byDefault = 'the account encrypts every new volume in this Region, as cordon.yaml says';

/** What images of AWS call the disk they start from (EC2 user guide, device names; recalled, not read again). */
const rootNames = ['/dev/xvda', '/dev/sda1', '/dev/sda'];

const byName = by<'launch-template'>('name', (template) => template.templateName);

/** Every instance has a root volume. Where no device names it, the launch template does, or the image and the account decide. */
export function judgeRoot(resource: Instance | LaunchTemplate, ask: Ask): Outcome {
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
  if (ask.declared.encryptsVolumes(resource.deployment)) return ask.pass(byDefault);
  return ask.unknown(
    resource,
    'it does not name its root volume, which follows the image and the default of the account in this Region',
    'write BlockDeviceMappings with Encrypted: true for the root device',
  );
}
