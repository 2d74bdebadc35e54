import { describe, expect, test } from 'vitest';
import { volumeIsEncrypted } from '../../src/controls/volume-is-encrypted.ts';
import { type Attestation, type Declared, nothingDeclared } from '../../src/model/declared.ts';
import { judgeText, verdictOn } from '../../src/trial/judge-text.ts';
import { failsInBothOrders, testEdges, verdictLine } from './edge-table.ts';

const volume = (properties: string, before = '') => `${before}Resources:
  Disk:
    Type: AWS::EC2::Volume
    Properties:
      AvailabilityZone: us-east-1a
${properties}`;

describe('volumes', () => {
  testEdges(volumeIsEncrypted, 'Disk', [
    { it: 'encrypted', from: volume('      Encrypted: true\n'), says: 'pass' },
    { it: 'encrypted, quoted', from: volume('      Encrypted: "True"\n'), says: 'pass' },
    { it: 'not', from: volume('      Encrypted: false\n'), says: 'fail 6' },
    { it: 'not, quoted', from: volume('      Encrypted: "false"\n'), says: 'fail 6' },
    { it: 'not said', from: volume('      Size: 1\n'), says: 'fail 2' },
    {
      it: 'a copy from a snapshot and of nobody’s encryption',
      from: volume('      SnapshotId: snap-1\n      Encrypted: !ImportValue E\n'),
      says: 'unknown 7',
      message: 'Encrypted: no given stack exports E',
    },
    { it: 'a key alone, which AWS refuses', from: volume('      KmsKeyId: alias/records\n'), says: 'pass' },
    { it: 'a key, and not', from: volume('      KmsKeyId: alias/records\n      Encrypted: false\n'), says: 'fail 7' },
    { it: 'a key nobody exports', from: volume('      KmsKeyId: !ImportValue K\n'), says: 'unknown 6' },
    { it: 'no value', from: volume('      Encrypted: !Ref AWS::NoValue\n'), says: 'fail 6' },
    { it: 'neither true nor false', from: volume('      Encrypted: "yes"\n'), says: 'unknown 6' },
    {
      it: 'a parameter without a value',
      from: volume(
        '      Encrypted: !Ref E\n',
        'Parameters: { E: { Type: String, AllowedValues: ["true", "false"] } }\n',
      ),
      says: 'fail 7 [E is false] | pass [E is true]',
    },
    {
      it: 'by Region',
      from: volume(
        '      Encrypted: !FindInMap [Regions, !Ref "AWS::Region", Encrypted]\n',
        'Mappings: { Regions: { us-east-1: { Encrypted: true }, eu-west-1: { Encrypted: false } } }\n',
      ),
      says: 'fail 7 [AWS::Region is eu-west-1] | pass [AWS::Region is us-east-1]',
    },
    { it: 'from a snapshot', from: volume('      SnapshotId: snap-1\n'), says: 'unknown 6' },
    {
      it: 'from a snapshot, encrypted',
      from: volume('      SnapshotId: snap-1\n      Encrypted: true\n'),
      says: 'pass',
    },
    {
      it: 'from a snapshot, not',
      from: volume('      SnapshotId: snap-1\n      Encrypted: false\n'),
      says: 'unknown 6',
    },
    { it: 'a copy of another volume', from: volume('      SourceVolumeId: vol-1\n'), says: 'unknown 6' },
    {
      it: 'only in production',
      from: volume(
        '      Encrypted: false\n',
        'Parameters: { Env: { Type: String, Default: test } }\nConditions: { IsProd: !Equals [!Ref Env, prod] }\n',
      ).replace('    Type: AWS::EC2', '    Condition: IsProd\n    Type: AWS::EC2'),
      says: 'not-applicable [IsProd is false] | fail 9 [IsProd is true]',
    },
    {
      it: 'imported from another stack',
      from: {
        'template.yaml': volume('      Encrypted: !ImportValue encrypt\n'),
        'base.yaml': 'Resources: {}\nOutputs: { E: { Value: "false", Export: { Name: encrypt } } }\n',
      },
      says: 'fail 6',
    },
    {
      it: 'an output of a nested stack',
      from: {
        'template.yaml': `${volume('      Encrypted: !GetAtt Child.Outputs.E\n')}  Child:\n    Type: AWS::CloudFormation::Stack\n    Properties: { TemplateURL: child.yaml }\n`,
        'child.yaml': 'Resources: {}\nOutputs: { E: { Value: "false" } }\n',
      },
      says: 'fail 6',
    },
    {
      it: 'a macro writes the properties',
      from: `Transform: Ours\n${volume('      Encrypted: true\n')}`,
      says: 'unknown 3',
    },
  ]);
});

