import type { DatedData } from './dated-data.ts';

/** What load balancers combine, log and check, beside their TLS policies. */
export const loadBalancersData: DatedData = {
  id: 'load-balancers',
  title: 'Listeners, target groups, health checks and logs of load balancers',
  asOf: '2026-11-23',
  source: 'https://docs.aws.amazon.com/elasticloadbalancing/latest/network/load-balancer-target-groups.html',
};

/** What a Network Load Balancer's listener may send to, and whether the balancer itself ends the session. */
export const networkListeners: Readonly<
  Record<string, { readonly groups: readonly string[]; readonly passesThrough: boolean }>
> = {
  TCP: { groups: ['TCP', 'TCP_UDP', 'TCP_QUIC'], passesThrough: true },
  // TLS to a TCP group is opened at the balancer and goes on in the clear.
  TLS: { groups: ['TCP', 'TLS'], passesThrough: false },
  UDP: { groups: ['UDP', 'TCP_UDP'], passesThrough: true },
  TCP_UDP: { groups: ['TCP_UDP'], passesThrough: true },
  QUIC: { groups: ['QUIC', 'TCP_QUIC'], passesThrough: true },
  TCP_QUIC: { groups: ['TCP_QUIC'], passesThrough: true },
};

/** The health check of a group that names none. A TCP check carries no content; an unset one of an HTTPS group goes in the clear. */
export const healthCheckWhenAbsent = { application: 'HTTP', network: 'TCP' } as const;

/** What a Network Load Balancer can check its targets with: never TLS. */
export const networkHealthChecks: readonly string[] = ['TCP', 'HTTP', 'HTTPS'];

/** How the bucket of access logs may be encrypted; another way stops the logs. */
export const logBucketEncryption = {
  application: ['SSE-S3'],
  network: ['SSE-S3', 'SSE-KMS with a customer managed key'],
} as const;

/** A Network Load Balancer logs TLS sessions alone, so without a TLS listener its access log stays empty. */
export const networkLogsOnlyTls = true;

/** Attributes that switch access logs on; logs that go by way of CloudWatch do not show in them. */
export const accessLogAttribute = 'access_logs.s3.enabled';

/** The header a listener adds so that browsers do not go back to HTTP: per listener, empty when nobody sets it. */
export const strictTransportAttribute = 'routing.http.response.strict_transport_security.header_value';

/** Neither kind looks at the certificate of a target: expired and self-signed ones are accepted. */
export const validatesTargetCertificates = false;
