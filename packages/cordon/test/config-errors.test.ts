import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { check } from '../src/check.ts';
import { UserError } from '../src/cli/user-error.ts';
import { type Content, folderWith } from './temporary-folder.ts';

const volume = 'Type: AWS::EC2::Volume\n    Properties: {AvailabilityZone: a, Size: 1, Encrypted: false}\n';
const template = `Parameters:\n  Size: {Type: Number, MaxValue: 9, Default: 1}\n  Stage: {Type: String, AllowedValues: [dev, prod]}\n  Code: {Type: String, MinLength: 2, MaxLength: 4, AllowedPattern: '[a-z]+'}\n  Word: {Type: String, MinLength: 8, NoEcho: true}\nResources:\n  Disk:\n    ${volume}`;
const record = 'The keys were counted.\n';
const sha256 = createHash('sha256').update(record).digest('hex');
const asOf = '2026-11-25';

/** What a run with these files says is wrong, in a folder that also has a template and a record. */
function problems(files: Readonly<Record<string, Content>>, options: object = {}): readonly string[] {
  const cwd = folderWith({ 'infra/portal.yaml': template, 'records/keys.txt': record, ...files });
  try {
    return check({ paths: ['infra'], cwd, asOf, ...options }).problems;
  } catch (error) {
    if (error instanceof UserError) return error.problems;
    throw error;
  }
}

/** Lines of cordon.yaml, so that a row shows which is which. */
const lines = (...text: string[]) => `${text.join('\n')}\n`;
const deployment = (...more: string[]) =>
  lines('deployments:', '  - name: portal', '    template: infra/portal.yaml', ...more);
const waiver = (change: Record<string, string | undefined> = {}) => {
  const said = {
    control: 'volume-is-encrypted',
    resource: 'portal/Disk',
    reason: 'no data',
    until: '2026-12-31',
    ...change,
  };
  return lines(
    'waivers:',
    '  -',
    ...Object.entries(said).flatMap(([key, value]) => (value === undefined ? [] : [`    ${key}: ${value}`])),
  );
};
const attestation = (change: Record<string, string | undefined> = {}) => {
  const said = {
    ...{ obligation: 'RDS-REEVAL', statement: 'so it is', role: 'Head of operations', date: '2026-05-04' },
    ...{ reviewBy: '2027-05-04', evidence: `{file: records/keys.txt, sha256: ${sha256}}`, ...change },
  };
  return lines(
    'attestations:',
    '  -',
    ...Object.entries(said).flatMap(([key, value]) => (value === undefined ? [] : [`    ${key}: ${value}`])),
  );
};

