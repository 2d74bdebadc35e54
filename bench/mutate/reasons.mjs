/** Where every truth that is not answered at once is combined with others. */
const combining = ['policy/allows.ts', 'policy/condition.ts', 'policy/evaluate.ts'];

// Why a mutant that no test kills changes no verdict, by what it changes. The first that fits is the reason.
const kinds = [
  {
    when: (file, { was, becomes }) => combining.includes(file) && was === "'maybe'" && becomes === '""',
    because: 'it goes through and, or or anyOf, which take whatever is neither true nor false for maybe',
  },
  {
    when: (file, { was }) => file === 'policy/document.ts' && was === "'reference'",
    because: 'a token is made of a part that is open, or of one that is not: no other word is asked for',
  },
];

/** @param file the path inside the sources. */
export function reasonFor(file, survivor) {
  return kinds.find(({ when }) => when(file, survivor))?.because ?? 'no test tells it from the original yet';
}
