import { describe } from 'vitest';
import { clientsUseHttpsEndpoints } from '../../src/controls/clients-use-https-endpoints.ts';
import { type Edge, failsInBothOrders, testEdges } from './edge-table.ts';

const instance = (userData: string, before = '') =>
  `${before}Resources:\n  It:\n    Type: AWS::EC2::Instance\n    Properties:\n      UserData: ${userData}\n`;
const says = (line: string) => instance(`!Base64 "${line}"`);
const inClear = (it: string, line: string): Edge => ({ it, from: says(line), says: 'fail 5' });
const fine = (it: string, line: string): Edge => ({ it, from: says(line), says: 'pass' });

describe('addresses', () => {
  testEdges(clientsUseHttpsEndpoints, 'It', [
    inClear('S3', 'aws s3 ls --endpoint-url http://s3.amazonaws.com'),
    inClear('S3 in a Region', 'curl http://s3.us-east-1.amazonaws.com/studies/1.dcm'),
    inClear('S3 in a Region, the older way', 'curl http://s3-us-west-2.amazonaws.com/studies/1.dcm'),
    inClear('a bucket by its host', 'curl http://studies.s3.us-east-1.amazonaws.com/1.dcm'),
    inClear('a bucket with dots', 'curl http://a.b.studies.s3.amazonaws.com/1.dcm'),
    inClear('both kinds of address', 'curl http://studies.s3.dualstack.us-east-1.amazonaws.com/1'),
    inClear('the website of a bucket', 'curl http://studies.s3-website-us-east-1.amazonaws.com/1'),
    inClear('the website of a bucket, the newer way', 'curl http://studies.s3-website.eu-central-1.amazonaws.com/1'),
    inClear('an access point', 'curl http://ap-111122223333.s3-accesspoint.us-east-1.amazonaws.com/1'),
    inClear('a private endpoint', 'curl http://bucket.vpce-1a2b-3c4d.s3.us-east-1.vpce.amazonaws.com/1'),
    inClear('in China', 'curl http://s3.cn-north-1.amazonaws.com.cn/studies/1'),
    inClear('Glacier', 'aws glacier list-vaults --endpoint-url http://glacier.us-east-1.amazonaws.com'),
    inClear('in capitals, with a port', 'HTTP://S3.AMAZONAWS.COM:80/studies'),
    inClear('a client told so', "boto3.client('s3', region_name='us-east-1', use_ssl=False)"),
    inClear('a file system told so', 'spark-submit --conf fs.s3a.connection.ssl.enabled=false'),
    inClear('an older client told so', 'boto.connect_s3(is_secure=False)'),
    inClear('a client in JavaScript told so', 'new AWS.S3({ region: r, sslEnabled: false })'),
    inClear('all clients in JavaScript told so', 'AWS.config.update({ sslEnabled: false })'),
    inClear('a client in .NET told so', 'new AmazonS3Config { ServiceURL = u, UseHttp = true }'),
    inClear('a command told so', 's3cmd --no-ssl put 1.dcm s3://studies'),
    inClear('with its slashes escaped', "f('http:\\\\/\\\\/s3.amazonaws.com\\\\/studies')"),
    fine('another command told so', 's3cmd ls | psql --no-ssl'),
    fine('another client in JavaScript told so', 'new AWS.SQS({ sslEnabled: false })'),
    fine('HTTPS', 'curl https://s3.us-east-1.amazonaws.com/studies/1.dcm'),
    fine('the address of instance metadata', 'curl http://169.254.169.254/latest/meta-data/'),
    fine('this machine', 'curl http://localhost:9000/s3'),
    fine('a stand-in on this machine', 'AWS_ENDPOINT_URL=http://localhost:4566'),
    fine('somewhere else', 'curl http://mirror.example/s3.amazonaws.com'),
    fine('a host that only begins alike', 'curl http://s3.amazonaws.com.mirror.example/x'),
    fine('a host that only ends alike', 'curl http://mys3.amazonaws.com/x'),
    fine('a load balancer', 'curl http://portal-1.us-east-1.elb.amazonaws.com/'),
    fine('software that AWS offers', 'curl -O http://s3.amazonaws.com/ec2-downloads-windows/x.exe'),
    fine('software that AWS offers, by its host', 'curl -O http://aws-cli.s3.amazonaws.com/awscli-bundle.zip'),
    fine('a comment', '# curl http://s3.amazonaws.com/studies'),
    fine('another client told so', "boto3.client('sqs', use_ssl=False)"),
    fine('a client that checks no certificate but encrypts', 'aws s3 ls --no-verify-ssl'),
  ]);
});

