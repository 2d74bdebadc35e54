import type { Ask } from './ask.ts';
import { control } from './control.ts';
import { databaseIsOpened, targetIsOpened } from './hop-ends.ts';

const template = (port: number) => `Resources:
  Records:
    Type: AWS::RDS::DBInstance
    Properties:
      Engine: sqlserver-se
      DBInstanceClass: db.m6i.large
      VPCSecurityGroups: [!Ref RecordsGroup]
  RecordsGroup:
    Type: AWS::EC2::SecurityGroup
    Properties:
      GroupDescription: Records
      SecurityGroupIngress:
        - IpProtocol: tcp
          FromPort: ${port}
          ToPort: ${port}
          SourceSecurityGroupId: !Ref HostGroup
  HostGroup:
    Type: AWS::EC2::SecurityGroup
    Properties: { GroupDescription: Hosts }
`;

export const hopEndsAgree = control({
  id: 'hop-ends-agree',
  obligations: ['HOP-ENDS'],
  title: 'Both ends of a session say the same of it',
  why: 'Where one end sends to a port that the other keeps shut, something else is running than what is written, and what is written proves nothing.',
  decides: [
    'A database is held against the security groups it names: one of their rules has to open its port, as it is set or as the engine has it.',
    'A load balancer listener is held against what its target groups send to: a group of the target has to open the port.',
    'Where a group of the sender lists what may leave, the port has to be among it; a group that lists nothing lets everything out.',
    'HTTPS or TLS to a port whose protocol cannot change to TLS, such as 80, is not decided: one of the two is wrong, or a server speaks TLS where nobody expects it.',
    'A group that lets nobody in, a default group and a fleet of instances are not asked about.',
  ],
  open: [
    'A port, a rule or a group that comes from elsewhere: write it in the template, or pass the template that makes it.',
    'HTTPS or TLS at a port of another protocol: use the port that is meant.',
  ],
  on: ['database', 'database-cluster', 'listener'],
  check(resource, ask: Ask) {
    return resource.kind === 'listener' ? targetIsOpened(resource, ask) : databaseIsOpened(resource, ask);
  },
  fix: {
    effect: 'needs-a-human',
    does: 'Find out which of the two ends is right, and write the other like it.',
    cloudformation: 'FromPort: 1433\nToPort: 1433',
    edits: ({ path }) => [
      { set: path, to: 1433 },
      { set: path.replace('FromPort', 'ToPort'), to: 1433 },
    ],
  },
  examples: { resource: 'Records', line: 14, fails: template(5432), passes: template(1433) },
});
