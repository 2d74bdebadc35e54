/** A host of Amazon S3 (website, access point, dual-stack, FIPS and private endpoints included) or of Amazon Glacier. */
const host = /(^|\.)(s3|glacier)([.-][^/]*)?\.amazonaws\.com(\.cn)?$|(^|\.)s3\.amazonaws\.com$/i;

/** Buckets in which AWS offers its own software to everybody: what comes from there is nobody's data. */
const offered =
  /^(aws-cli|cloudformation-(examples|templates)[a-z0-9-]*|ec2-downloads[a-z0-9-]*|amazoncloudwatch-agent[a-z0-9-]*|amazon-ssm[a-z0-9-]*|aws-codedeploy[a-z0-9-]*|aws-quickstart|awscli|ecs-[a-z0-9-]*|session-manager-downloads)$/i;

/** Ways to switch encryption off that name no address. */
const switches = [
  /\b(client|resource)\(\s*['"](s3|glacier)['"][^)\n]{0,300}\buse_ssl\s*=\s*False\b/,
  /\bconnect_s3\([^)\n]{0,300}\bis_secure\s*=\s*False\b/,
  /\b(S3|Glacier|config\.update)\(\s*\{[^}\n]{0,300}\bsslEnabled["']?\s*:\s*false\b/,
  /\bAmazonS3Config\b[^}\n]{0,300}\bUseHttp\s*=\s*true\b/,
  /\bs3cmd\b[^|;&\n]{0,300}\s--no-ssl\b/,
  /\bfs\.s3a\.connection\.ssl\.enabled["']?\s*[=:,>\s]\s*["']?false\b/i,
];

/** What a line of a script says that sends data to S3 or Glacier in plain HTTP; undefined where it says no such thing. */
export function plainEndpoint(line: string): string | undefined {
  // A comment sends nothing.
  if (/^\s*(#|\/\/|::|rem\s)/i.test(line)) return undefined;
  for (const [whole, name = '', path = ''] of line.matchAll(
    /\bhttp:(?:\\?\/){2}([^/\s"'`:?#,;<>|)\\]{1,255})(?::\d+)?(?:\\?\/([^\s"'`]*))?/gi,
  )) {
    if (!host.test(name)) continue;
    const bucket = name.replace(/\.?s3[.-].*$/i, '') || path.split('/')[0] || '';
    if (!offered.test(bucket)) return whole;
  }
  return switches.map((each) => each.exec(line)?.[0]).find((found) => found !== undefined);
}
