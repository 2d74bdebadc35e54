const regions = ['us-east-1', 'us-west-2', 'eu-central-1', 'ap-southeast-2', 'us-gov-west-1', 'ca-central-1'];
const services = ['elasticloadbalancing', 'CloudTrail', 'vpcflowlogs', 'WAFLogs', 'Config'];
const families = [
  'm5',
  't3',
  'c5d',
  'r6gd',
  'x2gd',
  'i3en',
  'p4d',
  'u7i',
  'g4dn',
  'hpc7g',
  'inf2',
  'm7i-flex',
  'c5.',
  't2',
  'a1',
  'z1d',
  'h1',
  'd3en',
  'f1',
];
const sizes = [
  'nano',
  'micro',
  'small',
  'medium',
  'large',
  'xlarge',
  '2xlarge',
  '12xlarge',
  '24xlarge',
  'metal',
  '16xlarge',
];
const words = [
  'patients',
  'patient-records',
  'claims',
  'intake',
  'clinic',
  'npi-directory',
  'phone-calls',
  'members',
  'birth-registry',
  'diagnosis',
  'dob-index',
  'ssn-vault',
  'mrn-lookup',
  'vin',
  'medicare',
];

const account = (random) => random.padded(100_000_000_000, 999_999_999_999, 12);
const region = (random) => random.pick(regions);
const day = (random, separator = '/') =>
  [random.between(2015, 2027), random.padded(1, 12, 2), random.padded(1, 28, 2)].join(separator);
const uuid = (random) => [8, 4, 4, 4, 12].map((length) => random.hex(length)).join('-');
const base36 = (random, length) => random.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789', length);
const resourceId = (random) =>
  `${random.pick(['i', 'vpc', 'subnet', 'sg', 'vol', 'snap', 'ami', 'eni', 'rtb', 'igw', 'nat', 'acl', 'vpce', 'tgw', 'lt', 'fs', 'eipalloc', 'pcx'])}-${random.hex(random.pick([8, 17]))}`;

