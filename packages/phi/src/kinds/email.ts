import type { Hit } from '../finding.ts';

/** Names of objects and tags often may not hold an at sign, so `_at_` stands for it. */
const shape =
  /(?<![A-Za-z0-9.%+@-])[A-Za-z0-9](?:[A-Za-z0-9.%+'-]|_(?!at_)){0,63}(?:@|_at_)(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\.){1,5}[A-Za-z]{2,24}(?![A-Za-z0-9-])/g;

/** Senders and owners that are machines or roles. */
const nobody = /^(no-?reply|do-?not-?reply|postmaster|mailer-daemon|root|git|admin|hostmaster|webmaster)(@|_at_)/i;
const machineDomain =
  /(?:@|_at_|\.)(?:(?:amazonaws|amazonses|gserviceaccount)\.com(?:\.cn)?|internal|local|localhost|lambda|iam)$/i;

/** A package at a version: `cordon@1.2.3-beta.one`. */
const version = /(?:@|_at_)v?\d+\.\d/i;

/** How far back a URL may begin in front of its host. */
const userInfo = 100;

/** After a shape that fits, these endings are files and packages, not top-level domains. */
const fileEnding =
  /\.(json|ya?ml|txt|csv|gz|zip|js|mjs|cjs|ts|tgz|whl|jar|png|jpg|pdf|log|parquet|hl7|dcm|xml|sh|py)$/i;

/** Electronic mail addresses of persons. An address in a `user:password@host` part of a URL is not one. */
export function findEmails(text: string, _key: string | undefined): Hit[] {
  return [...text.matchAll(shape)].flatMap((match) => {
    const [whole] = match;
    const { index: start } = match;
    if (nobody.test(whole) || machineDomain.test(whole) || version.test(whole)) return [];
    if (/:\/\/[^/@]*$/.test(text.slice(Math.max(0, start - userInfo), start))) return [];
    const address = trimFileEnding(whole);
    if (address === undefined) return [];
    return [{ start, end: start + address.length, confidence: 'heuristic' as const }];
  });
}

/** `jane@clinic.org.pdf` is an address and a file ending; `jane@2x.png` is a file only. */
function trimFileEnding(whole: string): string | undefined {
  if (!fileEnding.test(whole)) return whole;
  const shorter = whole.replace(fileEnding, '');
  return /(?:@|_at_)[^@]*\.[A-Za-z]{2,24}$/.test(shorter) ? shorter : undefined;
}
