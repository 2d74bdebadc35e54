import { parse } from '../readers/syntax/parse.ts';
import { ReadError } from '../readers/syntax/read-error.ts';
import type { SourceText } from '../readers/syntax/source-text.ts';
import { checksIn } from './checks.ts';
import { Complaints } from './complaints.ts';
import { type Config, noConfig } from './config.ts';
import { examined } from './examine.ts';
import { type File, fileShape } from './file-shape.ts';
import type { Surroundings } from './surroundings.ts';

/** Reads cordon.yaml. All that is wrong with it is told at once, a line each, and then nothing of it is used. */
export function readConfig(
  source: SourceText,
  surroundings: Surroundings,
): { readonly config: Config; readonly problems: readonly string[] } {
  if (source.text.split('\n').every((line) => /^\s*(?:#|$)/.test(line))) {
    return {
      config: noConfig,
      problems: [`${source.name}:1: the file is empty; use a mapping with keys such as waivers, or delete it`],
    };
  }
  const complaints = new Complaints();
  let file: File | undefined;
  try {
    file = fileShape(checksIn(surroundings)).read(parse(source), { at: { source, offset: 0 }, key: '' }, complaints);
  } catch (error) {
    if (!(error instanceof ReadError)) throw error;
    const { line } = error.at.source.locate(error.at.offset);
    return { config: noConfig, problems: [`${source.name}:${line}: ${error.message}`] };
  }
  const config = file ? examined(file, surroundings, complaints) : noConfig;
  const { lines } = complaints;
  return { config: lines.length > 0 ? noConfig : config, problems: lines };
}
