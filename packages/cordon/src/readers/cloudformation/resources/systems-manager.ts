import { text, word } from '../facts.ts';
import { translation } from '../translation.ts';

export const parameter = translation(
  'parameter',
  'AWS::SSM::Parameter',
  'Systems Manager parameter',
  { parameterName: text('Name'), sort: word('Type'), value: text('Value') },
  ['AllowedPattern', 'DataType', 'Description', 'Policies', 'Tags', 'Tier'],
);