const conditional =
  'Parameters: { E: { Type: String, AllowedValues: [a, b] } }\nConditions: { IsA: !Equals [!Ref E, a] }\n';
const machine = (devices: string, more = '') => `Resources:
  Machine:
    Type: AWS::EC2::Instance
    Properties:
      ImageId: ami-1
${devices === '' ? '' : `      BlockDeviceMappings:\n${devices}`}${more}`;
const root = (ebs: string) => `        - DeviceName: /dev/xvda\n          Ebs: ${ebs}\n`;
const data = (ebs: string) => `        - DeviceName: /dev/sdf\n          Ebs: ${ebs}\n`;
const template = `  Template:
    Type: AWS::EC2::LaunchTemplate
    Properties:
      LaunchTemplateName: records
      LaunchTemplateData: { BlockDeviceMappings: [{ DeviceName: /dev/xvda, Ebs: { Encrypted: true } }] }
`;

describe('instances', () => {
  testEdges(volumeIsEncrypted, 'Machine', [
    { it: 'an encrypted root', from: machine(root('{ Encrypted: true }')), says: 'pass' },
    { it: 'a root in the clear', from: machine(root('{ Encrypted: false }')), says: 'fail 8' },
    { it: 'a root that says nothing', from: machine(root('{ VolumeSize: 8 }')), says: 'unknown 7' },
    { it: 'a data disk that says nothing', from: machine(data('{ VolumeSize: 8 }')), says: 'fail 7' },
    { it: 'a data disk alone leaves the root open', from: machine(data('{ Encrypted: true }')), says: 'unknown 2' },
    {
      it: 'a data disk in the clear',
      from: machine(data('{ Encrypted: false }')),
      says: 'fail 8',
      message: 'Machine (/dev/sdf) rests unencrypted on its disk',
    },
    {
      it: 'a disk in the clear that nobody names',
      from: machine('        - Ebs: { Encrypted: false }\n'),
      says: 'fail 7',
      message: 'Machine rests unencrypted on its disk',
    },
    ...['/dev/xvda', '/dev/sda1', '/dev/sda'].map((name) => ({
      it: `${name}, which may be the root, and says nothing`,
      from: machine(`        - DeviceName: ${name}\n          Ebs: { VolumeSize: 8 }\n`),
      says: 'unknown 7',
    })),
    {
      it: 'every name of a root, and no disk by any',
      from: machine(
        ['xvda', 'sda1', 'sda'].map((name) => `        - { DeviceName: /dev/${name}, NoDevice: "" }\n`).join(''),
      ),
      says: 'not-applicable',
    },
    {
      it: 'an instance store is no volume, and the root is open',
      from: machine('        - { DeviceName: /dev/sdb, VirtualName: ephemeral0 }\n'),
      says: 'unknown 2',
    },
    {
      it: 'a device that is left out',
      from: machine(`${root('{ Encrypted: true }')}        - { DeviceName: /dev/sdb, NoDevice: {} }\n`),
      says: 'pass',
    },
    { it: 'a root from a snapshot', from: machine(root('{ SnapshotId: snap-1 }')), says: 'unknown 8' },
    { it: 'no disks named', from: machine(''), says: 'unknown 2' },
    {
      it: 'a volume attached that is not given, and the root open',
      from: machine('', '      Volumes: [{ VolumeId: vol-1, Device: /dev/sdf }]\n'),
      says: 'unknown 2,6',
    },
    {
      it: 'a volume attached that is given, judged itself',
      from: machine(
        root('{ Encrypted: true }'),
        `      Volumes: [{ VolumeId: !Ref Disk, Device: /dev/sdf }]\n  Disk: { Type: AWS::EC2::Volume, Properties: { Size: 1 } }\n`,
      ),
      says: 'pass',
    },
    {
      it: 'a launch template that is given',
      from: machine('', `      LaunchTemplate: { LaunchTemplateId: !Ref Template, Version: "1" }\n${template}`),
      says: 'not-applicable',
    },
    {
      it: 'a launch template that is given, by name',
      from: machine('', `      LaunchTemplate: { LaunchTemplateName: records, Version: "1" }\n${template}`),
      says: 'not-applicable',
      message: 'there is nothing to look at; its launch template names its root disk or its image and is judged itself',
    },
    ...['other', '!Ref AWS::NoValue'].map((name) => ({
      it: `a launch template of that name in one configuration, else ${name}`,
      from:
        conditional +
        machine(
          '',
          `      LaunchTemplate: { LaunchTemplateName: records, Version: "1" }\n${template.replace('LaunchTemplateName: records', `LaunchTemplateName: !If [IsA, records, ${name}]`)}`,
        ),
      says: 'unknown 8 [IsA is false] | not-applicable [IsA is true]',
    })),
    {
      it: 'a launch template that is there in one configuration',
      from:
        conditional +
        machine(
          '',
          `      LaunchTemplate: { LaunchTemplateName: records, Version: "1" }\n${template.replace('    Properties', '    Condition: IsA\n    Properties')}`,
        ),
      says: 'unknown 8 [IsA is false] | not-applicable [IsA is true]',
    },
    {
      it: 'a launch template by a name that nobody gives',
      from: `Parameters: { N: { Type: String } }\n${machine('', `      LaunchTemplate: { LaunchTemplateName: !Ref N, Version: "1" }\n${template}`)}`,
      says: 'unknown 7',
      message: 'the parameter N has no value',
    },
    {
      it: 'a launch template that is something else',
      from: machine(
        '',
        '      LaunchTemplate: { LaunchTemplateId: !Ref Else, Version: "1" }\n  Else: { Type: AWS::S3::Bucket }\n',
      ),
      says: 'unknown 6',
      message: 'LaunchTemplate.LaunchTemplateId names Else, a bucket that is not read as a launch-template',
    },
    {
      it: 'a launch template that is not read',
      from: machine(
        '',
        '      LaunchTemplate: { LaunchTemplateId: !Ref Else, Version: "1" }\n  Else: { Type: Custom::Template }\n',
      ),
      says: 'unknown 6',
      message: 'LaunchTemplate.LaunchTemplateId names Else, Custom::Template that is not read as a launch-template',
    },
    {
      it: 'a volume attached by a name that nobody gives',
      from: `Parameters: { N: { Type: String } }\n${machine(root('{ Encrypted: true }'), '      Volumes: [{ VolumeId: !Ref N, Device: /dev/sdf }]\n')}`,
      says: 'unknown 10',
    },
    {
      it: 'a launch template from elsewhere',
      from: machine('', '      LaunchTemplate: { LaunchTemplateId: lt-1, Version: "1" }\n'),
      says: 'unknown 6',
    },
    {
      it: 'a launch template that nobody exports',
      from: machine('', '      LaunchTemplate: { LaunchTemplateId: !ImportValue T, Version: "1" }\n'),
      says: 'unknown 6',
    },
    {
      it: 'a data disk beside a launch template with the root',
      from: machine(
        data('{ Encrypted: true }'),
        `      LaunchTemplate: { LaunchTemplateId: !Ref Template, Version: "1" }\n${template}`,
      ),
      says: 'pass',
    },
    {
      it: 'disks nobody exports',
      from: machine('', '      BlockDeviceMappings: !ImportValue D\n'),
      says: 'unknown 6',
      message: 'BlockDeviceMappings: no given stack exports D',
    },
    ...failsInBothOrders(
      '        - { DeviceName: /dev/xvda, Ebs: { Encrypted: !ImportValue E } }\n',
      '        - { DeviceName: /dev/sdf, Ebs: { Encrypted: false } } # here\n',
      machine,
    ),
    ...failsInBothOrders(
      '        - { DeviceName: !ImportValue N, Ebs: { Encrypted: true } }\n',
      '        - { DeviceName: /dev/sdf, Ebs: { Encrypted: false } } # here\n',
      machine,
    ),
  ]);
});

