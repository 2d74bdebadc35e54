// The words that schemas of the report are written in.

export const text = { type: 'string' };
export const day = { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}$' };
export const count = { type: 'integer', minimum: 0 };
export const verdict = { enum: ['pass', 'fail', 'unknown', 'not-applicable'] };
export const list = (items) => ({ type: 'array', items });
export const ref = (name) => ({ $ref: `#/$defs/${name}` });
export const nullable = (schema) => ({ anyOf: [schema, { type: 'null' }] });
/** The schema with a sentence that says what it is for. */
export const told = (schema, description) => ({ ...schema, description });
