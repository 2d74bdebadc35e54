import { describe } from 'vitest';
import { certificateIsSound } from '../../src/controls/certificate-is-sound.ts';
import { failsInBothOrders, testEdges } from './edge-table.ts';

const listener = (protocol: string, certificates: string, more = '', before = '') => `${before}Resources:
  Portal:
    Type: AWS::ElasticLoadBalancingV2::Listener
    Properties:
      Protocol: ${protocol}
      Certificates: ${certificates}
${more}`;
const acm = (properties: string, name = 'Own', condition = '') =>
  `  ${name}:\n    Type: AWS::CertificateManager::Certificate\n${condition}    Properties: { DomainName: portal.example.org${properties} }\n`;
const dns = ', ValidationMethod: DNS';
const own = '[{ CertificateArn: !Ref Own }]';
const arn = (text: string) => `[{ CertificateArn: "${text}" }]`;

describe('listeners', () => {
  testEdges(certificateIsSound, 'Portal', [
    { it: 'a certificate of ACM', from: listener('HTTPS', own, acm(dns)), says: 'pass', message: '' },
    {
      it: 'in small letters',
      from: listener('HTTPS', own, acm(dns.toLowerCase().replace('validationmethod', 'ValidationMethod'))),
      says: 'pass',
      message: '',
    },
    {
      it: 'validated by email',
      from: listener('TLS', own, acm('')),
      says: 'pass',
      message: 'it is validated by email: it is renewed only when somebody answers',
    },
    {
      it: 'validated over HTTP, which renews itself',
      from: listener('HTTPS', own, acm(', ValidationMethod: HTTP')),
      says: 'pass',
      message: '',
    },
    { it: 'P-384', from: listener('HTTPS', own, acm(`${dns}, KeyAlgorithm: EC_secp384r1`)), says: 'pass' },
    { it: 'RSA of 1024 bits', from: listener('HTTPS', own, acm(`${dns}, KeyAlgorithm: RSA_1024`)), says: 'fail 9' },
    { it: 'a key that nobody knows', from: listener('HTTPS', own, acm(', KeyAlgorithm: KYBER')), says: 'unknown 9' },
    {
      it: 'a key that nobody exports',
      from: listener('HTTPS', own, acm(', KeyAlgorithm: !ImportValue K')),
      says: 'unknown 9',
    },
    {
      it: 'a private authority',
      from: listener(
        'HTTPS',
        own,
        acm(', CertificateAuthorityArn: arn:aws:acm-pca:us-east-1:111122223333:certificate-authority/x'),
      ),
      says: 'pass',
      message: 'a private authority issues it; whether clients trust it is theirs to say',
    },
    { it: 'PEERS B-elb-certificate: no certificate', from: listener('HTTPS', '[]'), says: 'fail 6' },
    { it: 'no value', from: listener('HTTPS', '!Ref AWS::NoValue'), says: 'fail 6' },
    { it: 'an empty name', from: listener('HTTPS', arn('')), says: 'fail 6' },
    { it: 'an entry without a certificate', from: listener('HTTPS', '[{}]'), says: 'fail 6' },
    { it: 'HTTP shows none', from: listener('HTTP', '[]'), says: 'not-applicable' },
    { it: 'TCP passes on that of the target', from: listener('TCP', '[]'), says: 'not-applicable' },
    { it: 'QUIC passes on that of the target', from: listener('QUIC', '[]'), says: 'not-applicable' },
    { it: 'a protocol nobody exports', from: listener('!ImportValue P', '[]'), says: 'unknown 5' },
    {
      it: 'an ARN may be imported and over',
      from: listener('HTTPS', arn('arn:aws:acm:us-east-1:111122223333:certificate/x')),
      says: 'unknown 6',
      message: 'its ARN tells neither its key, nor when it ends, nor whether it was imported',
    },
    {
      it: 'an ARN that is put together',
      from: listener('HTTPS', '[{ CertificateArn: !Sub "arn:aws:acm:us-east-1:${AWS::AccountId}:certificate/x" }]'),
      says: 'unknown 6',
      message: 'its ARN tells neither its key, nor when it ends, nor whether it was imported',
    },
    {
      it: 'uploaded to IAM',
      from: listener('HTTPS', arn('arn:aws:iam::111122223333:server-certificate/x')),
      says: 'unknown 6',
      message: 'it was uploaded to IAM, which renews nothing; its ARN tells neither its key nor when it ends',
    },
    {
      it: 'uploaded to IAM by this template',
      from: listener(
        'HTTPS',
        '[{ CertificateArn: !GetAtt Own.Arn }]',
        '  Own: { Type: AWS::IAM::ServerCertificate }\n',
      ),
      says: 'unknown 6',
      message: 'it was uploaded to IAM, which renews nothing; its ARN tells neither its key nor when it ends',
    },
    { it: 'certificates nobody exports', from: listener('HTTPS', '!ImportValue C'), says: 'unknown 6' },
    {
      it: 'a parameter',
      from: listener('HTTPS', '[{ CertificateArn: !Ref C }]', '', 'Parameters: { C: { Type: String } }\n'),
      says: 'unknown 7',
    },
    {
      it: 'a weak key in test',
      from: listener(
        'HTTPS',
        own,
        acm(', KeyAlgorithm: !Ref K'),
        'Parameters: { K: { Type: String, Default: RSA_2048, AllowedValues: [RSA_2048, RSA_1024] } }\n',
      ),
      says: 'pass [K is RSA_2048] | fail 10 [K is RSA_1024]',
    },
    {
      it: 'a certificate in production only',
      from: listener(
        'HTTPS',
        `!If [IsProd, ${own}, []]`,
        acm(dns),
        'Parameters: { Env: { Type: String, Default: prod } }\nConditions: { IsProd: !Equals [!Ref Env, prod] }\n',
      ),
      says: 'pass [IsProd is true] | fail 8 [IsProd is false]',
    },
    {
      it: 'a certificate of another stack',
      from: {
        'template.yaml': listener('HTTPS', '[{ CertificateArn: !ImportValue own }]'),
        'names.yaml': `Resources:\n${acm(', KeyAlgorithm: RSA_1024')}Outputs: { O: { Value: !Ref Own, Export: { Name: own } } }\n`,
      },
      says: 'fail names.yaml:4',
    },
    ...failsInBothOrders('        - CertificateArn: !ImportValue C\n', '        - CertificateArn: "" # here\n', (all) =>
      listener('HTTPS', `\n${all}`),
    ),
  ]);
});