/** What cordon.yaml says, and the one line that comes of it. */
const inConfig: Readonly<Record<string, readonly [config: string, problem: string]>> = {
  'an empty file': [
    '# nothing yet\n\n',
    'cordon.yaml:1: the file is empty; use a mapping with keys such as waivers, or delete it',
  ],
  'no YAML': ['a: [', 'cordon.yaml:1: not well formed: unexpected end of the stream within a flow collection'],
  'a key twice': [
    'waivers: []\nwaivers: []\n',
    'cordon.yaml:2: the key waivers stands twice, first in line 1: keep one',
  ],
  'no mapping': ['- a\n', 'cordon.yaml:1: the file got a list; use a mapping'],
  'a key that is nearly one': ['wavers: []\n', 'cordon.yaml:1: there is no key wavers; did you mean waivers?'],
  'a key that is like none': [
    'accounts: []\n',
    'cordon.yaml:1: there is no key accounts; use deployments, parameters, templates, regions, scope, waivers, attestations, identifiers',
  ],
  'no list': [
    'deployments: {}\n',
    'cordon.yaml:1: deployments got a mapping; use a list, each item a mapping with name and template',
  ],
  nothing: [
    'waivers:\n',
    'cordon.yaml:1: waivers got nothing; use a list, each item a mapping with control, resource, reason and until',
  ],
  'a tag': [
    'parameters: !Ref x\n',
    'cordon.yaml:1: parameters got a value with the tag !Ref; use a mapping of a parameter name of letters and digits to a text, a number, true, false or a list of these',
  ],
  'no record': [
    'waivers:\n  - all\n',
    'cordon.yaml:2: waivers[0] got "all"; use a mapping with control, resource, reason and until',
  ],

  'a deployment without a template': [
    'deployments:\n  - name: portal\n',
    'cordon.yaml:2: deployments[0].template is missing; use the path of a file, relative to cordon.yaml',
  ],
  'a deployment without a name': [
    'deployments:\n  - template: infra/portal.yaml\n',
    'cordon.yaml:2: deployments[0].name is missing; use a stack name: letters, digits and -, a letter first',
  ],
  'a name that no stack can have': [
    'deployments:\n  - {name: portal/a, template: infra/portal.yaml}\n',
    'cordon.yaml:2: deployments[0].name got "portal/a"; use a stack name: letters, digits and -, a letter first',
  ],
  'a name twice': [
    deployment('  - name: portal', '    template: infra/portal.yaml'),
    'cordon.yaml:4: deployments[1].name got "portal", which deployments[0].name is already; keep one, or name it otherwise',
  ],
  'a template that is not there': [
    'deployments:\n  - {name: portal, template: infra/gone.yaml}\n',
    'cordon.yaml:2: deployments[0].template got "infra/gone.yaml", which is not there; use a file beside or below cordon.yaml',
  ],
  'a template that is a folder': [
    'deployments:\n  - {name: portal, template: infra}\n',
    'cordon.yaml:2: deployments[0].template got "infra", which is a folder; use a file beside or below cordon.yaml',
  ],
  'a template elsewhere': [
    'deployments:\n  - {name: portal, template: /etc/hostname}\n',
    'cordon.yaml:2: deployments[0].template got "/etc/hostname", which is outside the folder of cordon.yaml; use a file beside or below cordon.yaml',
  ],
  'no account': [
    deployment('    account: 1234'),
    'cordon.yaml:4: deployments[0].account got "1234"; use an account of 12 digits',
  ],
  'no Region': [
    deployment('    region: Frankfurt'),
    'cordon.yaml:4: deployments[0].region got "Frankfurt"; use a Region such as eu-central-1',
  ],
  'a parameter that its template does not have': [
    deployment('    parameters:', '      Sise: 2'),
    'cordon.yaml:5: deployments[0].parameters.Sise names a parameter that the template of portal does not have; did you mean Size?',
  ],
  'a parameter that is like none of its template': [
    deployment('    parameters:', '      Owner: clinic'),
    'cordon.yaml:5: deployments[0].parameters.Owner names a parameter that the template of portal does not have; remove it',
  ],
  'a parameter for all that no template has': [
    `parameters:\n  Owner: clinic\n${deployment()}`,
    'cordon.yaml:2: parameters.Owner names a parameter that no given template has; remove it',
  ],
  'a parameter for all that is nearly one': [
    'parameters:\n  Sise: 2\n',
    'cordon.yaml:2: parameters.Sise names a parameter that no given template has; did you mean Size?',
  ],
  'a value that its template does not allow': [
    deployment('    parameters:', '      Size: 10'),
    'cordon.yaml:5: deployments[0].parameters.Size got "10", which portal does not allow; use a number at most 9',
  ],
  'a value that its template does not list': [
    deployment('    parameters:', '      Stage: test'),
    'cordon.yaml:5: deployments[0].parameters.Stage got "test", which portal does not allow; use one of dev, prod',
  ],
  'a value of another form': [
    deployment('    parameters:', '      Code: A1'),
    'cordon.yaml:5: deployments[0].parameters.Code got "A1", which portal does not allow; use a text of 2 to 4 characters that matches [a-z]+',
  ],
  'a secret that is too short': [
    deployment('    parameters:', '      Word: abc'),
    'cordon.yaml:5: deployments[0].parameters.Word got a value, which portal does not allow; use a text of at least 8 characters',
  ],
  'a value that is none': [
    'parameters:\n  Size: {a: 1}\n',
    'cordon.yaml:2: parameters.Size got a mapping; use a text, a number, true, false or a list of these',
  ],
  'a name that no parameter can have': [
    'parameters:\n  Disk-Size: 1\n',
    'cordon.yaml:2: parameters.Disk-Size got "Disk-Size"; use a parameter name of letters and digits',
  ],
  'a nested template that is not there': [
    'templates:\n  https://s3.amazonaws.com/b/n.yaml: n.yaml\n',
    'cordon.yaml:2: templates.https://s3.amazonaws.com/b/n.yaml got "n.yaml", which is not there; use a file beside or below cordon.yaml',
  ],
  'a Region without an answer': [
    'regions:\n  - region: eu-central-1\n',
    'cordon.yaml:2: regions[0].encryptsVolumesByDefault is missing; use true or false',
  ],
  'neither true nor false': [
    'regions:\n  - {region: eu-central-1, encryptsVolumesByDefault: maybe}\n',
    'cordon.yaml:2: regions[0].encryptsVolumesByDefault got "maybe"; use true or false',
  ],
  'a Region twice': [
    'regions:\n  - &a {region: eu-central-1, encryptsVolumesByDefault: true}\n  - {region: eu-central-1, encryptsVolumesByDefault: false}\n',
    'cordon.yaml:3: regions[1].region got "eu-central-1", which regions[0].region is already; keep one, or name it otherwise',
  ],
  'a scope that excludes without a reason': [
    'scope:\n  excluded:\n    - resource: portal/Disk\n',
    'cordon.yaml:3: scope.excluded[0].reason is missing; use a reason in words',
  ],
  'a scope that names everything': [
    "scope:\n  entries: ['*']\n",
    'cordon.yaml:2: scope.entries[0] got "*", which names no resource; use an id such as portal/Listener',
  ],

  'an entry that is nearly a resource': [
    'scope:\n  entries: [portal/Dsk]\n',
    'cordon.yaml:2: scope.entries[0] got "portal/Dsk"; did you mean portal/Disk?',
  ],
  'a name that is nearly one': [
    'scope:\n  holds:\n    resources: [Disk, Dsk]\n',
    'cordon.yaml:3: scope.holds.resources[1] got "Dsk"; did you mean Disk?',
  ],
  'an exclusion of what is not there': [
    'scope:\n  excluded:\n    - {resource: portal/Cache*, reason: holds code}\n',
    'cordon.yaml:3: scope.excluded[0].resource got "portal/Cache*"; no given stack has such a resource: remove it, or name another',
  ],
  'a statement about what is not there': [
    attestation({ resources: '[portal/Disk, portal/Importer]' }),
    'cordon.yaml:9: attestations[0].resources[1] got "portal/Importer"; no given stack has such a resource: remove it, or name another',
  ],
  'a statement about nothing': [
    attestation({ resources: '[]' }),
    'cordon.yaml:9: attestations[0].resources got an empty list; use a list of at least one, each item a resource: its id (portal/Listener), its name, or either with * for any text',
  ],

  'a waiver without a control': [
    waiver({ control: undefined }),
    'cordon.yaml:3: waivers[0].control is missing; use the id of a control',
  ],
  'a waiver without a resource': [
    waiver({ resource: undefined }),
    'cordon.yaml:3: waivers[0].resource is missing; use a resource: its id (portal/Listener), its name, or either with * for any text',
  ],
  'a waiver without a reason': [
    waiver({ reason: undefined }),
    'cordon.yaml:3: waivers[0].reason is missing; use a reason in words',
  ],
  'a waiver with an empty reason': [
    waiver({ reason: '" "' }),
    'cordon.yaml:5: waivers[0].reason got " "; use a reason in words',
  ],
  'a waiver without an end': [
    waiver({ until: undefined }),
    'cordon.yaml:3: waivers[0].until is missing; use a day, YYYY-MM-DD',
  ],
  'a day that is none': [
    waiver({ until: '2026-02-30' }),
    'cordon.yaml:6: waivers[0].until got "2026-02-30"; use a day, YYYY-MM-DD',
  ],
  'a control that is nearly one': [
    waiver({ control: 'volume-is-encryptd' }),
    'cordon.yaml:3: waivers[0].control got "volume-is-encryptd"; did you mean volume-is-encrypted?',
  ],
  'a control that is like none': [
    waiver({ control: 'S3-001' }),
    'cordon.yaml:3: waivers[0].control got "S3-001"; use the id of a control (cordon explain lists them)',
  ],
  'a waiver of everything': [
    waiver({ resource: 'portal/*' }),
    'cordon.yaml:4: waivers[0].resource got "portal/*", which names no resource; use an id such as portal/Listener',
  ],
  'a waiver of a resource that is nearly one': [
    waiver({ resource: 'portal/Dsk' }),
    'cordon.yaml:3: waivers[0] waives nothing: volume-is-encrypted judges no resource portal/Dsk; did you mean portal/Disk?',
  ],
  'a waiver of a resource that is like none': [
    waiver({ resource: 'portal/Listener' }),
    'cordon.yaml:3: waivers[0] waives nothing: volume-is-encrypted judges no resource portal/Listener; remove it, or name another',
  ],
  'a waiver of a control that judges other things': [
    waiver({ control: 'bucket-refuses-plain-http' }),
    'cordon.yaml:3: waivers[0] waives nothing: bucket-refuses-plain-http judges no resource portal/Disk; remove it, or name another',
  ],

  'an obligation that is nearly one': [
    attestation({ obligation: 'RDS-REEVA' }),
    'cordon.yaml:3: attestations[0].obligation got "RDS-REEVA"; did you mean RDS-REEVAL?',
  ],
  'an obligation that is like none': [
    attestation({ obligation: '164.312' }),
    'cordon.yaml:3: attestations[0].obligation got "164.312"; use the id of an obligation (cordon explain lists them)',
  ],
  'an obligation that a template decides': [
    attestation({ obligation: 'ELB-BACK' }),
    'cordon.yaml:3: attestations[0].obligation got "ELB-BACK", which people cannot show (shown by template, live, run-time); remove the attestation',
  ],
  'an obligation that asks nothing': [
    attestation({ obligation: 'KMS-NORMAL' }),
    'cordon.yaml:3: attestations[0].obligation got "KMS-NORMAL", which states a fact and asks nothing; remove the attestation',
  ],
  'an obligation that is computed': [
    attestation({ obligation: 'EC2-TLS' }),
    'cordon.yaml:3: attestations[0].obligation got "EC2-TLS", which is computed from EC2-EXT, EC2-INTRA, EC2-TUNNEL; attest to those',
  ],
  'an attestation without a statement': [
    attestation({ statement: undefined }),
    'cordon.yaml:3: attestations[0].statement is missing; use a statement in words',
  ],
  'an attestation without a role': [
    attestation({ role: undefined }),
    'cordon.yaml:3: attestations[0].role is missing; use the role that answers for it',
  ],
  'an attestation without a record': [
    attestation({ evidence: undefined }),
    'cordon.yaml:3: attestations[0].evidence is missing; use a mapping with file and sha256',
  ],
  'an attestation from the future': [
    attestation({ date: '2026-11-26' }),
    'cordon.yaml:6: attestations[0].date got "2026-11-26", which is to come; use a day up to 2026-11-25',
  ],
  'a review before the statement': [
    attestation({ reviewBy: '2026-05-04' }),
    'cordon.yaml:7: attestations[0].reviewBy got "2026-05-04"; use a day after 2026-05-04, its date',
  ],
  'a record that is not there': [
    attestation({ evidence: `{file: records/gone.txt, sha256: ${sha256}}` }),
    'cordon.yaml:8: attestations[0].evidence.file got "records/gone.txt", which is not there; use a file beside or below cordon.yaml',
  ],
  'no hash': [
    attestation({ evidence: '{file: records/keys.txt, sha256: abc}' }),
    'cordon.yaml:8: attestations[0].evidence.sha256 got "abc"; use 64 hexadecimal digits',
  ],
  'a record that is not what was reviewed': [
    attestation({ evidence: `{file: records/keys.txt, sha256: ${'0'.repeat(64)}}` }),
    `cordon.yaml:8: attestations[0].evidence.sha256 got "${'0'.repeat(64)}", but records/keys.txt has ${sha256}; review the file again, then write its hash`,
  ],

  'a pattern that is none': [
    "identifiers:\n  - {name: MRN, pattern: '[0-9'}\n",
    'cordon.yaml:2: identifiers[0].pattern got "[0-9", which is no regular expression of JavaScript; use one such as MRN-[0-9]{7}',
  ],
  'a pattern of nothing': [
    "identifiers:\n  - {name: MRN, pattern: '[0-9]*'}\n",
    'cordon.yaml:2: identifiers[0].pattern got "[0-9]*", which matches the empty text; use one that needs a letter or a digit',
  ],
  'a pattern that may never end': [
    "identifiers:\n  - {name: MRN, pattern: '([0-9]+)+x'}\n",
    'cordon.yaml:2: identifiers[0].pattern got "([0-9]+)+x", which repeats what repeats and may never end; use one repetition',
  ],
  'a pattern that is too long': [
    `identifiers:\n  - {name: MRN, pattern: '${'a'.repeat(201)}'}\n`,
    `cordon.yaml:2: identifiers[0].pattern got "${'a'.repeat(60)}…", which has 201 characters; use at most 200`,
  ],
  'an identifier twice': [
    'identifiers:\n  - {name: MRN, pattern: a}\n  - {name: MRN, pattern: b}\n',
    'cordon.yaml:3: identifiers[1].name got "MRN", which identifiers[0].name is already; keep one, or name it otherwise',
  ],
};

