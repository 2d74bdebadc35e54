import { arnForms } from '../facts/arn-forms.ts';

/** What an ARN names, in the spelling of `canonical`: what is not spelled out stands as tokens. */
export interface NamedByArn {
  readonly kind: string;
  readonly name: string;
  readonly region: string;
  readonly account: string;
}

const piece = '((?:\\u{E000}[^\\u{E001}]*\\u{E001}|[^:\\u{E000}])*)';
const arn = new RegExp(`^arn:${piece}:${piece}:${piece}:${piece}:(.*)$`, 'su');
const namePieces: ReadonlyMap<string, RegExp> = new Map(
  [':', '/'].map((end) => [end, new RegExp(`^(?:\\u{E000}[^\\u{E001}]*\\u{E001}|[^${end}\\u{E000}])*`, 'u')]),
);

/** Takes an ARN, or the pattern of one, apart; undefined where it is none of something that holds or moves data. */
export function namedByArn(text: string): NamedByArn | undefined {
  const [, , service = '', region = '', account = '', rest = ''] = arn.exec(text) ?? [];
  const form = arnForms(service).find(({ before }) => rest.startsWith(before));
  if (!form) return undefined;
  const name = namePieces.get(form.end)?.exec(rest.slice(form.before.length))?.[0] ?? '';
  return { kind: form.kind, name, region, account };
}

/** The id of the resource that a token alone means, or that begins a text which then goes on. */
export function referenceIn(text: string): string | undefined {
  return /^\u{E000}([^\u{E001}]*)#[^\u{E001}#]+\u{E001}/u.exec(text)?.[1];
}