const amazonLinux = '/aws/service/ami-amazon-linux-latest/al2023-ami-kernel-6.1-x86_64';
const fetched = (entry: string, more = '') =>
  `Parameters: { Ami: { Type: "AWS::SSM::Parameter::Value<AWS::EC2::Image::Id>", ${entry}${more} } }\n`;
const names = (letter: string, as = (name: string) => name) =>
  Array.from({ length: 30 }, (_, index) => as(`${letter}${index}`)).join(', ');
const starts = (image: string, devices = '', before = '') =>
  before + machine(devices).replace('ImageId: ami-1', `ImageId: ${image}`);

describe('the image that an instance starts from', () => {
  testEdges(volumeIsEncrypted, 'Machine', [
    {
      it: 'is public: its disk is in the clear, named or not',
      from: starts('!Ref Ami', '', fetched(`AllowedValues: [${amazonLinux}]`)),
      says: 'fail 6',
    },
    {
      it: 'is public, and the root says nothing',
      from: starts('!Ref Ami', root('{ VolumeSize: 8 }'), fetched(`AllowedValues: [${amazonLinux}]`)),
      says: 'fail 8',
    },
    {
      it: 'is public, and the root is encrypted',
      from: starts('!Ref Ami', root('{ Encrypted: true }'), fetched(`AllowedValues: [${amazonLinux}]`)),
      says: 'pass',
    },
    {
      it: 'is public, and a launch template that nobody gives may name its root',
      from: `${starts('!Ref Ami', '', fetched(`AllowedValues: [${amazonLinux}]`))}      LaunchTemplate: { LaunchTemplateId: lt-0a1b2c3d, Version: "1" }\n`,
      says: 'unknown 7',
      message: 'its launch template, which may name its root disk, is not in the given templates',
    },
    {
      it: 'is public, and another device than its root is encrypted',
      from: starts(
        '!Ref Ami',
        root('{ Encrypted: true }').replace('/dev/xvda', '/dev/sda1'),
        fetched(`AllowedValues: [${amazonLinux}]`),
      ),
      says: 'fail 6',
      finds: 'BlockDeviceMappings: a public image, whose disks are never encrypted, and no mapping of /dev/xvda',
    },
    {
      it: 'is public and of Windows, and its root is encrypted',
      from: starts(
        '!Ref Ami',
        root('{ Encrypted: true }').replace('/dev/xvda', '/dev/sda1'),
        fetched('AllowedValues: [/aws/service/ami-windows-latest/Windows_Server-2025-English-Full-Base]'),
      ),
      says: 'pass',
    },
    {
      it: 'is public, of a root that is not known',
      from: starts(
        '!Ref Ami',
        root('{ Encrypted: true }').replace('/dev/xvda', '/dev/sda1'),
        fetched('AllowedValues: [/aws/service/debian/release/12/latest/amd64]'),
      ),
      says: 'pass',
    },
    {
      it: 'is public unless a deployment names another entry',
      from: starts('!Ref Ami', '', fetched(`Default: ${amazonLinux}`)),
      says: `fail 6 [Ami is ${amazonLinux}] | unknown 3 [Ami is not ${amazonLinux}]`,
    },
    {
      it: 'is public or the customer’s own',
      from: starts('!Ref Ami', '', fetched(`AllowedValues: [${amazonLinux}, /clinic/image]`)),
      says: `fail 6 [Ami is ${amazonLinux}] | unknown 3 [Ami is /clinic/image]`,
    },
    { it: 'is kept under nobody’s name', from: starts('!Ref Ami', '', fetched('Description: a')), says: 'unknown 3' },
    {
      it: 'is the customer’s own',
      from: starts('!Ref Ami', '', fetched('AllowedValues: [/clinic/image]')),
      says: 'unknown 3',
    },
    {
      it: 'is sold, which is not public',
      from: starts('!Ref Ami', '', fetched('AllowedValues: [/aws/service/marketplace/prod-1/latest]')),
      says: 'unknown 3',
    },
    {
      it: 'is public, by a dynamic reference',
      from: starts(`"{{resolve:ssm:${amazonLinux}:1}}"`),
      says: 'fail 5',
    },
    {
      it: 'is the customer’s own, by a dynamic reference',
      from: starts('"{{resolve:ssm:/clinic/image}}"'),
      says: 'unknown 2',
    },
    {
      it: 'is public in one configuration',
      from: starts(
        `!If [IsA, "{{resolve:ssm:${amazonLinux}}}", ami-1]`,
        '',
        'Parameters: { E: { Type: String, AllowedValues: [a, b] } }\nConditions: { IsA: !Equals [!Ref E, a] }\n',
      ),
      says: 'fail 7 [IsA is true] | unknown 4 [IsA is false]',
    },
    {
      it: 'comes from a map of more Regions than configurations are told apart',
      from: starts(
        '!FindInMap [M, !Ref "AWS::Region", !Ref T]',
        '',
        `Parameters: { T: { Type: String, AllowedValues: [${names('t')}] } }\nMappings: { M: { ${names('r', (key) => `${key}: { ${names('t', (type) => `${type}: ami-1`)} }`)} } }\n`,
      ),
      says: 'unknown 4',
      message:
        'it does not name its root volume, which follows the image and the default of the account in this Region',
    },
    {
      it: 'is public where a map has it, and the first key has none',
      from: starts(
        '!FindInMap [M, !Ref T, id]',
        '',
        `Parameters: { T: { Type: String, AllowedValues: [a, b] } }\nMappings: { M: { a: { other: x }, b: { id: "{{resolve:ssm:${amazonLinux}}}" } } }\n`,
      ),
      says: 'fail 7',
    },
    { it: 'is not named', from: starts('!Ref AWS::NoValue'), says: 'unknown 2' },
    { it: 'is another resource', from: `${starts('!Ref Made')}  Made: { Type: Custom::Image }\n`, says: 'unknown 2' },
    { it: 'is secret', from: starts(`"{{resolve:ssm-secure:${amazonLinux}}}"`), says: 'unknown 2' },
    { it: 'is only part of a text', from: starts(`"{{resolve:ssm:${amazonLinux}}}-x"`), says: 'unknown 2' },
    {
      it: 'stands in a launch template that names no disk',
      from: `${machine('', `      LaunchTemplate: { LaunchTemplateId: !Ref T, Version: "1" }\n`).replace(
        '      ImageId: ami-1\n',
        '',
      )}  T: { Type: AWS::EC2::LaunchTemplate, Properties: { LaunchTemplateData: { ImageId: ami-1 } } }\n`,
      says: 'not-applicable',
    },
    {
      it: 'is public, and its launch template names no disk',
      from:
        starts(`"{{resolve:ssm:${amazonLinux}}}"`) +
        `      LaunchTemplate: { LaunchTemplateId: !Ref T, Version: "1" }\n  T: { Type: AWS::EC2::LaunchTemplate, Properties: { LaunchTemplateData: { KeyName: a } } }\n`,
      says: 'fail 5',
    },
    {
      it: 'is passed to a nested stack',
      from: {
        'template.yaml': `Resources:\n  N: { Type: AWS::CloudFormation::Stack, Properties: { TemplateURL: n.yaml, Parameters: { Ami: ${amazonLinux} } } }\n`,
        'n.yaml': starts('!Ref Ami', '', fetched('Default: /clinic/image')),
      },
      says: 'fail n.yaml:6',
    },
    {
      it: 'is the default of a nested stack',
      on: 'Machine',
      from: {
        'template.yaml': 'Resources:\n  N: { Type: AWS::CloudFormation::Stack, Properties: { TemplateURL: n.yaml } }\n',
        'n.yaml': starts('!Ref Ami', '', fetched(`Default: ${amazonLinux}`)),
      },
      says: 'fail n.yaml:6',
    },
  ]);

  test('what AWS does by default is dated data', () => {
    const data = ['Size: 1', 'Encrypted: true'].map(
      (said) => verdictOn(judgeText(volumeIsEncrypted, volume(`      ${said}\n`)), 'Disk').data,
    );
    expect(data).toEqual([['aws-defaults'], []]);
  });

  test('public images are dated data', () => {
    const judged = verdictOn(judgeText(volumeIsEncrypted, starts(`"{{resolve:ssm:${amazonLinux}}}"`)), 'Machine');
    expect(judged.data).toContain('public-images');
  });
});

