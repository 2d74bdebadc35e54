import { describe } from 'vitest';
import { keyMetadataHoldsNoPhi } from '../../src/controls/key-metadata-holds-no-phi.ts';
import { failsInBothOrders, testEdges } from './edge-table.ts';

const key = (properties: string, before = '') => `${before}Resources:
  Records:
    Type: AWS::KMS::Key
    Properties:
      EnableKeyRotation: true
${properties}`;
const tags = (list: string) => key(`      Tags:\n${list}`);
const alias = (name: string) =>
  `Resources:\n  Records:\n    Type: AWS::KMS::Alias\n    Properties:\n      AliasName: ${name}\n`;

describe('keys', () => {
  testEdges(keyMetadataHoldsNoPhi, 'Records', [
    { it: 'nothing said', from: key(''), says: 'pass' },
    { it: 'a purpose', from: key('      Description: Protects the records database\n'), says: 'pass' },
    { it: 'a social security number', from: key('      Description: For 219-45-8837\n'), says: 'fail 6' },
    {
      it: 'an account and a Region are no identifiers',
      from: key('      Description: !Sub "Records of ${AWS::AccountId} in ${AWS::Region}"\n'),
      says: 'pass',
    },
    {
      it: 'a built description with a record number',
      from: key('      Description: !Sub "MRN 00482917 in ${AWS::Region}"\n'),
      says: 'fail 6',
    },
    { it: 'nobody exports it', from: key('      Description: !ImportValue D\n'), says: 'unknown 6' },
    {
      it: 'nobody exports the rest',
      from: key('      Description: !Sub ["MRN 00482917 ${Rest}", { Rest: !ImportValue R }]\n'),
      says: 'fail 6',
    },
    {
      it: 'a parameter',
      from: key('      Description: !Ref D\n', 'Parameters: { D: { Type: String, Default: Records } }\n'),
      says: 'pass [D is Records] | unknown 7 [D is not Records]',
    },
    {
      it: 'a replica in another Region',
      from: 'Resources:\n  Records:\n    Type: AWS::KMS::ReplicaKey\n    Properties:\n      Description: MRN 00482917\n',
      says: 'fail 5',
    },
  ]);
});

describe('tags', () => {
  testEdges(keyMetadataHoldsNoPhi, 'Records', [
    { it: 'a bare number', from: tags('        - { Key: CostCentre, Value: "00482917" }\n'), says: 'pass' },
    {
      it: 'a bare number whose key says what it is',
      from: tags('        - { Key: mrn, Value: "00482917" }\n'),
      says: 'fail 7',
    },
    { it: 'a value that says it itself', from: tags('        - { Key: note, Value: mrn-00482917 }\n'), says: 'fail 7' },
    { it: 'a key that is one', from: tags('        - { Key: mrn-00482917, Value: x }\n'), says: 'fail 7' },
    { it: 'a value nobody exports', from: tags('        - { Key: mrn, Value: !ImportValue V }\n'), says: 'unknown 7' },
    { it: 'an owner’s address', from: key('      Tags: [{ Key: owner, Value: jane.doe@clinic.org }]\n'), says: 'pass' },
    {
      it: 'a member’s address',
      from: key('      Tags: [{ Key: member, Value: jane.doe@clinic.org }]\n'),
      says: 'fail 6',
    },
    { it: 'tags nobody exports', from: key('      Tags: !ImportValue T\n'), says: 'unknown 6' },
    {
      it: 'a description nobody exports and a tag',
      from: key('      Description: !ImportValue D\n      Tags: [{ Key: mrn, Value: "00482917" }]\n'),
      says: 'fail 7',
    },
    {
      it: 'a description and a tag nobody exports',
      from: key('      Description: MRN 00482917\n      Tags: [!ImportValue T]\n'),
      says: 'fail 6',
    },
    ...failsInBothOrders(
      '        - { Key: !ImportValue K, Value: x }\n',
      '        - { Key: mrn, Value: "00482917" } # here\n',
      tags,
    ),
  ]);
});

describe('aliases', () => {
  testEdges(keyMetadataHoldsNoPhi, 'Records', [
    { it: 'a purpose', from: alias('alias/records'), says: 'pass' },
    { it: 'PEERS B-kms-names: a record number', from: alias('alias/mrn-00482917'), says: 'fail 5' },
    { it: 'a stack name', from: alias('!Sub "alias/${AWS::StackName}-records"'), says: 'pass' },
    { it: 'nobody exports it', from: alias('!ImportValue A'), says: 'unknown 5' },
  ]);
});
