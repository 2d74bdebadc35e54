import { expect, test } from 'vitest';
import { Ask } from '../src/controls/ask.ts';
import { Links } from '../src/controls/links.ts';
import type { Outcome } from '../src/controls/outcome.ts';
import { vaultNameHoldsNoPhi, vaultRefusesPlainHttp, vaultTagsHoldNoPhi } from '../src/controls/vault-safeguards.ts';
import { EstateIndex } from '../src/engine/estate-index.ts';
import { nothingDeclared } from '../src/model/declared.ts';
import type { Resource } from '../src/model/resource.ts';
import type { Vault } from '../src/model/vault.ts';
import { text, tree, word } from '../src/readers/cloudformation/facts.ts';
import { readEstate } from '../src/readers/cloudformation/read-estate.ts';
import { propertiesOf } from '../src/readers/cloudformation/resource-entry.ts';
import { tags } from '../src/readers/cloudformation/resources/tags.ts';
import { readTemplate } from '../src/readers/cloudformation/template.ts';
import { SourceText } from '../src/readers/syntax/source-text.ts';

const arn = 'arn:aws:glacier:us-east-1:111122223333:vaults/charts';
const deny = (changes = {}) => ({
  Statement: [
    {
      Effect: 'Deny',
      Principal: '*',
      Action: 'glacier:*',
      Resource: arn,
      Condition: { Bool: { 'aws:SecureTransport': 'false' } },
      ...changes,
    },
  ],
});
const open = { 'Fn::ImportValue': 'nobody' };

test.each([
  ['no policy', {}, 'fail'],
  ['a policy that denies', { Policy: deny() }, 'pass'],
  ['one that denies everywhere', { Policy: deny({ Resource: '*' }) }, 'pass'],
  ['one that allows', { Policy: deny({ Effect: 'Allow' }) }, 'fail'],
  ['one that denies uploads only', { Policy: deny({ Action: 'glacier:UploadArchive' }) }, 'fail'],
  ['one of another vault', { Policy: deny({ Resource: `${arn}-2` }) }, 'fail'],
  ['one for a single role', { Policy: deny({ Principal: { AWS: 'arn:aws:iam::111122223333:role/a' } }) }, 'fail'],
  ['one that nobody exports', { Policy: open }, 'unknown'],
  ['a lock that is locked', { LockPolicy: deny(), LockState: 'Locked' }, 'pass'],
  ['a lock in progress', { LockPolicy: deny(), LockState: 'InProgress' }, 'fail'],
  ['a lock in a state nobody exports', { LockPolicy: deny(), LockState: open }, 'unknown'],
  ['a lock that nobody exports', { LockPolicy: open, LockState: 'Locked' }, 'unknown'],
  ['a policy that denies beside a lock nobody exports', { Policy: deny(), LockPolicy: open }, 'pass'],
  [
    'a policy and a lock that deny half each',
    {
      Policy: deny({ Action: 'glacier:Upload*' }),
      LockPolicy: deny({ NotAction: 'glacier:Upload*', Action: undefined }),
      LockState: 'Locked',
    },
    'pass',
  ],
  ['a vault whose ARN nobody exports', { Arn: open, Policy: deny() }, 'unknown'],
  ['a vault without an ARN', { Arn: undefined, Policy: deny() }, 'unknown'],
  ['a policy that denies what nobody exports', { Policy: deny({ Action: open }) }, 'unknown'],
])('plain HTTP: %s', (_it, properties, verdict) => {
  expect(judge(vaultRefusesPlainHttp, { Arn: arn, ...properties }).verdict).toBe(verdict);
});

test('says that a lock in progress does not count yet', () => {
  const outcome = judge(vaultRefusesPlainHttp, { Arn: arn, LockPolicy: deny(), LockState: 'InProgress' });
  expect(outcome.verdict === 'fail' && outcome.faults[0]?.says).toBe(
    'Vault accepts plain HTTP; its lock policy is not locked yet',
  );
});

test.each([
  ['no lock', {}, ''],
  ['a lock that lets it through', { LockPolicy: deny({ Effect: 'Allow' }), LockState: 'Locked' }, ''],
  ['a lock in no state', { LockPolicy: deny() }, ''],
])('says nothing of a lock in progress: %s', (_it, properties, rest) => {
  const outcome = judge(vaultRefusesPlainHttp, { Arn: arn, ...properties });
  expect(outcome.verdict === 'fail' && outcome.faults[0]?.says).toBe(`Vault accepts plain HTTP${rest}`);
});

test('says where an identifier is', () => {
  const outcome = judge(vaultNameHoldsNoPhi, { Name: 'mrn-00482917' });
  expect(outcome.verdict === 'fail' && outcome.faults[0]?.says).toMatch(/ in its name$/);
});

test.each([
  ['a harmless name', { Name: 'charts' }, 'pass'],
  ['a record number', { Name: 'mrn-00482917' }, 'fail'],
  ['a name nobody exports', { Name: open }, 'unknown'],
])('names: %s', (_it, properties, verdict) => {
  expect(judge(vaultNameHoldsNoPhi, properties).verdict).toBe(verdict);
});

test.each([
  ['none', {}, 'pass'],
  ['a harmless one', { Tags: [{ Key: 'Name', Value: 'charts' }] }, 'pass'],
  ['a record number', { Tags: [{ Key: 'mrn', Value: '00482917' }] }, 'fail'],
  ['one nobody exports', { Tags: [{ Key: 'Name', Value: open }] }, 'unknown'],
])('tags: %s', (_it, properties, verdict) => {
  expect(judge(vaultTagsHoldNoPhi, properties).verdict).toBe(verdict);
});

/** A vault as a reader would make it, from properties as a template would write them. */
function judge(question: (vault: Vault, ask: Ask) => Outcome, properties: object): Outcome {
  const source = JSON.stringify({ Resources: { Vault: { Type: 'Test::Glacier::Vault', Properties: properties } } });
  const read = readEstate(new Map([['t.json', readTemplate(new SourceText('t.json', source))]]), {
    given: () => undefined,
  });
  const [stack] = read.deployments;
  const [entry] = stack?.resources ?? [];
  const [opaque] = read.opaque;
  if (!stack || !entry || !opaque) throw new Error('the template has no vault');
  const owner = { properties: propertiesOf(stack, entry, opaque.at), at: opaque.at, name: 'vault', path: '' };
  const resource: Resource = { ...opaque, kind: 'vault', name: 'Vault', label: 'vault', exists: () => true };
  const vault: Vault = {
    ...resource,
    vaultName: text('Name')(owner, 'vaultName'),
    arn: text('Arn')(owner, 'arn'),
    tags: tags('Tags')(owner, 'tags'),
    policy: tree('Policy')(owner, 'policy'),
    lockPolicy: tree('LockPolicy')(owner, 'lockPolicy'),
    lockState: word('LockState')(owner, 'lockState'),
  };
  const ask = new Ask(new Links(new EstateIndex(read)), nothingDeclared('2026-11-25'), () =>
    expect.unreachable('it asks for no paths'),
  );
  return ask.part(() => question(vault, ask));
}