const encoded = Buffer.from('#!/bin/sh\ncurl http://s3.amazonaws.com/studies/1\n').toString('base64');
const parameters = (text: string) => `Parameters: { ${text} }\n`;

describe('user data', () => {
  testEdges(clientsUseHttpsEndpoints, 'It', [
    { it: 'none', from: instance('!Ref AWS::NoValue'), says: 'not-applicable' },
    { it: 'encoded beforehand', from: instance(encoded), says: 'fail 5' },
    {
      it: 'over several lines',
      from: instance('\n        Fn::Base64: |\n          #!/bin/sh\n          curl http://s3.amazonaws.com/studies/1'),
      says: 'fail 6',
      message: 'It is told to use plain HTTP for its data (line 2 of it)',
    },
    {
      it: 'with the Region',
      from: instance('!Base64 {"Fn::Sub": "curl http://s3.${AWS::Region}.amazonaws.com/studies"}'),
      says: 'fail 5',
      message: 'It is told to use plain HTTP for its data',
    },
    {
      it: 'with the suffix of the partition',
      from: instance('!Base64 {"Fn::Sub": "curl http://s3.${AWS::Region}.${AWS::URLSuffix}/studies"}'),
      says: 'fail 5',
    },
    {
      it: 'joined',
      from: instance(
        '!Base64 {"Fn::Join": ["", ["curl http://", "studies.s3.", !Ref "AWS::Region", ".amazonaws.com/1"]]}',
      ),
      says: 'fail 5',
    },
    {
      it: 'with a bucket that a parameter names',
      from: instance(
        '!Base64 {"Fn::Sub": "curl http://${Bucket}.s3.amazonaws.com/1"}',
        parameters('Bucket: { Type: String }'),
      ),
      says: 'fail 6',
    },
    {
      it: 'with an address that a parameter holds',
      from: instance(
        '!Base64 {"Fn::Sub": "aws s3 ls --endpoint-url ${Url}"}',
        parameters('Url: { Type: String, AllowedValues: ["http://s3.amazonaws.com", "https://s3.amazonaws.com"] }'),
      ),
      says: 'fail 6 [Url is http://s3.amazonaws.com] | pass [Url is https://s3.amazonaws.com]',
    },
    {
      it: 'with an address that nobody gives',
      from: instance('!Base64 {"Fn::Sub": "aws s3 ls --endpoint-url ${Url}"}', parameters('Url: { Type: String }')),
      says: 'unknown 6',
    },
    {
      it: 'with a scheme that nobody gives',
      from: instance(
        '!Base64 {"Fn::Sub": "curl ${Scheme}://s3.amazonaws.com/b"}',
        parameters('Scheme: { Type: String }'),
      ),
      says: 'unknown 6',
    },
    {
      it: 'with a host that nobody gives',
      from: instance('!Base64 {"Fn::Sub": "curl http://${Host}/b"}', parameters('Host: { Type: String }')),
      says: 'unknown 6',
    },
    {
      it: 'with a word that nobody gives',
      from: instance('!Base64 {"Fn::Sub": "echo ${Env}"}', parameters('Env: { Type: String }')),
      says: 'pass',
    },
    {
      it: 'that nobody gives',
      from: instance('!Ref Script', parameters('Script: { Type: String }')),
      says: 'unknown 6',
    },
    { it: 'that AWS makes up', from: instance('!Ref AWS::StackName'), says: 'pass' },
    {
      it: 'encoded beforehand, over several lines',
      from: instance(`"${encoded.slice(0, 20)}\\n${encoded.slice(20)}"`),
      says: 'fail 5',
    },
    { it: 'that nobody exports', from: instance('!Base64 {"Fn::ImportValue": U}'), says: 'unknown 5' },
    {
      it: 'in development only',
      from: instance(
        '!If [IsProd, "aws s3 ls", "aws s3 ls --endpoint-url http://s3.amazonaws.com"]',
        `${parameters('Env: { Type: String, Default: prod }')}Conditions: { IsProd: !Equals [!Ref Env, prod] }\n`,
      ),
      says: 'pass [IsProd is true] | fail 7 [IsProd is false]',
    },
  ]);
});

const given = (line: string) =>
  instance(
    `!Base64 {"Fn::Sub": ${JSON.stringify(line)}}`,
    parameters('Word: { Type: String }, Scheme: { Type: String }'),
  );
