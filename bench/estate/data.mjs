import { alarm } from './alarm.mjs';
import { att, kept, ref, shared } from './intrinsics.mjs';

/** A SQL Server database with its parameter group. */
export function data({ app, conditional, when, role, slip }) {
  return [
    [
      `${app}Parameters`,
      {
        Type: 'AWS::RDS::DBParameterGroup',
        Properties: {
          Description: `SQL Server of ${app}`,
          Family: 'sqlserver-se-15.0',
          Parameters: { 'rds.force_ssl': slip(0.05) ? '0' : '1', 'rds.sqlserver_audit': 'fedramp_hipaa' },
        },
      },
    ],
    [
      `${app}Database`,
      {
        Type: 'AWS::RDS::DBInstance',
        ...kept,
        Properties: {
          Engine: 'sqlserver-se',
          EngineVersion: '15.00.4455.2.v1',
          DBInstanceClass: 'db.m6i.xlarge',
          AllocatedStorage: '200',
          MultiAZ: when('IsProd', true, false),
          StorageEncrypted: when('IsEncrypted', true, false),
          KmsKeyId: shared('KeyArn'),
          DBParameterGroupName: ref(`${app}Parameters`),
          DBSubnetGroupName: shared('DatabaseSubnets'),
          VPCSecurityGroups: [att(`${app}WebGroup`, 'GroupId')],
          MonitoringRoleArn: role(),
          MonitoringInterval: 60,
          ManageMasterUserPassword: true,
          MasterUsername: 'records',
        },
      },
    ],
    alarm(
      `${app}DatabaseFull`,
      'AWS/RDS',
      'FreeStorageSpace',
      { Name: 'DBInstanceIdentifier', Value: ref(`${app}Database`) },
      conditional,
    ),
  ];
}
