import type { Ask } from '../../controls/ask.ts';
import { serviceSessions } from '../../facts/service-sessions.ts';
import type { ServerlessFunction } from '../../model/kinds/function.ts';
import { canonical, nameOf } from '../../model/text.ts';
import { place } from '../places.ts';
import { tasksOf } from '../programs.ts';
import { sendsTo } from '../service-hop.ts';
import { fact, type HopFinder, hopFinder, type Sighting } from '../sighting.ts';
import type { StoreNames } from '../store-names.ts';
import { runnersOf } from '../task-programs.ts';

/** Drivers that leave lines on the machine, on a disk that the program has anyway. */
const local: ReadonlySet<string> = new Set(['json-file', 'journald', 'local', 'none']);

/** What a program prints comes to rest in a log. */
export const programToLog = (names: StoreNames): HopFinder =>
  hopFinder({
    sort: 'program-to-log',
    on: ['function', 'container-service', 'task-definition'],
    obligations: [],
    *find(program, ask) {
      if (program.kind === 'function') return yield* ofFunction(program, names, ask);
      if (program.kind === 'task-definition' && !runnersOf(program, ask).includes(program)) return;
      for (const task of tasksOf(program, ask)) {
        const via = task.id === program.id ? [] : [task.id];
        for (const container of ask.need(task.containers) ?? []) {
          const driver = ask.known(container.logDriver);
          if (driver === undefined || local.has(driver)) continue;
          if (driver === 'awslogs' || ask.look(container.logGroup).is !== 'absent') {
            yield* sendsTo(
              {
                from: program,
                to: container.logGroup,
                kind: 'log-group',
                says: 'prints to',
                by: 'call',
                via,
              },
              names,
              ask,
            );
            continue;
          }
          yield {
            from: program.id,
            to: place('unseen', `log driver ${driver}`, task.id),
            via,
            protocol: '',
            carries: 'write',
            outcome: ask.unknown(
              container.logDriver,
              `what ${program.name} prints goes on by the log driver ${driver}`,
              'log to a log group, or show that the driver speaks TLS',
            ),
            facts: [fact(ask.placeOf(container.logDriver), `${task.name} prints by the log driver ${driver}`)],
          };
        }
      }
    },
  });

/** A function prints to the group that it names, or to the one that is called after it, where a template has that. */
function* ofFunction(program: ServerlessFunction, names: StoreNames, ask: Ask): Iterable<Sighting> {
  const named = ask.look(program.logGroup);
  if (named.is !== 'absent')
    return yield* sendsTo(
      { from: program, to: program.logGroup, kind: 'log-group', says: 'prints to', by: 'call' },
      names,
      ask,
    );
  const own = ask.known(program.functionName);
  const group = [own && canonical(own), nameOf(program.id)]
    .map((name) => name && names.called('log-group', `/aws/lambda/${name}`, ask))
    .find((each) => each);
  if (!group) return;
  yield {
    from: program.id,
    to: group.id,
    protocol: 'HTTPS',
    carries: 'write',
    outcome: ask.pass(serviceSessions.call),
    facts: [fact(group, `${program.name} prints to ${group.name}`)],
  };
}
