import type { FlowIndex } from './flow-index.ts';
import { strongestOf } from './law-words.ts';
import type { At } from './report.ts';
import type { PathInWorld } from './sorted-paths.ts';

/** What breaks a path, or what of it is not shown. */
export interface PathFault {
  /** "hop 2", "store", or "also": a hop on another way between the same ends. */
  readonly label: string;
  readonly verdict: 'fail' | 'unknown';
  readonly message: string;
  readonly places: readonly At[];
  /** What would turn an unknown into an answer. */
  readonly settle: string | null;
  readonly control: string | null;
  /** Id of the obligation that makes it count, if any does. */
  readonly law: string | null;
  /** The resource it is said of; null for a hop. */
  readonly resource: string | null;
}

/** The faults of a path in the order in which data comes to them, the stores' last. */
export function pathFaults({ path, state, otherwise }: PathInWorld, index: FlowIndex): PathFault[] {
  const others = otherwise === null ? path.bad : state.weakest;
  return [...new Set([...path.hops, ...others])]
    .flatMap((id): PathFault[] => {
      const [hop, now] = [index.hop(id), index.hopState(id, path, otherwise)];
      if (!hop || !now?.exists || now.encrypted === 'yes') return [];
      const place = path.hops.indexOf(id);
      return [
        {
          label: place < 0 ? 'also' : `hop ${place + 1}`,
          verdict: now.encrypted === 'no' ? 'fail' : 'unknown',
          message: now.message,
          places: now.evidence.map(({ at }) => at),
          settle: now.settle,
          control: hop.control,
          law: strongestOf(hop.obligations, index.report),
          resource: null,
        },
      ];
    })
    .concat(
      state.stores.map(({ resource, control, verdict, message, at }) => {
        const judged = index.verdict(control, resource);
        // It may be so only in some of the configurations in which the path is as it is here.
        const only =
          judged?.verdict === verdict ? judged.when : judged?.otherwise.find((one) => one.verdict === verdict)?.when;
        const when =
          only && only.text !== (otherwise === null ? path.when : path.otherwise[otherwise]?.when)?.text
            ? `  when ${only.text}`
            : '';
        const cited = index.report.controls.find(({ id }) => id === control)?.obligations ?? [];
        return {
          ...{ label: 'store', verdict, message: message + when, places: [at], control, resource },
          settle: judged?.settle ?? null,
          law: judged?.law ?? strongestOf(cited, index.report),
        };
      }),
    );
}
