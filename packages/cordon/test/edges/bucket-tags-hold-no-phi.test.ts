import { bucketTagsHoldNoPhi } from '../../src/controls/bucket-tags-hold-no-phi.ts';
import { bucket, prod } from './bucket-template.ts';
import { failsInBothOrders, testEdges } from './edge-table.ts';

const tagged = (list: string, before = '') => bucket(`      Tags:\n${list}`, '', before);
const tag = (key: string, value: string) => `        - { Key: ${key}, Value: ${value} }\n`;

testEdges(bucketTagsHoldNoPhi, 'Documents', [
  { it: 'none', from: bucket(), says: 'pass' },
  { it: 'a harmless one', from: tagged(tag('Name', 'scans')), says: 'pass' },
  { it: 'PEERS f7: a social security number', from: tagged(tag('Note', 'ssn 219-45-6789')), says: 'fail 7' },
  { it: 'a number that its key gives a meaning', from: tagged(tag('mrn', '"00482917"')), says: 'fail 7' },
  { it: 'the same number under another key', from: tagged(tag('build', '"00482917"')), says: 'pass' },
  { it: 'in the key', from: tagged(tag('mrn-00482917', 'yes')), says: 'fail 7' },
  { it: 'an owner’s address', from: tagged(tag('Owner', 'jane.doe@clinic.org')), says: 'pass' },
  { it: 'a patient’s address', from: tagged(tag('Patient', 'jane.doe@clinic.org')), says: 'fail 7' },
  { it: 'a value nobody exports', from: tagged(tag('Name', '!ImportValue N')), says: 'unknown 7' },
  { it: 'a key nobody exports', from: tagged(tag('!ImportValue K', 'scans')), says: 'unknown 7' },
  { it: 'tags nobody exports', from: bucket('      Tags: !ImportValue T\n'), says: 'unknown 6' },
  {
    it: 'a parameter that allows two',
    from: tagged(tag('mrn', '!Ref Mrn'), 'Parameters: { Mrn: { Type: String, AllowedValues: [none, "00482917"] } }\n'),
    says: 'fail 8 [Mrn is <mrn>] | pass [Mrn is none]',
  },
  {
    it: 'outside production',
    from: tagged(`        - !If [IsProd, !Ref "AWS::NoValue", { Key: mrn, Value: "00482917" }]\n`, prod),
    says: 'pass [IsProd is true] | fail 9 [IsProd is false]',
  },
  ...failsInBothOrders(tag('Name', '!ImportValue N'), tag('mrn', '"00482917"').replace('\n', ' # here\n'), tagged),
]);
