// Which of our controls asks what a peer's rule asks, and why we ask nothing where no control does. A rule stands under
// `outside` only where no obligation of the catalogue speaks of the property it looks at.

/** Rules by the controls that answer the same question; the worst of several verdicts is ours. */
const groups = [
  [
    ['web-entry-is-behind-waf'],
    'ALBWAFEnabled CKV2_AWS_28 CKV2_AWS_76 CKV_AWS_68 CloudFrontDistributionWAFIntegration',
  ],
  [
    ['bucket-refuses-plain-http', 'bucket-is-not-a-website'],
    'S3_BUCKET_SSL_REQUESTS_ONLY S3BucketSSLRequestsOnly CKV_AWS_379',
  ],
  [
    ['bucket-encrypts-at-rest'],
    'S3_BUCKET_SERVER_SIDE_ENCRYPTION_ENABLED S3_DEFAULT_ENCRYPTION_KMS S3DefaultEncryptionKMS S3BucketServerSideEncryptionEnabled CKV_AWS_19 CKV_AWS_145 CKV_AWS_186 AWS-0088 AWS-0132',
  ],
  [
    ['listener-encrypts-clients'],
    'ELBV2_LISTENER_PROTOCOL_RULE ELB_TLS_HTTPS_LISTENERS_ONLY ELBTlsHttpsListenersOnly CLBNoInboundHttpHttps CKV_AWS_2 AWS-0054',
  ],
  [
    ['listener-encrypts-clients', 'http-listener-only-redirects'],
    'CKV2_AWS_20 ALBHttpToHttpsRedirection ALB_HTTP_TO_HTTPS_REDIRECTION_CHECK',
  ],
  [
    ['certificate-is-sound'],
    'ELBV2_ACM_CERTIFICATE_REQUIRED ELB_ACM_CERTIFICATE_REQUIRED ELBACMCertificateRequired ELBv2ACMCertificateRequired CKV_AWS_127',
  ],
  [
    ['tls-policy-is-current'],
    'ELBV2_LISTENER_SSL_POLICY_RULE ELB_PREDEFINED_SECURITY_POLICY_SSL_CHECK AWS-0047 CKV_AWS_103 CKV_AWS_213 CKV2_AWS_74',
  ],
  [['target-group-speaks-tls'], 'CKV_AWS_378'],
  [
    ['load-balancer-logs-access'],
    'ELBV2_ACCESS_LOGGING_RULE ELB_LOGGING_ENABLED ELBLoggingEnabled CKV_AWS_91 CKV_AWS_92',
  ],
  [
    ['volume-is-encrypted'],
    'EBS_VOLUME_ENCRYPTION_KEY_RULE ENCRYPTED_VOLUMES EC2EBSVolumeEncrypted CKV_AWS_3 CKV_AWS_8 CKV_AWS_106 CKV_AWS_183 CKV_AWS_189 AWS-0008 AWS-0026 AWS-0027 AWS-0131',
  ],
  [
    ['no-plaintext-ports-from-outside'],
    'RESTRICTED_INCOMING_TRAFFIC EC2RestrictedCommonPorts EC2RestrictedInbound CKV_AWS_260 CKV_AWS_277 AWS-0107 EC2_SECURITY_GROUP_INGRESS_OPEN_TO_WORLD_RULE SECURITY_GROUP_INGRESS_ALL_PROTOCOLS_RULE SECURITY_GROUP_INGRESS_PORT_RANGE_RULE',
  ],
  [
    ['sql-server-encrypts-at-rest', 'database-encrypts-at-rest'],
    'RDS_STORAGE_ENCRYPTED RDSStorageEncrypted CKV_AWS_16 CKV_AWS_96 CKV_AWS_140 AWS-0079 AWS-0080',
  ],
  [['copies-keep-safeguards'], 'CKV_AWS_146'],
  [['sql-server-forces-ssl', 'database-forces-tls'], 'CKV2_AWS_69'],
  [
    ['trail-is-on'],
    'MULTI_REGION_CLOUD_TRAIL_ENABLED CLOUD_TRAIL_ENABLED CLOUD_TRAIL_LOG_FILE_VALIDATION_ENABLED CloudTrailLogFileValidationEnabled CKV_AWS_36 CKV_AWS_67 AWS-0014 AWS-0016',
  ],
];

