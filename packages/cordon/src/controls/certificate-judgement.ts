import { certificateKeysData, isStrongKey } from '../facts/certificate-keys.ts';
import type { Fact } from '../model/fact.ts';
import type { Certificate } from '../model/kinds/certificate.ts';
import { canonical, spelling } from '../model/text.ts';
import type { Text } from '../model/value.ts';
import type { Ask } from './ask.ts';
import { meantResource } from './meant-resource.ts';
import type { Outcome } from './outcome.ts';

/** A listener that ends TLS and has nothing to show. */
export function noCertificate(at: Fact<unknown>, name: string, ask: Ask): Outcome {
  return ask.fail({
    at,
    got: 'no certificate',
    want: 'a certificate of ACM',
    says: `${name} has no certificate to show`,
  });
}

/** Judges every certificate of a list. */
export function judgeCertificates(
  certificates: Fact<readonly { readonly certificate: Fact<Text> }[]>,
  ask: Ask,
): Outcome {
  return ask.every(ask.need(certificates) ?? [], ({ certificate }) =>
    judgeCertificate(certificate, 'The listener', ask),
  );
}

/** Follows a certificate to what makes it, and judges its key and its renewal. */
export function judgeCertificate(fact: Fact<Text>, name: string, ask: Ask): Outcome {
  const text = ask.need(fact);
  if (text === undefined || spelling(text) === '') return noCertificate(fact, name, ask);
  // An ARN that is put together names something that exists; what follows says why it is not known.
  const meant = meantResource(text);
  const uploaded =
    canonical(text).includes(':server-certificate/') || (meant && ask.meansA('server-certificate', meant));
  const isNamed = uploaded || canonical(text).startsWith('arn:');
  const certificate = isNamed ? undefined : ask.follow('certificate', fact);
  if (certificate) return isSound(certificate, ask);
  const why = uploaded
    ? 'it was uploaded to IAM, which renews nothing; its ARN tells neither its key nor when it ends'
    : 'its ARN tells neither its key, nor when it ends, nor whether it was imported';
  return ask.unknown(fact, why, 'pass the template that lets ACM issue it, or read its key, its end and its renewal');
}

function isSound(certificate: Certificate, ask: Ask): Outcome {
  ask.cite(certificateKeysData);
  const algorithm = ask.need(certificate.keyAlgorithm) ?? '';
  const isStrong = isStrongKey(algorithm);
  if (isStrong === undefined) {
    return ask.unknown(
      certificate.keyAlgorithm,
      `the strength of ${algorithm} is not known here`,
      'use RSA_2048 or EC_prime256v1',
    );
  }
  if (!isStrong) {
    const says = `${certificate.name} has a weak key, ${algorithm}`;
    return ask.fail({ at: certificate.keyAlgorithm, got: algorithm, want: 'RSA_2048 or EC_prime256v1', says });
  }
  if (ask.isGiven(certificate.authority))
    return ask.pass('a private authority issues it; whether clients trust it is theirs to say');
  // Validated over HTTP it renews itself, too (ACM user guide, validation methods).
  return ['DNS', 'HTTP'].includes(ask.need(certificate.validation)?.toUpperCase() ?? '')
    ? ask.pass()
    : ask.pass('it is validated by email: it is renewed only when somebody answers');
}
