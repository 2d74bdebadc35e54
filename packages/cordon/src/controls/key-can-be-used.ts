import type { Key } from '../model/kinds/key.ts';
import { canonical } from '../model/text.ts';
import { allowsSomebody, isDeniedToAll } from '../policy/allows.ts';
import { policyDocument } from '../policy/document.ts';
import { parsePolicy } from '../policy/statement.ts';
import { anyOf, type Truth } from '../policy/truth.ts';
import type { Ask } from './ask.ts';
import { control } from './control.ts';
import type { Outcome } from './outcome.ts';

const template = (enabled: string) => `Resources:
  RecordsKey:
    Type: AWS::KMS::Key
    Properties:
      Enabled: ${enabled}
      KeyPolicy:
        Version: "2012-10-17"
        Statement:
          - Effect: Allow
            Principal: { AWS: !Sub "arn:aws:iam::\${AWS::AccountId}:root" }
            Action: kms:*
            Resource: "*"
`;

export const keyCanBeUsed = control({
  id: 'key-can-be-used',
  obligations: ['KMS-DEK'],
  title: 'Keys are on, and somebody may encrypt and decrypt data keys with them',
  why: 'What rests under a key that is off, or that nobody may use, cannot be read again: not by its owner either.',
  decides: [
    'A key passes where it is not switched off, its material is made by KMS, and its policy lets somebody decrypt and somebody encrypt or make data keys.',
    'It fails where it is switched off, or where its policy lets nobody do one of the two: what a key policy does not allow, no other policy can.',
    'Without a policy it passes: the one that KMS gives it leaves its use to the account.',
    'A key that encrypts nothing, because it signs or makes codes, is not applicable.',
  ],
  open: [
    'Material that is imported or kept outside of KMS may be missing: look at the state of the key.',
    'A policy under which grants, conditions or what is not spelled out decide: write in the policy who may use the key.',
  ],
  on: ['key'],
  check(key, ask) {
    const usage = ask.need(key.usage) ?? 'ENCRYPT_DECRYPT';
    if (usage !== 'ENCRYPT_DECRYPT') return ask.notApplicable(`its usage is ${usage}: it encrypts nothing`);
    return ask.all(
      () => isOn(key, ask),
      () => hasMaterial(key, ask),
      () => letsSomebody(key, ask),
    );
  },
  fix: {
    effect: 'needs-a-human',
    does: 'Switch the key on, and let somebody use it for Decrypt and GenerateDataKey.',
    cloudformation: 'Enabled: true',
    edits: ({ path }) => (path === 'Enabled' ? [{ set: path, to: true }] : []),
  },
  examples: { resource: 'RecordsKey', line: 5, fails: template('false'), passes: template('true') },
});

function isOn(key: Key, ask: Ask): Outcome {
  if (!ask.isGiven(key.enabled) || ask.need(key.enabled)) return ask.pass();
  return ask.fail({ at: key.enabled, got: 'false', want: 'true', says: `${key.name} is switched off` });
}

/** Only material that KMS makes is sure to be there. */
function hasMaterial(key: Key, ask: Ask): Outcome {
  const origin = ask.need(key.origin) ?? 'AWS_KMS';
  if (origin === 'AWS_KMS') {
    const spec = ask.need(key.spec) ?? 'SYMMETRIC_DEFAULT';
    return spec === 'SYMMETRIC_DEFAULT'
      ? ask.pass()
      : ask.pass(`no AWS service takes a key of ${spec} for its storage`);
  }
  const why = origin === 'EXTERNAL' ? 'is imported, and may be missing or expire' : 'is kept outside of KMS';
  return ask.unknown(key.origin, `the material of ${key.name} ${why}`, 'look at the state of the key');
}

/** Who may use it is up to the policy alone: what it does not allow, no other policy can. */
function letsSomebody(key: Key, ask: Ask): Outcome {
  const document = ask.look(key.policy);
  if (document.is === 'absent') return ask.pass('the policy that KMS gives it leaves it to the account');
  if (document.is === 'unknown') return ask.undetermined(key.policy, document);
  const statements = parsePolicy(policyDocument(document.value, ask.world, canonical));
  const may = (action: string): Truth => allowsSomebody(statements, action);
  return ask.every(
    [
      { does: 'decrypt with', actions: ['kms:Decrypt'] },
      { does: 'encrypt with', actions: ['kms:GenerateDataKey', 'kms:GenerateDataKeyWithoutPlaintext', 'kms:Encrypt'] },
    ],
    ({ does, actions }) => {
      const allowed = anyOf(actions, may);
      if (allowed === true) return ask.pass();
      const byGrant =
        may('kms:CreateGrant') !== false && actions.some((each) => isDeniedToAll(statements, each) !== true);
      if (allowed === 'maybe' || byGrant) {
        const why = `whether anybody may ${does} ${key.name} depends on grants, or on what is not spelled out in its policy`;
        return ask.unknown(key.policy, why, 'write in the policy who may use the key');
      }
      return ask.fail({
        at: key.policy,
        got: `a policy that lets nobody ${does} it`,
        want: 'somebody allowed kms:Decrypt and kms:GenerateDataKey',
        says: `nobody may ${does} ${key.name}`,
      });
    },
  );
}
