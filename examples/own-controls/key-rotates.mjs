// @ts-check

const key = `Resources:
  RecordsKey:
    Type: AWS::KMS::Key
    Properties:
      Description: Data keys of the records
      EnableKeyRotation:`;

/** @type {import('@cordon/cordon').Control<'key'>} */
export default {
  id: 'key-rotates',
  obligations: ['KMS-DEK'],
  title: 'Keys that protect data keys are rotated',
  why: 'Our own policy: the paper permits such keys and asks for no rotation.',
  decides: [
    'A key passes with EnableKeyRotation: true. Left out means false, and fails.',
    'A copy of a key, a key that is not symmetric and one whose material is imported are not applicable.',
  ],
  open: ['A switch that comes from elsewhere: write it in the template.'],
  on: ['key'],
  check(key, { need, isGiven, pass, fail, notApplicable }) {
    if (isGiven(key.primary)) return notApplicable('it rotates with the key that it is a copy of');
    if ((need(key.spec) ?? 'SYMMETRIC_DEFAULT') !== 'SYMMETRIC_DEFAULT') return notApplicable('AWS rotates symmetric keys only');
    if ((need(key.origin) ?? 'AWS_KMS') !== 'AWS_KMS') return notApplicable('whoever imports its material rotates it');
    if (need(key.rotation)) return pass();
    return fail({ at: key.rotation, got: 'no rotation', want: 'true', says: `${key.name} is never rotated` });
  },
  fix: {
    effect: 'in-place',
    does: 'Switch rotation on.',
    cloudformation: 'EnableKeyRotation: true',
    edits: ({ path }) => [{ set: path, to: true }],
  },
  examples: {
    resource: 'RecordsKey',
    line: 6,
    fails: `${key} false\n`,
    passes: `${key} true\n`,
  },
};
