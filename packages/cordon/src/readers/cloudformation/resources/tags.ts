import { list, record, text } from '../facts.ts';

/** Tags in the form most types use: a list of keys and values. */
export const tags = (path: string) => list(path, record({ key: text('Key'), value: text('Value') }));
