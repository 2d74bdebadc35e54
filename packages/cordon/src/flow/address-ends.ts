import type { Ask } from '../controls/ask.ts';
import { by } from '../controls/links.ts';
import type { FunctionUrl } from '../model/kinds/function-access.ts';
import type { Resource } from '../model/resource.ts';
import type { Part, Text } from '../model/value.ts';
import { calleeOf } from './callee.ts';
import { place } from './places.ts';
import { type End, endsAtBalancer } from './session-ends.ts';

const bucketByName = by<'bucket'>((bucket) => bucket.bucketName);

/**
 * Where a session with an address ends: at the resource whose name or host stands in it, at whatever a load balancer there leads
 * to, or in a place of that name which no given template shows.
 * @param owner who asks: addresses nobody can read are told apart by it.
 */
export function endsOfAddress(text: Text, ports: readonly number[], owner: Resource, ask: Ask): readonly End[] {
  const resource = resourceIn(text, ask);
  if (!resource) return [{ node: place('unseen', hostIn(text) ?? 'not given', hostIn(text) ? '' : owner.id), via: [] }];
  if (resource.kind === 'load-balancer') return endsAtBalancer(resource, ports, ask);
  return [endAt(resource, ask)];
}

/** A session with a resource ends there, or at the function behind it. */
export function endAt(resource: Resource, ask: Ask): End {
  const callee = resource.kind === 'function-url' ? calleeOf((resource as FunctionUrl).function, ask) : undefined;
  return callee ? { node: callee.id, via: [resource.id] } : { node: resource.id, via: [] };
}

/** What an address says is spoken with it, and at which port: the scheme's own where it spells none. */
export function spokenIn({ parts }: Text): { readonly scheme: 'HTTP' | 'HTTPS'; readonly port: number } | undefined {
  const whole = parts.map((part) => (typeof part === 'string' ? part : '-')).join('');
  const [, scheme, port] = /^(https?):\/\/[^/:]*(?::(\d{1,5}))?/i.exec(whole) ?? [];
  if (scheme === undefined) return undefined;
  const isTls = scheme.toLowerCase() === 'https';
  return { scheme: isTls ? 'HTTPS' : 'HTTP', port: port === undefined ? (isTls ? 443 : 80) : Number(port) };
}

function resourceIn({ parts }: Text, ask: Ask): Resource | undefined {
  const reference = parts.find((part): part is Exclude<Part, string> => typeof part !== 'string');
  if (reference?.is === 'reference') return ask.meant(reference);
  const bucket = /^(?:https?:\/\/)?([a-z0-9][a-z0-9.-]{1,61}[a-z0-9])\.s3[.-]/.exec(spelledStart(parts))?.[1];
  return bucket === undefined ? undefined : ask.named('bucket', bucket, bucketByName)[0];
}

/** The host where it is spelled out as a whole. */
function hostIn({ parts }: Text): string | undefined {
  return /^(?:[a-z]+:\/\/)?([^/:\s]+)(?:[/:]|$)/i.exec(spelledStart(parts) + (parts.length > 1 ? '\n' : ''))?.[1];
}

function spelledStart([first]: readonly Part[]): string {
  return typeof first === 'string' ? first : '';
}