/** Rules that no obligation speaks of, by the reason. */
const outside = {
  'the paper asks that use of keys is logged, not where else the log is sent or who is told':
    'CLOUD_TRAIL_CLOUD_WATCH_LOGS_ENABLED CloudTrailCloudWatchLogsEnabled CKV2_AWS_10 CKV_AWS_252 AWS-0162 AWS-0163',
  'a trail holds calls, not objects: no row asks for data events of buckets': 'CLOUDTRAIL_S3_DATAEVENTS_ENABLED',
  'log files of a trail hold names and no PHI contents; no row asks for a key of one’s own on them':
    'CLOUD_TRAIL_ENCRYPTION_ENABLED CloudTrailEncryptionEnabled CKV_AWS_35 CKV_AWS_294 AWS-0015',
  'always encrypted by the platform; no row asks whose key it is': 'AWS-0078 CKV_AWS_246',
  'the certificate authority of a database instance: no row asks which one signs': 'CKV_AWS_211',
  'access to a vault by anyone is a question of access, not of encryption or audit': 'CKV_AWS_167',
  'access to keys, and their rotation: no row of the paper asks for either':
    'CKV_AWS_7 CKV_AWS_33 CKV_AWS_227 KMS_NO_WILDCARD_PRINCIPAL CMK_BACKING_KEY_ROTATION_ENABLED AWS-0065 KMSBackingKeyRotationEnabled',
  'header hygiene of a load balancer encrypts nothing':
    'ALB_HTTP_DROP_INVALID_HEADER_ENABLED ALBHttpDropInvalidHeaderEnabled CKV_AWS_131 CKV_AWS_328 AWS-0052',
  'instance metadata is no path of PHI in the paper': 'AWS-0028 AWS-0130 CKV_AWS_79 EC2IMDSv2Enabled CKV_AWS_341',
  'a public address or place in the network: the paper asks what crosses it in clear, not that there is none':
    'AUTOSCALING_LAUNCH_CONFIG_PUBLIC_IP_DISABLED AutoScalingLaunchConfigPublicIpDisabled AWS-0009 AWS-0053 AWS-0164 AWS-0180 CKV_AWS_17 CKV_AWS_88 EC2InstanceNoPublicIp EC2_INSTANCE_NO_PUBLIC_IP EC2InstancesInVPC EC2_INSTANCES_IN_VPC RDSInstancePublicAccess RDS_INSTANCE_PUBLIC_ACCESS_CHECK CKV_AWS_198',
  'who may read or write a bucket is access control, of which the excerpt has no row':
    'AWS-0086 AWS-0087 AWS-0091 AWS-0092 AWS-0093 AWS-0094 CKV2_AWS_6 CKV2_AWS_43 CKV_AWS_20 CKV_AWS_53 CKV_AWS_54 CKV_AWS_55 CKV_AWS_56 CKV_AWS_57 CKV_AWS_70 CKV_AWS_375 CKV_AWS_392 S3BucketLevelPublicAccessProhibited S3BucketPublicReadProhibited S3BucketPublicWriteProhibited S3_BUCKETPOLICY_NO_ALLOW_PLUS_NOTPRINCIPAL S3_BUCKET_LEVEL_PUBLIC_ACCESS_PROHIBITED S3_BUCKET_NO_PUBLIC_RW_ACL S3_BUCKET_POLICY_NO_ALLOW_PLUS_NOT_ACTION S3_BUCKET_POLICY_NO_WILDCARD_ACTION S3_BUCKET_POLICY_NO_WILDCARD_PRINCIPAL S3_BUCKET_PUBLIC_READ_ACL S3_BUCKET_PUBLIC_READ_PROHIBITED S3_BUCKET_PUBLIC_WRITE_PROHIBITED',
  'access logs of buckets: the paper asks for logs of load balancers, keys and databases':
    'AWS-0089 AWS-0171 AWS-0172 CKV_AWS_18 S3BucketLoggingEnabled S3_BUCKET_LOGGING_ENABLED',
  'versions, copies and locks of objects keep them, and encrypt nothing':
    'AWS-0090 AWS-0170 CKV_AWS_21 CKV_AWS_144 CKV_AWS_300 CKV2_AWS_61 S3BucketDefaultLockEnabled S3BucketReplicationEnabled S3BucketVersioningEnabled S3_BUCKET_DEFAULT_LOCK_ENABLE S3_BUCKET_REPLICATION_ENABLED S3_BUCKET_VERSIONING_ENABLED CKV2_AWS_62',
  'exports of a database’s logs are no audit; the audit that the paper asks of SQL Server is a parameter, and no peer’s rule reads it':
    'AuroraMySQLLogging CKV_AWS_129 CKV_AWS_324 CKV_AWS_325 RDSLoggingEnabled RDS_INSTANCE_LOGGING_ENABLED',
  'SSH and RDP are encrypted, and egress leaves no port open; the row asks of ports that speak in clear':
    'AWS-0104 CKV_AWS_24 CKV_AWS_25 CKV_AWS_382 EC2RestrictedSSH INCOMING_SSH_DISABLED EC2_SECURITY_GROUP_EGRESS_OPEN_TO_WORLD_RULE SECURITY_GROUP_EGRESS_ALL_PROTOCOLS_RULE SECURITY_GROUP_EGRESS_PORT_RANGE_RULE SECURITY_GROUP_MISSING_EGRESS_RULE',
  'a description that is missing, or how wide a range is, says nothing about what crosses in clear':
    'AWS-0099 AWS-0124 CKV_AWS_23 EC2SecurityGroupDescription SECURITY_GROUP_DESCRIPTION_RULE SECURITY_GROUP_INGRESS_CIDR_NON_32_RULE',
  'what a web ACL does with requests, or that it logs: the paper permits WAF and asks nothing of it':
    'CKV2_AWS_31 CKV_AWS_342 WAF_WEB_ACL_DEFAULT_ACTION_RULE WAFv2LoggingEnabled WAF_WEB_ACL_LOGGING',
  'passwords, credentials in user data, logins: no row asks how a person or program signs in':
    'AWS-0029 AWS-0122 AWS-0129 CKV_AWS_46 CKV_AWS_161 CKV_AWS_162 AuroraMySQLPostgresIAMAuth RDS_CLUSTER_MASTER_USER_PASSWORD_NO_PLAINTEXT_PASSWORD RDS_CLUSTER_MASTER_USER_PASSWORD_USES_SECURE_PARAMETER RDS_CLUSTER_MASTER_USER_PASSWORD_USES_SECURE_SERVICE RDS_MASTER_USER_NAME_NO_PLAINTEXT_PASSWORD RDS_MASTER_USER_NAME_USES_SECURE_PARAMETER RDS_MASTER_USER_NAME_USES_SECURE_SERVICE RDS_MASTER_USER_PASSWORD_NO_PLAINTEXT_PASSWORD RDS_MASTER_USER_PASSWORD_USES_SECURE_PARAMETER RDS_MASTER_USER_PASSWORD_USES_SECURE_SERVICE',
  'availability, backups, monitoring and upkeep: not a duty of the excerpt':
    'AURORA_MYSQL_BACKTRACKING_ENABLED AuroraMySQLBacktrack CKV2_AWS_9 CKV2_AWS_60 CKV_AWS_118 CKV_AWS_126 CKV_AWS_133 CKV_AWS_135 CKV_AWS_139 CKV_AWS_152 CKV_AWS_157 CKV_AWS_250 CKV_AWS_293 CKV_AWS_326 CLBConnectionDraining DB_INSTANCE_BACKUP_ENABLED EBS_OPTIMIZED_INSTANCE EC2EBSOptimizedInstance EC2InstanceDetailedMonitoringEnabled EC2InstanceProfileAttached EC2InstanceTerminationProtection EC2_INSTANCE_DETAILED_MONITORING_ENABLED EC2_INSTANCE_PROFILE_ATTACHED ELBCrossZoneLoadBalancingEnabled ELBDeletionProtectionEnabled ELB_CROSS_ZONE_LOAD_BALANCING_ENABLED ELB_DELETION_PROTECTION_ENABLED RDSEnhancedMonitoringEnabled RDSInBackupPlan RDSInstanceBackupEnabled RDSInstanceDeletionProtectionEnabled RDSMultiAZSupport RDSNonDefaultPort RDSRestrictedInbound RDS_AUTOMATIC_MINOR_VERSION_UPGRADE_ENABLED RDS_ENHANCED_MONITORING_ENABLED RDS_INSTANCE_DELETION_PROTECTION_ENABLED RDS_MULTI_AZ_SUPPORT CKV_AWS_261 AWS-0077 AWS-0133 AWS-0344',
};

