export const root: string;
export function requireNode(version?: string): void;
export function ensureInstalled(what: 'checking' | 'everything'): void;
export function ensureBuilt(want?: { readonly types?: boolean }): void;
