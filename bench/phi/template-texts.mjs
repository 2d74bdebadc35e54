import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { loadSource } from '../../scripts/load-source.mjs';

const hole = '\u{FFFD}';

/**
 * Every text of every template in a folder: keys, logical ids, names, tags, descriptions, defaults, outputs, and all other
 * values. What a function fills in is a hole; joined lists are joined.
 * @returns {Promise<{ texts: { file: string, line: number, text: string, key?: string }[], files: number, unread: string[] }>}
 */
export async function textsOf(folder) {
  const { parsing, source } = await loadSource({
    parsing: 'readers/syntax/parse.ts',
    source: 'readers/syntax/source-text.ts',
  });
  const [texts, unread] = [[], []];
  const files = filesIn(folder).filter((name) => /\.(?:json|ya?ml|template)$/.test(name));
  for (const name of files) {
    const read = new source.SourceText(name, readFileSync(name, 'utf8'));
    const found = (start, text, key) =>
      texts.push({
        file: name.slice(folder.length + 1),
        line: read.locate(start).line,
        text,
        ...(key === undefined ? {} : { key }),
      });
    try {
      walk(parsing.parse(read), undefined, found);
    } catch (error) {
      unread.push(`${name}: ${error.message}`);
    }
  }
  return { texts, files: files.length, unread };
}

const filesIn = (folder) =>
  readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? filesIn(path) : [path];
  });

function walk(node, key, found) {
  const joined = joinedText(node);
  if (joined !== undefined) found(node.start, joined, key);
  if (node.kind === 'scalar') found(node.start, isSub(node) ? withHoles(node.text) : node.text, key);
  else if (node.kind === 'sequence') for (const item of node.items) walk(item, key, found);
  else
    for (const entry of node.entries) {
      found(entry.start, entry.text, undefined);
      walk(entry.value, entry.text === 'Value' ? (tagKey(node) ?? key) : nameFor(entry.text, key), found);
    }
}

const isSub = (node) => node.tag === '!Sub' || node.text.includes('${');
const withHoles = (text) => text.replace(/\$\{[^}]*\}/g, hole);

/** A function's name and the members of a parameter say nothing of the value; what they belong to does. */
const nameFor = (name, around) =>
  /^(?:Fn::|Ref$|Default$|Description$|Value$|AllowedValues$)/.test(name) ? around : name;

function tagKey(mapping) {
  const entry = mapping.entries.find(({ text }) => text === 'Key');
  return entry?.value.kind === 'scalar' ? entry.value.text : undefined;
}

/** The text of a join whose parts stand in the template. */
function joinedText(node) {
  const list =
    node.tag === '!Join'
      ? node
      : node.kind === 'mapping' && node.entries.find(({ text }) => text === 'Fn::Join')?.value;
  if (list?.kind !== 'sequence' || list.items[1]?.kind !== 'sequence') return undefined;
  const parts = list.items[1].items.map((part) => (part.kind === 'scalar' && part.tag !== '!Ref' ? part.text : hole));
  return parts.join(list.items[0].text);
}
