import { read, recalled } from './dated-fact.ts';
import { auditControls, certificatesAndPolicies, noDuty, transmission } from './duty.ts';
import type { Obligation } from './obligation.ts';

const albTargets =
  'https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-target-groups.html';
const nlbTargets = 'https://docs.aws.amazon.com/elasticloadbalancing/latest/network/load-balancer-target-groups.html';
const nlbListeners = 'https://docs.aws.amazon.com/elasticloadbalancing/latest/network/load-balancer-listeners.html';
const nlbHistory = 'https://docs.aws.amazon.com/elasticloadbalancing/latest/network/doc-history.html';
const nlbLogs = 'https://docs.aws.amazon.com/elasticloadbalancing/latest/network/load-balancer-access-logs.html';
const albHttps = 'https://docs.aws.amazon.com/elasticloadbalancing/latest/application/create-https-listener.html';
const policies = 'https://docs.aws.amazon.com/elasticloadbalancing/latest/application/describe-ssl-policies.html';
const classicPolicies = 'https://docs.aws.amazon.com/elasticloadbalancing/latest/classic/elb-ssl-security-policy.html';

const consistent =
  'Customers should evaluate their certificates and session negotiation policies and maintain them consistent to the Guidance.';
const bothListeners =
  'Sessions containing PHI must encrypt both front-end and back-end listeners for transport encryption.';

