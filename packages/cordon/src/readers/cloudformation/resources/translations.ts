import type { Translation } from '../translation.ts';
import * as apiGateway from './api-gateway.ts';
import * as apiGatewayV2 from './api-gateway-v2.ts';
import * as appEntries from './app-entries.ts';
import * as autoScaling from './auto-scaling.ts';
import * as backup from './backup.ts';
import * as certificateManager from './certificate-manager.ts';
import * as cloudfront from './cloudfront.ts';
import * as cloudfrontSettings from './cloudfront-settings.ts';
import * as cloudtrail from './cloudtrail.ts';
import * as databaseMigration from './database-migration.ts';
import * as documentdb from './documentdb.ts';
import * as dynamodb from './dynamodb.ts';
import * as ec2Compute from './ec2-compute.ts';
import * as ec2Endpoints from './ec2-endpoints.ts';
import * as ec2Network from './ec2-network.ts';
import * as ec2Traffic from './ec2-traffic.ts';
import * as ec2Transit from './ec2-transit.ts';
import * as ec2Vpn from './ec2-vpn.ts';
import * as ecs from './ecs.ts';
import * as efs from './efs.ts';
import * as elasticLoadBalancing from './elastic-load-balancing.ts';
import * as elasticache from './elasticache.ts';
import * as eventbridge from './eventbridge.ts';
import * as firehose from './firehose.ts';
import * as iam from './iam.ts';
import * as iamTrust from './iam-trust.ts';
import * as kinesis from './kinesis.ts';
import * as kms from './kms.ts';
import * as lambda from './lambda.ts';
import * as logs from './logs.ts';
import * as neptune from './neptune.ts';
import * as opensearch from './opensearch.ts';
import * as pipes from './pipes.ts';
import * as programs from './programs.ts';
import * as rdsClusters from './rds-clusters.ts';
import * as rdsGroups from './rds-groups.ts';
import * as rdsInstances from './rds-instances.ts';
import * as redshift from './redshift.ts';
import * as s3 from './s3.ts';
import * as s3Access from './s3-access.ts';
import * as scheduler from './scheduler.ts';
import * as secretsManager from './secrets-manager.ts';
import * as sns from './sns.ts';
import * as sqs from './sqs.ts';
import * as stepFunctions from './step-functions.ts';
import * as systemsManager from './systems-manager.ts';
import * as transferFamily from './transfer-family.ts';
import * as wafClassic from './waf-classic.ts';
import * as wafv2 from './wafv2.ts';

const services: readonly { readonly [name: string]: Translation }[] = [
  apiGateway,
  apiGatewayV2,
  appEntries,
  autoScaling,
  backup,
  certificateManager,
  cloudfront,
  cloudfrontSettings,
  cloudtrail,
  databaseMigration,
  documentdb,
  dynamodb,
  ec2Compute,
  ec2Endpoints,
  ec2Network,
  ec2Traffic,
  ec2Transit,
  ec2Vpn,
  ecs,
  efs,
  elasticLoadBalancing,
  elasticache,
  eventbridge,
  firehose,
  iam,
  iamTrust,
  kinesis,
  kms,
  lambda,
  logs,
  neptune,
  opensearch,
  pipes,
  programs,
  rdsClusters,
  rdsGroups,
  rdsInstances,
  redshift,
  s3,
  s3Access,
  scheduler,
  secretsManager,
  sns,
  sqs,
  stepFunctions,
  systemsManager,
  transferFamily,
  wafClassic,
  wafv2,
];

/** Every translation there is, service by service. */
export const everyTranslation: readonly Translation[] = services.flatMap((service) => Object.values(service));

/** Every resource type that is read, by its name in templates. */
export const translations: ReadonlyMap<string, Translation> = new Map(
  everyTranslation.map((each) => [each.type, each]),
);
