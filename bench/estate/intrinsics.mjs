// The few forms of CloudFormation that generated stacks use, by short names.
export const ref = (name) => ({ Ref: name });
export const att = (name, attribute) => ({ 'Fn::GetAtt': [name, attribute] });
export const shared = (name) => ({ 'Fn::ImportValue': `estate-${name}` });
export const kept = { DeletionPolicy: 'Retain' };
