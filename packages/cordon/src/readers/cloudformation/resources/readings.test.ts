import { describe, expect, test } from 'vitest';
import { read } from './reading.fixture.ts';

const disk = { DeviceName: '/dev/sda1', Ebs: { Encrypted: 'false', KmsKeyId: 'alias/app', SnapshotId: 'snap-1' } };
const readDisk = { device: '/dev/sda1', ebs: true, encrypted: false, key: 'alias/app', snapshot: 'snap-1' };

describe('what instances are started from', () => {
  test('an instance with disks and cards of its own', () => {
    const card = { SubnetId: 'subnet-1', GroupSet: ['sg-1'], AssociatePublicIpAddress: true };
    expect(
      read(
        'AWS::EC2::Instance',
        { BlockDeviceMappings: [disk], NetworkInterfaces: [card] },
        'blockDevices',
        'networkInterfaces',
        'subnet',
      ),
    ).toEqual({
      kind: 'instance',
      blockDevices: [readDisk],
      networkInterfaces: [{ networkInterface: '-', subnet: 'subnet-1', securityGroups: ['sg-1'], publicAddress: true }],
      subnet: '-',
    });
  });

  const names = ['blockDevices', 'securityGroups', 'networkInterfaces', 'profile', 'profileName', 'fromInstance'];

  test('a launch template', () => {
    const data = {
      BlockDeviceMappings: [disk],
      SecurityGroupIds: ['sg-1'],
      NetworkInterfaces: [{ Groups: ['sg-2'] }],
      IamInstanceProfile: { Name: 'app' },
    };
    expect(read('AWS::EC2::LaunchTemplate', { LaunchTemplateData: data }, ...names)).toEqual({
      kind: 'launch-template',
      blockDevices: [readDisk],
      securityGroups: ['sg-1'],
      networkInterfaces: [{ networkInterface: '-', subnet: '-', securityGroups: ['sg-2'], publicAddress: '-' }],
      profile: '-',
      profileName: 'app',
      fromInstance: '-',
    });
  });

  test('a launch configuration is the same kind, and lacks what the type has no property for', () => {
    const properties = {
      BlockDeviceMappings: [disk],
      SecurityGroups: ['sg-1'],
      IamInstanceProfile: 'app',
      InstanceId: 'i-1',
    };
    expect(read('AWS::AutoScaling::LaunchConfiguration', properties, ...names)).toEqual({
      kind: 'launch-template',
      blockDevices: [readDisk],
      securityGroups: ['sg-1'],
      networkInterfaces: '-',
      profile: 'app',
      profileName: '-',
      fromInstance: 'i-1',
    });
  });
});

describe('rules for traffic', () => {
  const names = ['protocol', 'fromPort', 'toPort', 'cidr', 'group', 'groupName', 'prefixList'];
  const rule = { IpProtocol: 'tcp', FromPort: '80', ToPort: 81 };
  const both = {
    ...rule,
    SourceSecurityGroupId: 'sg-source',
    SourceSecurityGroupName: 'source',
    SourcePrefixListId: 'pl-source',
    DestinationSecurityGroupId: 'sg-destination',
    DestinationPrefixListId: 'pl-destination',
  };
  const shared = { protocol: 'tcp', fromPort: 80, toPort: 81, cidr: '-' };
  const incoming = { ...shared, group: 'sg-source', groupName: 'source', prefixList: 'pl-source' };
  const outgoing = { ...shared, group: 'sg-destination', groupName: '-', prefixList: 'pl-destination' };

  test('apart from the group, each direction is a kind and reads its own end', () => {
    expect(read('AWS::EC2::SecurityGroupIngress', both, ...names)).toEqual({
      kind: 'security-group-rule',
      ...incoming,
    });
    expect(read('AWS::EC2::SecurityGroupEgress', both, ...names)).toEqual({
      kind: 'security-group-egress-rule',
      ...outgoing,
    });
  });

  test('inside the group', () => {
    const properties = { SecurityGroupIngress: [both], SecurityGroupEgress: [both] };
    expect(read('AWS::EC2::SecurityGroup', properties, 'ingress', 'egress')).toEqual({
      kind: 'security-group',
      ingress: [{ ...incoming, cidr6: '-' }],
      egress: [{ ...outgoing, cidr6: '-' }],
    });
  });
});

describe('keys', () => {
  test('a replica is a key that names its primary and has no rotation of its own', () => {
    const primary = 'arn:aws:kms:us-east-1:111122223333:key/mrk-1';
    expect(
      read('AWS::KMS::ReplicaKey', { PrimaryKeyArn: primary, EnableKeyRotation: true }, 'primary', 'rotation'),
    ).toEqual({
      kind: 'key',
      primary,
      rotation: '-',
    });
    expect(read('AWS::KMS::Key', { EnableKeyRotation: true }, 'primary', 'rotation')).toEqual({
      kind: 'key',
      primary: '-',
      rotation: true,
    });
  });
});

describe('lists inside lists', () => {
  test('the fields that a trail chooses events by', () => {
    const selector = { FieldSelectors: [{ Field: 'eventSource', NotEquals: ['kms.amazonaws.com'] }] };
    const other = { equals: '-', startsWith: '-', notStartsWith: '-', endsWith: '-', notEndsWith: '-' };
    const fields = [{ field: 'eventSource', notEquals: ['kms.amazonaws.com'], ...other }];
    expect(read('AWS::CloudTrail::Trail', { AdvancedEventSelectors: [selector] }, 'advancedSelectors')).toEqual({
      kind: 'trail',
      advancedSelectors: [{ fields }],
    });
  });

  test('what is left out of the log of a web ACL', () => {
    const fields = [{ SingleHeader: { Name: 'cookie' } }, { UriPath: {} }];
    expect(read('AWS::WAFv2::LoggingConfiguration', { RedactedFields: fields }, 'redacted')).toEqual({
      kind: 'web-acl-log',
      redacted: [
        { header: 'cookie', path: '-', query: '-', method: '-' },
        { header: '-', path: true, query: '-', method: '-' },
      ],
    });
  });
});
