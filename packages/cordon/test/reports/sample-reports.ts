import type {
  At,
  Evidence,
  Report,
  ReportedAttestation,
  ReportedObligation,
  ReportedVerdict,
  Waived,
  When,
} from '../../src/reports/report.ts';

const at = (line: number, column = 7, file = 'infra/portal.yaml'): At => ({ file, line, column });

const targets = {
  id: 'portal/PortalTargets',
  name: 'PortalTargets',
  kind: 'target-group',
  label: 'Load balancer target group',
  at: at(114, 3),
};

/** The same of another stack. */
const tested = { ...targets, id: 'portal-test/PortalTargets' };

const passed: Evidence = { verdict: 'pass', message: 'HTTPS', settle: null, findings: [], doubts: [] };

const plainHttp: Evidence = {
  verdict: 'fail',
  message: 'PortalTargets receives plain HTTP from its load balancer',
  settle: null,
  findings: [
    {
      at: at(118),
      got: 'HTTP',
      want: 'HTTPS',
      fingerprint: 'target-group-speaks-tls:portal/PortalTargets:Protocol:HTTP',
      when: null,
    },
  ],
  doubts: [],
};

const unread: Evidence = {
  verdict: 'unknown',
  message: 'the protocol is an import that no given stack exports',
  settle: 'pass the stack that exports portal-protocol',
  findings: [],
  doubts: [
    {
      at: at(118, 17),
      why: 'the protocol is an import that no given stack exports',
      settle: 'pass the stack that exports portal-protocol',
    },
  ],
};

const notProduction: When = {
  text: 'IsProd is false',
  all: [{ condition: 'IsProd', deployment: 'portal', is: false }],
};

function verdict(change: Partial<ReportedVerdict>): ReportedVerdict {
  return {
    control: 'target-group-speaks-tls',
    obligations: ['ELB-BACK'],
    law: 'ELB-BACK',
    strength: 'must',
    resource: targets,
    when: null,
    otherwise: [],
    waived: null,
    data: [],
    ...passed,
    ...change,
  };
}

function report(verdicts: readonly ReportedVerdict[], change: Partial<Report> = {}): Report {
  const count = (wanted: string) => verdicts.filter((each) => each.verdict === wanted).length;
  return {
    format: 'cordon-report/1',
    tool: { name: 'cordon', version: '0.1.0' },
    asOf: '2026-11-24',
    inputs: [{ path: 'infra/portal.yaml', reader: 'cloudformation', resources: 3, skipped: null }],
    deployments: [
      { id: 'portal', template: 'infra/portal.yaml', stack: null, parameters: { Environment: 'prod', Vpc: null } },
    ],
    scope: { declared: false, inScope: [targets.id], spread: [], excluded: 0 },
    controls: [
      {
        id: 'target-group-speaks-tls',
        title: 'Load balancers encrypt what they send to their targets',
        why: 'What goes on in plain HTTP can be read on the way to the target.',
        obligations: ['ELB-BACK'],
        fix: {
          effect: 'replaces',
          does: 'Serve TLS on the targets and use HTTPS for the target group.',
          cloudformation: 'Protocol: HTTPS',
        },
        unlisted: { passed: 0, notApplicable: 0 },
      },
    ],
    verdicts,
    paths: [],
    hops: [],
    map: { boxes: [], nodes: [], relations: [] },
    configurations: [],
    limits: { morePaths: 0, moreHops: 0 },
    obligations: [
      {
        id: 'ELB-BACK',
        system: 'Elastic Load Balancing',
        sentence:
          'Sessions containing PHI must encrypt both front-end and back-end listeners for transport encryption.',
        strength: 'must',
        shown: count('pass'),
        violated: count('fail'),
        unknown: count('unknown'),
        onlyPeople: false,
        attested: false,
        attestations: [],
      },
    ],
    data: [],
    opaque: [],
    onlyRead: [],
    notices: [],
    ...change,
  };
}

const accepted: Waived = {
  reason: 'serves public images only; removed with the old portal',
  until: '2027-01-31',
  from: at(12, 5, 'cordon.yaml'),
};

function statement(change: Partial<ReportedAttestation>): ReportedAttestation {
  return {
    statement: 'Operators have keys of their own, and none is shared',
    role: 'Head of operations',
    date: '2026-05-04',
    reviewBy: '2027-05-04',
    overdue: false,
    resources: [],
    determination: [],
    evidence: { file: 'records/keys.pdf', sha256: '0'.repeat(64) },
    from: at(20, 5, 'cordon.yaml'),
    ...change,
  };
}

