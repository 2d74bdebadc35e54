import { control, type Edit } from './control.ts';
import { tagsHoldNoIdentifier } from './phi-in-tags.ts';
import { holdsNoIdentifier, namesNoPatient } from './phi-in-text.ts';

const template = (description: string) => `Resources:
  RecordsKey:
    Type: AWS::KMS::Key
    Properties:
      Description: ${description}
      KeyPolicy:
        Version: "2012-10-17"
        Statement: []
`;

export const keyMetadataHoldsNoPhi = control({
  id: 'key-metadata-holds-no-phi',
  obligations: ['KMS-NOPHI-TAGS'],
  title: 'Descriptions, tags and aliases of keys hold no PHI',
  why: 'They are not encrypted and appear in plain text in CloudTrail and in every list of keys.',
  decides: [
    'Descriptions, tags and aliases are searched for identifiers of a person, and for the patterns of your own in cordon.yaml.',
    'The key of a tag gives a bare number its meaning: 00482917 fails under `mrn` and passes under `CostCentre`.',
    'An email address or a telephone number fails only beside a word for a patient: owners are named by theirs. So does a number of a provider (NPI, DEA).',
    'A text put together from pieces is read as far as it is spelled out. Account ids and Regions are no identifiers.',
    'A pass means that nothing matched: patterns do not find every identifier.',
  ],
  open: [
    'A description, a tag or an alias that comes from elsewhere: give its parameter a value, or pass the stack that exports it.',
  ],
  on: ['key', 'key-alias'],
  check(key, ask) {
    if (key.kind === 'key-alias') return holdsNoIdentifier(ask, key.alias, key.name, 'alias');
    return ask.all(
      () => namesNoPatient(ask, key.description, key.name, 'description'),
      () => tagsHoldNoIdentifier(ask, key.tags, key.name),
      () => ask.pass(),
    );
  },
  fix: {
    effect: 'in-place',
    does: 'Name what the key is for, never whose data it protects.',
    cloudformation: 'Description: Protects the records database',
    edits: ({ path, owner }) => [unnamed(path, owner)],
  },
  examples: {
    resource: 'RecordsKey',
    line: 5,
    fails: template('Record of patient MRN 00482917'),
    passes: template('Protects the records database'),
  },
});

/** A description or tag is left out; an alias is told apart by its stack and the name its author gave it. */
function unnamed(path: string, owner: string): Edit {
  const tag = /^Tags\[\d+\]/.exec(path)?.[0];
  if (path !== 'AliasName') return { remove: tag ?? path };
  return { set: path, to: { 'Fn::Sub': `alias/\${AWS::StackName}-${owner}` } };
}
