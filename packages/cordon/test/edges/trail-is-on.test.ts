import { trailIsOn } from '../../src/controls/trail-is-on.ts';
import { failsInBothOrders, testEdges } from './edge-table.ts';

const trail = (properties: string, before = '') => `${before}Resources:
  Audit:
    Type: AWS::CloudTrail::Trail
    Properties:
      S3BucketName: audit
${properties}`;
const all = '      IsLogging: true\n      IsMultiRegionTrail: true\n      EnableLogFileValidation: true\n';
const on = '      IsLogging: true\n';
const validated = `${on}      EnableLogFileValidation: true\n`;
const flag = 'Parameters: { All: { Type: String, Default: "true", AllowedValues: ["true", "false"] } }\n';

testEdges(trailIsOn, 'Audit', [
  { it: 'all three', from: trail(all), says: 'pass' },
  { it: 'all three, quoted', from: trail(all.replaceAll('true', '"true"')), says: 'pass' },
  { it: 'one Region by default', from: trail(validated), says: 'fail 2' },
  { it: 'one Region', from: trail(`${validated}      IsMultiRegionTrail: false\n`), says: 'fail 8' },
  { it: 'files not validated by default', from: trail(`${on}      IsMultiRegionTrail: true\n`), says: 'fail 2' },
  {
    it: 'no value',
    from: trail(all.replace('EnableLogFileValidation: true', 'EnableLogFileValidation: !Ref AWS::NoValue')),
    says: 'fail 8',
  },
  {
    it: 'off',
    from: trail(all.replace('IsLogging: true', 'IsLogging: false')),
    says: 'fail 6',
    finds: 'IsLogging: false',
  },
  { it: 'not said whether on', from: trail(all.replace(on, '')), says: 'unknown 2' },
  { it: 'global services left out', from: trail(`${all}      IncludeGlobalServiceEvents: false\n`), says: 'fail 9' },
  { it: 'global services', from: trail(`${all}      IncludeGlobalServiceEvents: true\n`), says: 'pass' },
  { it: 'of an organization', from: trail(`${all}      IsOrganizationTrail: true\n`), says: 'pass' },
  {
    it: 'of an organization, in one Region',
    from: trail(`${validated}      IsOrganizationTrail: true\n`),
    says: 'fail 2',
  },
  { it: 'no key of its own: no row asks for one', from: trail(all), says: 'pass' },
  { it: 'nobody exports it', from: trail(`${validated}      IsMultiRegionTrail: !ImportValue M\n`), says: 'unknown 8' },
  {
    it: 'a parameter',
    from: trail(`${validated}      IsMultiRegionTrail: !Ref All\n`, flag),
    says: 'pass [All is true] | fail 9 [All is false]',
  },
  {
    it: 'a condition',
    from: trail(
      `${validated}      IsMultiRegionTrail: !If [Home, true, false]\n`,
      'Conditions: { Home: !Equals [!Ref "AWS::Region", us-east-1] }\n',
    ),
    says: 'fail 9 [Home is false] | pass [Home is true]',
  },
  ...failsInBothOrders(
    '      IsMultiRegionTrail: !ImportValue M\n',
    '      EnableLogFileValidation: false # here\n',
    (parts) => trail(on + parts),
  ),
]);
