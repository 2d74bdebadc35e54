import { expect, test } from 'vitest';
import { archiveTierKeepsSafeguards } from '../../src/controls/archive-tier-keeps-safeguards.ts';
import { judgeText, verdictOn } from '../../src/trial/judge-text.ts';
import { bucket, policy, ref, rules } from './bucket-template.ts';
import { testEdges } from './edge-table.ts';

const to = (tier: string, status = 'Enabled') =>
  `          - { Status: ${status}, Transitions: [{ StorageClass: ${tier} }] }\n`;

const tieringProperty = (tier: string, status = 'Enabled') =>
  `      IntelligentTieringConfigurations: [{ Id: a, Status: ${status}, Tierings: [{ AccessTier: ${tier}, Days: 90 }] }]\n`;
const tiering = (tier: string, status?: string) => bucket(tieringProperty(tier, status));

const retention = (mode: string) =>
  `      ObjectLockEnabled: true\n      ObjectLockConfiguration: { Rule: { DefaultRetention: { Mode: ${mode}, Days: 1 } } }\n`;

testEdges(archiveTierKeepsSafeguards, 'Documents', [
  { it: 'nothing is archived', from: bucket(), says: 'not-applicable' },
  { it: 'nothing is archived, and plain HTTP is refused', from: bucket('', policy(ref)), says: 'not-applicable' },
  { it: 'a tier that is no archive', from: rules(to('STANDARD_IA')), says: 'not-applicable' },
  ...['GLACIER', 'GLACIER_IR', 'DEEP_ARCHIVE'].map((tier) => ({ it: tier, from: rules(to(tier)), says: 'fail 2' })),
  {
    it: 'the older form',
    from: rules('          - { Status: Enabled, Transition: { StorageClass: GLACIER } }\n'),
    says: 'fail 2',
  },
  {
    it: 'older versions alone',
    from: rules('          - { Status: Enabled, NoncurrentVersionTransitions: [{ StorageClass: GLACIER }] }\n'),
    says: 'fail 2',
  },
  {
    it: 'older versions alone, the older form',
    from: rules('          - { Status: Enabled, NoncurrentVersionTransition: { StorageClass: GLACIER } }\n'),
    says: 'fail 2',
  },
  { it: 'a rule that is disabled', from: rules(to('GLACIER', 'Disabled')), says: 'not-applicable' },
  { it: 'a tier nobody exports', from: rules(to('!ImportValue T')), says: 'unknown 8' },
  {
    it: 'a tier nobody exports in a bucket that refuses plain HTTP',
    from: rules(to('!ImportValue T'), policy(ref)),
    says: 'pass',
  },
  { it: 'an archive that refuses plain HTTP', from: rules(to('GLACIER'), policy(ref)), says: 'pass' },
  {
    it: 'PEERS B-glacier-tier: an archive with a policy that allows',
    from: rules(to('GLACIER'), policy(ref, 'Allow')),
    says: 'fail 13',
  },
  { it: 'a tier nobody exports, then an archive', from: rules(to('!ImportValue T') + to('GLACIER')), says: 'fail 2' },
  { it: 'an archive, then a tier nobody exports', from: rules(to('GLACIER') + to('!ImportValue T')), says: 'fail 2' },
  {
    it: 'two transitions, one not known',
    from: rules(
      '          - { Status: Enabled, Transitions: [{ StorageClass: !ImportValue T }, { StorageClass: GLACIER }] }\n',
    ),
    says: 'fail 2',
  },
  { it: 'a status nobody exports', from: rules(to('GLACIER', '!ImportValue S')), says: 'unknown 8' },
  ...['ARCHIVE_ACCESS', 'DEEP_ARCHIVE_ACCESS'].map((tier) => ({ it: tier, from: tiering(tier), says: 'fail 2' })),
  { it: 'tiering that is disabled', from: tiering('ARCHIVE_ACCESS', 'Disabled'), says: 'not-applicable' },
  {
    it: 'tiering into nothing',
    from: bucket('      IntelligentTieringConfigurations: [{ Id: a, Status: Enabled }]\n'),
    says: 'not-applicable',
  },
  {
    it: 'a transition into nothing',
    from: rules('          - { Status: Enabled, Transitions: [{ TransitionInDays: 1 }] }\n'),
    says: 'not-applicable',
  },
  { it: 'tiering into what nobody exports', from: tiering('!ImportValue T'), says: 'unknown 6' },
  {
    it: 'tiering that nobody exports',
    from: bucket(`      IntelligentTieringConfigurations: !ImportValue T\n`),
    says: 'unknown 6',
  },
  {
    it: 'rules nobody exports beside tiering into an archive',
    from: bucket(`      LifecycleConfiguration: !ImportValue L\n${tieringProperty('ARCHIVE_ACCESS')}`),
    says: 'fail 2',
  },
  {
    it: 'a parameter that allows two tiers',
    from: `Parameters: { T: { Type: String, AllowedValues: [GLACIER, STANDARD_IA] } }\n${rules(to('!Ref T'))}`,
    says: 'fail 3 [T is GLACIER] | not-applicable [T is STANDARD_IA]',
  },
]);

test.each([
  ['none', '      ObjectLockEnabled: false\n', 'no Object Lock'],
  ['one that nobody shows', '      ObjectLockEnabled: !ImportValue L\n', 'does not show whether Object Lock'],
  ['one that is not said', '      BucketName: charts\n', 'no Object Lock'],
  ['one without retention', '', 'has no retention of its own'],
  ['one whose retention nobody exports', retention('!ImportValue R'), 'has no retention of its own'],
  ['one that some may bypass', retention('GOVERNANCE'), 'allowed to bypass it'],
  ['one that nobody can', retention('COMPLIANCE'), 'by anyone'],
])('says what became of the vault lock: %s', (_lock, properties, words) => {
  const template = rules(to('GLACIER'), policy(ref)).replace(/ {6}ObjectLockEnabled: true\n/, properties || '$&');
  expect(verdictOn(judgeText(archiveTierKeepsSafeguards, template), 'Documents').message).toContain(words);
});
