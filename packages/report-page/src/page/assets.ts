import type { PageAssets } from './document.ts';

declare const CORDON_PAGE_STYLE: string | undefined;
declare const CORDON_PAGE_SCRIPT: string | undefined;

/** The page's style and script, as the build put them in. */
export function pageAssets(): PageAssets {
  if (typeof CORDON_PAGE_STYLE !== 'string' || typeof CORDON_PAGE_SCRIPT !== 'string')
    throw new Error('the page has no style and script: build it with scripts/build.mjs');
  return { style: CORDON_PAGE_STYLE, script: CORDON_PAGE_SCRIPT };
}
