import { everyTranslation } from '../readers/cloudformation/resources/translations.ts';

const [any] = everyTranslation;

/** Every kind that a control can run on, with a resource type that is one. The first two are of every type. */
export const kindsToAskOf: ReadonlyMap<string, string> = new Map([
  ['any-resource', String(any?.type)],
  ['named-thing', String(any?.type)],
  ...[...everyTranslation].reverse().map(({ kind, type }) => [kind, type] as const),
]);