const may = (it: string, line: string): Edge => ({ it, from: given(line), says: 'unknown 6' });
const cannot = (it: string, line: string): Edge => ({ it, from: given(line), says: 'pass' });

describe('where something that nobody gives may be an address', () => {
  testEdges(clientsUseHttpsEndpoints, 'It', [
    may('after a switch', 'aws s3 ls --endpoint-url ${Word}'),
    may('after an equals sign', 'S3_HOST=${Word}'),
    may('after an equals sign between blanks', 'endpoint = ${Word}'),
    may('in JSON', '{"endpoint_url": "${Word}"}'),
    may('in Python', "client('s3', endpoint_url='${Word}')"),
    may('after several blanks', 'url:   ${Word}'),
    may('as the host', 'curl http://${Word}/b'),
    may('as the scheme', 'wget ${Scheme}://s3.amazonaws.com/b'),
    may('as the scheme, before a bucket', 'wget ${Scheme}://studies.s3.amazonaws.com/1'),
    may('as the scheme, of Glacier', 'wget ${Scheme}://glacier.us-east-1.amazonaws.com/1'),
    may('as the scheme, before a bucket that nobody gives either', 'wget ${Scheme}://${Word}.s3.amazonaws.com/1'),
    cannot('as the path of an address', 'curl http://mirror.example/${Word}'),
    cannot('as the path of an encrypted address', 'curl https://s3.amazonaws.com/${Word}'),
    cannot('as the scheme of something else', 'wget ${Scheme}://mirror.example/s3'),
    cannot('as the scheme of something else that is only called with S3', 'wget ${Scheme}://mirror.example s3'),
    cannot('in a path that ends like a word for one', 'cat /var/host/${Word}'),
    cannot('far from a word for one', 'the endpoint is logged by ${Word}'),
    cannot('after a word in quotation marks', "echo 'url' > x; echo ${Word}"),
    cannot('after a longer word', `url${'x'.repeat(50)}=\${Word}`),
    cannot('after a word and more than an equals sign', 'url=x${Word}'),
    cannot('as the name of a stack, which is no host of S3', 'curl http://s3.${AWS::StackName}/b'),
  ]);
});

const one = (type: string, properties: string) =>
  `Resources:\n  It:\n    Type: AWS::${type}\n    Properties:\n${properties}`;
const variables = (list: string) => one('Lambda::Function', `      Environment:\n        Variables:\n${list}`);
const container = (settings: string) =>
  one('ECS::TaskDefinition', `      ContainerDefinitions:\n        - Name: app\n${settings}`);
const url = '"http://s3.us-east-1.amazonaws.com"';

