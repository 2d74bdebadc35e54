// The published shape of `cordon check --format json`. Beside it stands the type Report; a test holds them together.
import { flowDefinitions, flowProperties } from './report-flow-schema.mjs';
import { count, day, list, nullable, ref, text, verdict } from './schema-words.mjs';

const strength = { enum: ['must', 'should', 'may', 'fact', 'derived'] };

/**
 * The schema. What is published leaves room for new names, since names only ever grow; `closed` does not, so that a test
 * sees a name that the schema has yet to learn.
 */
export function reportSchema({ closed = false } = {}) {
  const object = (properties, optional = []) => ({
    type: 'object',
    properties,
    required: Object.keys(properties).filter((name) => !optional.includes(name)),
    ...(closed ? { additionalProperties: false } : {}),
  });
  const evidence = {
    verdict,
    message: text,
    settle: { ...nullable(text), description: 'What would turn an unknown into an answer.' },
    findings: list(ref('finding')),
    doubts: list(object({ at: ref('at'), why: text, settle: text })),
  };
  const { scope, ...flow } = flowProperties(object);
  const row = list(ref('atom'));
  const atom = (own) => object({ ...own, deployment: text });
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'Cordon report',
    description: 'What Cordon found in a set of templates. Names in it are public and only ever grow.',
    ...object({
      format: { const: 'cordon-report/1' },
      tool: object({ name: { const: 'cordon' }, version: text }),
      asOf: day,
      inputs: list(
        object(
          {
            path: text,
            reader: text,
            resources: count,
            skipped: { ...nullable(text), description: 'Why nothing of it was judged.' },
            unreadable: { const: true, description: 'It should have been judged, and could not be read.' },
          },
          ['unreadable'],
        ),
      ),
      deployments: list(
        object({
          id: text,
          template: text,
          stack: nullable(text),
          parameters: { type: 'object', additionalProperties: nullable(text) },
        }),
      ),
      scope,
      controls: list(
        object(
          {
            id: text,
            title: text,
            why: text,
            obligations: list(text),
            fix: object({
              effect: { enum: ['in-place', 'replaces', 'needs-a-human'] },
              does: text,
              cloudformation: text,
            }),
            unlisted: {
              ...object({ passed: count, notApplicable: count }),
              description: 'Resources that pass or that it does not apply to, of which nothing more is to be said.',
            },
            partly: { ...list(text), description: 'Rows of which it looks at a part: its pass does not show them.' },
          },
          ['partly'],
        ),
      ),
      verdicts: list(
        object(
          {
            control: text,
            obligations: list(text),
            law: { ...text, description: 'The obligation that makes the verdict count.' },
            strength,
            resource: object({ id: text, name: text, kind: text, label: text, at: ref('at') }),
            ...evidence,
            when: nullable(ref('when')),
            otherwise: list(object({ ...evidence, when: ref('when') })),
            waived: {
              ...nullable(ref('waived')),
              description: 'Who accepts the failure for a time. It does not count for the exit code.',
            },
            waiverExpired: ref('waived'),
            data: { ...list(text), description: 'Ids of the dated bodies of facts it rests on.' },
          },
          ['waiverExpired'],
        ),
      ),
      ...flow,
      obligations: list(
        object(
          {
            id: text,
            system: text,
            sentence: text,
            strength,
            shown: count,
            violated: count,
            unknown: count,
            onlyPeople: {
              type: 'boolean',
              description: 'People can show it, and no template, account or traffic can.',
            },
            attested: {
              type: 'boolean',
              description: 'Only people can show it, and a statement about everything here does.',
            },
            attestations: list(ref('attestation')),
            computedFrom: { ...list(text), description: 'Rows it is computed from; no control answers it itself.' },
            because: { ...text, description: 'Why there is a row that is not the paper’s.' },
          },
          ['computedFrom', 'because'],
        ),
      ),
      data: list(object({ id: text, title: text, asOf: text, source: text })),
      opaque: list(object({ type: text, count })),
      onlyRead: list(object({ label: text, count })),
      notices: list(
        object({
          text,
          unseen: { type: 'boolean' },
          file: nullable(text),
          line: nullable({ type: 'integer', minimum: 1 }),
        }),
      ),
    }),
    $defs: {
      at: {
        ...object({ file: text, line: { type: 'integer', minimum: 1 }, column: { type: 'integer', minimum: 1 } }),
        description: 'A place in a file; lines and columns from 1.',
      },
      ...flowDefinitions(object),
      waived: object({ reason: text, until: day, from: ref('at') }),
      attestation: object({
        statement: text,
        role: text,
        date: day,
        reviewBy: day,
        overdue: { type: 'boolean' },
        resources: list(text),
        determination: list(text),
        evidence: object({ file: text, sha256: text }),
        from: ref('at'),
      }),
      finding: object({ at: ref('at'), got: text, want: text, fingerprint: text, when: nullable(ref('when')) }),
      when: {
        description: 'A set of configurations: one row of atoms that all hold, or any of several such rows.',
        oneOf: [object({ text, all: row }), object({ text, any: list(object({ all: row })) })],
      },
      atom: {
        description: 'One thing that is so in a configuration.',
        oneOf: [
          atom({ condition: text, is: { type: 'boolean' } }),
          atom({ parameter: text, in: list(text) }),
          atom({ parameter: text, notIn: list(text) }),
          atom({ question: text, is: { type: 'boolean' } }),
        ],
      },
    },
  };
}
