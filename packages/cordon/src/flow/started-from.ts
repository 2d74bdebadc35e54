import type { Ask } from '../controls/ask.ts';
import { by, type Naming } from '../controls/links.ts';
import type { Fact } from '../model/fact.ts';
import type { Fleet } from '../model/kinds/fleet.ts';
import type { Instance } from '../model/kinds/instance.ts';
import type { LaunchTemplate } from '../model/kinds/launch-template.ts';
import type { Text } from '../model/value.ts';
import { seen } from './programs.ts';

const byTemplateName = by<'launch-template'>((each) => each.templateName);

/** The launch templates or configurations that an instance is started from, or a fleet starts instances from. */
export function templatesOf(program: Instance | Fleet, ask: Ask): readonly LaunchTemplate[] {
  const found = (program.kind === 'fleet' ? namedBy(program, ask) : ownTemplate(program)).flatMap((each) =>
    seen(() => {
      const template = ask.followGiven('launch-template', each, byTemplateName);
      return template ? [template] : [];
    }),
  );
  return [...new Set(found)];
}

function ownTemplate({ launchTemplate, launchTemplateName }: Instance): readonly Fact<Text>[] {
  return [launchTemplate, launchTemplateName];
}

function namedBy(fleet: Fleet, ask: Ask): readonly Fact<Text>[] {
  const overrides = seen(() => ask.need(fleet.overrides) ?? []);
  return [
    ...[fleet.launchTemplate, fleet.launchTemplateName, fleet.launchConfiguration],
    ...[fleet.mixedTemplate, fleet.mixedTemplateName],
    ...overrides.flatMap((each) => [each.launchTemplate, each.launchTemplateName]),
  ];
}

const byTemplate: Naming<'fleet'> = (fleet, chooser) => {
  const overrides = fleet.overrides.find(chooser);
  const several = overrides.is === 'known' ? overrides.value : [];
  return [
    ...[fleet.launchTemplate, fleet.launchTemplateName, fleet.launchConfiguration],
    ...[fleet.mixedTemplate, fleet.mixedTemplateName],
    ...several.flatMap((each) => [each.launchTemplate, each.launchTemplateName]),
  ].map((each) => each.find(chooser));
};

/** The fleets that start instances from a template. */
export function fleetsFrom(template: LaunchTemplate, ask: Ask): readonly Fleet[] {
  return ask.linkedSurely('fleet', template, byTemplate, template.templateName);
}

const byOwnTemplate: Naming<'instance'> = (instance, chooser) =>
  ownTemplate(instance).map((each) => each.find(chooser));

/** The single instances that are started from a template. */
export function instancesFrom(template: LaunchTemplate, ask: Ask): readonly Instance[] {
  return ask.linkedSurely('instance', template, byOwnTemplate, template.templateName);
}
