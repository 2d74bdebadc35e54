/**
 * Ends the run where an output takes nothing any more.
 * @param ends is told why before the process ends; undefined where whoever read it stopped early, as head does: that is
 *   no mistake, and the exit code stays what it is.
 */
export function endWhereUnwritable(stream: NodeJS.WriteStream, ends: (code: string | undefined) => void): void {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') {
      ends(undefined);
      process.exit();
    }
    ends(error.code ?? error.message);
    process.exit(2);
  });
}
