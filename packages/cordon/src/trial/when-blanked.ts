import type { Control } from '../controls/control.ts';
import { decisivePaths, innermost } from './decisive-paths.ts';
import { judgeText } from './judge-text.ts';
import { plainTemplate, unknowable, withValue } from './plain-template.ts';

/** Values of the passing example on which the verdict hangs, and what is said where one of them cannot be seen. */
export interface Blanked {
  /** Each as the resource and the path of the property: `PortalListener.DefaultActions[0].Type`. */
  readonly values: readonly string[];
  /** Without the path of the property, which the report puts before it. */
  readonly why: string;
  readonly settle: string;
}

/** Makes each decisive value of the passing example unknown, and tells what the control says then; once, where it says the same. */
export function whenBlanked(control: Control): readonly Blanked[] {
  const template = plainTemplate(control.examples.passes);
  const said = new Map<string, Blanked>();
  for (const path of innermost(decisivePaths(control))) {
    const verdicts = judgeText(control, withValue(template, path, unknowable));
    const doubts = verdicts.find((each) => each.resource.name === control.examples.resource)?.doubts ?? [];
    if (doubts.length === 0) continue;
    const [, resource = '', , ...keys] = path;
    const property = spelled(keys);
    const why = joined(doubts.map((doubt) => withoutPath(doubt.why, property)));
    const settle = joined(doubts.map((doubt) => doubt.settle));
    const key = JSON.stringify([why, settle]);
    const value = `${resource}.${property || 'Properties'}`;
    said.set(key, { values: [...(said.get(key)?.values ?? []), value], why, settle });
  }
  return [...said.values()];
}

/** The path as messages spell it. */
function spelled(keys: readonly string[]): string {
  return keys.map((key, at) => (/^\d+$/.test(key) ? `[${key}]` : `${at > 0 ? '.' : ''}${key}`)).join('');
}

/** A message begins with the path of the property that it is about, or of something in it. */
function withoutPath(why: string, property: string): string {
  const [path = ''] = why.split(': ', 1);
  return property !== '' && path.startsWith(property) ? why.slice(path.length + 2) : why;
}

function joined(texts: readonly string[]): string {
  return [...new Set(texts)].join('; ');
}
