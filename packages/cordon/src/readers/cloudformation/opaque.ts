import type { Guard } from '../../model/chooser.ts';
import type { OpaqueResource } from '../../model/resource.ts';
import type { Node } from '../syntax/node.ts';
import type { ExpandedEntry, UnreadLoop } from './entries.ts';
import { referencesIn } from './references.ts';
import { serviceOf } from './service-of.ts';
import type { Stack } from './stack.ts';
import { isWrittenByMacro } from './type-of.ts';

/** A resource of a type that nobody translates. */
export function opaqueResource(stack: Stack, entry: ExpandedEntry, type: string, exists: Guard): OpaqueResource {
  const byMacro = isWrittenByMacro(entry.value);
  return {
    id: `${stack.id}/${entry.name}`,
    name: entry.name,
    type,
    belongsTo: byMacro ? undefined : serviceOf(type),
    deployment: stack,
    exists,
    at: { source: stack.source, offset: entry.key.start },
    free: byMacro || !type.startsWith('AWS::') || /^AWS::(CloudFormation|Serverless)::/.test(type),
    refersTo: () => namedIn(entry.value, stack),
  };
}

/** What a loop would have made may be anything, and refer to anything its body names. */
export function unreadLoop(stack: Stack, { key, value }: UnreadLoop): OpaqueResource {
  return {
    id: `${stack.id}/${key.text}`,
    name: key.text,
    type: 'Fn::ForEach',
    belongsTo: undefined,
    deployment: stack,
    exists: stack.exists,
    at: { source: stack.source, offset: key.start },
    free: true,
    refersTo: () => namedIn(value, stack),
  };
}

function namedIn(value: Node, stack: Stack): string[] {
  return [...referencesIn(value)].flatMap((name) => stack.resource(name) ?? []);
}
