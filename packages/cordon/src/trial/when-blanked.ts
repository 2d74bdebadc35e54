import type { Control } from '../controls/control.ts';
import { decisivePaths, innermost } from './decisive-paths.ts';
import { judgeText } from './judge-text.ts';
import { plainTemplate, unknowable, withValue } from './plain-template.ts';

/** A value of the passing example on which the verdict hangs, and what is said where it cannot be seen. */
export interface Blanked {
  /** The resource and the path of the property: `PortalListener.DefaultActions[0].Type`. */
  readonly value: string;
  readonly why: string;
  readonly settle: string;
}

/** Makes each decisive value of the passing example unknown, and tells what the control says then. */
export function whenBlanked(control: Control): readonly Blanked[] {
  const template = plainTemplate(control.examples.passes);
  return innermost(decisivePaths(control)).flatMap((path) => {
    const verdicts = judgeText(control, withValue(template, path, unknowable));
    const doubts = verdicts.find((each) => each.resource.name === control.examples.resource)?.doubts ?? [];
    if (doubts.length === 0) return [];
    const joined = (texts: readonly string[]) => [...new Set(texts)].join('; ');
    return [
      {
        value: spelled(path),
        why: joined(doubts.map(({ why }) => why)),
        settle: joined(doubts.map(({ settle }) => settle)),
      },
    ];
  });
}

/** Without `Resources` and `Properties`, and with items counted as messages count them. */
function spelled([, resource = '', , ...keys]: readonly string[]): string {
  if (keys.length === 0) return `${resource}.Properties`;
  return [resource, ...keys.map((key) => (/^\d+$/.test(key) ? `[${key}]` : `.${key}`))].join('');
}
