import type { HowShown } from './how-shown.ts';

/** Elastic Load Balancing and Amazon EC2. */
export const shownOnTheWay: HowShown = {
  'ELB-MAY': {
    template: 'A permission: nothing can violate it. What it permits is judged under ELB-FRONT and ELB-BACK.',
    live: 'As in the template.',
  },
  'ELB-TYPE': {
    template: 'A permission; Network load balancers, which came later, are judged by the same rows.',
    live: 'As in the template.',
  },
  'ELB-E2E': {
    live: 'DescribeListeners, DescribeRules, DescribeTargetGroups and DescribeTargetHealth give the same two hops.',
    'run-time': 'A TLS handshake with the load balancer and one with a target.',
  },
  'ELB-TERM': {
    template: 'A choice of two ways: which one a listener takes is read from its protocol, and its rows apply.',
    live: 'As in the template.',
  },
  'ELB-FRONT': {
    live: 'DescribeListeners.',
    'run-time': 'A TLS handshake; connection logs name the protocol version.',
  },
  'ELB-BACK': { live: 'DescribeTargetGroups.', 'run-time': 'A TLS handshake with a target on its own port.' },
  'ELB-CERT': {
    live: 'ACM DescribeCertificate: status, expiry, key and signature algorithm.',
    people: 'An attestation that certificates are evaluated, with its next review.',
  },
  'ELB-POLICY': {
    live: 'DescribeSSLPolicies for the protocols and ciphers of the policy a listener names.',
    people: 'An attestation that policies are evaluated, with its next review.',
  },
  'ELB-PASSTHRU-TCP': { 'run-time': 'A handshake through the load balancer shows the certificate of the target.' },
  'ELB-PASSTHRU-WS': { 'run-time': 'Not for TLS: an Application Load Balancer always ends the session itself.' },
  'ELB-PASSTHRU-OWNER': {
    'run-time': 'A probe of the instance: protocol versions, suites, certificate.',
    people: 'An attestation about the server’s own TLS configuration, with its next review.',
  },
  'ELB-LOG': {
    live: 'DescribeLoadBalancerAttributes.',
    people: 'An attestation that records which level of logging was determined, and why.',
  },
  'EC2-REST-METHODS': {
    live: 'DescribeVolumes.',
    people: 'An attestation of another of the listed methods.',
  },
  'EC2-REST-APP': {
    'run-time': 'A look at what the store holds after the application wrote a test record.',
    people: 'An attestation, with the code as evidence.',
  },
  'EC2-REST-LIB': { people: 'An attestation, with the library and its configuration as evidence.' },
  'EC2-REST-TDE': {
    'run-time': 'In the database: the encryption state of every database key.',
    people: 'An attestation, with that query’s result as evidence.',
  },
  'EC2-REST-SAAS': { people: 'An attestation, with the third party’s business associate agreement as evidence.' },
  'EC2-KMS': {
    template: 'A permission; roles that encrypt under a key are judged under KMS-GDK.',
    live: 'GetRolePolicy and the managed policies of the instance profile.',
  },
  'EC2-REST-FDE': {
    'run-time': 'On the instance: lsblk shows the data on a device of type crypt.',
    people: 'An attestation, with that output as evidence.',
  },
  'EC2-TLS': { live: 'As its three parts.', 'run-time': 'The encryption-status field of VPC flow logs.' },
  'EC2-EXT': {
    live: 'DescribeSecurityGroups and DescribeVpnConnections.',
    'run-time': 'Flow logs show no accepted traffic from outside on a port that speaks in the clear.',
  },
  'EC2-INTRA': {
    live: 'DescribeVpcEncryptionControls; DescribeInstanceTypes for encryption in transit.',
    'run-time': 'The encryption-status field of VPC flow logs: network layer, TLS or both.',
  },
  'EC2-TLS-APPS': { nobody: 'EC2-EXT and EC2-INTRA ask for what this makes possible.' },
  'EC2-TUNNEL': {
    'run-time': 'On the instances: the state of the IPsec associations; in flow logs, protocol 50 or UDP 4500.',
    people: 'An attestation, with the tunnel’s configuration as evidence.',
  },
  'EC2-REST': {
    live: 'DescribeVolumes and GetEbsEncryptionByDefault in every Region.',
    people: 'An attestation of another of the listed methods for the volumes that are not encrypted.',
  },
};