describe('cordon.yaml', () => {
  test.each(Object.entries(inConfig))('%s', (_name, [config, problem]) => {
    expect(problems({ 'cordon.yaml': config })).toEqual([problem]);
  });

  test('is right where nothing is wrong', () => {
    expect(problems({ 'cordon.yaml': `${waiver()}${attestation()}${deployment()}` })).toEqual([]);
  });

  describe('a resource may be there though it is not seen', () => {
    const nests = 'Type: AWS::CloudFormation::Stack\n    Properties: {TemplateURL: https://example.com/n.yaml}\n';
    const macro = `Transform: AWS::Serverless-2016-10-31\n${template}`;
    const loop = `${template}  Fn::ForEach::More:\n    - Name\n    - !Split [',', !Ref Code]\n    - \${Name}Disk: {Type: AWS::EC2::Volume}\n`;
    test.each<[string, string, Readonly<Record<string, Content>>]>([
      ['in a stack that was not given', 'records/Bucket', {}],
      [
        'in a nested stack that was not given',
        'portal/Nested/Bucket',
        { 'infra/portal.yaml': `${template}  Nested:\n    ${nests}` },
      ],
      ['by its bare name in such a stack', 'Bucket', { 'infra/portal.yaml': `${template}  Nested:\n    ${nests}` }],
      ['where a macro makes resources', 'portal/FunctionRole', { 'infra/portal.yaml': macro }],
      ['where a loop makes resources', 'portal/LargeDisk', { 'infra/portal.yaml': loop }],
      ['and is, as a nested stack', 'portal/Nested', { 'infra/portal.yaml': `${template}  Nested:\n    ${nests}` }],
      [
        'and is, as one of a type that is not read',
        'Queue',
        { 'infra/portal.yaml': `${template}  Queue: {Type: AWS::Batch::JobQueue}\n` },
      ],
      ['and is, by a pattern', 'portal/D*', {}],
    ])('%s', (_name, named, files) => {
      expect(problems({ ...files, 'cordon.yaml': `scope:\n  entries: [${named}]\n` })).toEqual([]);
    });
  });

  test('all that is wrong is told at once', () => {
    const config = `${waiver({ until: 'soon', reason: undefined, control: 'x' })}wavers: []\n`;
    expect(problems({ 'cordon.yaml': config })).toEqual([
      'cordon.yaml:3: waivers[0].control got "x"; use the id of a control (cordon explain lists them)',
      'cordon.yaml:5: waivers[0].until got "soon"; use a day, YYYY-MM-DD',
      'cordon.yaml:3: waivers[0].reason is missing; use a reason in words',
      'cordon.yaml:6: there is no key wavers; did you mean waivers?',
    ]);
  });

  test('an identifier of a person is not repeated', () => {
    const [problem] = problems({ 'cordon.yaml': deployment('    region: patient-ssn-536-90-4399') });
    expect(problem).toMatch(
      /^cordon.yaml:4: deployments\[0\].region got "patient-ssn-<[a-z-]+>"; use a Region such as/,
    );
  });
});

