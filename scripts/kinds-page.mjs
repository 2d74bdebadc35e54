// Writes the page that says which resource types are read, and what of each.

/** What a reader calls each service, by the middle part of its type names. */
const services = {
  ApiGateway: 'API Gateway',
  ApiGatewayV2: 'API Gateway: HTTP and WebSocket APIs',
  AppRunner: 'App Runner',
  AppSync: 'AppSync',
  AutoScaling: 'Auto Scaling',
  Backup: 'Backup',
  CertificateManager: 'Certificate Manager',
  CloudFront: 'CloudFront',
  CloudTrail: 'CloudTrail',
  CodeBuild: 'CodeBuild',
  Cognito: 'Cognito',
  DMS: 'Database Migration Service',
  DocDB: 'DocumentDB',
  DynamoDB: 'DynamoDB',
  EC2: 'EC2',
  ECS: 'ECS',
  EFS: 'EFS',
  ElastiCache: 'ElastiCache',
  ElasticLoadBalancing: 'Elastic Load Balancing: Classic Load Balancer',
  ElasticLoadBalancingV2: 'Elastic Load Balancing: Application, Network and Gateway Load Balancer',
  Elasticsearch: 'OpenSearch, from when it was Elasticsearch',
  Events: 'EventBridge',
  FMS: 'Firewall Manager',
  IAM: 'IAM',
  KMS: 'KMS',
  Kinesis: 'Kinesis',
  KinesisFirehose: 'Firehose',
  Lambda: 'Lambda',
  Logs: 'CloudWatch Logs',
  Neptune: 'Neptune',
  OpenSearchService: 'OpenSearch',
  Pipes: 'EventBridge Pipes',
  RDS: 'RDS',
  Redshift: 'Redshift',
  S3: 'S3',
  SNS: 'SNS',
  SQS: 'SQS',
  SSM: 'Systems Manager',
  Scheduler: 'EventBridge Scheduler',
  SecretsManager: 'Secrets Manager',
  StepFunctions: 'Step Functions',
  Transfer: 'Transfer Family',
  WAF: 'WAF Classic',
  WAFRegional: 'WAF Classic, regional',
  WAFv2: 'WAF',
};

/** A longer list of properties is folded. */
const longest = 8;

/**
 * The Markdown text of docs/kinds.md.
 * @param translations the translations of the CloudFormation reader: a list, or a map by type.
 * @returns {string} one table a service, sorted by type; ends with a newline.
 * @throws Error where a type belongs to a service without a name here.
 */
export function kindsPage(translations) {
  const byService = new Map();
  const all = [...translations.values()].sort((left, right) => (left.type < right.type ? -1 : 1));
  for (const each of all) {
    const service = each.type.split('::')[1];
    if (!(service in services)) throw new Error(`${each.type}: kinds-page.mjs has no name for the service ${service}`);
    byService.set(service, [...(byService.get(service) ?? []), each]);
  }
  const kinds = new Set(all.map((each) => each.kind));
  const sections = [...byService].sort(([left], [right]) => (services[left] < services[right] ? -1 : 1));
  return `${[
    '# What Cordon reads',
    '',
    `Cordon reads ${all.length} resource types of CloudFormation as ${kinds.size} kinds. A kind is what a thing is to the checks, whoever`,
    'makes it; several types can be one kind. Of each type some top-level properties are read, whole or in part, because a check or',
    'a path may turn on them; the others are known and ignored. A resource of any other type is counted and named in the report,',
    'and never taken for a pass; so is what [keeps or carries data and is only read](limits.md#what-this-version-does-not-do).',
    '',
    'A control can also run on two kinds that are of every type, read or not: `any-resource` is whatever a template makes, and',
    '`named-thing` is every resource and every template as what bears names, tags and descriptions.',
    '',
    ...sections.flatMap(([service, types]) => section(services[service], types)),
  ]
    .join('\n')
    .trimEnd()}\n`;
}

function section(title, types) {
  const rows = types.map((each) => [`\`${each.type}\``, each.kind, each.label, names(each.reads), names(each.ignores)]);
  const header = ['Type', 'Kind', 'Called', 'Read', 'Ignored'];
  return [`## ${title}`, '', row(header), row(header.map(() => '---')), ...rows.map(row), ''];
}

function row(cells) {
  return `| ${cells.join(' | ')} |`;
}

function names(properties) {
  if (properties.length === 0) return '–';
  const text = [...properties].sort().join(', ');
  if (properties.length <= longest) return text;
  return `<details><summary>${properties.length} properties</summary>${text}</details>`;
}
