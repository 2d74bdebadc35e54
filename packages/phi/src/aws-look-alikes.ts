/** Runs of characters that AWS or a machine made, in which digits mean nothing about a person. */
const machineMade: readonly RegExp[] = [
  // UUIDs: their groups can be all digits.
  /(?<![0-9a-z])[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}(?![0-9a-z])/gi,
  // Resource ids: i-0123456789abcdef0, vpc-12345678.
  /(?<![0-9a-z-])(?:[a-z]{1,9}-)?(?:i|ami|vpc|vol|snap|subnet|sg|eni|acl|rtb|igw|nat|vgw|vpce|tgw|eipalloc|lt|fs)-(?:[0-9a-f]{8}|[0-9a-f]{17})(?![0-9a-z])/gi,
  // The beginning of an ARN, up to and with the account id.
  /(?<![0-9a-z])arn:aws[a-z-]*:[a-z0-9-]*:[a-z0-9-]*:(?:\d{12})?:/gi,
];

/** Where a text holds machine-made runs: a test whether a part of the text lies inside one. */
export function machineMadeParts(text: string): (start: number, end: number) => boolean {
  const runs = machineMade.flatMap((pattern) =>
    [...text.matchAll(pattern)].map(({ index, 0: run }) => ({ start: index, end: index + run.length })),
  );
  return (start, end) => runs.some((run) => run.start < end && start < run.end);
}
