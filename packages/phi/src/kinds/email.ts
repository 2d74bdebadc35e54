import { hole } from '../boundary.ts';
import type { Hit } from '../finding.ts';
import { occurrences } from '../occurrences.ts';

/** Names of objects and tags often may not hold an at sign, so `_at_` stands for it. */
const at = /@|_at_/gi;

/** RFC 5321: 64 characters before the sign. The whole host is rarely longer than this. */
const longestLocal = 64;
const longestHost = 120;

/**
 * Words in the names of mailboxes that belong to a role, a team or a machine (RFC 2142, and what services use). A person's
 * address hardly begins or ends with one.
 */
const roles = new Set(
  (
    'abuse accelerator accounts admin administrator alarm alarms alert alerts bot billing careers compliance contactus ' +
    'daemon devops do donotreply engineering feedback ftp git hello help helpdesk hostmaster info infrastructure it legal ' +
    'list mailer marketing monitoring news newsletter no noc noreply notifications notify ops oncall operations platform ' +
    'postmaster press privacy reply root sales sec security service services sre subscribe support sysadmin team ' +
    'uucp webmaster www'
  ).split(' '),
);
const machineHost =
  /(?:^|\.)(?:(?:amazonaws|amazonses|gserviceaccount)\.com(?:\.cn)?|internal|local|localhost|lambda|iam)$/i;

/** A URL's `user:password@host`, looked for so far back. */
const userInfo = 100;

/** Endings of files and packages, which are no top-level domains here. */
const fileEnding =
  /^(?:json|ya?ml|txt|csv|gz|zip|js|mjs|cjs|ts|tgz|whl|jar|png|jpg|pdf|log|parquet|hl7|dcm|xml|sh|py|html?|tf|md)$/i;

/** Domains after which a hyphen or `_at_` is believed: `jane@clinic.org-archive`, not `encrypted_at_rest.kms`. */
const usualDomain = /^(?:com|org|net|edu|gov|mil|us|ca|uk|de|info|health|care|clinic|hospital|example|test)$/i;

/**
 * Electronic mail addresses of persons (RFC 5322 addr-spec, with a domain name). Looked for outwards from the sign between
 * the two halves, so that a long text without one costs nothing.
 */
export function findEmails(text: string, _key: string | undefined): Hit[] {
  return occurrences(text, at).flatMap(({ 0: sign, index }) => {
    const start = beginOf(text, index);
    const host = hostAt(text, index + sign.length, sign !== '@');
    if (start === undefined || host === undefined) return [];
    if (isRole(text.slice(start, index)) || machineHost.test(host) || /^v?\d+\.\d/i.test(host)) return [];
    if (/:\/\/[^/@]*$/.test(text.slice(Math.max(0, start - userInfo), start))) return [];
    return [{ start, end: index + sign.length + host.length, certainty: 'heuristic' as const }];
  });
}

function isRole(local: string): boolean {
  const words = local.toLowerCase().split(/[-_.+]/);
  return roles.has(words[0] ?? '') || roles.has(words.at(-1) ?? '');
}

/** Where the part before the sign begins; undefined where there is none, or not all of it is known. */
function beginOf(text: string, sign: number): number | undefined {
  let start = sign;
  while (start > 0 && sign - start <= longestLocal && /[A-Za-z0-9.%+'_-]/.test(text.charAt(start - 1))) start -= 1;
  if (sign - start > longestLocal || text.charAt(start - 1) === '@') return undefined;
  while (start < sign && !/[A-Za-z0-9]/.test(text.charAt(start))) start += 1;
  if (text.charAt(start - 1) === hole) return undefined;
  return start < sign ? start : undefined;
}

/** The domain name that begins here; without the endings of a file named after an address. */
function hostAt(text: string, start: number, spelled: boolean): string | undefined {
  const run = /^[A-Za-z0-9.-]*/.exec(text.slice(start, start + longestHost))?.[0] ?? '';
  const labels = run.split('.');
  let host: string | undefined;
  for (const [place, label] of labels.entries()) {
    if (label === '' || label.startsWith('-') || fileEnding.test(label)) break;
    const begun = label.split('-')[0] ?? '';
    const cut = place > 0 && label.includes('-') && usualDomain.test(begun);
    const last = cut ? begun : label;
    const isDomain = place > 0 && /^[A-Za-z]{2,24}$/.test(last) && (!spelled || usualDomain.test(last));
    if (isDomain) host = [...labels.slice(0, place), last].join('.');
    if (cut) break;
  }
  const behind = host === undefined ? '' : text.charAt(start + host.length);
  return behind === hole ? undefined : host;
}
