import { occurrences } from './occurrences.ts';

/** Runs of characters that AWS or a machine made, in which digits mean nothing about a person. */
const machineMade: readonly RegExp[] = [
  // UUIDs: their groups can be all digits.
  /(?<![0-9a-z])[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}(?![0-9a-z])/gi,
  // Resource ids: i-0123456789abcdef0, vpc-12345678.
  /(?<![0-9a-z-])(?:[a-z]{1,9}-)?(?:i|ami|vpc|vol|snap|subnet|sg|eni|acl|rtb|igw|nat|vgw|vpce|tgw|eipalloc|lt|fs|pcx)-(?:[0-9a-f]{17}|[0-9a-f]{8})(?![0-9a-z])/gi,
  // The beginning of an ARN, up to and with the account id.
  /(?<![0-9a-z])arn:aws[a-z-]{0,12}:[a-z0-9-]{0,40}:[a-z0-9-]{0,30}:(?:\d{12})?:/gi,
];

/** Where a text holds machine-made runs: a test whether a part of the text touches one. */
export function machineMadeParts(text: string): (start: number, end: number) => boolean {
  let marks: Uint8Array | undefined;
  for (const pattern of machineMade)
    for (const { index, 0: run } of occurrences(text, pattern)) {
      marks ??= new Uint8Array(text.length);
      marks.fill(1, index, index + run.length);
    }
  return (start, end) => marks?.subarray(start, end).includes(1) ?? false;
}
