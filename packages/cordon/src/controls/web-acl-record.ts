import type { Fact } from '../model/fact.ts';
import type { RuleGroup } from '../model/kinds/rule-group.ts';
import type { WebAcl } from '../model/kinds/web-acl.ts';
import type { WebAclLog } from '../model/kinds/web-acl-log.ts';
import type { Ask } from './ask.ts';
import type { Outcome } from './outcome.ts';

/** Samples keep whole requests, and no setting hides the path in them: they are taken nowhere, or it fails. */
export function takesNoSamples(resource: WebAcl | RuleGroup, ask: Ask): Outcome {
  return ask.all(
    () => noSample(resource.sampling, resource.name, 'requests', ask),
    () =>
      ask.every(ask.need(resource.rules) ?? [], ({ sampling, ruleName }) => {
        const first = ask.known(ruleName)?.parts[0];
        return noSample(
          sampling,
          resource.name,
          `requests that meet ${typeof first === 'string' ? first : 'a rule'}`,
          ask,
        );
      }),
  );
}

function noSample(sampling: Fact<boolean>, name: string, which: string, ask: Ask): Outcome {
  const taken = ask.need(sampling);
  if (taken === undefined) return ask.unknown(sampling, 'whether samples are taken is not said', 'write false');
  if (!taken) return ask.pass();
  return ask.fail({
    at: sampling,
    got: 'samples, paths among them',
    want: 'no samples',
    says: `${name} keeps samples of ${which} with their paths, which nothing can hide`,
  });
}

/** Is this part of requests left out of the log, by the log itself or by the web ACL before anything is recorded? */
export function hidesPart(part: string, log: WebAclLog, ask: Ask): Outcome {
  const answers = [() => isRedacted(part, log, ask), () => isProtected(part, log, ask)].map((question) =>
    ask.part(question),
  );
  const decisive =
    answers.find(({ verdict }) => verdict === 'pass') ?? answers.find(({ verdict }) => verdict === 'unknown');
  if (decisive) return decisive;
  return ask.fail({
    at: log.redacted,
    got: `${part} in the clear`,
    want: `${part} redacted`,
    says: `${log.name} writes the ${part} of requests in the clear`,
  });
}

function isRedacted(part: string, log: WebAclLog, ask: Ask): Outcome {
  const found = any(ask.need(log.redacted) ?? [], ask, ({ path, query, header }) => {
    if (part === 'path') return ask.isGiven(path);
    if (part === 'query string') return ask.isGiven(query);
    return ask.need(header)?.toLowerCase() === nameOf(part);
  });
  if (found.verdict !== 'pass' || !part.startsWith('header ')) return found;
  return ask.pass('a redacted header still shows where a rule matches all headers at once');
}

/** The web ACL can protect all but the path. */
function isProtected(part: string, log: WebAclLog, ask: Ask): Outcome {
  if (part === 'path') return ask.notApplicable('a web ACL protects no paths');
  const webAcl = ask.follow('web-acl', log.webAcl);
  if (!webAcl) {
    const why = 'what its web ACL protects is not shown here';
    return ask.undetermined(log.webAcl, { why, settle: `redact the ${part} in the log` });
  }
  let hashed = false;
  const found = any(ask.need(webAcl.protections) ?? [], ask, ({ action, field, keys }) => {
    const protects = ask.need(field)?.toUpperCase();
    if (part === 'query string') {
      hashed ||= protects === 'QUERY_STRING' && ask.need(action)?.toUpperCase() === 'HASH';
      return protects === 'QUERY_STRING';
    }
    if (protects !== 'SINGLE_HEADER') return false;
    const named = ask.need(keys) ?? [];
    // Without keys every header is protected (API reference, FieldToProtect; not verified).
    return named.length === 0 || named.some((key) => ask.need(key)?.toLowerCase() === nameOf(part));
  });
  // Headers hold long random texts; a query string may hold a number of eight digits, and its hash has no key.
  return hashed && found.verdict === 'pass' ? ask.pass(hashOfNumber) : found;
}

const hashOfNumber = 'a query string is hashed, and whoever guesses its number knows it: substitute it instead';

function nameOf(part: string): string {
  return part.replace('header ', '');
}

/** One that certainly does is enough; where none does, one of which nobody knows leaves it open. */
function any<T>(items: readonly T[], ask: Ask, does: (item: T) => boolean): Outcome {
  const answers = items.map((item) => ask.part(() => (does(item) ? ask.pass() : ask.notApplicable('it does not'))));
  return (
    answers.find(({ verdict }) => verdict === 'pass') ??
    answers.find(({ verdict }) => verdict === 'unknown') ??
    ask.notApplicable('none does')
  );
}
