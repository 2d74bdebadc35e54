import type { Listener } from '../model/kinds/listener.ts';
import type { Ask } from './ask.ts';
import { control, type EditValue } from './control.ts';
import { by } from './links.ts';
import { everyAction, type Step, sendsOnToHttps } from './listener-actions.ts';
import type { Outcome } from './outcome.ts';

const template = (action: string) => `Resources:
  PlainListener:
    Type: AWS::ElasticLoadBalancingV2::Listener
    Properties:
      LoadBalancerArn: arn:aws:elasticloadbalancing:us-east-1:111122223333:loadbalancer/app/portal/50dc6c495c0c9188
      Protocol: HTTP
      Port: 80
      DefaultActions:
${action}`;

const redirect: EditValue = {
  Type: 'redirect',
  RedirectConfig: { Protocol: 'HTTPS', Port: '443', StatusCode: 'HTTP_301' },
};

export const httpListenerOnlyRedirects = control({
  id: 'http-listener-only-redirects',
  obligations: ['ELB-FRONT'],
  // What listens on other protocols may hand out PHI in the clear too.
  partly: ['ELB-FRONT'],
  title: 'Plain HTTP listeners only send clients on to HTTPS',
  why: 'A listener on port 80 is there to redirect. What an action or a rule answers there itself can be read by everyone on the way.',
  decides: [
    'Of listeners that speak HTTP, the default actions and those of every rule are read, in whichever stack a rule stands; other listeners are not applicable.',
    'It passes where each action is a redirect to HTTPS.',
    'It fails on a forward, a fixed response, no action at all, and a redirect that keeps the protocol, as one does that names none.',
    'A pass says so where no HTTPS listener beside it is seen to send Strict-Transport-Security: the first request of each client still crosses in the clear.',
  ],
  open: [
    'An action, or the protocol of a redirect, that comes from elsewhere: write it in the template.',
    'A rule that may belong to this listener, unless it redirects anyway: name its listener by reference.',
    'A custom resource or a macro that may add rules: write in the template what it does.',
  ],
  on: ['listener'],
  check(listener, ask) {
    if (ask.need(listener.protocol)?.toUpperCase() !== 'HTTP') return ask.notApplicable('it speaks no plain HTTP');
    return everyAction(listener, ask, (step) => judge(step, ask));
  },
  fix: {
    effect: 'in-place',
    does: 'Redirect by default and in every rule; move what the rules do to the HTTPS listener.',
    cloudformation: `DefaultActions:
  - Type: redirect
    RedirectConfig: { Protocol: HTTPS, Port: "443", StatusCode: HTTP_301 }`,
    edits: ({ path }) => [{ set: path.startsWith('Default') ? 'DefaultActions' : 'Actions', to: [redirect] }],
  },
  examples: {
    resource: 'PlainListener',
    line: 9,
    fails: template(
      '        - Type: forward\n          TargetGroupArn: arn:aws:elasticloadbalancing:us-east-1:111122223333:targetgroup/portal/73e2d6bc24d8a067\n',
    ),
    passes: template(
      '        - Type: redirect\n          RedirectConfig: { Protocol: HTTPS, Port: "443", StatusCode: HTTP_301 }\n',
    ),
  },
});

function judge(step: Step, ask: Ask): Outcome {
  const { listener, rule, action } = step;
  if (sendsOnToHttps(step, ask)) return ask.pass(...(sendsTransportSecurity(listener, ask) ? [] : [firstRequest]));
  const type = action ? (ask.need(action.type) ?? 'an action without a type') : 'no action';
  const redirects = action && type === 'redirect';
  const where = rule ? `, where ${rule.name} applies` : '';
  return ask.fail({
    at: redirects ? action.redirectProtocol : (action?.type ?? (rule ?? listener).actions),
    got: `${redirects ? `redirect to ${ask.need(action.redirectProtocol)}` : type}${where}`,
    want: 'a redirect to HTTPS',
    says: `${listener.name} answers over plain HTTP${where}: ${redirects ? 'its redirect does not lead to HTTPS' : type}`,
  });
}

const firstRequest =
  'the first request of each client still crosses in the clear; no HTTPS listener is seen to send Strict-Transport-Security';
const header = 'routing.http.response.strict_transport_security.header_value';
const byBalancer = by<'listener'>((listener) => listener.loadBalancer);

/** Browsers heed the header only over HTTPS, so it counts on a listener that clients are sent to. */
function sendsTransportSecurity(listener: Listener, ask: Ask): boolean {
  const seen = ask.part(() => {
    const balancer = ask.follow('load-balancer', listener.loadBalancer);
    const beside = balancer ? ask.linkedSurely('listener', balancer, byBalancer) : [];
    return ask.every(beside, (each) => {
      if (ask.need(each.protocol)?.toUpperCase() !== 'HTTPS') return ask.notApplicable('browsers do not heed it there');
      const attributes = ask.need(each.attributes) ?? [];
      const sends = attributes.some(({ key, value }) => ask.need(key) === header && ask.isGiven(value));
      return sends ? ask.pass() : ask.notApplicable('it does not send it');
    });
  });
  return seen.verdict === 'pass';
}
