import { table } from '../results.mjs';

/**
 * What all cases together say.
 * @returns per topic how many of its cases are mapped; per rule `n` (answers compared), raw and adjudicated agreement as
 *   shares, and the disagreements, explained or not.
 */
export function summary(cases) {
  const counted = cases.filter(({ is }) => is !== 'trivial');
  const rules = [...new Set(counted.map(({ rule }) => rule))].sort().map((rule) => ofRule(rule, counted));
  const answers = counted.flatMap((each) => each.answers);
  const topics = [...new Set(counted.map(({ topic }) => topic))].sort().map((topic) => {
    const own = counted.filter((each) => each.topic === topic);
    return {
      topic,
      cases: own.length,
      mapped: own.filter(isMapped).length,
      read: own.filter(({ is }) => is === 'compared').length,
    };
  });
  return {
    cases: counted.length,
    trivial: cases.length - counted.length,
    ...Object.fromEntries(
      ['compared', 'not readable', 'outside', 'unmapped'].map((is) => [
        is,
        counted.filter((each) => each.is === is).length,
      ]),
    ),
    ...agreement(answers),
    topics,
    rules,
  };
}

function isMapped({ is }) {
  return is === 'compared' || is === 'not readable';
}

function ofRule(rule, cases) {
  const own = cases.filter((each) => each.rule === rule);
  const { is, peer, topic, because, controls } = own.find((each) => each.is === 'compared') ?? own[0];
  return {
    ...{ rule, peer, topic, is, cases: own.length },
    ...(because ? { because } : {}),
    ...(controls ? { controls } : {}),
    ...agreement(own.flatMap((each) => each.answers)),
    disagreements: own.flatMap(({ id, answers }) =>
      answers
        .filter(({ agrees }) => !agrees)
        .map(({ resource, theirs, ours, said, reason, because: why }) => ({
          id,
          resource,
          theirs,
          ours,
          said,
          reason,
          because: why,
        })),
    ),
  };
}

function agreement(answers) {
  const agreed = answers.filter(({ agrees }) => agrees).length;
  const explained = answers.filter(({ agrees, reason }) => !agrees && reason).length;
  const n = answers.length;
  return {
    n,
    raw: n === 0 ? null : agreed / n,
    adjudicated: n === 0 ? null : (agreed + explained) / n,
    unexplained: n - agreed - explained,
  };
}

/** The topics in which an obligation of the paper decides what a rule asks. */
const ours = [
  ...[
    'lb-tls',
    's3-tls-only-policy',
    's3-encryption',
    'ebs-encryption',
    'rds-encryption',
    'rds-force-ssl',
    'cloudtrail',
  ],
  ...['lb-logging', 'lb-waf', 'glacier'],
];

/** The tables for results.md. */
export function written(result) {
  const chosen = result.topics.filter(({ topic }) => ours.includes(topic));
  const sum = (key) => chosen.reduce((total, topic) => total + topic[key], 0);
  const rules = result.rules.filter(({ n }) => n > 0);
  const reasons = byReason(result.rules.flatMap(({ disagreements }) => disagreements));
  return [
    `${result.cases} cases that are not empty: ${result.compared} compared, ${result['not readable']} in Terraform, which is not read yet, ${result.outside} of rules that no obligation speaks of, ${result.unmapped} not mapped.`,
    `Over ${result.n} answers the agreement is ${share(result.raw)} raw and ${share(result.adjudicated)} adjudicated; ${result.unexplained} disagreements are not explained.`,
    `Of the ${sum('cases')} cases of the topics below, ${sum('mapped')} (${share(sum('mapped') / sum('cases'))}) are mapped to a control.`,
    '',
    table([
      ['topic', 'cases', 'mapped', 'compared'],
      ...chosen.map(({ topic, cases, mapped, read }) => [topic, cases, mapped, read]),
    ]),
    '',
    table([
      ['rule', 'of', 'our controls', 'n', 'raw', 'adjudicated'],
      ...rules.map(({ rule, peer, controls, n, raw, adjudicated }) => [
        rule,
        peer,
        controls.join(', '),
        n,
        share(raw),
        share(adjudicated),
      ]),
    ]),
    '',
    table([['why they differ', 'answers'], ...[...reasons].map(([because, own]) => [because, own.length])]),
  ].join('\n');
}

/** The same for a reader at a terminal. */
export function printed(result) {
  const lines = [
    `${result.cases} cases, ${result.compared} compared, ${result['not readable']} in a format that is not read, ${result.outside} outside, ${result.unmapped} not mapped; ${result.trivial} empty ones left out`,
    `agreement over ${result.n} answers: raw ${share(result.raw)}, adjudicated ${share(result.adjudicated)}, unexplained ${result.unexplained}`,
    '',
    'topic                             cases  mapped  compared',
    ...result.topics.map(({ topic, cases, mapped, read }) =>
      [topic.padEnd(32), String(cases).padStart(6), String(mapped).padStart(7), String(read).padStart(9)].join(' '),
    ),
    '',
    'rule                                                 n     raw  adjudicated  unexplained',
    ...result.rules
      .filter(({ n }) => n > 0)
      .map(({ rule, n, raw, adjudicated, unexplained }) =>
        [
          rule.padEnd(48),
          String(n).padStart(5),
          share(raw).padStart(7),
          share(adjudicated).padStart(12),
          String(unexplained).padStart(12),
        ].join(' '),
      ),
    '',
    'disagreements',
    ...result.rules.flatMap(({ disagreements }) => disagreements.map(told)),
    '',
    ...named(
      'not mapped',
      result.rules.filter(({ is }) => is === 'unmapped'),
    ),
    ...named(
      'mapped, in a format that is not read',
      result.rules.filter(({ is }) => is === 'not readable'),
    ),
    ...outside(result.rules),
  ];
  return `${lines.join('\n')}\n`;
}

function byReason(disagreements) {
  const groups = new Map();
  for (const each of disagreements) {
    const because = each.because ?? '**not explained**';
    groups.set(because, [...(groups.get(because) ?? []), each]);
  }
  return groups;
}

function told({ id, resource, theirs, ours, said, because }) {
  const says = said.length > 0 ? ` (${said.slice(0, 3).join('; ')})` : '';
  return `  ${id}  ${resource}: theirs ${theirs}, ours ${ours}${says}\n      ${because ?? 'UNEXPLAINED'}`;
}

function named(title, rules) {
  return rules.length === 0 ? [] : [`${title}: ${rules.map(({ rule }) => rule).join(', ')}`, ''];
}

function outside(rules) {
  const byReason = new Map();
  for (const { is, because, rule } of rules) {
    if (is === 'outside') byReason.set(because, [...(byReason.get(because) ?? []), rule]);
  }
  return ['outside', ...[...byReason].map(([because, own]) => `  ${because}: ${own.join(', ')}`)];
}

function share(value) {
  return value === null ? '–' : `${(100 * value).toFixed(1)} %`;
}