const disk = (...more: string[]) => lines('Resources:', ...more, `  Disk:\n    ${volume.trimEnd()}`);
const withMetadata = (metadata: string) => `Resources:\n  Disk:\n    Metadata: ${metadata}\n    ${volume}`;
const form = 'cordon-waive: <control> until=YYYY-MM-DD <reason>';

/** What a template says, and the one line that comes of it. */
const inTemplate: Readonly<Record<string, readonly [template: string, problem: string]>> = {
  'a comment without a control': [
    disk('  # cordon-waive:'),
    `infra/portal.yaml:2: cordon-waive: the control is missing; use ${form}`,
  ],
  'a comment that begins with the day': [
    disk('  # cordon-waive: until=2026-12-31 no data'),
    `infra/portal.yaml:2: cordon-waive: the control is missing; use ${form}`,
  ],
  'a comment with an unknown control': [
    disk('  # cordon-waive: volume-is-encryptd until=2026-12-31 no data'),
    'infra/portal.yaml:2: cordon-waive: control got "volume-is-encryptd"; did you mean volume-is-encrypted?',
  ],
  'a comment without a day': [
    disk('  # cordon-waive: volume-is-encrypted no data'),
    `infra/portal.yaml:2: cordon-waive: until= is missing; use ${form}`,
  ],
  'a comment with a day that is none': [
    disk('  # cordon-waive: volume-is-encrypted until=31.12.2026 no data'),
    'infra/portal.yaml:2: cordon-waive: until got "31.12.2026"; use a day, YYYY-MM-DD',
  ],
  'a comment without a reason': [
    disk('  # cordon-waive: volume-is-encrypted until=2026-12-31'),
    `infra/portal.yaml:2: cordon-waive: the reason is missing; use ${form}`,
  ],
  'a comment at no resource': [
    `# cordon-waive: volume-is-encrypted until=2026-12-31 no data\n${disk()}`,
    'infra/portal.yaml:1: cordon-waive stands at no resource; put it on the line above one, or inside it',
  ],
  'a comment below all resources': [
    `${disk()}  # cordon-waive: volume-is-encrypted until=2026-12-31 no data\n`,
    'infra/portal.yaml:5: cordon-waive stands at no resource; put it on the line above one, or inside it',
  ],
  'a comment in another section': [
    `${disk()}Outputs:\n  Id:\n    Value: x # cordon-waive: volume-is-encrypted until=2026-12-31 no data\n`,
    'infra/portal.yaml:7: cordon-waive stands at no resource; put it on the line above one, or inside it',
  ],
  'a comment that means to waive': [
    disk('  # cordon-waiver: volume-is-encrypted until=2026-12-31 no data'),
    `infra/portal.yaml:2: a comment got "cordon-waiver:"; use ${form}`,
  ],
  'a comment without a colon': [
    disk('  # cordon-waive volume-is-encrypted until=2026-12-31 no data'),
    `infra/portal.yaml:2: a comment got "cordon-waive"; use ${form}`,
  ],
  'a comment that waives nothing': [
    disk('  # cordon-waive: bucket-refuses-plain-http until=2026-12-31 no data'),
    'infra/portal.yaml:2: cordon-waive waives nothing: bucket-refuses-plain-http judges no resource Disk; remove it, or name another',
  ],
  'a comment on what passes': [
    disk('  # cordon-waive: volume-is-encrypted until=2026-12-31 no data').replace('false', 'true'),
    'infra/portal.yaml:2: cordon-waive waives nothing: volume-is-encrypted passes on portal/Disk; remove it',
  ],
  'metadata with another key': [
    withMetadata('{Cordon: {Waive: [], Waiver: []}}'),
    'infra/portal.yaml:3: there is no key Resources.Disk.Metadata.Cordon.Waiver; did you mean Waive?',
  ],
  'metadata without waivers': [
    withMetadata('{Cordon: {}}'),
    'infra/portal.yaml:3: Resources.Disk.Metadata.Cordon.Waive is missing; use a list, each item a mapping with Control, Until and Reason',
  ],
  'metadata that is no mapping': [
    withMetadata('{Cordon: waive}'),
    'infra/portal.yaml:3: Resources.Disk.Metadata.Cordon got "waive"; use a mapping with Waive',
  ],
  'metadata with an unknown control': [
    withMetadata('{Cordon: {Waive: [{Control: volume, Until: 2026-12-31, Reason: no data}]}}'),
    'infra/portal.yaml:3: Resources.Disk.Metadata.Cordon.Waive[0].Control got "volume"; use the id of a control (cordon explain lists them)',
  ],
  'metadata without a day': [
    withMetadata('{Cordon: {Waive: [{Control: volume-is-encrypted, Reason: no data}]}}'),
    'infra/portal.yaml:3: Resources.Disk.Metadata.Cordon.Waive[0].Until is missing; use a day, YYYY-MM-DD',
  ],
  'metadata with a day that is none': [
    withMetadata('{Cordon: {Waive: [{Control: volume-is-encrypted, Until: never, Reason: no data}]}}'),
    'infra/portal.yaml:3: Resources.Disk.Metadata.Cordon.Waive[0].Until got "never"; use a day, YYYY-MM-DD',
  ],
  'metadata without a reason': [
    withMetadata('{Cordon: {Waive: [{Control: volume-is-encrypted, Until: 2026-12-31}]}}'),
    'infra/portal.yaml:3: Resources.Disk.Metadata.Cordon.Waive[0].Reason is missing; use a reason in words',
  ],
  'metadata with a value only the deployment knows': [
    withMetadata('{Cordon: {Waive: [{Control: volume-is-encrypted, Until: !Ref Day, Reason: no data}]}}'),
    'infra/portal.yaml:3: Resources.Disk.Metadata.Cordon.Waive[0].Until got a value with the tag !Ref; use a day, YYYY-MM-DD',
  ],
};