/** The property a rule looks at, where our control asks for several at once. */
const properties = {
  MULTI_REGION_CLOUD_TRAIL_ENABLED: /IsMultiRegionTrail/,
  CKV_AWS_67: /IsMultiRegionTrail/,
  'AWS-0014': /IsMultiRegionTrail/,
  CLOUD_TRAIL_LOG_FILE_VALIDATION_ENABLED: /EnableLogFileValidation/,
  CloudTrailLogFileValidationEnabled: /EnableLogFileValidation/,
  CKV_AWS_36: /EnableLogFileValidation/,
  'AWS-0016': /EnableLogFileValidation/,
};

const byRule = new Map();
for (const [controls, rules] of groups)
  for (const rule of rules.split(' ')) note(rule, { controls, property: properties[rule] });
for (const [reason, rules] of Object.entries(outside))
  for (const rule of rules.split(' ')) note(rule, { outside: reason });

/** @throws Error where a rule stands twice. */
function note(rule, answer) {
  if (byRule.has(rule)) throw new Error(`${rule} stands twice in the mapping`);
  byRule.set(rule, answer);
}

/**
 * What we ask where a peer's rule asks: `{ controls }`, `{ outside: why }`, or undefined for a rule nobody mapped.
 * A rule with a parameter, `RDSLoggingEnabled[LogExport::error]`, is mapped by its name.
 */
export function answerTo(rule) {
  return byRule.get(rule.replace(/\[.*\]$/, ''));
}
