import { copiesStayInTheCordon } from '../../src/controls/copies-stay-in-the-cordon.ts';
import { testEdges } from './edge-table.ts';

const replicated = (destination: string, more = '', status = 'Enabled') => `Resources:
  Documents:
    Type: AWS::S3::Bucket
    Properties:
      ReplicationConfiguration:
        Role: arn:aws:iam::111122223333:role/replication
        Rules:
          - Status: ${status}
            Destination: { ${destination} }
${more}`;
const copies = (effect: string) => `  Copies: { Type: AWS::S3::Bucket }
  CopiesPolicy:
    Type: AWS::S3::BucketPolicy
    Properties:
      Bucket: !Ref Copies
      PolicyDocument:
        Statement:
          - { Effect: ${effect}, Principal: "*", Action: "s3:*", Resource: [!GetAtt Copies.Arn, !Sub "\${Copies.Arn}/*"], Condition: { Bool: { aws:SecureTransport: "false" } } }
`;
const backedUp = (vault: string) => `Resources:
  Documents: { Type: AWS::DynamoDB::Table, Properties: { KeySchema: [{ AttributeName: id, KeyType: HASH }] } }
  Plan:
    Type: AWS::Backup::BackupPlan
    Properties:
      BackupPlan:
        BackupPlanName: daily
        BackupPlanRule:
          - { RuleName: daily, TargetBackupVault: !Ref Vault, CopyActions: [{ DestinationBackupVaultArn: ${vault} }] }
  Chosen:
    Type: AWS::Backup::BackupSelection
    Properties: { BackupPlanId: !Ref Plan, BackupSelection: { SelectionName: all, IamRoleArn: "arn:aws:iam::111122223333:role/b", Resources: [!GetAtt Documents.Arn] } }
  Vault: { Type: AWS::Backup::BackupVault, Properties: { BackupVaultName: near } }
  Far: { Type: AWS::Backup::BackupVault, Properties: { BackupVaultName: far } }
`;

testEdges(copiesStayInTheCordon, 'Documents', [
  {
    it: 'a given bucket that refuses plain HTTP',
    from: replicated('Bucket: !GetAtt Copies.Arn', copies('Deny')),
    says: 'pass',
  },
  {
    it: 'a given bucket that does not',
    from: replicated('Bucket: !GetAtt Copies.Arn', copies('Allow')),
    says: 'fail 15',
  },
  { it: 'a bucket that is not given', from: replicated('Bucket: "arn:aws:s3:::partner"'), says: 'unknown 9' },
  {
    it: 'another account, of which nothing is given',
    from: replicated('Bucket: "arn:aws:s3:::partner", Account: "444455556666"'),
    says: 'fail 9',
  },
  {
    it: 'another account, with its bucket given',
    from: replicated('Bucket: !GetAtt Copies.Arn, Account: "444455556666"', copies('Deny')),
    says: 'pass',
  },
  {
    it: 'a rule that is disabled beside one that is not',
    from: replicated(
      'Bucket: !GetAtt Copies.Arn',
      copies('Deny'),
      'Disabled\n            Destination: { Bucket: "arn:aws:s3:::partner" }\n          - Status: Enabled',
    ),
    says: 'pass',
  },
  { it: 'a table that is backed up in a given vault', from: backedUp('!GetAtt Far.BackupVaultArn'), says: 'pass' },
  { it: 'a vault whose copies go to another', from: backedUp('!GetAtt Far.BackupVaultArn'), on: 'Vault', says: 'pass' },
  {
    it: 'a vault whose copies go to one not given',
    from: backedUp('"arn:aws:backup:us-west-2:444455556666:backup-vault:theirs"'),
    on: 'Vault',
    says: 'unknown 9',
  },
]);
