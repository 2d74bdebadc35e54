import { bucketNameHoldsNoPhi } from '../../src/controls/bucket-name-holds-no-phi.ts';
import { bucket, prod } from './bucket-template.ts';
import { testEdges } from './edge-table.ts';

const named = (name: string, before = '') => bucket(`      BucketName: ${name}\n`, '', before);

testEdges(bucketNameHoldsNoPhi, 'Documents', [
  { it: 'none, so S3 makes one up from the logical id', from: bucket(), says: 'pass' },
  { it: 'a harmless name', from: named('clinic-documents'), says: 'pass' },
  { it: 'PEERS f7: a social security number', from: named('ssn-219-45-6789'), says: 'fail 6' },
  { it: 'PEERS f7: a record number', from: named('mrn-00482917'), says: 'fail 6' },
  { it: 'an account and a Region', from: named('!Sub "logs-${AWS::AccountId}-${AWS::Region}"'), says: 'pass' },
  {
    it: 'a piece of the id of the stack',
    from: named('!Join ["-", [scans, !Select [2, !Split ["/", !Ref "AWS::StackId"]]]]'),
    says: 'pass',
  },
  {
    it: 'a piece of what is half a parameter',
    from: named('!Select [1, !Split ["/", !Sub "${Who}/${AWS::StackId}"]]').replace(
      'Resources',
      'Parameters: { Who: { Type: String } }\nResources',
    ),
    says: 'unknown 7',
  },
  { it: 'an account, spelled out', from: named('logs-111122223333-us-east-1'), says: 'pass' },
  { it: 'a record number in a built name', from: named('!Sub "mrn-00482917-${AWS::Region}"'), says: 'fail 6' },
  { it: 'joined from pieces', from: named('!Join ["-", [mrn, "00482917", !Ref "AWS::Region"]]'), says: 'fail 6' },
  { it: 'a prefix', from: bucket('      BucketNamePrefix: mrn-00482917\n'), says: 'fail 6' },
  { it: 'nobody exports it', from: named('!ImportValue B'), says: 'unknown 6' },
  {
    it: 'a parameter that allows two',
    from: named('!Ref B', 'Parameters: { B: { Type: String, AllowedValues: [scans, mrn-00482917] } }\n'),
    says: 'fail 7 [B is mrn-<mrn>] | pass [B is scans]',
  },
  {
    it: 'outside production',
    from: named('!If [IsProd, scans, mrn-00482917]', prod),
    says: 'pass [IsProd is true] | fail 8 [IsProd is false]',
  },
  {
    it: 'a logical id, which S3 takes into the name',
    from: bucket().replace('Documents:', 'Mrn00482917:'),
    on: 'Mrn00482917',
    says: 'fail 2',
    finds: ': mrn ********',
  },
  {
    it: 'a logical id that no name is made from',
    from: named('scans').replace('Documents:', 'Mrn00482917:'),
    on: 'Mrn00482917',
    says: 'pass',
  },
]);
