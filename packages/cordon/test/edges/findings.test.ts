import { expect, test } from 'vitest';
import { bucketRefusesPlainHttp } from '../../src/controls/bucket-refuses-plain-http.ts';
import { clientsUseHttpsEndpoints } from '../../src/controls/clients-use-https-endpoints.ts';
import type { Control } from '../../src/controls/control.ts';
import { databaseForcesTls } from '../../src/controls/database-forces-tls.ts';
import { instancesTalkEncrypted } from '../../src/controls/instances-talk-encrypted.ts';
import { noPlaintextPortsFromOutside } from '../../src/controls/no-plaintext-ports-from-outside.ts';
import { objectKeysHoldNoPhi } from '../../src/controls/object-keys-hold-no-phi.ts';
import { phiStaysInEligibleServices } from '../../src/controls/phi-stays-in-eligible-services.ts';
import { webEntryIsEncrypted } from '../../src/controls/web-entry-is-encrypted.ts';
import { judgements } from '../../src/trial/judge-text.ts';

const one = (type: string, properties: string, more = '') =>
  `Resources:\n  It:\n    Type: AWS::${type}\n    Properties: { ${properties} }\n${more}`;
const ingress = (ports: string, more = '') =>
  one('EC2::SecurityGroup', `SecurityGroupIngress: [{ CidrIp: 0.0.0.0/0, ${ports} }]`, more);
const apart = (source: string) =>
  one(
    'EC2::SecurityGroupIngress',
    `GroupId: !Ref Group, IpProtocol: tcp, FromPort: 80, ToPort: 80, ${source}`,
    '  Group: { Type: AWS::EC2::SecurityGroup, Properties: { VpcId: vpc-1 } }\n',
  );
const variable = (value: string) => one('Lambda::Function', `Environment: { Variables: { S3: ${value} } }`);
const oracle = (settings: string) =>
  one(
    'RDS::DBInstance',
    'Engine: oracle-ee, OptionGroupName: !Ref Options',
    `  Options: { Type: AWS::RDS::OptionGroup, Properties: { OptionConfigurations: [{ OptionName: NATIVE_NETWORK_ENCRYPTION, OptionSettings: [${settings}] }] } }\n`,
  );
const db2 = (parameters: string) =>
  one(
    'RDS::DBInstance',
    'Engine: db2-se, DBParameterGroupName: !Ref Settings',
    `  Settings: { Type: AWS::RDS::DBParameterGroup, Properties: { Family: db2-se-11.5, Parameters: ${parameters} } }\n`,
  );
const denying = (name: string, statements: string, more = '') =>
  one(
    'S3::Bucket',
    name,
    `  Policy: { Type: AWS::S3::BucketPolicy, Properties: { Bucket: !Ref It, PolicyDocument: { Statement: [${statements}] } } }\n${more}`,
  );
const deny = (where: string) =>
  `{ Effect: Deny, Principal: "*", Action: "s3:*", Resource: "*", Condition: { Bool: { "aws:SecureTransport": "false" }, ${where} } }`;
const anyone = 'by arn:aws:iam::111122223333:role/anyone';

