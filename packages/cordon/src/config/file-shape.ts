import type { Said } from './complaints.ts';
import { isDay } from './day.ts';
import {
  byName,
  type Check,
  checked,
  flag,
  list,
  may,
  must,
  type Of,
  pattern,
  record,
  type Shape,
  someOf,
  text,
} from './shape.ts';

const words = (wants: string) => text(wants, (written) => written.trim() !== '', { minLength: 1 });
export const day = text('a day, YYYY-MM-DD', isDay, { pattern: '^\\d{4}-\\d{2}-\\d{2}$' });
const account = pattern('an account of 12 digits', /^\d{12}$/);
const region = pattern('a Region such as eu-central-1', /^[a-z]{2}(?:-[a-z]+)+-\d$/);

/** A parameter's value; a list may be written as one. */
const parameterValue: Shape<Said> = {
  wants: 'a text, a number, true, false or a list of these',
  schema: {
    anyOf: [
      { type: ['string', 'number', 'boolean'] },
      { type: 'array', items: { type: ['string', 'number', 'boolean'] } },
    ],
  },
  read(node, spot, complaints) {
    if (node.kind !== 'sequence') return anyText.read(node, spot, complaints);
    const items = list(anyText).read(node, spot, complaints);
    return items && { text: items.map((each) => each.text).join(','), spot };
  },
};
const anyText = text(parameterValue.wants, () => true);

const parameters = byName(pattern('a parameter name of letters and digits', /^[A-Za-z0-9]+$/), parameterValue);

/** What only the run can tell of a text: whether there is such a control, obligation or file. */
export type Checks = Readonly<Record<'control' | 'obligation' | 'file' | 'resource' | 'identifier', Check>>;

/** The whole of cordon.yaml: what is read, what an error says is allowed, and the published schema. */
export function fileShape(checks: Checks) {
  const file = checked(words('the path of a file, relative to cordon.yaml'), checks.file);
  const resource = checked(
    words('a resource: its id (portal/Listener), its name, or either with * for any text'),
    checks.resource,
  );
  return record('a mapping', {
    deployments: may(
      list(
        record('a mapping with name and template', {
          name: must(
            pattern('a stack name: letters, digits and -, a letter first', /^[A-Za-z][-A-Za-z0-9]*$/),
            'The name of the stack.',
          ),
          template: must(file, 'The template it deploys, relative to cordon.yaml.'),
          account: may(account, 'The account it is deployed in.'),
          region: may(region, 'The Region it is deployed in.'),
          parameters: may(parameters, 'What its parameters hold.'),
        }),
      ),
      'The stacks that templates are deployed as. A template that none names is one stack of unknown name.',
    ),
    parameters: may(parameters, 'Values for every deployment that has a parameter of the name.'),
    templates: may(
      byName(words('a TemplateURL'), file),
      'The local file behind the TemplateURL of a nested stack whose template is kept in S3.',
    ),
    regions: may(
      list(
        record('a mapping with region and encryptsVolumesByDefault', {
          region: must(region, 'The Region.'),
          account: may(account, 'The account; every account where it is left out.'),
          encryptsVolumesByDefault: must(flag, 'Does EC2 encrypt every new EBS volume here by default?'),
        }),
      ),
      'What an account has set for a whole Region and no template shows.',
    ),
    scope: may(
      record('a mapping with entries, holds or excluded', {
        entries: may(list(resource), 'Where PHI enters.'),
        holds: may(
          record('a mapping with resources or tags', {
            resources: may(list(resource), 'Resources that hold PHI.'),
            tags: may(byName(words('the key of a tag'), anyText), 'Tags that say that a resource holds PHI.'),
          }),
          'What holds PHI.',
        ),
        excluded: may(
          list(
            record('a mapping with resource and reason', {
              resource: must(resource, 'What never holds PHI.'),
              reason: must(words('a reason in words'), 'How this is known.'),
            }),
          ),
          'What never holds PHI, and how this is known.',
        ),
      }),
      'Where PHI enters and rests. It spreads from there along the hops that are seen; what it cannot reach is not judged.',
    ),
    waivers: may(
      list(
        record('a mapping with control, resource, reason and until', {
          control: must(checked(words('the id of a control'), checks.control), 'The control whose finding is waived.'),
          resource: must(resource, 'The resource: its id, its name, or either with * for any text without /.'),
          reason: must(words('a reason in words'), 'Why the finding is accepted.'),
          until: must(day, 'The last day on which it is.'),
        }),
      ),
      'Findings that are accepted for a time.',
    ),
    attestations: may(
      list(
        record('a mapping with obligation, statement, role, date, reviewBy and evidence', {
          obligation: must(
            checked(words('the id of an obligation'), checks.obligation),
            'The obligation, one that people can show.',
          ),
          statement: must(words('a statement in words'), 'What is so.'),
          role: must(words('the role that answers for it'), 'The role that answers for it, not a person.'),
          date: must(day, 'The day it was said.'),
          reviewBy: must(day, 'The last day it holds without being looked at again.'),
          resources: may(someOf(resource), 'The resources it speaks of; all where it is left out.'),
          determination: may(
            list(words('a decision in words')),
            'What was determined, where the obligation asks for a decision.',
          ),
          evidence: must(
            record('a mapping with file and sha256', {
              file: must(file, 'The record, relative to cordon.yaml.'),
              sha256: must(
                pattern('64 hexadecimal digits', /^[0-9a-fA-F]{64}$/),
                'Its SHA-256, so that it stays what was reviewed.',
              ),
            }),
            'The record of it.',
          ),
        }),
      ),
      'What no template shows, said by a role that answers for it.',
    ),
    identifiers: may(
      list(
        record('a mapping with name and pattern', {
          name: must(words('a name for the identifier'), 'What the report calls it.'),
          pattern: must(
            checked(words('a regular expression'), checks.identifier),
            'A regular expression for its form, matched anywhere in a name.',
          ),
        }),
      ),
      'Identifiers of persons in a form of your own, such as a medical record number.',
    ),
  });
}

export type File = Of<ReturnType<typeof fileShape>>;

/** The published JSON Schema of cordon.yaml. */
export function fileSchema(): object {
  const nothing = () => {};
  const shape = fileShape({
    control: nothing,
    obligation: nothing,
    file: nothing,
    resource: nothing,
    identifier: nothing,
  });
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'cordon.yaml',
    description: 'What a run of Cordon is told beside the templates.',
    ...shape.schema,
  };
}
