// Why a mutant that no test kills changes no verdict, by what it changes. The first that fits is the reason.
const kinds = [
  {
    when: (file, { was, becomes }) =>
      file.startsWith('policy/') && was.endsWith('.filter(isResolved)') && !becomes.includes('isResolved'),
    because: 'what could not be read has none of the fields looked at: the filter is for the types',
  },
  {
    when: (file, { id, was }) => file === 'policy/statement.ts' && was === 'false' && id.endsWith('BooleanLiteral'),
    because: 'of what is not known at all, everything else is not known either',
  },
  {
    when: (file, { was }) =>
      file === 'policy/find-undenied.ts' && /^(search\.left >= 0|outcome === tooMany)$/.test(was),
    because: 'where a search gives up is a limit of effort: a step more or less changes how long it takes',
  },
  {
    when: (file, { was, becomes }) =>
      file === 'policy/find-undenied.ts' &&
      (was.startsWith('isDenied(search.statements') || (was + becomes).includes("'unknown'")),
    because: 'a second look at a request that the search found not denied; that the two differ has not been seen',
  },
  {
    when: (file, { was }) => file === 'worlds/separate.ts' && /^(first === undefined|answers\.size > 1)$/.test(was),
    because: 'an early end: what follows finds the same, later',
  },
  {
    when: (file, { was }) => file === 'policy/match.ts' && /pattern\.(length - 1|endsWith\('\*'\))$/.test(was),
    because: 'a quick answer for the usual pattern: what follows answers the same, later',
  },
  {
    when: (file, { was }) => file === 'policy/match.ts' && was.startsWith('at === text.length'),
    because: 'where a text ends it may be taken apart as well: the answer is the same, later',
  },
  {
    // Some of its parts, as the parts of a condition: they make the quick answer rarer, never wrong.
    when: (file, { was }) =>
      file === 'policy/find-undenied.ts' &&
      /coversOutright|isForEveryone|^matchesAction\(deny|matchResource\(deny, resource\) === true$|^\[deny\]$|^'exactly'$|^true$|^\{ …$/.test(
        was,
      ),
    because: 'the usual policy is settled at once; without that the search says the same, later',
  },
];

/** @param file the path inside the sources. */
export function reasonFor(file, survivor) {
  return kinds.find(({ when }) => when(file, survivor))?.because ?? 'no test tells it from the original yet';
}
