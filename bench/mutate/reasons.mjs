// Why a mutant that no test kills changes no verdict, by what it changes. The first that fits is the reason.
const kinds = [];

/** @param file the path inside the sources. */
export function reasonFor(file, survivor) {
  return kinds.find(({ when }) => when(file, survivor))?.because ?? 'no test tells it from the original yet';
}
