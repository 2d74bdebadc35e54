import type { Ask } from '../controls/ask.ts';
import { by } from '../controls/links.ts';
import type { ContainerService } from '../model/kinds/container-service.ts';
import type { TaskDefinition } from '../model/kinds/task-definition.ts';

const byTask = by<'container-service'>((each) => each.taskDefinition);

/** The services that run a task; the task itself where none does: rules, pipes and steps start such tasks, one at a time. */
export function runnersOf(task: TaskDefinition, ask: Ask): readonly (ContainerService | TaskDefinition)[] {
  const services = ask.linkedSurely('container-service', task, byTask, task.family);
  return services.length > 0 ? services : [task];
}
