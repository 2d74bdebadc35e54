import { eachText, eachWord, flag, list, nothing, number, presence, record, text, word } from '../facts.ts';
import { translation } from '../translation.ts';

export const distribution = translation(
  'distribution',
  'AWS::CloudFront::Distribution',
  'CloudFront distribution',
  {
    comment: text('DistributionConfig.Comment'),
    aliases: list('DistributionConfig.Aliases', eachText),
    webAcl: text('DistributionConfig.WebACLId'),
    tlsVersion: word('DistributionConfig.ViewerCertificate.MinimumProtocolVersion'),
    ownCertificate: text('DistributionConfig.ViewerCertificate.AcmCertificateArn'),
    uploadedCertificate: text('DistributionConfig.ViewerCertificate.IamCertificateId'),
    defaultCertificate: flag('DistributionConfig.ViewerCertificate.CloudFrontDefaultCertificate'),
    defaultOrigin: text('DistributionConfig.DefaultCacheBehavior.TargetOriginId'),
    defaultProtocol: word('DistributionConfig.DefaultCacheBehavior.ViewerProtocolPolicy'),
    defaultMethods: list('DistributionConfig.DefaultCacheBehavior.AllowedMethods', eachWord),
    defaultLog: text('DistributionConfig.DefaultCacheBehavior.RealtimeLogConfigArn'),
    behaviors: list(
      'DistributionConfig.CacheBehaviors',
      record({
        pathPattern: text('PathPattern'),
        origin: text('TargetOriginId'),
        protocol: word('ViewerProtocolPolicy'),
        methods: list('AllowedMethods', eachWord),
        log: text('RealtimeLogConfigArn'),
      }),
    ),
    origins: list(
      'DistributionConfig.Origins',
      record({
        originId: text('Id'),
        domain: text('DomainName'),
        protocol: word('CustomOriginConfig.OriginProtocolPolicy'),
        httpPort: number('CustomOriginConfig.HTTPPort'),
        httpsPort: number('CustomOriginConfig.HTTPSPort'),
        tlsVersions: list('CustomOriginConfig.OriginSSLProtocols', eachWord),
        bucket: presence('S3OriginConfig'),
        accessIdentity: text('S3OriginConfig.OriginAccessIdentity'),
        accessControl: text('OriginAccessControlId'),
        privateOrigin: text('VpcOriginConfig.VpcOriginId'),
      }),
    ),
    soleDomain: text('DistributionConfig.CustomOrigin.DNSName'),
    soleProtocol: word('DistributionConfig.CustomOrigin.OriginProtocolPolicy'),
    soleTlsVersions: list('DistributionConfig.CustomOrigin.OriginSSLProtocols', eachWord),
    soleBucket: presence('DistributionConfig.S3Origin'),
    logBucket: text('DistributionConfig.Logging.Bucket'),
    logPrefix: text('DistributionConfig.Logging.Prefix'),
    logsCookies: flag('DistributionConfig.Logging.IncludeCookies'),
  },
  ['Tags'],
);

export const distributionTenant = translation(
  'distribution-tenant',
  'AWS::CloudFront::DistributionTenant',
  'CloudFront tenant',
  {
    distribution: text('DistributionId'),
    domains: list('Domains', eachText),
    certificate: text('Customizations.Certificate.Arn'),
    webAcl: text('Customizations.WebAcl.Arn'),
    webAclAction: word('Customizations.WebAcl.Action'),
  },
  ['ConnectionGroupId', 'Enabled', 'ManagedCertificateRequest', 'Name', 'Parameters', 'Tags'],
);

export const streamingDistribution = translation(
  'streaming-distribution',
  'AWS::CloudFront::StreamingDistribution',
  'CloudFront streaming distribution',
  {
    bucketDomain: text('StreamingDistributionConfig.S3Origin.DomainName'),
    logBucket: text('StreamingDistributionConfig.Logging.Bucket'),
  },
  ['Tags'],
);

export const originAccessControl = translation(
  'origin-access',
  'AWS::CloudFront::OriginAccessControl',
  'CloudFront origin access control',
  {
    signing: word('OriginAccessControlConfig.SigningBehavior'),
    originType: word('OriginAccessControlConfig.OriginAccessControlOriginType'),
  },
);

export const originAccessIdentity = translation(
  'origin-access',
  'AWS::CloudFront::CloudFrontOriginAccessIdentity',
  'CloudFront origin access identity',
  { signing: nothing(), originType: nothing() },
  ['CloudFrontOriginAccessIdentityConfig'],
);

export const privateOrigin = translation(
  'private-origin',
  'AWS::CloudFront::VpcOrigin',
  'CloudFront VPC origin',
  {
    target: text('VpcOriginEndpointConfig.Arn'),
    protocol: word('VpcOriginEndpointConfig.OriginProtocolPolicy'),
    httpPort: number('VpcOriginEndpointConfig.HTTPPort'),
    httpsPort: number('VpcOriginEndpointConfig.HTTPSPort'),
    tlsVersions: list('VpcOriginEndpointConfig.OriginSSLProtocols', eachWord),
  },
  ['Tags'],
);
