import { eachText, flag, list, text, tree, word } from '../facts.ts';
import { translation } from '../translation.ts';

/** What the older service calls by the same names. */
const shared = {
  domainName: text('DomainName'),
  encrypted: flag('EncryptionAtRestOptions.Enabled'),
  key: text('EncryptionAtRestOptions.KmsKeyId'),
  nodeToNode: flag('NodeToNodeEncryptionOptions.Enabled'),
  enforcesHttps: flag('DomainEndpointOptions.EnforceHTTPS'),
  tlsPolicy: word('DomainEndpointOptions.TLSSecurityPolicy'),
  customEndpoint: text('DomainEndpointOptions.CustomEndpoint'),
  certificate: text('DomainEndpointOptions.CustomEndpointCertificateArn'),
  subnets: list('VPCOptions.SubnetIds', eachText),
  securityGroups: list('VPCOptions.SecurityGroupIds', eachText),
  policy: tree('AccessPolicies'),
  fineGrained: flag('AdvancedSecurityOptions.Enabled'),
  userPool: text('CognitoOptions.UserPoolId'),
  userPoolRole: text('CognitoOptions.RoleArn'),
  logs: tree('LogPublishingOptions'),
};

export const searchDomain = translation(
  'search-domain',
  'AWS::OpenSearchService::Domain',
  'OpenSearch domain',
  {
    engine: text('EngineVersion'),
    ...shared,
  },
  [
    'AIMLOptions',
    'AdvancedOptions',
    'AutomatedSnapshotPauseOptions',
    'ClusterConfig',
    'DeploymentStrategyOptions',
    'EBSOptions',
    'EngineMode',
    'IPAddressType',
    'IdentityCenterOptions',
    'OffPeakWindowOptions',
    'SkipShardMigrationWait',
    'SnapshotOptions',
    'SoftwareUpdateOptions',
    'Tags',
    'UseCase',
  ],
);

export const olderSearchDomain = translation(
  'search-domain',
  'AWS::Elasticsearch::Domain',
  'Elasticsearch domain',
  {
    engine: text('ElasticsearchVersion'),
    ...shared,
  },
  ['AdvancedOptions', 'EBSOptions', 'ElasticsearchClusterConfig', 'SnapshotOptions', 'Tags'],
);
