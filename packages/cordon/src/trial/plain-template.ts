import { plainNode } from '../fix/plain-value.ts';
import { parse } from '../readers/syntax/parse.ts';
import { SourceText } from '../readers/syntax/source-text.ts';

export type Json = string | null | Json[] | { [key: string]: Json };

/** A value that no given template can settle. */
export const unknowable: Json = { 'Fn::ImportValue': 'exported-by-nobody' };

/** A template as plain JSON, with functions in their long form. */
export function plainTemplate(text: string): Json {
  return plainNode(parse(new SourceText('template.yaml', text))) as Json;
}

/** Paths of every value below the Properties of every resource, functions counted whole. */
export function valuePaths(template: Json): string[][] {
  const resources = (template as { Resources: Record<string, { Properties?: Json }> }).Resources;
  return Object.entries(resources).flatMap(([name, { Properties: properties }]) =>
    properties === undefined ? [] : below(properties, ['Resources', name, 'Properties']),
  );
}

function below(value: Json, path: string[]): string[][] {
  if (value === null || typeof value === 'string') return [path];
  const keys = Object.keys(value);
  if (keys.some((key) => key === 'Ref' || key.startsWith('Fn::'))) return [path];
  return [path, ...keys.flatMap((key) => below((value as Record<string, Json>)[key] as Json, [...path, key]))];
}

/** The template with another value at the path, or none where it is undefined. */
export function withValue(template: Json, path: readonly string[], value: Json | undefined): string {
  const copy = structuredClone(template);
  let at = copy as Record<string, Json>;
  for (const key of path.slice(0, -1)) at = at[key] as Record<string, Json>;
  const last = path.at(-1) as string;
  if (value !== undefined) at[last] = value;
  else if (Array.isArray(at)) at.splice(Number(last), 1);
  else delete at[last];
  return JSON.stringify(copy);
}

/** The value at the path, or undefined where the template has none. */
export function valueAt(template: Json, path: readonly string[]): Json | undefined {
  let at: Json | undefined = template;
  for (const key of path) at = typeof at === 'object' && at !== null ? (at as Record<string, Json>)[key] : undefined;
  return at;
}
