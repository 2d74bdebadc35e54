import type { Node } from '../readers/syntax/node.ts';
import { parse } from '../readers/syntax/parse.ts';
import { SourceText } from '../readers/syntax/source-text.ts';
import { readText } from './read-text.ts';
import { walk } from './walk.ts';

// Only parses what it is given: the yardstick that bench/ measures the whole check against.
let nodes = 0;
const { files } = walk(process.argv[2] ?? '.');
for (const file of files) {
  const waiting: Node[] = [parse(new SourceText(file, readText(file, undefined)))];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    nodes += node.kind === 'mapping' ? 1 + node.entries.length : 1;
    if (node.kind === 'sequence') for (const item of node.items) waiting.push(item);
    else if (node.kind === 'mapping') for (const { value } of node.entries) waiting.push(value);
  }
}
process.stdout.write(`${files.length} files, ${nodes} nodes\n`);