describe('other programs', () => {
  testEdges(clientsUseHttpsEndpoints, 'It', [
    {
      it: 'a launch template',
      from: one('EC2::LaunchTemplate', `      LaunchTemplateData:\n        UserData: ${encoded}\n`),
      says: 'fail 6',
    },
    {
      it: 'a launch configuration',
      from: one('AutoScaling::LaunchConfiguration', `      UserData: ${encoded}\n`),
      says: 'fail 5',
    },
    { it: 'PEERS B-s3-client: a function', from: variables(`          AWS_ENDPOINT_URL_S3: ${url}\n`), says: 'fail 7' },
    {
      it: 'a function without variables',
      from: one('Lambda::Function', '      Runtime: nodejs22.x\n'),
      says: 'not-applicable',
    },
    {
      it: 'the code of a function, by its address',
      from: one(
        'Lambda::Function',
        '      Code:\n        ZipFile: |\n          fetch("http://s3.amazonaws.com/studies/1")\n',
      ),
      says: 'fail 6',
    },
    {
      it: 'the code of a function, by a switch',
      from: one('Lambda::Function', `      Code: { ZipFile: "boto3.client('s3', use_ssl=False)" }\n`),
      says: 'fail 5',
    },
    {
      it: 'the code of a function, over HTTPS',
      from: one('Lambda::Function', '      Code: { ZipFile: "fetch(\'https://s3.amazonaws.com/studies/1\')" }\n'),
      says: 'pass',
    },
    {
      it: 'code of a function that lies elsewhere',
      from: one('Lambda::Function', '      Code: { S3Bucket: code, S3Key: a.zip }\n'),
      says: 'not-applicable',
    },
    { it: 'a function with a name from elsewhere', from: variables('          TABLE: !ImportValue T\n'), says: 'pass' },
    {
      it: 'a function with an address from elsewhere',
      from: variables('          S3_ENDPOINT: !ImportValue T\n'),
      says: 'unknown 7',
    },
    {
      it: 'a function with variables from elsewhere',
      from: variables('').replace('Variables:', 'Variables: !ImportValue V'),
      says: 'unknown 6',
    },
    {
      it: 'a function with the address of another resource',
      from: `${variables('          S3_ENDPOINT: !GetAtt Mirror.Url\n')}  Mirror: { Type: Custom::Mirror }\n`,
      says: 'pass',
    },
    {
      it: 'a function with a text in which another resource is named',
      from: `${variables('          S3_ENDPOINT: !Sub "https://${Mirror.Host}/s3"\n')}  Mirror: { Type: Custom::Mirror }\n`,
      says: 'pass',
    },
    {
      it: 'a function with an address that nobody gives',
      from: `Parameters: { T: { Type: String } }\n${variables('          S3_ENDPOINT: !Ref T\n')}`,
      says: 'unknown 8',
    },
    {
      it: 'a function with an address elsewhere of which nobody gives the beginning',
      from: `Parameters: { T: { Type: String } }\n${variables('          PORTAL_URL: !Sub "${T}.clinic.example"\n')}`,
      says: 'pass',
    },
    {
      it: 'a function with a name that nobody gives',
      from: `Parameters: { T: { Type: String } }\n${variables('          TABLE: !Ref T\n')}`,
      says: 'pass',
    },
    ...failsInBothOrders('          URL: !ImportValue U\n', `          BASE: ${url} # here\n`, variables),
    {
      it: 'a container, by a variable',
      from: container(`          Environment: [{ Name: S3_ENDPOINT, Value: ${url} }]\n`),
      says: 'fail 7',
    },
    {
      it: 'a container, by a variable from elsewhere',
      from: container('          Environment: [{ Name: S3_ENDPOINT, Value: !ImportValue E }]\n'),
      says: 'unknown 7',
    },
    {
      it: 'a container, by its command',
      from: container(`          Command: [sync, --endpoint, ${url}]\n`),
      says: 'fail 7',
    },
    {
      it: 'a container, by its entry point',
      from: container(`          EntryPoint: [sync, ${url}]\n`),
      says: 'fail 7',
    },
    {
      it: 'a container, by a command from elsewhere',
      from: container('          Command: [!ImportValue C]\n'),
      says: 'unknown 7',
    },
    {
      it: 'a container, by a command that nobody gives',
      from: `Parameters: { C: { Type: String } }\n${container('          Command: [!Ref C]\n')}`,
      says: 'unknown 8',
    },
    {
      it: 'a container, by a variable that is left out',
      from: container('          Environment: [{ Name: S3_ENDPOINT, Value: !Ref AWS::NoValue }]\n'),
      says: 'not-applicable',
    },
    { it: 'a task without containers', from: one('ECS::TaskDefinition', '      Family: a\n'), says: 'not-applicable' },
    { it: 'a container that is told nothing', from: container(''), says: 'not-applicable' },
    {
      it: 'a build, by a variable',
      from: one(
        'CodeBuild::Project',
        `      Environment:\n        EnvironmentVariables: [{ Name: URL, Value: ${url} }]\n`,
      ),
      says: 'fail 6',
    },
    {
      it: 'a build, by its steps',
      from: one('CodeBuild::Project', '      Source:\n        BuildSpec: "curl http://s3.amazonaws.com/studies"\n'),
      says: 'fail 6',
    },
    {
      it: 'a build, by variables nobody exports',
      from: one('CodeBuild::Project', '      Environment:\n        EnvironmentVariables: [!ImportValue E]\n'),
      says: 'unknown 6',
    },
    {
      it: 'a step of operations that has a name',
      from: one(
        'SSM::Document',
        `      Content:\n        mainSteps: [{ Name: copy, run: "curl http://s3.amazonaws.com/b" }]\n`,
      ),
      says: 'fail 6',
    },
    {
      it: 'a value of operations that has no name',
      from: one('SSM::Document', `      Content:\n        mainSteps: [{ Value: "curl http://s3.amazonaws.com/b" }]\n`),
      says: 'fail 6',
    },
    {
      it: 'a document of operations',
      from: one(
        'SSM::Document',
        '      Content:\n        mainSteps: [{ inputs: { runCommand: ["curl http://s3.amazonaws.com/studies"] } }]\n',
      ),
      says: 'fail 6',
    },
  ]);
});
