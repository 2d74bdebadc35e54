/** One page of documentation, before anybody lays it out. */
export interface Page {
  readonly title: string;
  readonly blocks: readonly Block[];
}

/** A piece of a page. Texts are plain; what stands between backticks is meant to be typed or read as code. */
export type Block =
  | { readonly is: 'heading'; readonly text: string }
  | { readonly is: 'text'; readonly text: string }
  | { readonly is: 'list'; readonly items: readonly string[] }
  /** A text about something that has a name of its own. */
  | { readonly is: 'term'; readonly term: string; readonly note: string; readonly text: string }
  | { readonly is: 'quote'; readonly text: string; readonly from: string }
  | { readonly is: 'table'; readonly head: readonly string[]; readonly rows: readonly (readonly string[])[] }
  | { readonly is: 'code'; readonly language: 'yaml' | 'diff'; readonly text: string };
