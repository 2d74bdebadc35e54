import { flag, list, number, record, text, word } from '../facts.ts';
import { translation } from '../translation.ts';
import { incoming, outgoing } from './traffic-rules.ts';

export const securityGroup = translation(
  'security-group',
  'AWS::EC2::SecurityGroup',
  'security group',
  {
    groupName: text('GroupName'),
    network: text('VpcId'),
    ingress: list('SecurityGroupIngress', record(incoming)),
    egress: list('SecurityGroupEgress', record(outgoing)),
  },
  ['GroupDescription', 'Tags'],
);

export const securityGroupRule = translation(
  'security-group-rule',
  'AWS::EC2::SecurityGroupIngress',
  'security group rule',
  { securityGroup: text('GroupId'), securityGroupName: text('GroupName'), ...incoming },
  ['Description', 'SourceSecurityGroupOwnerId'],
);

export const securityGroupEgressRule = translation(
  'security-group-egress-rule',
  'AWS::EC2::SecurityGroupEgress',
  'security group egress rule',
  { securityGroup: text('GroupId'), ...outgoing },
  ['Description'],
);

export const securityGroupAssociation = translation(
  'security-group-association',
  'AWS::EC2::SecurityGroupVpcAssociation',
  'security group association',
  { securityGroup: text('GroupId'), network: text('VpcId') },
);

export const prefixList = translation(
  'prefix-list',
  'AWS::EC2::PrefixList',
  'prefix list',
  { listName: text('PrefixListName'), entries: list('Entries', record({ cidr: word('Cidr') })) },
  ['AddressFamily', 'MaxEntries', 'Tags'],
);

export const networkAcl = translation(
  'network-acl',
  'AWS::EC2::NetworkAcl',
  'network ACL',
  { network: text('VpcId') },
  ['Tags'],
);

export const networkAclRule = translation(
  'network-acl-rule',
  'AWS::EC2::NetworkAclEntry',
  'network ACL rule',
  {
    acl: text('NetworkAclId'),
    number: number('RuleNumber'),
    action: word('RuleAction'),
    egress: flag('Egress'),
    protocol: word('Protocol'),
    fromPort: number('PortRange.From'),
    toPort: number('PortRange.To'),
    cidr: word('CidrBlock'),
    cidr6: word('Ipv6CidrBlock'),
  },
  ['Icmp'],
);

export const networkAclAssociation = translation(
  'network-acl-association',
  'AWS::EC2::SubnetNetworkAclAssociation',
  'network ACL association',
  { acl: text('NetworkAclId'), subnet: text('SubnetId') },
);

export const publicAccessBlock = translation(
  'public-access-block',
  'AWS::EC2::VPCBlockPublicAccessOptions',
  'VPC Block Public Access',
  { mode: word('InternetGatewayBlockMode') },
);

export const publicAccessExclusion = translation(
  'public-access-exclusion',
  'AWS::EC2::VPCBlockPublicAccessExclusion',
  'VPC Block Public Access exclusion',
  { mode: word('InternetGatewayExclusionMode'), network: text('VpcId'), subnet: text('SubnetId') },
  ['Tags'],
);
