import type { Ask } from '../controls/ask.ts';
import type { Fact } from '../model/fact.ts';
import { canonical } from '../model/text.ts';
import type { Text } from '../model/value.ts';
import { readable } from '../policy/token-text.ts';

/** Scheme and host of a URL, without who signs in there and without its path, either of which may tell of a person. */
export function hostOf(url: Fact<Text>, ask: Ask): string | undefined {
  const text = ask.known(url);
  const [, scheme, host] = (text && /^([a-z]+):\/\/(?:[^/@]*@)?([^/?#]+)/i.exec(canonical(text))) || [];
  return scheme && host ? `${scheme.toLowerCase()}://${readable(host)}` : undefined;
}
