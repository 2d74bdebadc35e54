import {
  httpApiEncrypts,
  integrationEncrypts,
  methodEncrypts,
  restApiEncrypts,
  sourceEncrypts,
} from './api-encrypts.ts';
import { endpointOf, policyIsCurrent } from './api-policy.ts';
import { control, type Edit } from './control.ts';
import { distributionEncrypts, privateOriginEncrypts } from './distribution-encrypts.ts';

const template = (viewer: string) => `Resources:
  Site:
    Type: AWS::CloudFront::Distribution
    Properties:
      DistributionConfig:
        Enabled: true
        DefaultCacheBehavior:
          TargetOriginId: portal
          ViewerProtocolPolicy: ${viewer}
          CachePolicyId: 4135ea2d-6df8-44a3-9df3-4b5a84be39ad
        Origins:
          - Id: portal
            DomainName: portal.clinic.example
            CustomOriginConfig:
              OriginProtocolPolicy: https-only
              OriginSSLProtocols: [TLSv1.2]
        ViewerCertificate:
          AcmCertificateArn: arn:aws:acm:us-east-1:111122223333:certificate/portal
          SslSupportMethod: sni-only
          MinimumProtocolVersion: TLSv1.2_2021
`;

/** What to write instead, by the property's name; a certificate of one's own is for people to get. */
function editAt(path: string, got: string): readonly Edit[] {
  if (path.endsWith('.ViewerProtocolPolicy')) return [{ set: path, to: 'redirect-to-https' }];
  if (path.endsWith('.OriginProtocolPolicy')) return [{ set: path, to: 'https-only' }];
  if (path.includes('.OriginSSLProtocols[')) return [{ set: path.replace(/\[\d+\]$/, ''), to: ['TLSv1.2'] }];
  if (path.endsWith('.MinimumProtocolVersion') && got.startsWith('TLSv')) return [{ set: path, to: 'TLSv1.2_2021' }];
  if (path.endsWith('SecurityPolicy') && got === 'TLS_1_0') return [{ set: path, to: 'TLS_1_2' }];
  return [];
}

export const webEntryIsEncrypted = control({
  id: 'web-entry-is-encrypted',
  obligations: ['WEB-TLS'],
  title: 'Distributions and APIs encrypt what they receive and what they pass on',
  why: 'A distribution or an API decrypts each request. Plain HTTP on either side of it, or a version of TLS that is broken, shows PHI on the way.',
  decides: [
    'A distribution passes where each of its behaviors takes HTTPS only or redirects to it, its minimum for viewers is TLS 1.2, and it asks origins over HTTPS with no version before TLS 1.2.',
    'The certificate of CloudFront itself fails, whatever minimum stands beside it: CloudFront then takes TLS 1.0.',
    'A bucket as an origin is asked as viewers ask, so that the viewers’ side decides. An origin asked over plain HTTP fails, as the website of a bucket is.',
    'Of REST APIs and domain names the security policy counts, or the one that AWS takes where none is named; it fails where that begins before TLS 1.2.',
    'Methods, integrations, definitions and GraphQL sources fail where they call an http:// address, the website of a bucket, or a listener over a link without TLS; what calls a function or another service of AWS is not applicable.',
    'GraphQL APIs, App Runner services and function URLs pass by themselves: AWS answers there over HTTPS only.',
  ],
  open: [
    'A certificate of your own without a minimum version, and an origin without its versions: AWS does not document what that means. Write TLSv1.2_2021, and TLSv1.2.',
    'A policy or a version that is not known here: use one that AWS documents.',
    'A private origin that is asked as viewers ask: write https-only.',
    'An address that a variable of a stage or a custom resource begins: write https:// before it.',
    'A definition that is kept in a file: write it in the template.',
  ],
  on: [
    'distribution',
    'private-origin',
    'rest-api',
    'api-method',
    'api-domain',
    'http-api',
    'http-api-integration',
    'http-api-domain',
    'graph-api',
    'graph-api-source',
    'app-service',
    'function-url',
  ],
  check(entry, ask) {
    switch (entry.kind) {
      case 'distribution':
        return distributionEncrypts(entry, ask);
      case 'private-origin':
        return privateOriginEncrypts(entry, ask);
      case 'rest-api':
        return restApiEncrypts(entry, ask);
      case 'api-method':
        return methodEncrypts(entry, ask);
      case 'http-api':
        return httpApiEncrypts(entry, ask);
      case 'http-api-integration':
        return integrationEncrypts(entry, ask);
      case 'graph-api-source':
        return sourceEncrypts(entry, ask);
      case 'api-domain':
        return policyIsCurrent(entry.tlsPolicy, endpointOf(entry.endpointTypes, ask), 'domain', entry.name, ask);
      case 'http-api-domain':
        return ask.every(ask.need(entry.configurations) ?? [], ({ tlsPolicy }) =>
          policyIsCurrent(tlsPolicy, 'REGIONAL', 'domain', entry.name, ask),
        );
      default:
        return ask.pass('AWS answers there over HTTPS only');
    }
  },
  fix: {
    effect: 'in-place',
    does: 'Send viewers on to HTTPS, ask origins and integrations over HTTPS, and start at TLS 1.2 everywhere.',
    cloudformation:
      'ViewerProtocolPolicy: redirect-to-https\nOriginProtocolPolicy: https-only\nOriginSSLProtocols: [TLSv1.2]\nMinimumProtocolVersion: TLSv1.2_2021',
    edits: ({ path, got }) => editAt(path, got),
  },
  examples: { resource: 'Site', line: 9, fails: template('allow-all'), passes: template('redirect-to-https') },
});
