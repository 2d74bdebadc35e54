// Why a peer and Cordon may differ and Cordon be right. Each reason is about a kind of template, told by what the peer said,
// what we said and what stands in the file; none names a case.

/** Every reason: `when` gets what a case offers, and `because` is what the list shows. */
export const reasons = [
  {
    id: 'suppressed',
    because: 'the template switches the peer’s rule off; Cordon has waivers of its own and judges what is there',
    when: ({ theirs, text }) => theirs === 'SKIP' && /SuppressedRules|rules_to_suppress/.test(text),
  },
  {
    id: 's3-encrypts-by-default',
    because: 'S3 encrypts every new object since 2023-01-05, whether or not the bucket says so',
    when: ({ theirs, ours, controls }) =>
      theirs === 'FAIL' && ours === 'pass' && controls.includes('bucket-encrypts-at-rest'),
  },
];

/** The first reason that explains a disagreement, or undefined. */
export function reasonFor(disagreement) {
  return reasons.find(({ when }) => when(disagreement));
}
