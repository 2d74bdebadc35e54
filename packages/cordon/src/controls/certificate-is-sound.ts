import { certificateKeysData, isStrongKey } from '../facts/certificate-keys.ts';
import type { Fact } from '../model/fact.ts';
import type { Certificate } from '../model/kinds/certificate.ts';
import { canonical, spelling } from '../model/text.ts';
import type { Text } from '../model/value.ts';
import type { Ask } from './ask.ts';
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
  on: ['listener', 'listener-certificate', 'classic-load-balancer'],
  check(resource, ask) {
    switch (resource.kind) {
      case 'listener-certificate':
        return judgeEach(resource.certificates, ask);
      case 'listener':
        return ofTls(resource.protocol, ask, () => {
          if ((ask.need(resource.certificates) ?? []).length === 0)
            return none(resource.certificates, resource.name, ask);
          return judgeEach(resource.certificates, ask);
        });
      default:
        return ask.every(ask.need(resource.listeners) ?? [], ({ protocol, certificate }) =>
          ofTls(protocol, ask, () => judge(certificate, resource.name, ask)),
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
  const spoken = ask.need(protocol)?.toUpperCase() ?? '';
  return ['HTTPS', 'TLS', 'SSL'].includes(spoken) ? judgeIt() : ask.notApplicable('it ends no TLS itself');
}

function none(at: Fact<unknown>, name: string, ask: Ask): Outcome {
  return ask.fail({
    at,
    got: 'no certificate',
    want: 'a certificate of ACM',
    says: `${name} has no certificate to show`,
  });
}

function judgeEach(certificates: Fact<readonly { readonly certificate: Fact<Text> }[]>, ask: Ask): Outcome {
  return ask.every(ask.need(certificates) ?? [], ({ certificate }) => judge(certificate, 'The listener', ask));
}

function judge(fact: Fact<Text>, name: string, ask: Ask): Outcome {
  const text = ask.need(fact);
  if (text === undefined || spelling(text) === '') return none(fact, name, ask);
  // An ARN that is put together names something that exists; what follows says why it is not known.
  const certificate = canonical(text).startsWith('arn:') ? undefined : ask.follow('certificate', fact);
  if (certificate) return judgeCertificate(certificate, ask);
  const uploaded = spelling(text)?.includes(':server-certificate/');
  const why = uploaded
    ? 'it was uploaded to IAM, which renews nothing; its ARN tells neither its key nor when it ends'
    : 'its ARN tells neither its key, nor when it ends, nor whether it was imported';
  return ask.unknown(fact, why, 'pass the template that lets ACM issue it, or read its key, its end and its renewal');
}

function judgeCertificate(certificate: Certificate, ask: Ask): Outcome {
  ask.cite(certificateKeysData);
  const algorithm = ask.need(certificate.keyAlgorithm) ?? '';
  const isStrong = isStrongKey(algorithm);
  if (isStrong === undefined) {
    return ask.unknown(
      certificate.keyAlgorithm,
      `how strong ${algorithm} is is not known here`,
      'use RSA_2048 or EC_prime256v1',
    );
  }
  if (!isStrong) {
    const says = `${certificate.name} has a weak key, ${algorithm}`;
    return ask.fail({ at: certificate.keyAlgorithm, got: algorithm, want: 'RSA_2048 or EC_prime256v1', says });
  }
  if (ask.isGiven(certificate.authority))
    return ask.pass('a private authority issues it; whether clients trust it is theirs to say');
  return ask.need(certificate.validation)?.toUpperCase() === 'DNS'
    ? ask.pass()
    : ask.pass('it is validated by email: it is renewed only when somebody answers');
}
