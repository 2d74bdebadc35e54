import type { Ask } from '../controls/ask.ts';
import type { Listener } from '../model/kinds/listener.ts';
import type { Resource } from '../model/resource.ts';
import type { ReferencePart, Text } from '../model/value.ts';
import { endAt, endsOfAddress, spokenIn } from './address-ends.ts';
import { functionBehind } from './callee.ts';
import { allMeant } from './meant-by.ts';
import { place } from './places.ts';
import { type End, endsAt, endsAtBalancer } from './session-ends.ts';

/** What an API passes calls on to. */
export interface Passing {
  /** AWS, AWS_PROXY, HTTP, HTTP_PROXY or MOCK. */
  readonly type: string;
  readonly target: Text;
  /** The link into a network that it goes over, if it does. */
  readonly link?: Resource | undefined;
}

/** Where a call ends that an API passes on. */
export function endsOfPassing(api: Resource, { type, target, link }: Passing, ask: Ask): readonly End[] {
  const port = spokenIn(target)?.port;
  if (link?.kind === 'api-link' && 'targets' in link) {
    const balancers = allMeant('load-balancer', link.targets as Parameters<typeof allMeant>[1], ask);
    const ports = port === undefined ? [80, 443] : [port];
    const ends = balancers.flatMap((each) => endsAtBalancer(each, ports, ask));
    if (ends.length > 0) return ends.map(({ node, via }) => ({ node, via: [link.id, ...via] }));
  }
  const meant = called(target, ask);
  if (meant?.kind === 'listener') return endsAt(meant as Listener, ask);
  if (type.startsWith('HTTP') && meant?.kind !== 'function') {
    return endsOfAddress(target, port === undefined ? [443] : [port], api, ask);
  }
  if (meant) return [endAt(functionBehind(meant, ask), ask)];
  return [{ node: place('unseen', serviceIn(target) ?? 'not given', api.id), via: [] }];
}

/** The first thing that a target names: the function to call, the queue or the bucket to put into. */
function called({ parts }: Text, ask: Ask): Resource | undefined {
  for (const part of parts) {
    const resource = typeof part === 'object' && part.is === 'reference' ? ask.meant(part as ReferencePart) : undefined;
    if (resource) return resource;
  }
  return undefined;
}

/** The service that is called where the target names nothing of it: `dynamodb` in an ARN of an action. */
function serviceIn({ parts }: Text): string | undefined {
  const whole = parts.map((part) => (typeof part === 'string' ? part : '-')).join('');
  return /^arn:[^:]*:apigateway:[^:]*:([\w-]+):/.exec(whole)?.[1];
}
