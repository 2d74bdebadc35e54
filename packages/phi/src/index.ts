export { hole } from './boundary.ts';
export { type Context, findIdentifiers } from './find-identifiers.ts';
export type { Certainty, Finding, KnownKind } from './finding.ts';
export { type OwnPattern, refusalOf } from './own/own-pattern.ts';
export { PatternError } from './own/pattern-error.ts';
