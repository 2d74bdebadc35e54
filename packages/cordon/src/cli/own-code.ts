import { AsyncLocalStorage } from 'node:async_hooks';

const running = new AsyncLocalStorage<string>();
let loading: string | undefined;

/** Runs code of the user's own. What it leaves behind, a timer or a promise, still knows by which words to call it. */
export function inOwnCode<T>(where: string, run: () => T): T {
  return running.run(where, run);
}

/** Loads a module of the user's own, one at a time. */
export async function loadOwnCode<T>(file: string, load: () => Promise<T>): Promise<T> {
  loading = file;
  try {
    return await inOwnCode(file, load);
  } finally {
    loading = undefined;
  }
}

/** The module that is waited for, where nothing of it runs. */
export function ownCodeLoading(): string | undefined {
  return loading;
}

/** Which code of the user's own is running, or has set off what is running now. */
export function ownCodeRunning(): string | undefined {
  return running.getStore();
}

/** What was thrown, as one line. */
export function firstLine(error: unknown): string {
  return String(error instanceof Error ? error.message : error).split('\n')[0] ?? '';
}
