import type { HowShown } from './how-shown.ts';

/** AWS WAF, Amazon S3 and Amazon Glacier. */
export const shownAtTheEdge: HowShown = {
  'WAF-PLACEMENT': {
    live: 'GetWebACLForResource for each load balancer, API stage and user pool; GetDistribution for CloudFront.',
  },
  'WAF-TLS': {
    live: 'As for the listener and the target group of the resource that the web ACL protects.',
    'run-time': 'A request over plain HTTP gets no answer but a redirect.',
  },
  'WAF-LOG-PHI': {
    live: 'GetLoggingConfiguration for the redacted fields, GetWebACL for data protection and sampling.',
  },
  'WEB-TLS': {
    live: 'GetDistribution; GetDomainName, GetRestApi and GetIntegration of API Gateway.',
    'run-time': 'A request over plain HTTP gets no answer but a redirect; a handshake below TLS 1.2 is refused.',
  },
  'S3-REST-OPTIONS': {
    live: 'GetBucketEncryption.',
    'run-time': 'HeadObject on a sample, or the encryption column of an S3 Inventory.',
  },
  'S3-TLS': {
    live: 'GetBucketPolicy, decided as the template’s policy is; GetBucketWebsite.',
    'run-time': 'A request over plain HTTP ends with 403; the TLS column of server access logs has no hyphen.',
  },
  'S3-NOPHI-BUCKET': { live: 'ListBuckets and GetBucketTagging, each name and tag read for identifiers.' },
  'S3-NOPHI-KEY': {
    live: 'ListObjectsV2 or an S3 Inventory, each key read for identifiers and never printed.',
    'run-time': 'A guard in the client refuses the write before it leaves.',
  },
  'S3-NOPHI-META': {
    live: 'HeadObject and GetObjectTagging on a sample; this reads the data plane.',
    'run-time': 'A guard in the client refuses metadata, tags and file names that hold an identifier.',
  },
  'S3-META-PLAIN-SSE': { nobody: 'It is why the rows on names and metadata stand.' },
  'S3-META-PLAIN-CSE': { nobody: 'It is why client-side encryption does not lift those rows.' },
  'GLACIER-REST': { nobody: 'The platform does it and has no setting for it.' },
  'GLACIER-SECURE-PROTO': { nobody: 'GLACIER-TLS asks for what this makes possible.' },
  'GLACIER-TLS': {
    template: 'CloudFormation has no vault; where an archive is a storage class of a bucket, S3-TLS decides it.',
    live: 'GetVaultAccessPolicy, or GetVaultLock in the state Locked, denies requests over plain HTTP.',
  },
  'GLACIER-NOPHI-ARCHIVE': {
    live: 'The output of an inventory-retrieval job, which takes hours; each description read for identifiers.',
    'run-time': 'A guard in the client refuses an upload whose description holds an identifier.',
  },
  'GLACIER-NOPHI-VAULT': {
    template: 'CloudFormation has no vault; names of buckets are judged under S3-NOPHI-BUCKET.',
    live: 'ListVaults, each name read for identifiers.',
  },
  'GLACIER-NOPHI-META': {
    template: 'CloudFormation has no vault; tags of buckets are judged under S3-NOPHI-BUCKET.',
    live: 'ListTagsForVault, each tag read for identifiers.',
  },
  'GLACIER-META-PLAIN': { nobody: 'It is why the three rows on names and metadata stand.' },
  'S3-REST': {
    live: 'GetBucketEncryption.',
    'run-time': 'An S3 Inventory finds objects from before 2023-01-05 that no setting encrypted.',
  },
};
