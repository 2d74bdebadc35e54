/** Templates with one database, `Records`, for the tables of the controls that look at SQL Server. */

export const database = (properties: string, more = '', before = '') => `${before}Resources:
  Records:
    Type: AWS::RDS::DBInstance
    Properties:
      DBInstanceClass: db.m6i.large
${properties}${more}`;

export const standard = '      Engine: sqlserver-se\n';

export const engine = (name: string, version?: string) =>
  `      Engine: ${name}\n${version === undefined ? '' : `      EngineVersion: ${version}\n`}`;

export const options = (list: string) =>
  `  Options:\n    Type: AWS::RDS::OptionGroup\n    Properties: { OptionGroupName: records-options, OptionConfigurations: ${list} }\n`;

export const group = (parameters: string, name = '') => `  Settings:
    Type: AWS::RDS::DBParameterGroup
    Properties:
${name}      Family: sqlserver-se-16.0
${parameters}`;

export const attached = `${standard}      DBParameterGroupName: !Ref Settings\n`;
