import type { MetadataText, NamedThing } from '../model/kinds/named-thing.ts';
import type { Ask } from './ask.ts';
import { control } from './control.ts';
import { logicalName } from './logical-name.ts';
import type { Outcome } from './outcome.ts';
import { namesNoPatient, nothingMatched } from './phi-in-text.ts';

const template = (description: string) => `Resources:
  Results:
    Type: AWS::SNS::Topic
    Properties:
      DisplayName: ${description}
`;

/** Kinds whose names and tags other rows of the paper speak of, and other controls look at. */
const elsewhere = new Set(['bucket', 'key', 'key-alias']);

export const namesHoldNoPhi = control({
  id: 'names-hold-no-phi',
  obligations: ['NAMES-OTHER'],
  // Names inside properties that are not known by what they are called are not looked at.
  partly: ['NAMES-OTHER'],
  title: 'Names, tags, descriptions, defaults and outputs hold no PHI',
  why: 'They stand in consoles, bills, logs and exports in plain text, whatever encrypts the data they are about. Patterns do not find every identifier.',
  decides: [
    'Of every resource, read or not, the logical id, names, tags and descriptions are searched for identifiers of a person, and for the patterns of your own in cordon.yaml; of every template its description, parameter defaults and outputs.',
    'The key of a tag gives a bare number its meaning.',
    'An email address or a telephone number fails only beside a word for a patient: owners and help desks are named by theirs everywhere. So does a number of a provider (NPI, DEA).',
    'Buckets, keys and aliases are not applicable: controls of their own look at their names.',
    'A pass means that nothing matched, and is counted without being listed.',
  ],
  open: [
    'A name, a tag or a description that comes from elsewhere: give its parameter a value, or pass the stack that exports it. A name that only mentions something else is left to where that is named.',
    'A macro may change everything: check the template after the macro has run.',
  ],
  // It asks everything: that a pattern may miss an identifier is said on its page, not once for every resource.
  tacit: true,
  on: ['named-thing'],
  check(thing, ask) {
    if (elsewhere.has(thing.kind)) return ask.notApplicable('a control of its own looks at its names and tags');
    return ask.all(
      () => (thing.kind === 'template' ? ask.pass() : judge({ text: logicalName(thing), what: 'name' }, thing, ask)),
      () => ask.every(ask.need(thing.metadata) ?? [], (each) => judge(each, thing, ask)),
    );
  },
  fix: {
    effect: 'needs-a-human',
    does: 'Name things for what they do; keep whose data they hold in the database. A new name may mean a new resource.',
    cloudformation: 'DisplayName: Results are ready',
    edits: ({ path }) => {
      const tag = /^(.*[Tt]ags\[\d+])\.(?:Key|Value)$/.exec(path);
      if (path === '' || /^(?:Parameters|Outputs)\.|^Description$/.test(path)) return [];
      return [{ remove: tag?.[1] ?? path }];
    },
  },
  examples: {
    resource: 'Results',
    line: 5,
    fails: template('Results of patient MRN 00482917'),
    passes: template('Results are ready'),
  },
});

function judge({ text, what, key, mention }: MetadataText, thing: NamedThing, ask: Ask): Outcome {
  const found = ask.part(() => namesNoPatient(ask, text, thing.name, what, key));
  if (mention && found.verdict === 'unknown') return ask.pass();
  return found.verdict === 'pass' && found.notes.includes(nothingMatched) ? ask.pass() : found;
}
