import type { Database } from '../model/kinds/database.ts';
import type { OptionGroup } from '../model/kinds/option-group.ts';
import type { Ask } from './ask.ts';
import { by } from './links.ts';

const byGroupName = by<'option-group'>((group) => group.groupName);

/** The option group that is attached to the database; undefined where there is none or it is not given. */
export function optionGroupOf(database: Database, ask: Ask): OptionGroup | undefined {
  return ask.isGiven(database.optionGroup) ? ask.follow('option-group', database.optionGroup, byGroupName) : undefined;
}

/** The names of a group's options. */
export function optionsOf(group: OptionGroup, ask: Ask): readonly (string | undefined)[] {
  return (ask.need(group.options) ?? []).map((each) => ask.need(each.option));
}
