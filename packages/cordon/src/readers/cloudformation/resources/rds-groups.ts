import { dictionary, eachText, flag, list, number, record, text, word } from '../facts.ts';
import { translation } from '../translation.ts';

export const parameterGroup = translation(
  'parameter-group',
  'AWS::RDS::DBParameterGroup',
  'RDS parameter group',
  { groupName: text('DBParameterGroupName'), family: word('Family'), parameters: dictionary('Parameters') },
  ['Description', 'Tags'],
);

export const clusterParameterGroup = translation(
  'cluster-parameter-group',
  'AWS::RDS::DBClusterParameterGroup',
  'RDS cluster parameter group',
  { groupName: text('DBClusterParameterGroupName'), family: word('Family'), parameters: dictionary('Parameters') },
  ['Description', 'Tags'],
);

export const optionGroup = translation(
  'option-group',
  'AWS::RDS::OptionGroup',
  'RDS option group',
  {
    groupName: text('OptionGroupName'),
    engine: word('EngineName'),
    majorVersion: word('MajorEngineVersion'),
    options: list(
      'OptionConfigurations',
      record({
        option: word('OptionName'),
        port: number('Port'),
        securityGroups: list('VpcSecurityGroupMemberships', eachText),
        settings: list('OptionSettings', record({ name: word('Name'), value: text('Value') })),
      }),
    ),
  },
  ['OptionGroupDescription', 'Tags'],
);

export const databaseSubnetGroup = translation(
  'database-subnet-group',
  'AWS::RDS::DBSubnetGroup',
  'RDS subnet group',
  { groupName: text('DBSubnetGroupName'), subnets: list('SubnetIds', eachText) },
  ['DBSubnetGroupDescription', 'Tags'],
);

export const databaseSecurityGroup = translation(
  'database-security-group',
  'AWS::RDS::DBSecurityGroup',
  'RDS security group',
  {
    network: text('EC2VpcId'),
    ingress: list(
      'DBSecurityGroupIngress',
      record({ cidr: word('CIDRIP'), group: text('EC2SecurityGroupId'), groupName: text('EC2SecurityGroupName') }),
    ),
  },
  ['GroupDescription', 'Tags'],
);

export const databaseSecurityGroupRule = translation(
  'database-security-group-rule',
  'AWS::RDS::DBSecurityGroupIngress',
  'RDS security group rule',
  {
    securityGroup: text('DBSecurityGroupName'),
    cidr: word('CIDRIP'),
    group: text('EC2SecurityGroupId'),
    groupName: text('EC2SecurityGroupName'),
  },
  ['EC2SecurityGroupOwnerId'],
);

export const databaseProxy = translation(
  'database-proxy',
  'AWS::RDS::DBProxy',
  'RDS Proxy',
  {
    proxyName: text('DBProxyName'),
    engineFamily: word('EngineFamily'),
    tlsRequired: flag('RequireTLS'),
    logsStatements: flag('DebugLogging'),
    role: text('RoleArn'),
    secrets: list('Auth', record({ secret: text('SecretArn') })),
    securityGroups: list('VpcSecurityGroupIds', eachText),
    subnets: list('VpcSubnetIds', eachText),
  },
  ['DefaultAuthScheme', 'EndpointNetworkType', 'IdleClientTimeout', 'Tags', 'TargetConnectionNetworkType'],
);

export const databaseProxyEndpoint = translation(
  'database-proxy-endpoint',
  'AWS::RDS::DBProxyEndpoint',
  'RDS Proxy endpoint',
  {
    proxy: text('DBProxyName'),
    securityGroups: list('VpcSecurityGroupIds', eachText),
    subnets: list('VpcSubnetIds', eachText),
  },
  ['DBProxyEndpointName', 'EndpointNetworkType', 'Tags', 'TargetRole'],
);

export const databaseProxyTargets = translation(
  'database-proxy-targets',
  'AWS::RDS::DBProxyTargetGroup',
  'RDS Proxy targets',
  {
    proxy: text('DBProxyName'),
    databases: list('DBInstanceIdentifiers', eachText),
    clusters: list('DBClusterIdentifiers', eachText),
  },
  ['ConnectionPoolConfigurationInfo', 'TargetGroupName'],
);

export const databaseEvents = translation(
  'database-events',
  'AWS::RDS::EventSubscription',
  'RDS event subscription',
  { topic: text('SnsTopicArn'), sources: list('SourceIds', eachText) },
  ['Enabled', 'EventCategories', 'SourceType', 'SubscriptionName', 'Tags'],
);
