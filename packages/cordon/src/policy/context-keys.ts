/*
 * What AWS documents about context keys that are not fixed by a class of requests.
 * Source: IAM user guide, "AWS global condition context keys", and the S3 reference of condition keys, both seen 2026-11-23.
 */

/** Keys that may carry several values at once. */
export const multivalued: ReadonlySet<string> = new Set([
  'aws:calledvia',
  'aws:tagkeys',
  'aws:principalorgpaths',
  'aws:principalservicenameslist',
  'aws:resourceorgpaths',
  'aws:sourceorgpaths',
  'aws:vpceorgpaths',
  's3:requestobjecttagkeys',
]);

/** Keys that every request carries. */
export const alwaysCarried: ReadonlySet<string> = new Set([
  'aws:currenttime',
  'aws:epochtime',
  'aws:principalaccount',
  'aws:principaltype',
  'aws:requestedregion',
  'aws:viaawsservice',
]);

/** Keys whose only values are true and false. */
export const booleanKeys: ReadonlySet<string> = new Set(['aws:multifactorauthpresent', 'aws:viaawsservice']);

/** Times of the request itself: they cannot lie before the day a class was dated. */
export const requestTimes: ReadonlySet<string> = new Set(['aws:currenttime', 'aws:epochtime']);

/** Keys that count something: none of them is negative or broken. A tag or a header may hold any number. */
export const counts: ReadonlySet<string> = new Set([
  'aws:epochtime',
  'aws:multifactorauthage',
  's3:max-keys',
  's3:signatureage',
]);

/** Keys that the resource decides, not the request. */
export const setByResource =
  /^(aws:resource(account|orgid|orgpaths|tag\/.*)|s3:(resourceaccount|buckettag\/.*|accesspointtag\/.*|accessgrantsinstancearn))$/;

/** Keys of S3 that a request for any action may carry; the others belong to some actions only. */
export const onAnyS3Action: ReadonlySet<string> = new Set([
  's3:authtype',
  's3:signatureage',
  's3:signatureversion',
  's3:x-amz-content-sha256',
]);

/** Keys that belong to listing the objects of a bucket, and the actions that do. */
export const onListing: ReadonlySet<string> = new Set(['s3:delimiter', 's3:max-keys', 's3:prefix']);
export const listings: ReadonlySet<string> = new Set(['s3:ListBucket', 's3:ListBucketVersions']);

/** Does a key without a list of its own take one value? Of the keys of other prefixes we do not know. */
export function isSingleValued(key: string): boolean {
  return /^(aws|s3):/.test(key) && !multivalued.has(key);
}
