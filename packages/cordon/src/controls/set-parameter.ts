import type { Edit, Faulty } from './control.ts';

/**
 * Edits that set a parameter in the group at fault, or give a database on a default group, which cannot be changed, a group of
 * its own. Without the name of the default group nobody can say which family the new one is of.
 */
export function setParameter(name: string, value: string, { owner, judged, got }: Faulty): readonly Edit[] {
  if (owner !== judged) return [{ set: `Parameters["${name}"]`, to: value }];
  if (!got.startsWith('default.')) return [];
  const group = `${judged}OwnParameters`;
  const resource = {
    Type: `AWS::RDS::DBParameterGroup`,
    Properties: {
      Family: got.replace('default.', ''),
      Description: `Parameters of ${judged}`,
      Parameters: { [name]: value },
    },
  };
  return [
    { add: group, resource },
    { set: 'DBParameterGroupName', to: { Ref: group } },
  ];
}
