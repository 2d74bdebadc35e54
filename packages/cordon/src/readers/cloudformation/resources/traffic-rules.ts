import { nothing, number, text, word } from '../facts.ts';

/** What both directions share. */
const traffic = {
  protocol: word('IpProtocol'),
  fromPort: number('FromPort'),
  toPort: number('ToPort'),
  cidr: word('CidrIp'),
  cidr6: word('CidrIpv6'),
};

/** A rule for traffic to a group's members, inside the group or apart from it. */
export const incoming = {
  ...traffic,
  group: text('SourceSecurityGroupId'),
  groupName: text('SourceSecurityGroupName'),
  prefixList: text('SourcePrefixListId'),
};

/** A rule for traffic from a group's members. It can name another group by its id only. */
export const outgoing = {
  ...traffic,
  group: text('DestinationSecurityGroupId'),
  groupName: nothing(),
  prefixList: text('DestinationPrefixListId'),
};