const launch = (type: string, data: string) => `Resources:\n  Template:\n    Type: ${type}\n    Properties:\n${data}`;

describe('launch templates', () => {
  testEdges(volumeIsEncrypted, 'Template', [
    { it: 'an encrypted root', from: `Resources:\n${template}`, says: 'pass' },
    {
      it: 'a root in the clear',
      from: launch(
        'AWS::EC2::LaunchTemplate',
        '      LaunchTemplateData:\n        BlockDeviceMappings:\n          - DeviceName: /dev/sda1\n            Ebs:\n              Encrypted: "false"\n',
      ),
      says: 'fail 9',
    },
    {
      it: 'no disks',
      from: launch('AWS::EC2::LaunchTemplate', '      LaunchTemplateData: { ImageId: ami-1 }\n'),
      says: 'unknown 2',
    },
    {
      it: 'a public image that EC2 looks up at every launch',
      from: launch(
        'AWS::EC2::LaunchTemplate',
        `      LaunchTemplateData: { ImageId: "resolve:ssm:${amazonLinux}:3" }\n`,
      ),
      says: 'fail 5',
    },
    {
      it: 'an image that EC2 looks up nowhere',
      from: launch(
        'AWS::EC2::LaunchTemplate',
        `      LaunchTemplateData: { ImageId: "to-resolve:ssm:${amazonLinux}" }\n`,
      ),
      says: 'unknown 2',
    },
    {
      it: 'an image of the customer’s own that EC2 looks up at every launch',
      from: launch('AWS::EC2::LaunchTemplate', '      LaunchTemplateData: { ImageId: "resolve:ssm:/clinic/image" }\n'),
      says: 'unknown 2',
    },
    {
      it: 'a launch configuration',
      from: launch(
        'AWS::AutoScaling::LaunchConfiguration',
        '      BlockDeviceMappings:\n        - { DeviceName: /dev/xvda, Ebs: { Encrypted: false } }\n',
      ),
      says: 'fail 6',
    },
    {
      it: 'a launch configuration copied from an instance',
      from: launch('AWS::AutoScaling::LaunchConfiguration', '      InstanceId: i-1\n'),
      says: 'unknown 2',
    },
  ]);
});