const further = (certificates: string) => `Resources:
  More:
    Type: AWS::ElasticLoadBalancingV2::ListenerCertificate
    Properties:
      ListenerArn: !Ref Portal
      Certificates: ${certificates}
${acm(', KeyAlgorithm: RSA_1024')}`;

describe('further certificates of a listener', () => {
  testEdges(certificateIsSound, 'More', [
    { it: 'a weak key', from: further(own), says: 'fail 9' },
    { it: 'an ARN', from: further(arn('arn:aws:acm:us-east-1:111122223333:certificate/x')), says: 'unknown 6' },
    { it: 'none', from: further('[]'), says: 'not-applicable' },
    { it: 'no list', from: further('!Ref AWS::NoValue'), says: 'not-applicable' },
    {
      it: 'they are no certificate of a listener that has none',
      on: 'Portal',
      from: `${further(own)}${listener('HTTPS', '[]').replace('Resources:\n', '')}`,
      says: 'fail 14',
    },
  ]);
});

const classic = (listeners: string) => `Resources:
  Portal:
    Type: AWS::ElasticLoadBalancing::LoadBalancer
    Properties:
      Listeners:
${listeners}${acm(dns)}${acm(', KeyAlgorithm: RSA_1024', 'Weak')}`;
const one = (protocol: string, certificate: string) =>
  `        - { Protocol: ${protocol}${certificate && `, SSLCertificateId: ${certificate}`} }\n`;

describe('Classic Load Balancers', () => {
  testEdges(certificateIsSound, 'Portal', [
    { it: 'a certificate of ACM', from: classic(one('HTTPS', '!Ref Own')), says: 'pass' },
    { it: 'a weak key', from: classic(one('ssl', '!Ref Weak')), says: 'fail 12' },
    { it: 'none', from: classic(one('SSL', '')), says: 'fail 6' },
    {
      it: 'no listeners',
      from: classic('').replace('Listeners:', 'CrossZone: true'),
      says: 'not-applicable',
    },
    { it: 'no protocol', from: classic('        - { InstancePort: 80 }\n'), says: 'not-applicable' },
    { it: 'HTTP', from: classic(one('HTTP', '')), says: 'not-applicable' },
    { it: 'TCP', from: classic(one('TCP', '')), says: 'not-applicable' },
    {
      it: 'an ARN of IAM',
      from: classic(one('HTTPS', 'arn:aws:iam::111122223333:server-certificate/x')),
      says: 'unknown 6',
    },
    ...failsInBothOrders(one('HTTPS', '!ImportValue C'), one('HTTPS', '""').replace('\n', ' # here\n'), classic),
  ]);
});
