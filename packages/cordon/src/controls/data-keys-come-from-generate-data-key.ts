import { allowsSomebody } from '../policy/allows.ts';
import type { Statement } from '../policy/statement.ts';
import { readable } from '../policy/token-text.ts';
import { anyOf } from '../policy/truth.ts';
import { Unresolved } from '../policy/unresolved.ts';
import { control, type Edit, type Faulty } from './control.ts';
import { servesNoApplication, statementsOf } from './role-policies.ts';

const key = 'arn:aws:kms:us-east-1:111122223333:key/records';
const template = (action: string) => `Resources:
  App:
    Type: AWS::IAM::Role
    Properties:
      AssumeRolePolicyDocument: { Statement: [] }
      Policies:
        - PolicyName: key
          PolicyDocument:
            Statement:
              - Effect: Allow
                Action: [${action}]
                Resource: ${key}
`;

export const dataKeysComeFromGenerateDataKey = control({
  id: 'data-keys-come-from-generate-data-key',
  obligations: ['KMS-GDK'],
  title: 'Whoever may encrypt with KMS may make data keys',
  why: 'Without GenerateDataKey an application can only send the PHI itself to KMS, 4 KB at a time, or make up keys of its own.',
  decides: [
    'All that the given templates allow a role is read together: its own policies, and inline and managed ones that name it.',
    'Where a role may use kms:Encrypt with a key, it passes if it may also use kms:GenerateDataKey with that key, and fails if not. Wildcards, exceptions and denials count.',
    'A role that may not encrypt is not applicable, nor is one of services that run no code of yours. What is allowed through a service alone (kms:ViaService) does not count.',
  ],
  open: [
    'A policy of AWS or of elsewhere that is attached: look at what it allows.',
    'Actions or keys that are not spelled out: write them.',
  ],
  on: ['role'],
  check(role, ask) {
    if (servesNoApplication(role, ask)) return ask.notApplicable('a service of AWS acts as it, and no application');
    const { all, unseen } = statementsOf(role, ask);
    const own = all.filter(({ statement }) => !isThroughAService(statement));
    const statements = own.map((each) => each.statement);
    const encrypts = own.filter(({ statement }) => allowsSomebody([statement], 'kms:Encrypt') !== false);
    if (encrypts.length === 0) {
      if (unseen.length > 0) return { verdict: 'unknown', doubts: unseen };
      return ask.notApplicable('its policies do not let it call Encrypt of KMS');
    }
    return ask.every(encrypts, ({ statement, document }) =>
      ask.every(resourcesOf(statement), (resource) => {
        const may = (action: string) => allowsSomebody(statements, action, resource);
        const encrypt = may('kms:Encrypt');
        if (encrypt === false) return ask.notApplicable('Encrypt is allowed and denied again');
        const makes = anyOf(['kms:GenerateDataKey', 'kms:GenerateDataKeyWithoutPlaintext'], may);
        if (makes === true) return ask.pass();
        if (unseen.length > 0) return { verdict: 'unknown', doubts: unseen };
        if (makes === 'maybe' || encrypt === 'maybe') {
          return ask.unknown(document, 'what it allows is not spelled out', 'write the actions and keys');
        }
        return ask.fail({
          at: document,
          got: `kms:Encrypt without kms:GenerateDataKey on ${readable(resource)}`,
          want: 'kms:GenerateDataKey on the same keys',
          says: `${role.name} may encrypt with KMS but make no data keys`,
        });
      }),
    );
  },
  fix: {
    effect: 'needs-a-human',
    does: 'Allow kms:GenerateDataKey on the same key, encrypt with the data key, and take kms:Encrypt away.',
    cloudformation: 'Action: [kms:GenerateDataKey, kms:Decrypt]',
    edits: allowDataKeys,
  },
  examples: {
    resource: 'App',
    line: 8,
    fails: template('kms:Encrypt'),
    passes: template('kms:GenerateDataKey, kms:Encrypt'),
  },
});

/**
 * Calls that a service makes in the role's name (a secret, a parameter) are not the application's. A denial under this condition goes
 * too: as any under a condition, it takes nothing away for certain.
 */
function isThroughAService({ conditions }: Statement): boolean {
  return conditions.some((test) => 'key' in test && test.key === 'kms:viaservice');
}

function resourcesOf({ resources }: Statement): readonly string[] {
  if (resources.except) return ['*'];
  return resources.patterns.map((pattern) => (pattern instanceof Unresolved ? '*' : pattern));
}

function allowDataKeys({ path, got }: Faulty): readonly Edit[] {
  const resource = / on (\*|arn:[\w:/*-]+)$/.exec(got)?.[1];
  // A policy that AWS keeps has no document to write in.
  if (resource === undefined || !path.endsWith('Document')) return [];
  return [
    { append: `${path}.Statement`, item: { Effect: 'Allow', Action: 'kms:GenerateDataKey', Resource: resource } },
  ];
}
