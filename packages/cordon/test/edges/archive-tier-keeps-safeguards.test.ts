import { archiveTierKeepsSafeguards } from '../../src/controls/archive-tier-keeps-safeguards.ts';
import { bucket, policy, ref, rules } from './bucket-template.ts';
import { testEdges } from './edge-table.ts';

const to = (tier: string, status = 'Enabled') =>
  `          - { Status: ${status}, Transitions: [{ StorageClass: ${tier} }] }\n`;

testEdges(archiveTierKeepsSafeguards, 'Documents', [
  { it: 'nothing is archived', from: bucket(), says: 'not-applicable' },
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
  { it: 'an archive with a policy that allows', from: rules(to('GLACIER'), policy(ref, 'Allow')), says: 'fail 13' },
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
]);
