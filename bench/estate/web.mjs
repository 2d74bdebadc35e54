import { alarm } from './alarm.mjs';
import { att, kept, ref, shared } from './intrinsics.mjs';

/** Instances with their disks behind a load balancer. */
export function web({ app, conditional, when, subnet, slip, random }) {
  const speaks = slip(0.05) ? 'HTTP' : 'HTTPS';
  const machine = (name) => [
    [
      `${app}${name}`,
      {
        Type: 'AWS::EC2::Instance',
        Properties: {
          InstanceType: random() < 0.5 ? 'm6i.large' : 'm6i.xlarge',
          SubnetId: subnet(),
          SecurityGroupIds: [att(`${app}WebGroup`, 'GroupId')],
          LaunchTemplate: {
            LaunchTemplateId: ref(`${app}Launch`),
            Version: att(`${app}Launch`, 'LatestVersionNumber'),
          },
        },
      },
    ],
    [
      `${app}${name}Disk`,
      {
        Type: 'AWS::EC2::Volume',
        ...kept,
        Properties: {
          AvailabilityZone: att(`${app}${name}`, 'AvailabilityZone'),
          Size: 50 + 10 * Math.floor(random() * 40),
          VolumeType: 'gp3',
          Encrypted: when('IsEncrypted', !slip(0.03), false),
          KmsKeyId: shared('KeyArn'),
        },
      },
    ],
    alarm(
      `${app}${name}Busy`,
      'AWS/EC2',
      'CPUUtilization',
      { Name: 'InstanceId', Value: ref(`${app}${name}`) },
      conditional,
    ),
  ];
  return [
    [
      `${app}WebGroup`,
      {
        Type: 'AWS::EC2::SecurityGroup',
        Properties: {
          GroupDescription: `Web tier of ${app}`,
          VpcId: shared('Vpc'),
          SecurityGroupIngress: [
            { IpProtocol: 'tcp', FromPort: 443, ToPort: 443, CidrIp: when('IsPublic', '0.0.0.0/0', '10.0.0.0/8') },
          ],
        },
      },
    ],
    [
      `${app}BetweenMachines`,
      {
        Type: 'AWS::EC2::SecurityGroupIngress',
        Properties: {
          GroupId: att(`${app}WebGroup`, 'GroupId'),
          SourceSecurityGroupId: att(`${app}WebGroup`, 'GroupId'),
          IpProtocol: 'tcp',
          FromPort: 443,
          ToPort: 443,
        },
      },
    ],
    [
      `${app}Balancer`,
      {
        Type: 'AWS::ElasticLoadBalancingV2::LoadBalancer',
        Properties: {
          Type: 'application',
          Scheme: when('IsPublic', 'internet-facing', 'internal'),
          Subnets: [shared('PublicA'), shared('PublicB')],
          SecurityGroups: [ref(`${app}WebGroup`)],
          LoadBalancerAttributes: [
            { Key: 'access_logs.s3.enabled', Value: 'true' },
            { Key: 'access_logs.s3.bucket', Value: shared('LogBucket') },
          ],
        },
      },
    ],
    [
      `${app}Launch`,
      {
        Type: 'AWS::EC2::LaunchTemplate',
        Properties: {
          LaunchTemplateData: {
            ImageId: '{{resolve:ssm:/aws/service/ami-amazon-linux-latest/al2023-ami-kernel-default-x86_64}}',
            MetadataOptions: { HttpTokens: 'required', HttpEndpoint: 'enabled' },
            BlockDeviceMappings: [
              {
                DeviceName: '/dev/xvda',
                Ebs: { VolumeSize: 30, VolumeType: 'gp3', Encrypted: true, KmsKeyId: shared('KeyArn') },
              },
            ],
          },
        },
      },
    ],
    ...machine('Blue'),
    ...machine('Green'),
    [
      `${app}Targets`,
      {
        Type: 'AWS::ElasticLoadBalancingV2::TargetGroup',
        Properties: {
          VpcId: shared('Vpc'),
          TargetType: 'instance',
          Protocol: when('IsEncrypted', speaks, 'HTTP'),
          Port: 443,
          HealthCheckPath: '/health',
          Targets: [{ Id: ref(`${app}Blue`) }, { Id: ref(`${app}Green`) }],
        },
      },
    ],
    [
      `${app}Listener`,
      {
        Type: 'AWS::ElasticLoadBalancingV2::Listener',
        Properties: {
          LoadBalancerArn: ref(`${app}Balancer`),
          Protocol: 'HTTPS',
          Port: 443,
          SslPolicy: slip(0.05) ? 'ELBSecurityPolicy-2016-08' : 'ELBSecurityPolicy-TLS13-1-2-2021-06',
          Certificates: [{ CertificateArn: ref('CertificateArn') }],
          DefaultActions: [{ Type: 'forward', TargetGroupArn: ref(`${app}Targets`) }],
        },
      },
    ],
  ];
}
