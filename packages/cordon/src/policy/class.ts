import { glacierActions, vaultDataActions } from '../facts/glacier-actions.ts';
import { type ResourceLevel, s3ActionsData, s3DataActions } from '../facts/s3-actions.ts';
import { normalizePartition } from './token-text.ts';

/** The resources of one sort: one ARN, or every ARN that goes on after a beginning. */
export type ResourceRange = { readonly exactly: string } | { readonly under: string };

/** Who makes the requests of a class: everyone but AWS services, only services, or the callers named (see caller.ts). */
export type CallerRange = 'every' | 'services' | readonly string[];

/** Context keys that are the same in all requests of a class: a value, or undefined for "never carried". */
export type FixedContext = ReadonlyMap<string, { readonly writtenKey: string; readonly value: string | undefined }>;

/** Requests that a class leaves out on purpose. Where a policy does not deny them, the decision says so in these words. */
export interface ClassException {
  readonly text: string;
  readonly callers: CallerRange;
  readonly context: FixedContext;
}

/** A set of requests that a policy is decided for as a whole. Dated data. */
export interface RequestClass {
  readonly name: string;
  readonly asOf: string;
  readonly source: string;
  readonly callers: CallerRange;
  /** What all actions of the class begin with, before the colon. */
  readonly service: string;
  readonly actions: readonly { readonly action: string; readonly level: ResourceLevel }[];
  readonly resources: Readonly<Record<ResourceLevel, ResourceRange>>;
  readonly context: FixedContext;
  readonly exceptions: readonly ClassException[];
}

/**
 * Every request over plain HTTP that reads, writes or lists what a bucket holds.
 *
 * AWS publishes the denial with `aws:PrincipalIsAWSService: false` beside the transport key ("Bucket policy examples using
 * condition keys", Amazon S3 user guide), so that key is false throughout and what this leaves out is a visible exception. That
 * page and the one on global keys disagree on when the transport key is carried; we follow the latter: always.
 *
 * @param bucketArn the bucket's ARN as the policy spells it. Where its name is a token, write `arn:aws:s3:::` before the name's token
 *   and replace a token of the whole ARN in the document likewise.
 */
export function plainHttpRequests(bucketArn: string): RequestClass {
  const bucket = normalizePartition(bucketArn);
  return {
    name: 'plain HTTP requests for the data of a bucket',
    asOf: s3ActionsData.asOf,
    source: s3ActionsData.source,
    callers: 'every',
    service: 's3',
    actions: s3DataActions,
    resources: { bucket: { exactly: bucket }, object: { under: `${bucket}/` } },
    context: plainHttp('false'),
    exceptions: [
      {
        text: 'calls made by AWS services (aws:PrincipalIsAWSService)',
        callers: 'services',
        context: plainHttp('true'),
      },
      {
        text: 'anonymous calls, which carry no aws:PrincipalIsAWSService',
        callers: ['anonymous'],
        context: plainHttp(undefined),
      },
    ],
  };
}

/** Every request over plain HTTP that moves archives of a vault, or what is said of them. @param vaultArn as the policy spells it. */
export function plainHttpVaultRequests(vaultArn: string): RequestClass {
  const vault: ResourceRange = { exactly: normalizePartition(vaultArn) };
  return {
    ...plainHttpRequests(vaultArn),
    name: 'plain HTTP requests for the archives of a vault',
    asOf: glacierActions.asOf,
    source: glacierActions.source,
    service: 'glacier',
    // The two levels are those of S3; everything about a vault is asked of the vault itself.
    actions: vaultDataActions.map((action) => ({ action, level: 'bucket' })),
    resources: { bucket: vault, object: vault },
  };
}

function plainHttp(byService: string | undefined): FixedContext {
  const values = {
    'aws:SecureTransport': 'false',
    's3:TlsVersion': undefined,
    'aws:PrincipalIsAWSService': byService,
  };
  return new Map(
    Object.entries(values).map(([writtenKey, value]) => [writtenKey.toLowerCase(), { writtenKey, value }]),
  );
}