describe('waivers in a template', () => {
  test.each(Object.entries(inTemplate))('%s', (_name, [text, problem]) => {
    expect(problems({ 'infra/portal.yaml': text })).toEqual([problem]);
    expect(problems({ 'infra/portal.yaml': text }, { inlineWaivers: false })).toEqual([]);
  });
});

describe('the run itself', () => {
  const empty = 'waivers: []\n';

  test('a template may be called cordon.yml, and --config names what it likes', () => {
    expect(problems({ 'infra/cordon.yml': template })).toEqual([]);
    expect(problems({ 'cordon.yml': empty }, { config: 'cordon.yml' })).toEqual([]);
  });

  test.each<[string, Readonly<Record<string, Content>>, object, string]>([
    ['no day', {}, { asOf: 'today' }, '--as-of got "today"; use a day, YYYY-MM-DD'],
    [
      'a day that is not in the calendar',
      {},
      { asOf: '2026-13-01' },
      '--as-of got "2026-13-01"; use a day, YYYY-MM-DD',
    ],
    ['a file that is not there', {}, { config: 'x.yaml' }, '--config x.yaml: not there; name a file'],
    ['a folder', {}, { config: 'infra' }, '--config infra: a folder; name a file'],
    [
      'a second cordon.yaml below the first',
      { 'cordon.yaml': empty, 'infra/a/cordon.yaml': empty },
      {},
      'two cordon.yaml for one run: cordon.yaml and infra/a/cordon.yaml; check the folder of one at a time, or choose with --config',
    ],
    [
      'two below what is checked',
      { 'infra/a/cordon.yaml': empty, 'infra/b/cordon.yaml': empty },
      {},
      'two cordon.yaml for one run: infra/a/cordon.yaml and infra/b/cordon.yaml; check the folder of one at a time, or choose with --config',
    ],
    ...['cordon.yml', '.cordon.yaml', 'infra/cordon.yml'].map(
      (name): [string, Readonly<Record<string, Content>>, object, string] => [
        `a file called ${name}`,
        { [name]: empty },
        {},
        `${name}: nobody reads it; call it cordon.yaml`,
      ],
    ),
    [
      'a file called cordon.yml beside the right one',
      { 'cordon.yaml': empty, 'cordon.yml': empty },
      {},
      'cordon.yml: nobody reads it; call it cordon.yaml',
    ],
    [
      'a file that is not UTF-8',
      { 'cordon.yaml': Uint8Array.of(0xff, 0xfe, 0x41) },
      {},
      'cordon.yaml: not UTF-8: save it as UTF-8',
    ],
  ])('%s', (_name, files, options, problem) => {
    expect(problems(files, options)).toEqual([problem]);
  });
});
