import type { Fact } from '../fact.ts';
import type { Records } from '../record.ts';
import type { Resource } from '../resource.ts';
import type { Text } from '../value.ts';

/** Serves a site from places near its users. */
export interface Distribution extends Resource {
  readonly kind: 'distribution';
  readonly comment: Fact<Text>;
  readonly aliases: Fact<readonly Fact<Text>[]>;
  readonly webAcl: Fact<Text>;
  /** The oldest that clients may speak. */
  readonly tlsVersion: Fact<string>;
  readonly ownCertificate: Fact<Text>;
  readonly uploadedCertificate: Fact<Text>;
  /** With the service's own name and certificate, the oldest version cannot be chosen. */
  readonly defaultCertificate: Fact<boolean>;
  readonly defaultOrigin: Fact<Text>;
  /** allow-all, redirect-to-https or https-only. */
  readonly defaultProtocol: Fact<string>;
  /** GET and HEAD, or more of HTTP's methods: with PUT or POST viewers send data on. */
  readonly defaultMethods: Fact<readonly Fact<string>[]>;
  readonly defaultLog: Fact<Text>;
  /** What differs for some paths. */
  readonly behaviors: Records<{
    readonly pathPattern: Fact<Text>;
    readonly origin: Fact<Text>;
    readonly protocol: Fact<string>;
    readonly methods: Fact<readonly Fact<string>[]>;
    readonly log: Fact<Text>;
  }>;
  /** Where it fetches from. */
  readonly origins: Records<Origin>;
  /** The same where it is one only, in the older way of writing it. */
  readonly soleDomain: Fact<Text>;
  readonly soleProtocol: Fact<string>;
  readonly soleTlsVersions: Fact<readonly Fact<string>[]>;
  readonly soleBucket: Fact<true>;
  readonly logBucket: Fact<Text>;
  readonly logPrefix: Fact<Text>;
  readonly logsCookies: Fact<boolean>;
}

export interface Origin {
  readonly originId: Fact<Text>;
  readonly domain: Fact<Text>;
  /** http-only, https-only or match-viewer; absent where the origin is a bucket or private. */
  readonly protocol: Fact<string>;
  readonly httpPort: Fact<number>;
  readonly httpsPort: Fact<number>;
  readonly tlsVersions: Fact<readonly Fact<string>[]>;
  readonly bucket: Fact<true>;
  readonly accessIdentity: Fact<Text>;
  readonly accessControl: Fact<Text>;
  readonly privateOrigin: Fact<Text>;
}

/** One customer's share of a distribution. */
export interface DistributionTenant extends Resource {
  readonly kind: 'distribution-tenant';
  readonly distribution: Fact<Text>;
  readonly domains: Fact<readonly Fact<Text>[]>;
  readonly certificate: Fact<Text>;
  readonly webAcl: Fact<Text>;
  /** override or disable. */
  readonly webAclAction: Fact<string>;
}

/** A distribution for a streaming protocol that is no longer served. */
export interface StreamingDistribution extends Resource {
  readonly kind: 'streaming-distribution';
  readonly bucketDomain: Fact<Text>;
  readonly logBucket: Fact<Text>;
}
