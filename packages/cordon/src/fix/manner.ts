import { behindBreak, lineEnd } from './scan.ts';

/** How a template is written, so that what is added looks as if its author had written it. */
export interface Manner {
  readonly isJson: boolean;
  readonly lineBreak: string;
  /** One level of indentation. */
  readonly unit: string;
  /** Do the dashes of a list stand below their key, rather than one level in? */
  readonly flatLists: boolean;
  /** Are functions written `!Ref Key`, rather than `Ref: Key`? */
  readonly shortForms: boolean;
  /** What stands between a name and its value in JSON: `: `, ` : `, `:`. */
  readonly colon: string;
  /** What stands behind a comma within a line. */
  readonly comma: string;
}

/** Reads the manner off a template's text. */
export function mannerOf(text: string, isJson: boolean): Manner {
  const end = lineEnd(text, 0);
  const lineBreak = end === text.length ? '\n' : text.slice(end, behindBreak(text, end));
  const list = /^( *)[^\s#-][^\r\n]*:[ \t]*(?:\r\n|\n|\r)( *)- /m.exec(text);
  return {
    isJson,
    lineBreak,
    unit: unitOf(text, isJson),
    flatLists: list !== null && list[1] === list[2],
    shortForms: !/^\s*(?:- )?(?:Ref|Fn::\w+):/m.test(text) || /!(?:Ref|Sub|GetAtt|If|Join)\b/.test(text),
    colon: (isJson && /"([ \t]*:[ \t]*)["{[]/.exec(text)?.[1]) || (isJson && end === text.length ? ':' : ': '),
    comma: isJson && /[\w"\]}],["{[]/.test(text) && !/, /.test(text) ? ',' : ', ',
  };
}

function unitOf(text: string, isJson: boolean): string {
  if (isJson) return /[{[][ \t]*(?:\r\n|\n|\r)+([ \t]+)\S/.exec(text)?.[1] ?? '  ';
  return /^Resources:[^\r\n]*(?:\r\n|\n|\r)(?:[ \t]*(?:#[^\r\n]*)?(?:\r\n|\n|\r))*( +)\S/m.exec(text)?.[1] ?? '  ';
}