function peopleRow(id: string, attestations: readonly ReportedAttestation[], attested: boolean): ReportedObligation {
  return {
    ...{ id, system: 'Amazon EC2', sentence: 'Only people can show it.', strength: 'must', shown: 0, violated: 0 },
    ...{ unknown: 0, onlyPeople: true, attested, attestations },
  };
}

/** Reports small enough to read, one for each shape that an output must render well. */
export const samples = {
  findings: report(
    [
      verdict(plainHttp),
      verdict({
        ...plainHttp,
        when: notProduction,
        otherwise: [{ ...passed, when: { text: 'IsProd is true', all: [] } }],
      }),
      verdict({ ...plainHttp, strength: 'may', data: ['tls-policies'] }),
      verdict({ ...unread, data: ['aws-defaults', 'tls-policies'] }),
      verdict({}),
      verdict({ verdict: 'not-applicable', message: 'nothing sends to it' }),
    ],
    {
      inputs: [
        { path: 'infra/portal.yaml', reader: 'cloudformation', resources: 2, skipped: null },
        { path: 'infra/data/records.json', reader: 'cloudformation', resources: 1, skipped: null },
        { path: 'infra/README.md', reader: 'cloudformation', resources: 0, skipped: 'neither YAML nor JSON' },
        {
          ...{ path: 'infra/old.yaml', reader: 'cloudformation', resources: 0, unreadable: true },
          skipped: 'line 7, column 3: not well formed: unexpected end of the stream within a flow collection',
        },
      ],
      deployments: [
        { id: 'portal', template: 'infra/portal.yaml', stack: null, parameters: { Environment: 'prod', Vpc: null } },
        { id: 'records', template: 'infra/data/records.json', stack: null, parameters: {} },
      ],
      opaque: [{ type: 'Custom::Migration', count: 2 }],
      onlyRead: [
        { label: 'SQS queue', count: 3 },
        { label: 'DynamoDB table', count: 1 },
      ],
      data: [
        {
          id: 'aws-defaults',
          title: 'What AWS does where a template says nothing',
          asOf: '2026-11-23',
          source: 'https://docs.aws.amazon.com/',
        },
        {
          id: 'tls-policies',
          title: 'Predefined TLS policies of load balancers',
          asOf: '2026-05-02',
          source: 'https://docs.aws.amazon.com/',
        },
      ],
      notices: [
        { text: 'Predefined TLS policies of load balancers: as of 2026-05-02', file: null, line: null, unseen: false },
        { text: 'inferred: NetworkStack of portal is network', file: 'infra/portal.yaml', line: 31, unseen: false },
      ],
    },
  ),
  none: report([verdict({}), verdict({})], {
    scope: { declared: true, inScope: [targets.id], spread: [], excluded: 0 },
  }),
  'unknowns-only': report([verdict(unread)]),
  'otherwise-only': report([verdict({ otherwise: [{ ...plainHttp, when: notProduction }] })]),
  waived: report(
    [
      verdict({ ...plainHttp, waived: accepted }),
      verdict({ ...plainHttp, waived: null, waiverExpired: { ...accepted, until: '2026-11-23' } }),
      verdict({ waived: accepted, otherwise: [{ ...plainHttp, when: notProduction }] }),
      verdict({ ...unread, waived: accepted, otherwise: [{ ...plainHttp, when: notProduction }] }),
    ],
    {
      obligations: [
        peopleRow('EC2-KEYS', [statement({})], true),
        peopleRow('GLACIER-SCOPE', [statement({ overdue: true, reviewBy: '2026-11-01' })], false),
        peopleRow('EC2-REST-SAAS', [statement({ resources: ['portal/Records'] })], false),
        peopleRow('KMS-SCOPE', [], false),
      ],
    },
  ),
  'two-stacks': report(
    [
      verdict(plainHttp),
      verdict({ ...plainHttp, resource: tested }),
      verdict({ resource: tested, otherwise: [{ ...plainHttp, when: notProduction }] }),
      verdict({ ...unread, resource: tested }),
      verdict({ ...plainHttp, resource: tested, waived: accepted }),
    ],
    {
      deployments: ['portal', 'portal-test'].map((id) => ({
        ...{ id, template: 'infra/portal.yaml', stack: id, parameters: {} },
      })),
    },
  ),
  'nothing-asked': report([], { scope: { declared: false, inScope: [], spread: [], excluded: 0 } }),
} satisfies Record<string, Report>;