/** What a finding is told by from one run to the next: the path of the property, and what stands there. */
test.each<[string, Control, string, string]>([
  [
    'one port',
    noPlaintextPortsFromOutside,
    ingress('IpProtocol: tcp, FromPort: 80, ToPort: 80'),
    'SecurityGroupIngress[0]: port 80',
  ],
  [
    'a range of ports',
    noPlaintextPortsFromOutside,
    ingress('IpProtocol: tcp, FromPort: 20, ToPort: 90'),
    'SecurityGroupIngress[0]: ports 20 to 90',
  ],
  [
    'every port',
    noPlaintextPortsFromOutside,
    ingress('IpProtocol: tcp, FromPort: -1, ToPort: -1'),
    'SecurityGroupIngress[0]: every port',
  ],
  ['a rule apart from its group', noPlaintextPortsFromOutside, apart('CidrIp: 0.0.0.0/0'), ': port 80'],
  [
    'a rule for instances, apart from its group',
    instancesTalkEncrypted,
    apart('SourceSecurityGroupId: !Ref Group'),
    ': port 80 for members of Group',
  ],
  [
    'a method of an API',
    webEntryIsEncrypted,
    one('ApiGateway::Method', 'Integration: { Type: HTTP, Uri: "http://a.example/p" }'),
    'Integration.Uri: http://',
  ],
  [
    'an origin',
    webEntryIsEncrypted,
    one('CloudFront::VpcOrigin', 'VpcOriginEndpointConfig: { OriginProtocolPolicy: HTTP-only }'),
    'VpcOriginEndpointConfig.OriginProtocolPolicy: http-only',
  ],
  [
    'the address of a program',
    clientsUseHttpsEndpoints,
    variable('" http://s3.amazonaws.com "'),
    'Environment.Variables.S3: http://s3.amazonaws.com',
  ],
  [
    'an address in a longer text',
    clientsUseHttpsEndpoints,
    variable('!Sub "curl http://studies.s3.${AWS::Region}.amazonaws.com/1"'),
    'Environment.Variables.S3: http://studies.s3.….amazonaws.com/1 in a longer text',
  ],
  [
    'an address above other lines',
    clientsUseHttpsEndpoints,
    variable('"http://s3.amazonaws.com\\nhttps://s3.amazonaws.com"'),
    'Environment.Variables.S3: http://s3.amazonaws.com in a longer text',
  ],
  [
    'the variable of a container',
    clientsUseHttpsEndpoints,
    one(
      'ECS::TaskDefinition',
      'ContainerDefinitions: [{ Environment: [{ Name: S3, Value: "http://s3.amazonaws.com" }] }]',
    ),
    'ContainerDefinitions[0].Environment: http://s3.amazonaws.com',
  ],
  ['Db2 of no group', databaseForcesTls, one('RDS::DBInstance', 'Engine: db2-se'), 'DBParameterGroupName: no DB2COMM'],
  [
    'Db2 of a default group',
    databaseForcesTls,
    one('RDS::DBInstance', 'Engine: db2-se, DBParameterGroupName: default.db2-se-11.5'),
    'DBParameterGroupName: default.db2-se-11.5',
  ],
  ['Db2 of a group without settings', databaseForcesTls, db2('!Ref AWS::NoValue'), 'Parameters.DB2COMM: no DB2COMM'],
  ['a Db2 setting that is left out', databaseForcesTls, db2('{ a: b }'), 'Parameters.DB2COMM: no DB2COMM'],
  ['a Db2 setting', databaseForcesTls, db2('{ db2comm: "SSL, tcpip" }'), 'Parameters.db2comm: SSL, tcpip'],
  [
    'an Oracle setting',
    databaseForcesTls,
    oracle('{ Name: A, Value: REQUIRED }, { Name: sqlnet.encryption_server, Value: accepted }'),
    'OptionConfigurations[0].OptionSettings[1].Value: ACCEPTED',
  ],
  [
    'an Oracle setting that is left out',
    databaseForcesTls,
    oracle(''),
    'OptionConfigurations: no option that demands encryption',
  ],
  [
    'a statement that names a patient',
    objectKeysHoldNoPhi,
    one('S3::BucketPolicy', 'Bucket: b, PolicyDocument: { Statement: [{ Resource: ["*", "*/mrn-00482917"] }] }'),
    'PolicyDocument.Statement[0].Resource[1]: mrn ********',
  ],
  [
    'a request to a bucket without a name',
    bucketRefusesPlainHttp,
    denying('Tags: []', deny('IpAddress: { "aws:SourceIp": 10.0.0.0/8 }')),
    `PolicyDocument: s3:GetObject on arn:aws:s3:::It/x ${anyone}`,
  ],
  [
    'a service that is not eligible',
    phiStaysInEligibleServices,
    one('AppRunner::Service', 'ServiceName: portal'),
    'Type: AWS App Runner',
  ],
  [
    'a request that conditions let through',
    bucketRefusesPlainHttp,
    denying(
      'BucketName: clinic',
      `${deny('StringNotEquals: { "aws:SourceVpc": !GetAtt Net.Vpc.Id }')}, ${deny('StringNotEquals: { "aws:PrincipalOrgID": !Ref Org }')}`,
      '  Net: { Type: Custom::Net }\nParameters: { Org: { Type: String } }\n',
    ),
    `PolicyDocument: s3:GetObject on arn:aws:s3:::clinic/x ${anyone} with aws:SourceVpc \${Net}, aws:PrincipalOrgID \${Org}`,
  ],
])('%s', (_name, control, from, says) => {
  const found = judgements(control, from).find(({ resource }) => resource.name === 'It')?.outcome;
  const faults = found?.verdict === 'fail' ? found.faults : [];
  expect(faults.map(({ path, got }) => `${path}: ${got}`)).toEqual([says]);
});
