import { eachText, flag, list, nothing, record, text, word } from '../facts.ts';
import { translation } from '../translation.ts';
import { blockDevices } from './block-devices.ts';

export const launchConfiguration = translation(
  'launch-template',
  'AWS::AutoScaling::LaunchConfiguration',
  'launch configuration',
  {
    templateName: text('LaunchConfigurationName'),
    image: text('ImageId'),
    machineType: word('InstanceType'),
    blockDevices: blockDevices('BlockDeviceMappings'),
    securityGroups: list('SecurityGroups', eachText),
    securityGroupNames: nothing(),
    networkInterfaces: nothing(),
    publicAddress: flag('AssociatePublicIpAddress'),
    profile: text('IamInstanceProfile'),
    profileName: nothing(),
    fromInstance: text('InstanceId'),
    userData: text('UserData'),
  },
  [
    'ClassicLinkVPCId',
    'ClassicLinkVPCSecurityGroups',
    'EbsOptimized',
    'InstanceMonitoring',
    'KernelId',
    'KeyName',
    'MetadataOptions',
    'PlacementTenancy',
    'RamDiskId',
    'SpotPrice',
  ],
);

export const fleet = translation(
  'fleet',
  'AWS::AutoScaling::AutoScalingGroup',
  'Auto Scaling group',
  {
    fleetName: text('AutoScalingGroupName'),
    launchTemplate: text('LaunchTemplate.LaunchTemplateId'),
    launchTemplateName: text('LaunchTemplate.LaunchTemplateName'),
    launchConfiguration: text('LaunchConfigurationName'),
    mixedTemplate: text('MixedInstancesPolicy.LaunchTemplate.LaunchTemplateSpecification.LaunchTemplateId'),
    mixedTemplateName: text('MixedInstancesPolicy.LaunchTemplate.LaunchTemplateSpecification.LaunchTemplateName'),
    overrides: list(
      'MixedInstancesPolicy.LaunchTemplate.Overrides',
      record({
        launchTemplate: text('LaunchTemplateSpecification.LaunchTemplateId'),
        launchTemplateName: text('LaunchTemplateSpecification.LaunchTemplateName'),
      }),
    ),
    fromInstance: text('InstanceId'),
    subnets: list('VPCZoneIdentifier', eachText),
    targetGroups: list('TargetGroupARNs', eachText),
    classicLoadBalancers: list('LoadBalancerNames', eachText),
    trafficSources: list('TrafficSources', record({ source: text('Identifier'), type: word('Type') })),
    notifications: list('NotificationConfigurations', record({ topic: text('TopicARN') })),
  },
  [
    'AvailabilityZoneDistribution',
    'AvailabilityZoneIds',
    'AvailabilityZoneImpairmentPolicy',
    'AvailabilityZones',
    'CapacityRebalance',
    'CapacityReservationSpecification',
    'Context',
    'Cooldown',
    'DefaultInstanceWarmup',
    'DeletionProtection',
    'DesiredCapacity',
    'DesiredCapacityType',
    'HealthCheckGracePeriod',
    'HealthCheckType',
    'InstanceLifecyclePolicy',
    'InstanceMaintenancePolicy',
    'LifecycleHookSpecificationList',
    'MaxInstanceLifetime',
    'MaxSize',
    'MetricsCollection',
    'MinSize',
    'NewInstancesProtectedFromScaleIn',
    'NotificationConfiguration',
    'PlacementGroup',
    'ServiceLinkedRoleARN',
    'SkipZonalShiftValidation',
    'Tags',
    'TerminationPolicies',
  ],
);

export const scalingPolicy = translation(
  'scaling-policy',
  'AWS::AutoScaling::ScalingPolicy',
  'scaling policy',
  { fleet: text('AutoScalingGroupName') },
  [
    'AdjustmentType',
    'Cooldown',
    'EstimatedInstanceWarmup',
    'MetricAggregationType',
    'MinAdjustmentMagnitude',
    'PolicyType',
    'PredictiveScalingConfiguration',
    'ScalingAdjustment',
    'StepAdjustments',
    'TargetTrackingConfiguration',
  ],
);

export const scheduledScaling = translation(
  'scheduled-scaling',
  'AWS::AutoScaling::ScheduledAction',
  'scheduled scaling',
  { fleet: text('AutoScalingGroupName') },
  ['DesiredCapacity', 'EndTime', 'MaxSize', 'MinSize', 'Recurrence', 'StartTime', 'TimeZone'],
);

export const lifecycleHook = translation(
  'lifecycle-hook',
  'AWS::AutoScaling::LifecycleHook',
  'lifecycle hook',
  {
    fleet: text('AutoScalingGroupName'),
    target: text('NotificationTargetARN'),
    role: text('RoleARN'),
    message: text('NotificationMetadata'),
  },
  ['DefaultResult', 'HeartbeatTimeout', 'LifecycleHookName', 'LifecycleTransition'],
);

export const warmPool = translation(
  'warm-pool',
  'AWS::AutoScaling::WarmPool',
  'warm pool',
  { fleet: text('AutoScalingGroupName'), state: word('PoolState') },
  ['InstanceReusePolicy', 'MaxGroupPreparedCapacity', 'MinSize'],
);
