// Why a peer and Cordon may differ and Cordon be right. Each reason is about a kind of template, told by what the peer said,
// what we said and what stands in the file; none names a case.

/** Did one of our verdicts say this? */
const said = ({ verdicts }, pattern) => verdicts.some(({ message }) => pattern.test(message));
const asks = ({ controls }, control) => controls.includes(control);

/** Every reason: `when` gets what a case offers, and `because` is what the list shows. */
export const reasons = [
  {
    id: 'suppressed',
    because: 'the template switches the peer’s rule off; Cordon has waivers of its own and judges what is there',
    when: ({ theirs, text }) => theirs === 'SKIP' && /SuppressedRules|rules_to_suppress/.test(text),
  },
  {
    id: 's3-encrypts-by-default',
    because:
      'S3 encrypts every new object since 2023-01-05, whether or not the bucket says so, and no row asks whose key it is',
    when: (it) => it.theirs === 'FAIL' && it.ours === 'pass' && asks(it, 'bucket-encrypts-at-rest'),
  },
  {
    id: 'root-volume',
    because:
      'a root volume that is not named follows its image and the account’s default in the Region; neither stands in the template',
    when: (it) =>
      it.ours === 'unknown' && asks(it, 'volume-is-encrypted') && said(it, /root volume|image it starts from/),
  },
  {
    id: 'root-of-a-public-image',
    because:
      'the peer looks at the disks that are named; the root disk is not among them, and that of a public image is encrypted only where somebody asks',
    when: (it) =>
      it.theirs === 'PASS' &&
      it.ours === 'fail' &&
      asks(it, 'volume-is-encrypted') &&
      said(it, /^the root disk of \S+ rests/),
  },
  {
    id: 'internal',
    because:
      'the row is about end users: a load balancer that the internet does not reach is none of them, and WAF there is advice at most',
    when: (it) =>
      it.ours === 'not-applicable' && asks(it, 'web-entry-is-behind-waf') && said(it, /not reached from the internet/),
  },
  {
    id: 'certificate-by-arn',
    because:
      'a certificate is sound by its key, its end and who renews it; an ARN of ACM or IAM tells neither, so only a look at the account can',
    when: (it) => it.ours === 'unknown' && asks(it, 'certificate-is-sound') && said(it, /ARN tells neither/),
  },
  {
    id: 'no-tls-no-certificate',
    because:
      'a listener that ends no TLS has no certificate and no policy to judge; that it speaks in clear is listener-encrypts-clients',
    when: (it) =>
      it.ours === 'not-applicable' &&
      (asks(it, 'certificate-is-sound') || asks(it, 'tls-policy-is-current')) &&
      said(it, /no TLS itself/),
  },
  {
    id: 'only-redirects',
    because: 'a listener on plain HTTP that only redirects to HTTPS answers nothing else',
    when: (it) => it.theirs === 'FAIL' && it.ours === 'pass' && said(it, /only redirects to HTTPS/),
  },
  {
    id: 'passes-through',
    because: 'TCP passes bytes on as they come: that they are TLS is shown by the bytes, not by the template',
    when: (it) => it.theirs === 'PASS' && it.ours === 'unknown' && said(it, /passes bytes on/),
  },
  {
    id: 'another-listener',
    because:
      'the label is about one listener of the file; another one in it speaks plain HTTP, which the peer lets pass under a condition',
    when: (it) =>
      it.theirs === 'PASS' &&
      it.ours === 'fail' &&
      it.resource === '*' &&
      it.judged > 1 &&
      said(it, /speaks plain HTTP with its clients/),
  },
  {
    id: 'asks-more',
    because: 'the control asks for the peer’s property and for others; what it finds is about another one',
    when: (it) => it.theirs === 'PASS' && it.ours === 'fail' && it.property !== undefined && !concerns(it),
  },
  {
    id: 'copy-of-nothing',
    because:
      'the database is a copy of one that the template refers to and does not have; a copy is encrypted as its source is',
    when: (it) => it.ours === 'unknown' && said(it, /is neither a parameter nor a resource here/),
  },
  {
    id: 'aurora-by-default',
    because:
      'a cluster of Aurora made since 2026-02-18 is encrypted unless the template refuses it; an older one is not',
    when: (it) => it.theirs === 'FAIL' && it.ours === 'unknown' && said(it, /cluster of Aurora/),
  },
  {
    id: 'forced-by-default',
    because: 'this version of the engine forces TLS where nobody says otherwise',
    when: (it) => it.theirs === 'FAIL' && it.ours === 'pass' && said(it, /forces TLS by default/),
  },
  {
    id: 'ports-in-clear',
    because:
      'the row asks of ports that speak in clear and are open to the outside; the peer’s rule asks of others too, or of any source',
    when: (it) => it.ours === 'pass' && asks(it, 'no-plaintext-ports-from-outside'),
  },
  {
    id: 'ftp-may-be-ftps',
    because: 'port 21 carries TLS where both ends insist on it (RFC 4217), which the template does not show',
    when: (it) =>
      it.ours === 'unknown' && asks(it, 'no-plaintext-ports-from-outside') && said(it, /carries TLS only if both ends/),
  },
  {
    id: 'no-list',
    because: 'neither can read it: a text stands where CloudFormation wants a list',
    when: (it) => it.theirs === 'SKIP' && it.ours === 'unknown' && said(it, /a text stands where a list should be/),
  },
];

/** Is one of our findings about the property that the peer's rule looks at? */
function concerns({ verdicts, property }) {
  return verdicts.some(({ findings }) => findings.some(({ fingerprint }) => property.test(fingerprint.split('|')[2])));
}

/** The first reason that explains a disagreement, or undefined. */
export function reasonFor(disagreement) {
  return reasons.find(({ when }) => when(disagreement));
}
