import { cipherClass, protocolClass, tlsClass } from '../facts/tls-class.ts';
import { tlsPolicyWhenAbsent } from '../facts/tls-policies.ts';
import type { Fact } from '../model/fact.ts';
import type { ClassicListener, ClassicLoadBalancer, ClassicPolicy } from '../model/kinds/classic-load-balancer.ts';
import type { Record } from '../model/record.ts';
import type { Ask } from './ask.ts';
import { type Outcome, together } from './outcome.ts';
import { judgeNamedPolicy, tlsRemarks } from './tls-policy-judgement.ts';

/** Judges what one listener of a Classic Load Balancer negotiates: by the policies that it names, else by the default. */
export function judgeClassicPolicy(listener: ClassicListener, balancer: ClassicLoadBalancer, ask: Ask): Outcome {
  const protocol = ask.need(listener.protocol)?.toUpperCase();
  if (protocol !== 'HTTPS' && protocol !== 'SSL') return ask.notApplicable('it negotiates no TLS itself');
  const names = ask.need(listener.policyNames) ?? [];
  const named = together(names.map((name) => ask.part(() => judgePolicyOfName(name, balancer, ask))));
  // Policies that keep a session at one instance say nothing about TLS: beside them the default still stands.
  if (named.verdict !== 'not-applicable') return named;
  return judgeNamedPolicy(
    { at: listener.policyNames, name: tlsPolicyWhenAbsent, isGiven: false, on: 'classic', owner: balancer.name },
    ask,
  );
}

function judgePolicyOfName(name: Fact<string>, balancer: ClassicLoadBalancer, ask: Ask): Outcome {
  const wanted = ask.need(name);
  const cookies = [...(ask.need(balancer.cookiePolicies) ?? []), ...(ask.need(balancer.appCookiePolicies) ?? [])];
  if (cookies.some((each) => isNamed(each.name, wanted, ask))) return ask.notApplicable('a cookie policy');
  const policies = ask.need(balancer.policies) ?? [];
  const found = policies.find((policy) => isNamed(policy.name, wanted, ask));
  if (found) return judgePolicy(found, balancer, ask);
  // One of them may have this name.
  for (const policy of policies) ask.need(policy.name);
  return ask.unknown(name, `${balancer.name} has no policy named ${wanted}`, 'name a policy of the load balancer');
}

function isNamed(fact: Fact<string>, wanted: string | undefined, ask: Ask): boolean {
  return ask.known(fact) === wanted;
}

function judgePolicy(policy: Record<ClassicPolicy>, balancer: ClassicLoadBalancer, ask: Ask): Outcome {
  if (ask.need(policy.type) !== 'SSLNegotiationPolicyType') return ask.notApplicable('it is no policy of TLS');
  const contents = { protocols: [] as string[], ciphers: [] as string[] };
  const judged = ask.every(ask.need(policy.attributes) ?? [], ({ name, value }) => {
    const attribute = ask.need(name) ?? 'an attribute without a name';
    if (attribute === 'Server-Defined-Cipher-Order') return ask.notApplicable('an order, no offer');
    const given = ask.need(value) ?? 'a value that is left out';
    if (attribute === 'Reference-Security-Policy') {
      return judgeNamedPolicy({ at: value, name: given, isGiven: true, on: 'classic', owner: balancer.name }, ask);
    }
    // Only what is switched on is offered (guide of Classic Load Balancers, custom policies, read 2026-11-25).
    if (given.toLowerCase() !== 'true') return ask.notApplicable('it is not offered');
    const isProtocol = attribute.startsWith('Protocol-');
    const spoken = isProtocol ? attribute.slice('Protocol-'.length) : attribute;
    contents[isProtocol ? 'protocols' : 'ciphers'].push(spoken);
    const offered = isProtocol ? protocolClass(spoken) : cipherClass(spoken);
    if (offered === undefined) {
      return ask.unknown(name, `what ${attribute} offers is not known here`, 'use protocols and ciphers of AWS');
    }
    if (offered !== 'E') return ask.pass();
    const says = `${balancer.name} lets clients negotiate ${spoken}`;
    return ask.fail({ at: value, got: `${attribute}: ${given}`, want: 'false', says });
  });
  if (judged.verdict === 'fail' || judged.verdict === 'unknown') return judged;
  const { protocols, ciphers } = contents;
  if (protocols.length === 0 && ciphers.length === 0 && judged.verdict === 'pass') return judged;
  const found = tlsClass(contents);
  if (found !== undefined && found !== 'E') return ask.pass(...tlsRemarks[found]);
  return ask.unknown(policy, 'its policy names no protocol or no cipher', 'switch TLSv1.2 and its ciphers on');
}
