import { canonical } from './text.ts';
import type { Text } from './value.ts';
import type { Variable } from './variable.ts';

/** The yes-or-no question whether two texts that we cannot spell out are equal. Its id depends on both alone. */
export function equalityQuestion(left: Text, right: Text, deployment: string): Variable {
  const sides = [canonical(left), canonical(right)].sort();
  return yesOrNo(`${readable(left)} equals ${readable(right)}`, sides.join('\u{E002}'), deployment);
}

/** A yes-or-no question that nothing in the templates answers. */
export function yesOrNo(name: string, key: string, deployment: string): Variable {
  return {
    id: `?${key}`,
    name,
    deployment,
    sort: 'question',
    values: ['true', 'false'],
    open: false,
    declared: undefined,
    admits: (value) => value === 'true' || value === 'false',
  };
}

function readable(text: Text): string {
  const spelled = text.parts.map((part) => {
    if (typeof part === 'string') return part;
    if (part.is === 'reference') return `\${${part.to.split('/').at(-1)}}`;
    return part.variable || /\.AWS::\w+$/.test(part.id) ? `\${${part.id.split('.').at(-1)}}` : '${…}';
  });
  return `"${spelled.join('')}"`;
}