const nothing = nothingDeclared('2026-11-25');
const says = (from: string, declared: Declared, on = 'Disk') =>
  verdictLine(verdictOn(judgeText(volumeIsEncrypted, from, {}, declared), on));

describe('the default of the account in the Region', () => {
  const on = { ...nothing, encryptsVolumes: () => true };
  const off = { ...nothing, encryptsVolumes: () => false };
  test.each<[string, string, Declared, string, string?]>([
    ['on, and nothing said', volume('      Size: 1\n'), on, 'pass'],
    ['on, whatever is said', volume('      Encrypted: false\n'), on, 'pass'],
    ['on, and a snapshot', volume('      SnapshotId: snap-1\n'), on, 'pass'],
    ['off, and nothing said', volume('      Size: 1\n'), off, 'fail 2'],
    ['off, and a snapshot', volume('      SnapshotId: snap-1\n'), off, 'unknown 6'],
    ['on, and a root that is not named', machine(''), on, 'pass', 'Machine'],
    ['off, and a root that is not named', machine(''), off, 'unknown 2', 'Machine'],
    [
      'on, and a volume that was there before',
      machine('', '      Volumes: [{ VolumeId: vol-1, Device: /dev/sdf }]\n'),
      on,
      'unknown 6',
      'Machine',
    ],
  ])('%s', (_it, from, declared, line, resource) => expect(says(from, declared, resource)).toBe(line));

  test('is that of the deployment', () => {
    const asked: string[] = [];
    says(volume('      Size: 1\n'), { ...nothing, encryptsVolumes: ({ template: name }) => asked.push(name) > 0 });
    expect(asked).toEqual(['template.yaml']);
  });
});

