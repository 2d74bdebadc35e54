import { bucketIsNotAWebsite } from '../../src/controls/bucket-is-not-a-website.ts';
import { bucket, prod } from './bucket-template.ts';
import { testEdges } from './edge-table.ts';

testEdges(bucketIsNotAWebsite, 'Documents', [
  { it: 'none', from: bucket(), says: 'pass' },
  {
    it: 'PEERS B-s3-website: a website',
    from: bucket('      WebsiteConfiguration: { IndexDocument: index.html }\n'),
    says: 'fail 6',
  },
  {
    it: 'one that redirects is still reached over HTTP',
    from: bucket(
      '      WebsiteConfiguration: { RedirectAllRequestsTo: { HostName: clinic.example, Protocol: https } }\n',
    ),
    says: 'fail 6',
  },
  { it: 'no value', from: bucket('      WebsiteConfiguration: !Ref AWS::NoValue\n'), says: 'pass' },
  { it: 'nobody exports it', from: bucket('      WebsiteConfiguration: !ImportValue W\n'), says: 'unknown 6' },
  {
    it: 'outside production',
    from: bucket(
      '      WebsiteConfiguration: !If [IsProd, !Ref "AWS::NoValue", { IndexDocument: index.html }]\n',
      '',
      prod,
    ),
    says: 'pass [IsProd is true] | fail 8 [IsProd is false]',
  },
]);
