import type { Edit, Faulty } from './control.ts';

/**
 * Edits that set a parameter in the group at fault, or give a database on a default group, which cannot be changed, a group of
 * its own. Without the name of the default group nobody can say which family the new one is of.
 */
export const setParameter = (name: string, value: string, fault: Faulty): readonly Edit[] =>
  setParameters({ [name]: value }, fault);

/** The same of several. */
export function setParameters(values: Readonly<Record<string, string>>, { owner, path, got }: Faulty): readonly Edit[] {
  if (path.startsWith('Parameters'))
    return Object.entries(values).map(([name, value]) => ({ set: `Parameters["${name}"]`, to: value }));
  if (!got.startsWith('default.')) return [];
  const group = `${owner}OwnParameters`;
  const resource = {
    Type: `AWS::RDS::DBParameterGroup`,
    Properties: {
      Family: got.replace('default.', ''),
      Description: `Parameters of ${owner}`,
      Parameters: values,
    },
  };
  return [
    { add: group, resource },
    { set: 'DBParameterGroupName', to: { Ref: group } },
  ];
}