export const elasticLoadBalancing: readonly Obligation[] = [
  {
    id: 'ELB-MAY',
    system: 'Elastic Load Balancing',
    sentence: 'Customers may use Elastic Load Balancing to terminate and process sessions containing PHI.',
    strength: 'may',
    demands: 'Permits load balancers on the way of PHI.',
    ...noDuty,
    shownBy: ['template', 'live'],
    today: [
      read(
        'Elastic Load Balancing is on the list of HIPAA eligible services.',
        'https://aws.amazon.com/compliance/hipaa-eligible-services-reference/',
        '2026-05-22',
      ),
    ],
  },
  {
    id: 'ELB-TYPE',
    system: 'Elastic Load Balancing',
    sentence: 'Customers may choose either the Classic Load balancer or the Application Load Balancer.',
    strength: 'may',
    demands: 'Names the two kinds of load balancer the paper knows.',
    ...noDuty,
    shownBy: ['template', 'live'],
    today: [
      read(
        'Network load balancers appeared on 2017-09-07 and have had TLS listeners since 2019-01-24; the paper names neither, so they are held to ELB-E2E.',
        nlbHistory,
      ),
    ],
  },
  {
    id: 'ELB-E2E',
    system: 'Elastic Load Balancing',
    sentence: 'Because all network traffic containing PHI must be encrypted in transit end-to-end',
    strength: 'must',
    demands: 'The hop to the load balancer and the hop to its targets are both encrypted.',
    ...transmission,
    shownBy: ['template', 'live', 'run-time'],
    today: [
      read(
        'Network load balancers, too, have listener rules (since 2026-07-10) and weighted forwards (since 2025-11-19): one listener may have several back ends.',
        nlbHistory,
      ),
    ],
    rollup: ['ELB-FRONT', 'ELB-BACK'],
  },
  {
    id: 'ELB-TERM',
    system: 'Elastic Load Balancing',
    sentence: 'by creating a load balancer that uses an encrypted protocol for connections',
    strength: 'may',
    demands: 'The first of two ways: the load balancer itself ends the TLS session.',
    ...transmission,
    shownBy: ['template', 'live'],
    today: [read('An HTTPS listener of an Application Load Balancer always ends the TLS session itself.', albHttps)],
  },
  {
    id: 'ELB-FRONT',
    system: 'Elastic Load Balancing',
    sentence: bothListeners,
    strength: 'must',
    demands: 'Every listener that carries PHI speaks HTTPS or TLS to its clients.',
    ...transmission,
    shownBy: ['template', 'live', 'run-time'],
    today: [
      read(
        'The HSTS header is set per listener and is not sent by default.',
        'https://docs.aws.amazon.com/elasticloadbalancing/latest/application/enable-header-modification.html',
      ),
      recalled(
        'A listener that only redirects to HTTPS still receives the first request, its URL and cookies, in the clear.',
        albHttps,
      ),
    ],
  },
  {
    id: 'ELB-BACK',
    system: 'Elastic Load Balancing',
    sentence: bothListeners,
    strength: 'must',
    demands: 'Every target group that carries PHI is reached over HTTPS or TLS, or gets a session passed through.',
    ...transmission,
    shownBy: ['template', 'live', 'run-time'],
    today: [
      read('Application and Network load balancers do not check the certificate of a target.', albTargets),
      read(
        'The TLS policy towards targets cannot be chosen; all but the one that goes with RFC 9151 listeners accept TLS 1.0.',
        policies,
      ),
      read('A TLS listener in front of a TCP target group decrypts and forwards in the clear.', nlbListeners),
      read(
        'Health checks of an HTTPS target group go over HTTP unless set; a Network load balancer has no TLS check.',
        nlbTargets,
      ),
    ],
  },
  {
    id: 'ELB-CERT',
    system: 'Elastic Load Balancing',
    sentence: consistent,
    strength: 'should',
    demands: 'Certificates of listeners are valid and have a strong key and signature.',
    ...certificatesAndPolicies,
    shownBy: ['live', 'people'],
    today: [
      read(
        'DescribeCertificate of ACM tells status, end date, key and signature algorithm; a template tells only which certificate.',
        'botocore 1.43.11',
      ),
    ],
  },
  {
    id: 'ELB-POLICY',
    system: 'Elastic Load Balancing',
    sentence: consistent,
    strength: 'should',
    demands: 'Listeners negotiate TLS 1.2 or newer only; suites without forward secrecy are reported.',
    ...certificatesAndPolicies,
    shownBy: ['template', 'live', 'people'],
    today: [
      read(
        'A listener that a template or the CLI makes without a policy gets ELBSecurityPolicy-2016-08, which allows TLS 1.0.',
        policies,
      ),
      read('AWS recommends TLS13-1-2-Res-PQ-2025-09, or TLS13-1-2-Res-FIPS-PQ-2025-09 for FIPS.', policies),
      read(
        'A Classic load balancer has no TLS 1.3, and may have a policy of its own protocols and ciphers.',
        classicPolicies,
      ),
    ],
  },
  {
    id: 'ELB-PASSTHRU-TCP',
    system: 'Elastic Load Balancing',
    sentence: 'configure Amazon ELB in basic TCP-mode (for Classic)',
    strength: 'may',
    demands: 'The second of two ways: the session passes through and ends at the instance.',
    ...transmission,
    shownBy: ['run-time'],
    today: [
      read(
        'A TCP listener with a TCP target group forwards bytes unread: whether they are TLS is not configured there.',
        nlbListeners,
      ),
      read(
        'WAF cannot be attached to a Classic or Network load balancer, so it cannot inspect what passes through.',
        'https://docs.aws.amazon.com/waf/latest/developerguide/how-aws-waf-works-resources.html',
      ),
    ],
  },
  {
    id: 'ELB-PASSTHRU-WS',
    system: 'Elastic Load Balancing',
    sentence:
      'or over WebSockets (for Application) and pass-through encrypted sessions to back-end instances where the encrypted session is terminated',
    strength: 'may',
    demands:
      'Permits WebSockets as a pass-through; for TLS that is not so, and an HTTP listener is never accepted for it.',
    ...transmission,
    shownBy: ['run-time'],
    today: [
      read(
        'An Application Load Balancer always ends TLS; to pass it through AWS points to a TCP listener of a Network or Classic load balancer.',
        albHttps,
      ),
    ],
  },
  {
    id: 'ELB-PASSTHRU-OWNER',
    system: 'Elastic Load Balancing',
    sentence:
      'customers manage their own certificates and TLS negotiation policies in applications running in their own instances',
    strength: 'fact',
    demands: 'Moves the duties of ELB-CERT and ELB-POLICY into the instances where sessions pass through.',
    ...certificatesAndPolicies,
    shownBy: ['run-time', 'people'],
    today: [
      read(
        'A TCP listener has neither certificate nor policy; both are settings of the server behind it.',
        nlbListeners,
      ),
    ],
  },
  {
    id: 'ELB-LOG',
    system: 'Elastic Load Balancing',
    sentence:
      'In both architectures, customers should implement a level of logging which they determine to be consistent with HIPAA and HITECH requirements.',
    strength: 'should',
    demands: 'Someone has decided which logs the load balancer writes, and it writes them.',
    ...auditControls,
    shownBy: ['template', 'live', 'people'],
    today: [
      read(
        'A Network load balancer writes access logs for TLS listeners only; a passed-through session leaves none.',
        nlbLogs,
      ),
      read(
        'Logs may also go through CloudWatch Logs deliveries, which the load balancer attributes do not show.',
        'https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-cloudwatch-logs.html',
      ),
      read(
        'The bucket of access or connection logs of an Application Load Balancer takes SSE-S3 only; a KMS key breaks delivery.',
        'https://docs.aws.amazon.com/elasticloadbalancing/latest/application/enable-access-logging.html',
      ),
      recalled(
        'Access logs of an Application Load Balancer hold full URLs, so PHI in a query string lands in a bucket.',
        albHttps,
      ),
    ],
  },
];
