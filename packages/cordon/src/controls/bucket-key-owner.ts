import { clientSuppliedKeys, managedKeyAlias } from '../facts/s3-encryption.ts';
import type { EncryptionRule } from '../model/kinds/bucket.ts';
import { canonical } from '../model/text.ts';
import type { Text } from '../model/value.ts';
import type { Ask } from './ask.ts';
import { meantResource } from './meant-resource.ts';

/** Whose key a rule encrypts with, in words for the report. Nothing rests on it, so what is not known is only said. */
export function keyOwner(rule: EncryptionRule, ask: Ask): string {
  const key = ask.look(rule.key);
  if (key.is === 'absent')
    return 'under the key that AWS manages for S3: you can neither refuse its use nor take it away';
  if (key.is === 'unknown') return 'under a KMS key that the template does not show';
  return ownerOf(key.value);
}

function ownerOf(key: Text): string {
  const written = canonical(key);
  if (key.parts.some((part) => typeof part === 'string' && part.endsWith(managedKeyAlias)))
    return 'under the key that AWS manages for S3: you can neither refuse its use nor take it away';
  const account = /arn:[^:]*:kms:[^:]*:(\d{12}):/.exec(written)?.[1];
  if (account !== undefined) return `under a KMS key of the account ${account}, whose owner can take it away`;
  if (meantResource(key)) return 'under a KMS key of yours';
  if (written.startsWith('alias/'))
    return 'under an alias, which KMS looks up in the account of whoever writes: name the key by its ARN';
  return 'under a KMS key that the template names';
}

/** What else a reader of the report would wish to know of a rule. */
export function encryptionRemarks(rule: EncryptionRule, method: string | undefined, ask: Ask): readonly string[] {
  const remarks: string[] = [];
  if (method === 'aws:kms') {
    if (ask.look(rule.bucketKey).is === 'absent' || ask.known(rule.bucketKey) === false)
      remarks.push('without a bucket key, CloudTrail shows the name of each object');
  }
  const blocked = ask.look(rule.blockedMethods);
  if (blocked.is === 'absent')
    remarks.push(`does not say whether clients may bring keys of their own (${clientSuppliedKeys})`);
  if (blocked.is === 'known') {
    const names = blocked.value.map(ask.known);
    if (names.includes(clientSuppliedKeys)) remarks.push(`refuses keys that clients bring (${clientSuppliedKeys})`);
    else if (!names.includes(undefined)) remarks.push(`lets clients bring keys of their own (${clientSuppliedKeys})`);
  }
  return remarks;
}
