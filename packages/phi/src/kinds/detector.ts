import type { Hit } from '../finding.ts';

/** One kind's question. `key` is the name the text is the value of, such as a tag's key. */
export type Detector = (text: string, key: string | undefined) => readonly Hit[];
