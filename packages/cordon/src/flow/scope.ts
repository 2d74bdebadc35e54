import type { DeclaredScope, Exclusion } from '../model/declared-scope.ts';
import type { Estate } from '../model/estate.ts';
import type { Resource } from '../model/resource.ts';
import { spelling } from '../model/text.ts';
import { explore } from '../worlds/explore.ts';

/** The resources that a scope names: entries, holders, and whatever bears one of its tags in some world. */
export function seedsOf(scope: DeclaredScope, estate: Estate): Set<string> {
  const patterns = [...scope.entries, ...scope.holds];
  const named = estate.resources.filter((each) => patterns.some((pattern) => pattern.matches(each)));
  return new Set([...named.map(({ id }) => id), ...taggedBy(scope, estate)]);
}

/** The exclusion that names a resource. */
export function exclusionOf(scope: DeclaredScope | undefined, resource: Resource): Exclusion | undefined {
  return scope?.excluded.find((each) => each.matches(resource));
}

function taggedBy({ tags }: DeclaredScope, estate: Estate): readonly string[] {
  if (tags.length === 0) return [];
  return estate.ofKind('named-thing').flatMap((thing) => {
    const texts = explore((world) => {
      const found = thing.metadata.find(world);
      if (found.is !== 'known') return [];
      return found.value.flatMap(({ key, text }) => {
        const value = text.find(world);
        return key === undefined || value.is !== 'known' ? [] : [{ key, value: spelling(value.value) }];
      });
    }).flatMap(({ result }) => result);
    // A tag whose value nobody can spell may be the one: PHI in it is not ruled out.
    const bears = texts.some((each) =>
      tags.some(({ key, value }) => key === each.key && value === (each.value ?? value)),
    );
    return bears ? [thing.id] : [];
  });
}
