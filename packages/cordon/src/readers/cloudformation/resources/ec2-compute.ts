import { eachText, flag, list, nothing, record, text, word } from '../facts.ts';
import { translation } from '../translation.ts';
import { blockDevices } from './block-devices.ts';

export const volume = translation(
  'volume',
  'AWS::EC2::Volume',
  'EBS volume',
  {
    encrypted: flag('Encrypted'),
    key: text('KmsKeyId'),
    snapshot: text('SnapshotId'),
    sourceVolume: text('SourceVolumeId'),
  },
  [
    'AutoEnableIO',
    'AvailabilityZone',
    'AvailabilityZoneId',
    'Iops',
    'MultiAttachEnabled',
    'OutpostArn',
    'Size',
    'Tags',
    'Throughput',
    'VolumeInitializationRate',
    'VolumeType',
  ],
);

export const volumeAttachment = translation(
  'volume-attachment',
  'AWS::EC2::VolumeAttachment',
  'volume attachment',
  { instance: text('InstanceId'), volume: text('VolumeId'), device: text('Device') },
  ['EbsCardIndex'],
);

export const instance = translation(
  'instance',
  'AWS::EC2::Instance',
  'EC2 instance',
  {
    machineType: word('InstanceType'),
    image: text('ImageId'),
    blockDevices: blockDevices('BlockDeviceMappings'),
    attachedVolumes: list('Volumes', record({ volume: text('VolumeId'), device: word('Device') })),
    launchTemplate: text('LaunchTemplate.LaunchTemplateId'),
    launchTemplateName: text('LaunchTemplate.LaunchTemplateName'),
    securityGroups: list('SecurityGroupIds', eachText),
    securityGroupNames: list('SecurityGroups', eachText),
    subnet: text('SubnetId'),
    networkInterfaces: list(
      'NetworkInterfaces',
      record({
        networkInterface: text('NetworkInterfaceId'),
        subnet: text('SubnetId'),
        securityGroups: list('GroupSet', eachText),
        publicAddress: flag('AssociatePublicIpAddress'),
      }),
    ),
    profile: text('IamInstanceProfile'),
    userData: text('UserData'),
  },
  [
    'AdditionalInfo',
    'Affinity',
    'AvailabilityZone',
    'CpuOptions',
    'CreditSpecification',
    'DisableApiTermination',
    'EbsOptimized',
    'ElasticGpuSpecifications',
    'ElasticInferenceAccelerators',
    'EnclaveOptions',
    'HibernationOptions',
    'HostId',
    'HostResourceGroupArn',
    'InstanceInitiatedShutdownBehavior',
    'Ipv6AddressCount',
    'Ipv6Addresses',
    'KernelId',
    'KeyName',
    'LicenseSpecifications',
    'MetadataOptions',
    'Monitoring',
    'PlacementGroupName',
    'PrivateDnsNameOptions',
    'PrivateIpAddress',
    'PropagateTagsToVolumeOnCreation',
    'RamdiskId',
    'SourceDestCheck',
    'SsmAssociations',
    'Tags',
    'Tenancy',
  ],
);

export const launchTemplate = translation(
  'launch-template',
  'AWS::EC2::LaunchTemplate',
  'launch template',
  {
    templateName: text('LaunchTemplateName'),
    image: text('LaunchTemplateData.ImageId'),
    machineType: word('LaunchTemplateData.InstanceType'),
    blockDevices: blockDevices('LaunchTemplateData.BlockDeviceMappings'),
    securityGroups: list('LaunchTemplateData.SecurityGroupIds', eachText),
    securityGroupNames: list('LaunchTemplateData.SecurityGroups', eachText),
    networkInterfaces: list(
      'LaunchTemplateData.NetworkInterfaces',
      record({
        networkInterface: text('NetworkInterfaceId'),
        subnet: text('SubnetId'),
        securityGroups: list('Groups', eachText),
        publicAddress: flag('AssociatePublicIpAddress'),
      }),
    ),
    publicAddress: nothing(),
    profile: text('LaunchTemplateData.IamInstanceProfile.Arn'),
    profileName: text('LaunchTemplateData.IamInstanceProfile.Name'),
    fromInstance: nothing(),
    userData: text('LaunchTemplateData.UserData'),
  },
  ['TagSpecifications', 'VersionDescription'],
);

export const keyPair = translation('key-pair', 'AWS::EC2::KeyPair', 'key pair', {}, [
  'KeyFormat',
  'KeyName',
  'KeyType',
  'PublicKeyMaterial',
  'Tags',
]);

export const networkInterface = translation(
  'network-interface',
  'AWS::EC2::NetworkInterface',
  'network interface',
  { subnet: text('SubnetId'), securityGroups: list('GroupSet', eachText), interfaceType: word('InterfaceType') },
  [
    'ConnectionTrackingSpecification',
    'Description',
    'EnablePrimaryIpv6',
    'Ipv4PrefixCount',
    'Ipv4Prefixes',
    'Ipv6AddressCount',
    'Ipv6Addresses',
    'Ipv6PrefixCount',
    'Ipv6Prefixes',
    'PrivateIpAddress',
    'PrivateIpAddresses',
    'PublicIpDnsHostnameTypeSpecification',
    'SecondaryPrivateIpAddressCount',
    'SourceDestCheck',
    'Tags',
  ],
);

export const networkInterfaceAttachment = translation(
  'network-interface-attachment',
  'AWS::EC2::NetworkInterfaceAttachment',
  'network interface attachment',
  { networkInterface: text('NetworkInterfaceId'), instance: text('InstanceId') },
  ['DeleteOnTermination', 'DeviceIndex', 'EnaQueueCount', 'EnaSrdSpecification'],
);

export const instanceConnectEndpoint = translation(
  'instance-connect-endpoint',
  'AWS::EC2::InstanceConnectEndpoint',
  'EC2 Instance Connect endpoint',
  { subnet: text('SubnetId'), securityGroups: list('SecurityGroupIds', eachText) },
  ['ClientToken', 'PreserveClientIp', 'Tags'],
);
