import type { Ask } from '../controls/ask.ts';
import { programTexts } from '../controls/program-text.ts';
import type { Fact } from '../model/fact.ts';
import type { TaskDefinition } from '../model/kinds/task-definition.ts';
import type { ReferencePart, Text, Value } from '../model/value.ts';
import { type Program, tasksOf } from './programs.ts';
import { templatesOf } from './started-from.ts';

/** A resource that stands in something a program is told, and what it is told by. */
export interface Mention {
  readonly reference: ReferencePart;
  readonly text: Text;
}

/** Everything that the environment or the start-up script of a program refers to. */
export function mentionsOf(program: Program, ask: Ask): readonly Mention[] {
  return texts(program, ask).flatMap((text) =>
    text.parts.flatMap((part) =>
      typeof part === 'object' && part.is === 'reference' ? [{ reference: part, text }] : [],
    ),
  );
}

function texts(program: Program, ask: Ask): readonly Text[] {
  if (program.kind === 'function') return inTree(program.environmentTree, ask);
  if (program.kind === 'container-service' || program.kind === 'task-definition')
    return tasksOf(program, ask).flatMap((each) => inTask(each, ask));
  if (program.kind === 'instance' && ask.isGiven(program.userData)) return inScript(program.userData, ask);
  return templatesOf(program, ask).flatMap((each) => inScript(each.userData, ask));
}

/** The environment and the secrets of its containers. */
function inTask(task: TaskDefinition, ask: Ask): readonly Text[] {
  const containers = ask.known(task.containers) ?? [];
  return containers.flatMap(({ environment, secrets }) => [
    ...inTree(environment, ask),
    ...(ask.known(secrets) ?? []).flatMap(({ from }) => inScript(from, ask)),
  ]);
}

function inTree(tree: Fact<Value>, ask: Ask): readonly Text[] {
  const found = ask.known(tree);
  return found ? programTexts(found, ask.world).map(({ text }) => text) : [];
}

function inScript(script: Fact<Text>, ask: Ask): readonly Text[] {
  const found = ask.known(script);
  return found ? [found] : [];
}
