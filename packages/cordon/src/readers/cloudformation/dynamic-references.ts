import { constant } from '../../model/expression.ts';
import type { Place } from '../../model/place.ts';
import { textOf, token } from '../../model/text.ts';
import type { Part } from '../../model/value.ts';

const opening = '{{resolve:';
const closing = '}}';

/**
 * Dynamic references (`{{resolve:service:key}}`) are fetched at deployment; the rest of the text stays known. One may be
 * put together from several parts, as `Fn::Sub` and `Fn::Join` do.
 */
export function withoutDynamicReferences(parts: readonly Part[], at: Place): readonly Part[] {
  if (!parts.some((part) => typeof part === 'string' && part.includes(opening))) return parts;
  const result: Part[] = [];
  let reference: Part[] | undefined;
  for (const part of parts) {
    if (typeof part !== 'string') {
      (reference ?? result).push(part);
      continue;
    }
    let rest: string = part;
    while (rest !== '') {
      const mark: string = reference ? closing : opening;
      const found = rest.indexOf(mark);
      const end: number = found < 0 ? rest.length : found;
      (reference ?? result).push(rest.slice(0, end));
      if (found < 0) break;
      if (reference) result.push(fetched(reference, at));
      reference = reference ? undefined : [];
      rest = rest.slice(found + mark.length);
    }
  }
  // What is never closed is no reference.
  return reference ? [...result, opening, ...reference] : result;
}

function fetched(inner: readonly Part[], at: Place): Part {
  const key = inner.map(token).join('');
  const [service, entry] = key.split(':');
  return {
    is: 'open',
    id: `${opening}${key}${closing}`,
    why: `${service} holds it`,
    settle: 'write it in the template where it need not be secret',
    ...(service === 'ssm' && entry !== undefined ? { entry: constant(textOf([entry], at)) } : {}),
  };
}
