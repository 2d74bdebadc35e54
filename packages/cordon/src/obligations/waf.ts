import { read, recalled } from './dated-fact.ts';
import { minimumNecessary, riskManagement, transmission } from './duty.ts';
import type { Obligation } from './obligation.ts';

const attachable = 'https://docs.aws.amazon.com/waf/latest/developerguide/how-aws-waf-works-resources.html';
const dataProtection = 'https://docs.aws.amazon.com/waf/latest/developerguide/data-protection-limitations.html';

export const waf: readonly Obligation[] = [
  {
    id: 'WAF-PLACEMENT',
    system: 'AWS WAF',
    sentence:
      'Customers may place AWS WAF between their web applications hosted on AWS that operate with or exchange PHI, and their end users.',
    strength: 'may',
    demands: 'Permits a web ACL between end users and a web application that holds PHI; asks for none.',
    ...riskManagement,
    shownBy: ['template', 'live'],
    today: [
      read(
        'A web ACL can protect an Application Load Balancer, an API Gateway REST stage, AppSync, a Cognito user pool, App Runner, Verified Access, Amplify, a Bedrock AgentCore gateway or a CloudFront distribution; not a Network or Classic load balancer and not an API Gateway HTTP API.',
        attachable,
      ),
    ],
  },
  {
    id: 'WAF-TLS',
    system: 'AWS WAF',
    sentence:
      'As with the transmission of any PHI while on AWS, data containing PHI must be encrypted while in transit.',
    strength: 'must',
    demands: 'Traffic with PHI through a protected resource is encrypted on both of its sides.',
    ...transmission,
    shownBy: ['template', 'live', 'run-time'],
    today: [
      recalled(
        'WAF encrypts nothing itself: the listeners and targets of the resource it protects decide.',
        attachable,
      ),
      read(
        'The default CloudFront certificate always means that viewers may use TLS 1.0; a better minimum needs a certificate of your own.',
        'https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/secure-connections-supported-viewer-protocols-ciphers.html',
      ),
    ],
    rollup: ['ELB-FRONT', 'ELB-BACK', 'WEB-TLS'],
  },
  {
    id: 'WAF-LOG-PHI',
    system: 'AWS WAF',
    sentence: 'WAF logs and sampled requests show no PHI that a request carried.',
    strength: 'derived',
    because:
      'A web ACL sees requests in the clear and can copy their paths, query strings and headers into logs and samples, where the encryption of the traffic no longer covers them.',
    demands: 'Request parts that may carry PHI are protected before WAF logs or samples them.',
    ...minimumNecessary,
    shownBy: ['template', 'live'],
    today: [
      read(
        'RedactedFields covers path, query string, method and single headers only, and leaves sampled requests as they are.',
        '@aws-sdk/client-wafv2 3.1141.0',
      ),
      read(
        'DataProtectionConfig on the web ACL also covers samples, but has no field for the path: a path needs RedactedFields.',
        dataProtection,
      ),
      recalled(
        'DataProtectionConfig can hash or substitute. A hashed short identifier can be found again by trying all values; a substituted one cannot.',
        dataProtection,
      ),
    ],
  },
  {
    id: 'WEB-TLS',
    system: 'AWS WAF',
    sentence: 'Distributions and APIs encrypt PHI on both of their sides.',
    strength: 'derived',
    because:
      'A web ACL also protects CloudFront distributions and APIs, which the paper’s sections on load balancers do not reach.',
    demands: 'Viewers and clients, origins and integrations are spoken to over HTTPS, with TLS 1.2 or newer.',
    ...transmission,
    shownBy: ['template', 'live', 'run-time'],
    today: [
      read(
        'A distribution answers plain HTTP where its viewer protocol policy is allow-all, and asks an origin in plain HTTP where its policy is http-only, or match-viewer with such a viewer.',
        'https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/DownloadDistValuesOrigin.html',
      ),
      read(
        'A REST API that names no security policy accepts TLS 1.0 at its own address, unless it is private; a custom domain name starts at TLS 1.2.',
        'https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-security-policies-list.html',
      ),
    ],
  },
];
