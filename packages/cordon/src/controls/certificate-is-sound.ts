import type { Fact } from '../model/fact.ts';
import type { Ask } from './ask.ts';
import { isEncrypted } from './back-end-protocol.ts';
import { judgeCertificate, judgeCertificates, noCertificate } from './certificate-judgement.ts';
import { control } from './control.ts';
import type { Outcome } from './outcome.ts';

const template = (algorithm: string) => `Resources:
  PortalCertificate:
    Type: AWS::CertificateManager::Certificate
    Properties:
      DomainName: portal.example.org
      ValidationMethod: DNS
      KeyAlgorithm: ${algorithm}
  PortalListener:
    Type: AWS::ElasticLoadBalancingV2::Listener
    Properties:
      LoadBalancerArn: arn:aws:elasticloadbalancing:us-east-1:111122223333:loadbalancer/app/portal/50dc6c495c0c9188
      Protocol: HTTPS
      Certificates: [{ CertificateArn: !Ref PortalCertificate }]
      DefaultActions: [{ Type: fixed-response, FixedResponseConfig: { StatusCode: "404" } }]
`;

export const certificateIsSound = control({
  id: 'certificate-is-sound',
  obligations: ['ELB-CERT'],
  // A template does not tell when a certificate ends, nor how it was signed.
  partly: ['ELB-CERT'],
  title: 'Listeners show a certificate that has a strong key and is renewed',
  why: 'Clients trust whoever holds the key. A weak key can be broken; a certificate that nobody renews ends, and people learn to click warnings away.',
  decides: [
    'Each certificate of a listener that ends TLS is followed to the template that makes it; other listeners are not applicable.',
    'It passes with an RSA key of 2048 bits or more and with P-256, P-384 or P-521. It fails with RSA of 1024 bits, and where a listener has no certificate.',
    'A key that is left out is RSA of 2048 bits.',
    'Validation by email and a private authority pass with a remark.',
    'When a certificate ends and how it was signed shows in no template.',
  ],
  open: [
    'A certificate that is named by its ARN only, which tells neither its key, nor when it ends, nor who renews it: pass the template that lets ACM issue it, or look at the certificate.',
    'A key that is not known here: use RSA_2048 or EC_prime256v1.',
  ],
  on: ['listener', 'listener-certificate', 'classic-load-balancer'],
  check(resource, ask) {
    switch (resource.kind) {
      case 'listener-certificate':
        return judgeCertificates(resource.certificates, ask);
      case 'listener':
        return ofTls(resource.protocol, ask, () => {
          if ((ask.need(resource.certificates) ?? []).length === 0)
            return noCertificate(resource.certificates, resource.name, ask);
          return judgeCertificates(resource.certificates, ask);
        });
      default:
        return ask.every(ask.need(resource.listeners) ?? [], ({ protocol, certificate }) =>
          ofTls(protocol, ask, () => judgeCertificate(certificate, resource.name, ask)),
        );
    }
  },
  fix: {
    effect: 'replaces',
    does: 'Let ACM issue the certificate, with an RSA key of 2048 bits or a P-256 key, and validate it by DNS so that it renews itself.',
    cloudformation: `Type: AWS::CertificateManager::Certificate
Properties:
  DomainName: portal.example.org
  ValidationMethod: DNS
  KeyAlgorithm: RSA_2048`,
    edits({ path }) {
      if (path === 'KeyAlgorithm') return [{ set: path, to: 'RSA_2048' }];
      const properties = { DomainName: 'portal.example.org', ValidationMethod: 'DNS' };
      const added = { Ref: 'PortalCertificate' };
      return [
        {
          add: 'PortalCertificate',
          resource: { Type: `AWS::CertificateManager::Certificate`, Properties: properties },
        },
        { set: path, to: path === 'Certificates' ? [{ CertificateArn: added }] : added },
      ];
    },
  },
  examples: { resource: 'PortalListener', line: 7, fails: template('RSA_1024'), passes: template('RSA_2048') },
});

/** Only a listener that ends TLS shows a certificate of its own. */
function ofTls(protocol: Fact<string>, ask: Ask, judgeIt: () => Outcome): Outcome {
  return isEncrypted(ask.need(protocol)?.toUpperCase()) ? judgeIt() : ask.notApplicable('it ends no TLS itself');
}
