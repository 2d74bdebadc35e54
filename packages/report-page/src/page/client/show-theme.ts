import type { PageState, Theme } from './page-state.ts';

const dark = matchMedia('(prefers-color-scheme: dark)');

/** Follows the system until somebody says otherwise. */
export function showTheme({ theme }: PageState): void {
  document.documentElement.dataset.theme = theme;
}

export function otherTheme({ theme }: PageState): Theme {
  const now = theme === 'auto' ? (dark.matches ? 'dark' : 'light') : theme;
  return now === 'dark' ? 'light' : 'dark';
}
