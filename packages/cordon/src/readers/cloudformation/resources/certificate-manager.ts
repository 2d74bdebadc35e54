import { text, word } from '../facts.ts';
import { translation } from '../translation.ts';

export const certificate = translation(
  'certificate',
  'AWS::CertificateManager::Certificate',
  'ACM certificate',
  {
    keyAlgorithm: word('KeyAlgorithm'),
    validation: word('ValidationMethod'),
    authority: text('CertificateAuthorityArn'),
  },
  [
    'CertificateExport',
    'CertificateTransparencyLoggingPreference',
    'DomainName',
    'DomainValidationOptions',
    'SubjectAlternativeNames',
    'Tags',
  ],
);
