import { awsLookAlikes } from './look-alikes-aws.mjs';
import { numberLookAlikes } from './look-alikes-numbers.mjs';
import { wrongIdentifiers } from './look-alikes-wrong.mjs';

const keys = [
  undefined,
  undefined,
  'Name',
  'Project',
  'owner',
  'CreatedBy',
  'aws:cloudformation:stack-id',
  'CostCenter',
  'patient-data',
  'Description',
];

/**
 * Texts that hold no identifier and look as if they did, class by class: what accounts are full of, numbers without a
 * name, and numbers under a name that break the kind's own rules.
 */
export function lookAlikes(random, each) {
  return Object.entries({ ...awsLookAlikes, ...numberLookAlikes, ...wrongIdentifiers }).flatMap(([name, make]) =>
    Array.from({ length: each }, () => {
      const made = make(random);
      const { text, key = random.pick(keys) } = typeof made === 'string' ? { text: made } : made;
      return { class: name, text, ...(key === undefined ? {} : { key }) };
    }),
  );
}
