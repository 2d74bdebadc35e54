import { awsDefaults, defaults } from '../facts/defaults.ts';
import type { Fact, Found } from '../model/fact.ts';
import type { Place } from '../model/place.ts';
import type { Gap } from '../model/value.ts';
import type { Outcome } from './outcome.ts';
import { Parts } from './parts.ts';
import { doubtAbout, Undetermined, writeIt } from './undetermined.ts';

/** A list of something, or something that has no value in this world. */
type Located = Fact<unknown> | { readonly at: Place };

/** How facts are read in the one world of a run, and how answers are worded from them. */
export class Reading extends Parts {
  /** The fact's value, else the platform's dated default, else undefined. Unknown ends this part. */
  readonly need = <T>(fact: Fact<T>): T | undefined => {
    const found = fact.find(this.world);
    if (found.is === 'known') return found.value;
    if (found.is === 'absent') {
      const standing = defaults.get(fact.name);
      if (standing) this.cite(awsDefaults);
      return standing?.value as T | undefined;
    }
    throw new Undetermined(doubtAbout(fact, found));
  };

  /** Is the fact written in the template (rather than left to a default)? Unknown ends this part. */
  readonly isGiven = (fact: Fact<unknown>): boolean => {
    const found = fact.find(this.world);
    if (found.is === 'unknown') throw new Undetermined(doubtAbout(fact, found));
    return found.is === 'known';
  };

  /** What the fact says in this world, without ending anything. */
  readonly look = <T>(fact: Fact<T>): Found<T> => fact.find(this.world);

  /** The fact's value where it is written and known. */
  readonly known = <T>(fact: Fact<T>): T | undefined => {
    const found = fact.find(this.world);
    return found.is === 'known' ? found.value : undefined;
  };

  /** Ends this part as unknown. */
  readonly undetermined = (at: Located, gap: Gap): never => {
    throw new Undetermined({ at: this.placeOf(at), why: gap.why, settle: gap.settle ?? writeIt });
  };

  /** Where the fact was read, or its owner stands where it is absent. */
  placeOf(located: Located): Place {
    return 'at' in located ? located.at : located.find(this.world).at;
  }

  readonly unknown = (at: Located, why: string, settle: string): Outcome => ({
    verdict: 'unknown',
    doubts: [{ at: this.placeOf(at), why, settle }],
  });

  readonly fail = (fault: { at: Located; path?: string; got: string; want: string; says: string }): Outcome => ({
    verdict: 'fail',
    faults: [
      {
        at: this.placeOf(fault.at),
        path: fault.path ?? ('path' in fault.at ? fault.at.path : ''),
        got: fault.got,
        want: fault.want,
        says: fault.says,
      },
    ],
  });
}