describe('another method that somebody attests', () => {
  const attested: Attestation = {
    obligation: 'EC2-REST-FDE',
    statement: 'The data volumes are encrypted by LUKS.',
    role: 'platform lead',
    date: '2026-01-10',
    reviewBy: '2027-01-10',
    determination: [],
    resources: ['Disk'],
  };
  test.each<[string, Partial<Attestation>, string]>([
    ['PEERS B-ec2-rest: of this volume', {}, 'pass'],
    ['PEERS B-ec2-rest: of another volume', { resources: ['Other'] }, 'fail 6'],
    ['of two volumes', { resources: ['Other', 'Disk'] }, 'pass'],
    ['from today on', { date: '2026-11-25', reviewBy: '2026-11-25' }, 'pass'],
    ['from tomorrow on', { date: '2026-11-26' }, 'fail 6'],
    ...['', '-APP', '-LIB', '-TDE', '-SAAS'].map((method): [string, Partial<Attestation>, string] => [
      `EC2-REST${method}`,
      { obligation: `EC2-REST${method}` },
      'pass',
    ]),
    ['of all', { resources: [] }, 'pass'],
    ['of a pattern of ids', { resources: ['*/D*'] }, 'pass'],
    ['of a pattern that leaves it out', { resources: ['*/E*'] }, 'fail 6'],
    ['overdue', { reviewBy: '2026-11-24' }, 'fail 6'],
    ['of another row', { obligation: 'EC2-INTRA' }, 'fail 6'],
  ])('%s', (_it, change, line) => {
    expect(says(volume('      Encrypted: false\n'), { ...nothing, attestations: [{ ...attested, ...change }] })).toBe(
      line,
    );
  });

  const attestations = [{ ...attested, resources: [] }];
  test('is not asked where the disk is encrypted', () => {
    const [judged] = judgeText(volumeIsEncrypted, volume('      Encrypted: true\n'), {}, { ...nothing, attestations });
    expect([judged?.verdict, judged?.message]).toEqual(['pass', '']);
  });

  test('is not asked where there is no disk', () => {
    const from = machine('', `      LaunchTemplate: { LaunchTemplateName: records, Version: "1" }\n${template}`);
    expect(says(from, { ...nothing, attestations }, 'Machine')).toBe('not-applicable');
  });
});
