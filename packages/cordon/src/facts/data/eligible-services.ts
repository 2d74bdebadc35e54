// Written by `npm run renew -- eligible-services`; the second column, what templates call a service, is kept by hand.
export const asOf = '2026-05-22';

/** Service | its namespaces, `-` where templates cannot name it | what the list leaves out of it. */
export const rows = `
Alexa for Business | - | for healthcare skills only - requires Alexa Skills BAA
Amazon API Gateway | ApiGateway ApiGatewayV2
Amazon AppFlow | AppFlow
Amazon Application Recovery Controller | ARCZonalShift ARCRegionSwitch Route53RecoveryControl Route53RecoveryReadiness
Amazon Athena | Athena
Amazon Augmented AI | - | excludes Public Workforce and Vendor Workforce for all features
Amazon Aurora | RDS
Amazon Bedrock AgentCore | BedrockAgentCore
Amazon Bedrock | Bedrock
Amazon Chime SDK | Chime
Amazon Chime | Chime
Amazon Cloud Directory | -
Amazon CloudFront | CloudFront | excludes content delivery through Amazon CloudFront Embedded Point of Presences
Amazon CloudWatch Logs | Logs
Amazon CloudWatch SDK Metrics | -
Amazon CloudWatch | CloudWatch
Amazon Cognito | Cognito
Amazon Comprehend Medical | -
Amazon Comprehend | Comprehend
Amazon Connect Health | HealthAgent | a HCLS Service- Healthcare and Life Sciences Addendum applies
Amazon Connect | Connect
Amazon DataZone | DataZone
Amazon Detective | Detective
Amazon DevOps Guru | DevOpsGuru
Amazon DocumentDB | DocDB DocDBElastic
Amazon DynamoDB | DynamoDB
Amazon EC2 Auto Scaling | AutoScaling
Amazon Elastic Block Store | EC2
Amazon Elastic Compute Cloud | EC2
Amazon Elastic Container Registry | ECR
Amazon Elastic Container Service | ECS
Amazon Elastic File System | EFS
Amazon Elastic Kubernetes Service | EKS
Amazon Elastic MapReduce | EMR
Amazon ElastiCache | ElastiCache
Amazon EventBridge | Events
Amazon Forecast | Forecast
Amazon FreeRTOS | -
Amazon FSx | FSx
Amazon GuardDuty | GuardDuty
Amazon Inspector | Inspector InspectorV2
Amazon Kendra | Kendra
Amazon Keyspaces | Cassandra
Amazon Kinesis Data Firehose | KinesisFirehose
Amazon Kinesis Data Streams | Kinesis
Amazon Kinesis Video Streams | KinesisVideo
Amazon Lex | Lex
Amazon Location Service | Location
Amazon Macie | Macie
Amazon Managed Service for Apache Flink | KinesisAnalytics KinesisAnalyticsV2
Amazon Managed Service for Prometheus | APS
Amazon Managed Streaming for Apache Kafka | MSK
Amazon Managed Workflow for Apache Airflow | MWAA
Amazon MemoryDB | MemoryDB
Amazon MQ | AmazonMQ
Amazon Neptune | Neptune
Amazon Nova Act | NovaAct
Amazon OpenSearch Service | OpenSearchService Elasticsearch OpenSearchServerless OSIS
Amazon Personalize | Personalize
Amazon Pinpoint and End User Messaging | Pinpoint | formerly Amazon Pinpoint; excluding Voice Message capabilities and WhatsApp Channel
Amazon Polly | Polly
Amazon Q Business | QBusiness
Amazon Quantum Ledger Database | QLDB
Amazon Quick Suite | QuickSight
Amazon Redshift | Redshift RedshiftServerless
Amazon Rekognition | Rekognition
Amazon Relational Database Service | RDS | SQL Server, MySQL, Oracle, PostgreSQL, Db2 and MariaDB engines only
Amazon Route 53 | Route53 Route53Resolver
Amazon S3 Glacier | -
Amazon SageMaker AI | SageMaker | formerly Amazon Sagemaker, excludes Studio Lab, Ground Truth Plus, Public Workforce and Vendor Workforce for all features
Amazon Simple Email Service | SES
Amazon Simple Notification Service | SNS
Amazon Simple Queue Service | SQS
Amazon Simple Storage Service | S3 S3Express
Amazon Simple Workflow Service | -
Amazon Textract | Textract
Amazon Timestream | Timestream
Amazon Translate | Translate
Amazon Verified Permissions | VerifiedPermissions
Amazon Virtual Private Cloud | EC2
Amazon WorkDocs | - | Excluding Adding Controls for Deleting Previous File Version Feature
Amazon WorkLink | -
Amazon WorkSpaces Applications | AppStream
Amazon WorkSpaces Secure Browser | WorkSpacesWeb
Amazon WorkSpaces Thin Client | WorkSpacesThinClient
Amazon WorkSpaces | WorkSpaces
AWS Amplify Console | Amplify
AWS App Mesh | AppMesh
AWS AppFabric | AppFabric
AWS Application Migration Service | MGN
AWS AppSync | AppSync
AWS Audit Manager | AuditManager
AWS B2B Data Interchange | B2BI
AWS Backup | Backup
AWS Batch | Batch
AWS Certificate Manager | CertificateManager
AWS Clean Rooms | CleanRooms
AWS Cloud 9 | Cloud9
AWS Cloud Map | ServiceDiscovery
AWS CloudEndure | -
AWS CloudFormation | CloudFormation
AWS CloudHSM | CloudHSM
AWS CloudShell | -
AWS CloudTrail | CloudTrail
AWS CodeBuild | CodeBuild
AWS CodeCommit | CodeCommit
AWS CodeDeploy | CodeDeploy
AWS CodePipeline | CodePipeline
AWS Config | Config
AWS Control Tower | ControlTower
AWS Data Exchange | DataExchange
AWS Database Migration Service | DMS
AWS DataSync | DataSync
AWS DevOps Agent | DevOpsAgent
AWS Direct Connect | DirectConnect
AWS Directory Service | DirectoryService | excludes Simple AD
AWS Elastic Beanstalk | ElasticBeanstalk
AWS Elastic Disaster Recovery | DRS
AWS Elemental MediaConnect | MediaConnect
AWS Elemental MediaConvert | MediaConvert
AWS Elemental MediaLive | MediaLive
AWS Entity Resolution | EntityResolution
AWS Fargate | ECS EKS | ECS and EKS engines only
AWS Fault Injection Simulator | FIS
AWS Firewall Manager | FMS
AWS Global Accelerator | GlobalAccelerator
AWS Glue DataBrew | DataBrew
AWS Glue | Glue
AWS HealthImaging | HealthImaging
AWS HealthLake | HealthLake
AWS HealthOmics | Omics
AWS IAM Identity Center | SSO IdentityStore
AWS IoT Core | IoT
AWS IoT Device Management | IoT IoTFleetHub
AWS IoT Events | IoTEvents
AWS IoT Greengrass | Greengrass GreengrassV2
AWS IoT SiteWise | IoTSiteWise
AWS Key Management Service | KMS
AWS Lake Formation | LakeFormation
AWS Lambda | Lambda
AWS Mainframe Modernization | M2
AWS Managed Services | - | excluding Operations on Demand Services, except for the RFC Expedite feature
AWS Network Firewall | NetworkFirewall
AWS OpsWorks for Chef Automate | OpsWorksCM
AWS OpsWorks for Puppet Enterprise | OpsWorksCM
AWS OpsWorks Stacks | OpsWorks
AWS Organizations | Organizations
AWS Outposts | Outposts
AWS Parallel Computing Service | PCS
AWS Private Certificate Authority | ACMPCA
AWS Resilience Hub | ResilienceHub
AWS Resource Access Manager | RAM
AWS Resource Explorer | ResourceExplorer2
AWS Secrets Manager | SecretsManager
AWS Security Hub CSPM | SecurityHub
AWS Serverless Application Repository | ServerlessRepo
AWS Service Catalog | ServiceCatalog
AWS Shield | Shield
AWS Snowball Edge | -
AWS Snowball | -
AWS Step Functions | StepFunctions
AWS Storage Gateway | StorageGateway
AWS Systems Manager | SSM SSMContacts SSMGuiConnect SSMIncidents SSMQuickSetup
AWS Transcribe | Transcribe
AWS Transfer Family | Transfer
AWS Transform | -
AWS Verified Access | -
AWS Web Application Firewall | WAFv2 WAF WAFRegional
AWS Wickr | Wickr
AWS X-Ray | XRay
Elastic Load Balancing | ElasticLoadBalancing ElasticLoadBalancingV2
Kiro | - | excluding Kiro Web
VM Import/Export | -
`;
