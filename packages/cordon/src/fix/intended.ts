import type { Edit } from '../controls/control.ts';
import { type Plain, plainEdit } from './plain-value.ts';
import { firstStep } from './step.ts';

type Fields = { readonly [name: string]: Plain };

/** What the template has to say after an edit. It knows nothing of the text, so it can be held against what was written. */
export function intended(template: Plain, edit: Edit, owner: string): Plain {
  const root = fieldsOf(template);
  const resources = fieldsOf(root.Resources ?? {});
  if ('add' in edit) return { ...root, Resources: { ...resources, [edit.add]: plainEdit(edit.resource) } };
  const name = edit.on ?? owner;
  const resource = fieldsOf(resources[name] ?? {});
  const before = resource.Properties ?? {};
  if ('remove' in edit && !holds(before, edit.remove)) return template;
  const after = changed(before, pathOf(edit), edit);
  const { Properties: _, ...rest } = resource;
  const whole: Plain = 'remove' in edit && isEmpty(after) ? rest : { ...rest, Properties: after };
  return { ...root, Resources: { ...resources, [name]: whole } };
}

/** The path that an edit of properties names. */
export function pathOf(edit: Exclude<Edit, { readonly add: string }>): string {
  return 'set' in edit ? edit.set : 'remove' in edit ? edit.remove : edit.append;
}

function changed(value: Plain | undefined, path: string, edit: Edit): Plain {
  if (path === '') return atTarget(value, edit);
  const step = firstStep(path, isFields(value) ? Object.keys(value) : []);
  if (typeof step.to === 'number') {
    // A lone mapping stands for a list of one.
    if (isFields(value) && step.to === 0)
      return step.rest === '' && 'remove' in edit ? {} : changed(value, step.rest, edit);
    const items = Array.isArray(value) ? [...value] : [];
    if (step.rest === '' && 'remove' in edit) return items.filter((_, index) => index !== step.to);
    const item = changed(items[step.to], step.rest, edit);
    if (isEmpty(item) && 'remove' in edit) return items.filter((_, index) => index !== step.to);
    items[step.to] = item;
    return items;
  }
  const fields = fieldsOf(value ?? {});
  const { [step.to]: old, ...others } = fields;
  if (step.rest === '' && 'remove' in edit) return others;
  const next = changed(old, step.rest, edit);
  // CloudFormation takes no nulls, and what holds nothing any more asks for nothing.
  if (isEmpty(next) && 'remove' in edit) return others;
  return { ...fields, [step.to]: next };
}

/** Is there something at the path? */
function holds(value: Plain | undefined, path: string): boolean {
  if (path === '' || value === undefined) return value !== undefined;
  const { to, rest } = firstStep(path, isFields(value) ? Object.keys(value) : []);
  if (typeof to === 'string') return isFields(value) && holds(value[to], rest);
  return Array.isArray(value) ? holds(value[to], rest) : isFields(value) && to === 0 && holds(value, rest);
}

function atTarget(value: Plain | undefined, edit: Edit): Plain {
  if ('set' in edit) return plainEdit(edit.to);
  if (!('append' in edit)) return value ?? null;
  return [...(Array.isArray(value) ? value : []), plainEdit(edit.item)];
}

function isFields(value: Plain | undefined): value is Fields {
  return value !== undefined && value !== null && typeof value === 'object' && !Array.isArray(value);
}

function fieldsOf(value: Plain): Fields {
  return isFields(value) ? value : {};
}

function isEmpty(value: Plain): boolean {
  return Array.isArray(value) ? value.length === 0 : isFields(value) && Object.keys(value).length === 0;
}
