/** A SQL Server instance that meets the paper, for examples that change one thing. */
export function sqlServerExample(
  change: { edition?: string; version?: string; storage?: string; group?: string; parameters?: string } = {},
): string {
  return `Resources:
  Records:
    Type: AWS::RDS::DBInstance
    Properties:
      Engine: ${change.edition ?? 'sqlserver-se'}
      EngineVersion: ${change.version ?? '16.00.4165.4.v1'}
      DBInstanceClass: db.m6i.large
      AllocatedStorage: "100"
      StorageEncrypted: ${change.storage ?? 'true'}
      DBParameterGroupName: ${change.group ?? '!Ref RecordsParameters'}
  RecordsParameters:
    Type: AWS::RDS::DBParameterGroup
    Properties:
      Family: sqlserver-se-16.0
      Description: Records
      Parameters:
${change.parameters ?? '        rds.force_ssl: "1"\n        rds.sqlserver_audit: fedramp_hipaa'}
`;
}