/** What AWS itself writes into names, keys and values. */
export const awsLookAlikes = {
  'account ids': (random) =>
    random.pick([
      () => account(random),
      () => ({
        text: account(random),
        key: random.pick(['AccountId', 'LogArchiveAccount', 'patient-account', 'member account id']),
      }),
      () => `${random.pick(words)}-${account(random)}-${region(random)}`,
      () => `${random.pick(words)}.${account(random)}`,
    ])(),
  arns: (random) =>
    `arn:aws${random.pick(['', '-us-gov'])}:${random.pick([
      () => `iam::${account(random)}:role/${random.pick(words)}`,
      () => `kms:${region(random)}:${account(random)}:key/${uuid(random)}`,
      () => `rds:${region(random)}:${account(random)}:snapshot:rds:${random.pick(words)}-${day(random, '-')}-04-05`,
      () =>
        `elasticloadbalancing:${region(random)}:${account(random)}:loadbalancer/app/${random.pick(words)}/${random.hex(16)}`,
      () => `s3:::${random.pick(words)}-${account(random)}/AWSLogs/*`,
      () => `sns:${region(random)}:${account(random)}:phone-${random.pick(words)}`,
      () => `autoscaling:${region(random)}:${account(random)}:scalingPolicy:${uuid(random)}:autoScalingGroupName/mrn`,
    ])()}`,
  'log prefixes with dates': (random) =>
    random.pick([
      () => `AWSLogs/${account(random)}/${random.pick(services)}/${region(random)}/${day(random)}/`,
      () =>
        `AWSLogs/${account(random)}/CloudTrail/${region(random)}/${day(random)}/${account(random)}_CloudTrail_${region(random)}_${day(random, '')}T0005Z_${base36(random, 16)}.json.gz`,
      () =>
        `AWSLogs/${account(random)}/elasticloadbalancing/${region(random)}/${day(random)}/${account(random)}_elasticloadbalancing_${region(random)}_app.${random.pick(words)}.${random.hex(16)}_${day(random, '')}T2305Z_10.0.1.23_${base36(random, 8).toLowerCase()}.log.gz`,
      () => `${random.pick(words)}/${day(random)}/`,
      () =>
        `${random.pick(words)}/year=${random.between(2015, 2027)}/month=${random.padded(1, 12, 2)}/day=${random.padded(1, 28, 2)}/`,
      () => `${random.pick(words)}-${day(random, '')}`,
      () => `${random.pick(words)}_${day(random, '-')}.csv`,
    ])(),
  'date patterns': (random) =>
    `${random.pick(words)}/${random.pick(['%Y/%m/%d', '%Y-%m-%dT%H:%M:%S', '!{timestamp:yyyy/MM/dd}', 'YYYY-MM-DD', '!{firehose:error-output-type}/', '%25Y%25m'])}/${random.pick(['', '%{+yyyy.MM.dd}', '{instance_id}', '${AWS::AccountId}'])}`,
  'resource ids': (random) =>
    random.pick([
      () => resourceId(random),
      () => `${random.pick(words)}-${resourceId(random)}`,
      () => ({ text: resourceId(random), key: random.pick(words) }),
    ])(),
  'names made by CloudFormation': (random) =>
    `${random.pick(words)}-${random.pick(['AppBucket', 'RecordsKey', 'MrnTable', 'PhoneTopic', 'LogBucket'])}-${base36(random, random.pick([12, 13]))}`,
  'instance types': (random) => {
    const type = `${random.pick(families).replace(/\.$/, '')}.${random.pick(sizes)}`;
    return random.pick([
      type,
      `db.${type}`,
      `cache.${type}`,
      { text: type, key: random.pick(['InstanceType', 'Diagnosis server', 'icd-api']) },
      `${random.pick(words)}-${type}`,
      `${random.pick(words)} on ${type}`,
    ]);
  },
  'regions and zones': (random) =>
    `${random.pick(words)}-${region(random)}${random.pick(['', 'a', 'b', 'c'])}${random.pick(['', `-az${random.between(1, 6)}`])}`,
  'tls policies and engine versions': (random) =>
    random.pick([
      'ELBSecurityPolicy-TLS13-1-2-2021-06',
      'ELBSecurityPolicy-FS-1-2-Res-2020-10',
      'TLSv1.2_2021',
      'sqlserver-se-16.0',
      '15.00.4236.7.v1',
      `${random.between(10, 16)}.${random.padded(0, 50, 2)}.${random.between(1000, 9999)}.${random.between(1, 9)}.v1`,
      `aurora-mysql${random.between(5, 8)}.${random.between(0, 7)}`,
      `8.0.mysql_aurora.3.0${random.between(1, 9)}.${random.between(0, 3)}`,
      `cpe-2.3-${random.digits(4)}`,
    ]),
  'policy versions and layer arns': (random) =>
    random.pick([
      '2012-10-17',
      '2008-10-17',
      '2010-09-09',
      `AWSLambdaPowertools:${random.between(1, 99)}`,
      `lambda-insights-${random.digits(2)}`,
    ]),
  'cidr blocks, addresses and ports': (random) => {
    const octet = () => random.between(0, 255);
    const address = `${octet()}.${octet()}.${octet()}.${octet()}`;
    return random.pick([
      `${address}/${random.between(8, 32)}`,
      address,
      `${address}:${random.between(1, 65_535)}`,
      `ip-${address.replaceAll('.', '-')}.ec2.internal`,
      `from ${random.between(1, 65_535)} to ${random.between(1, 65_535)}`,
      `2001:db8:${random.hex(4)}::${random.hex(4)}/64`,
    ]);
  },
  'host names and endpoints': (random) =>
    random.pick([
      `${random.pick(words)}.${random.from('abcdefghijklmnopqrstuvwxyz0123456789', 12)}.${region(random)}.rds.amazonaws.com`,
      `${account(random)}.dkr.ecr.${region(random)}.amazonaws.com/${random.pick(words)}:${random.hex(7)}`,
      `d${random.from('abcdefghijklmnopqrstuvwxyz0123456789', 13)}.cloudfront.net`,
      `https://sqs.${region(random)}.amazonaws.com/${account(random)}/${random.pick(words)}`,
      `Z${base36(random, 13)}`,
      `E${base36(random, 13)}`,
    ]),
  'principals that look like addresses': (random) =>
    random.pick([
      'git@github.com:acme/records.git',
      'no-reply@clinic.example',
      '@aws-sdk/client-s3',
      'lambda@edge',
      'actions/checkout@v4',
      `cordon@${random.between(0, 20)}.${random.between(0, 20)}.${random.between(0, 20)}`,
      'postgres://app:secret@db.example.com:5432/records',
      `image@sha256:${random.hex(64)}`,
      'ec2-user@ip-10-0-0-1.ec2.internal',
      `key@${account(random)}`,
      'jdbc:sqlserver://sa:pw@host.example.com;db=mrn',
      'look_at_this.txt',
      'icon@2x.png',
    ]),
  'mailboxes of roles': (random) =>
    `${random.pick(['', 'For questions: ', 'mailto:', 'owner='])}${random.pick(['support', 'security', 'cloud-ops', 'compliance-team', 'no-reply', 'platform.alerts', 'devops', 'billing', 'help', 'data-privacy', 'oncall+db', 'admin'])}@${random.pick(['example.com', 'clinic.example', 'mail.example.org'])}`,
};
