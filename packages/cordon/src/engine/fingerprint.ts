import { findIdentifiers } from '@cordon/phi';

/**
 * What a finding is about, stable while lines move: control, resource, property and value. Identifiers in the value are
 * replaced by their kind; there is no bare hash of a value, because a short identifier could be guessed from it.
 */
export function fingerprint(control: string, resource: string, path: string, got: string): string {
  return [control, resource, path, masked(got)].map((part) => part.replaceAll('|', '%7C')).join('|');
}

/**
 * The text with every identifier in it replaced by its kind.
 * @param key what the text is the value of, such as the name of a parameter.
 */
export function masked(text: string, key?: string): string {
  let result = '';
  let from = 0;
  for (const found of findIdentifiers(text, key === undefined ? {} : { key })) {
    if (found.start < from) continue;
    result += `${text.slice(from, found.start)}<${found.kind}>`;
    from = found.start + found.length;
  }
  return result + text.slice(from);
}
