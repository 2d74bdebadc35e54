import type { Given } from './condition.ts';
import { counts, listings, onAnyS3Action, onListing, requestTimes, setByResource } from './context-keys.ts';
import type { Request } from './evaluate.ts';
import { parseInstant, parseNumber } from './number-line.ts';

/**
 * Why AWS may never see such a request, or undefined. Keys are split one by one, so a combination can come out that no client can
 * send; it is no witness, but neither is it proof that the policy denies everything.
 * @param free the keys the policy tests and the class leaves open, with what this request carries
 * @param asOf the date of the class
 */
export function findDoubt(request: Request, free: ReadonlyMap<string, Given>, asOf: string): string | undefined {
  for (const [key, given] of free) {
    const doubt = doubtAboutKey(key, given, request, asOf);
    if (doubt) return doubt;
  }
  return doubtAboutNetwork(free);
}

function doubtAboutKey(key: string, given: Given, request: Request, asOf: string): string | undefined {
  if (setByResource.test(key)) return `${key} is decided by the resource, whose value is not known here`;
  if (key === 'aws:principaltype') return 'which values aws:PrincipalType takes is not split';
  if (key === 'aws:username' && (given !== undefined) !== request.caller.name.includes(':user/')) {
    return 'only an IAM user carries aws:username';
  }
  if (given === undefined) return undefined;
  const isListed = onListing.has(key) && listings.has(request.action);
  if (key.startsWith('s3:') && !onAnyS3Action.has(key) && !isListed)
    return `${key} is carried by requests for some actions only`;
  if (given.length > 1 && !/^(aws|s3):/.test(key)) return `whether ${key} takes several values is not known`;
  const [first] = given as [string, ...string[]];
  const number = parseNumber(first) ?? 0;
  if (counts.has(key) && (number < 0 || number % 1 !== 0)) return `${key} would have to be negative or broken`;
  const instant = parseInstant(first) ?? Number(first) * 1000;
  return requestTimes.has(key) && instant < Date.parse(asOf) ? `${key} would have to lie before ${asOf}` : undefined;
}

/** A request comes by a public address or through an endpoint of a VPC, and then it carries all keys of that way. */
function doubtAboutNetwork(free: ReadonlyMap<string, Given>): string | undefined {
  if (free.has('aws:currenttime') && free.has('aws:epochtime')) return 'aws:CurrentTime and aws:EpochTime are one time';
  const tested = ['aws:sourcevpc', 'aws:sourcevpce', 'aws:vpcsourceip', 'aws:sourcevpcarn'].filter((key) =>
    free.has(key),
  );
  const carried = tested.filter((key) => free.get(key) !== undefined);
  if (carried.length > 0 && carried.length < tested.length)
    return 'a request through a VPC endpoint carries all keys of its VPC';
  if (tested.length === 0 || !free.has('aws:sourceip')) return undefined;
  const isPublic = free.get('aws:sourceip') !== undefined;
  return isPublic === carried.length > 0
    ? 'a request comes either by a public address or through a VPC endpoint'
    : undefined;
}
