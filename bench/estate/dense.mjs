import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const group = (others) => ({
  Type: 'AWS::EC2::SecurityGroup',
  Properties: {
    GroupDescription: 'Talks to every other',
    VpcId: 'vpc-0a1b2c3d',
    SecurityGroupIngress: others.map((other) => ({
      IpProtocol: 'tcp',
      FromPort: 8443,
      ToPort: 8443,
      SourceSecurityGroupId: { 'Fn::GetAtt': [other, 'GroupId'] },
    })),
  },
});

const instance = (groups) => ({
  Type: 'AWS::EC2::Instance',
  Properties: {
    ImageId: 'ami-0a1b2c3d',
    InstanceType: 'm6i.large',
    SecurityGroupIds: groups.map((each) => ({ 'Fn::GetAtt': [each, 'GroupId'] })),
  },
});

/**
 * Writes a template in which everything may talk to everything: `instances` in one group that lets its own members in, and a
 * twentieth as many groups that all let one another in, each with two instances.
 * @returns {number} what there is to read: resources and rules
 */
export function writeDense(folder, instances) {
  const names = Array.from({ length: Math.round(instances / 20) }, (_, at) => `Group${at}`);
  const resources = {
    Crowd: group([]),
    CrowdItself: {
      Type: 'AWS::EC2::SecurityGroupIngress',
      Properties: {
        GroupId: { 'Fn::GetAtt': ['Crowd', 'GroupId'] },
        SourceSecurityGroupId: { 'Fn::GetAtt': ['Crowd', 'GroupId'] },
        IpProtocol: 'tcp',
        FromPort: 8443,
        ToPort: 8443,
      },
    },
  };
  for (const name of names) resources[name] = group(names.filter((other) => other !== name));
  for (let at = 0; at < instances; at += 1) resources[`Crowd${at}`] = instance(['Crowd']);
  for (const name of names) for (const twin of ['A', 'B']) resources[`${name}${twin}`] = instance([name]);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'dense.json'), JSON.stringify({ Resources: resources }));
  return Object.keys(resources).length + names.length * (names.length - 1);
}
