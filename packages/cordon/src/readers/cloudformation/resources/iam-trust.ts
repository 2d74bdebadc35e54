import { eachText, list, nothing, text, word } from '../facts.ts';
import { translation } from '../translation.ts';

export const openIdProvider = translation(
  'identity-provider',
  'AWS::IAM::OIDCProvider',
  'OpenID Connect provider',
  { url: text('Url'), clients: list('ClientIdList', eachText) },
  ['Tags', 'ThumbprintList'],
);

export const samlProvider = translation(
  'identity-provider',
  'AWS::IAM::SAMLProvider',
  'SAML provider',
  { url: nothing(), clients: nothing() },
  [
    'AddPrivateKey',
    'AssertionEncryptionMode',
    'Name',
    'PrivateKeyList',
    'RemovePrivateKey',
    'SamlMetadataDocument',
    'Tags',
  ],
);

export const serviceRole = translation(
  'service-role',
  'AWS::IAM::ServiceLinkedRole',
  'service-linked role',
  { service: word('AWSServiceName') },
  ['CustomSuffix', 'Description'],
);

export const serverCertificate = translation(
  'server-certificate',
  'AWS::IAM::ServerCertificate',
  'IAM server certificate',
  { certificateName: text('ServerCertificateName') },
  ['CertificateBody', 'CertificateChain', 'Path', 'PrivateKey', 'Tags'],
);
