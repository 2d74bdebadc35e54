/** Resolves when the process is asked to end: Ctrl-C, or a signal of whoever started it. */
export function interrupted(): Promise<void> {
  return new Promise((done) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => done());
  });
}
