import type { EditValue } from './control.ts';
import { control } from './control.ts';
import { hidesPart, takesNoSamples } from './web-acl-record.ts';

const template = (redacted: string) => `Resources:
  PortalFirewall:
    Type: AWS::WAFv2::WebACL
    Properties:
      Scope: REGIONAL
      DefaultAction: { Allow: {} }
      VisibilityConfig: { CloudWatchMetricsEnabled: true, MetricName: portal, SampledRequestsEnabled: false }
  PortalFirewallLog:
    Type: AWS::WAFv2::LoggingConfiguration
    Properties:
      ResourceArn: !GetAtt PortalFirewall.Arn
      LogDestinationConfigs:
        - arn:aws:logs:us-east-1:111122223333:log-group:aws-waf-logs-portal
      RedactedFields:
        - UriPath: {}
${redacted}`;

/** The parts of a request that can name a patient or let somebody act as one, and how a log is told to leave each out. */
const parts: readonly (readonly [string, EditValue])[] = [
  ['path', { UriPath: {} }],
  ['query string', { QueryString: {} }],
  ['header authorization', { SingleHeader: { Name: 'authorization' } }],
  ['header cookie', { SingleHeader: { Name: 'cookie' } }],
];

export const wafLogsHideIdentifiers = control({
  id: 'waf-logs-hide-identifiers',
  obligations: ['WAF-LOG-PHI'],
  title: 'AWS WAF keeps no parts of requests that can name a patient',
  why: 'A web ACL sees requests decrypted and writes their paths, query strings and headers to its log and to samples, where more people can read them than may see PHI.',
  decides: [
    'Of a log of AWS WAF, four parts of requests are asked about: the path, the query string, and the headers authorization and cookie.',
    'A part passes where the log redacts it or the data protection of the web ACL covers it. No web ACL protects the path, so only the log can leave it out.',
    'Of a web ACL, a rule group and each rule in them, it asks that no samples are taken: redaction does not reach samples, and nothing hides the path in them.',
    'Other headers, single arguments and the body are not asked about.',
  ],
  open: [
    'A part that the log does not redact, where its web ACL is not given: redact it in the log, or pass the template of the web ACL.',
    'A web ACL, rule group or rule that does not say whether samples are taken: write false.',
  ],
  on: ['web-acl', 'rule-group', 'web-acl-log'],
  check(resource, ask) {
    if (resource.kind !== 'web-acl-log') return takesNoSamples(resource, ask);
    return ask.every(parts, ([part]) => hidesPart(part, resource, ask));
  },
  fix: {
    effect: 'in-place',
    does: 'Redact path, query string, authorization and cookie in the log, and take no samples: nothing hides the path in those.',
    cloudformation:
      'RedactedFields:\n  - UriPath: {}\n  - QueryString: {}\n  - SingleHeader: { Name: authorization }\n  - SingleHeader: { Name: cookie }',
    edits: ({ path, got }) => {
      if (path.endsWith('.SampledRequestsEnabled')) return [{ set: path, to: false }];
      const item = parts.find(([part]) => got.startsWith(`${part} `))?.[1];
      return item === undefined ? [] : [{ append: path, item }];
    },
  },
  examples: {
    resource: 'PortalFirewallLog',
    line: 14,
    fails: template(''),
    passes: template(
      '        - QueryString: {}\n        - SingleHeader: { Name: authorization }\n        - SingleHeader: { Name: cookie }\n',
    ),
  },
});
