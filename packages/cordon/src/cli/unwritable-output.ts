/**
 * Ends the run where an output takes nothing any more. Whoever reads it may stop early, as head does: that is no mistake.
 * @param says what is told where it is one.
 */
export function endWhereUnwritable(stream: NodeJS.WriteStream, says: (code: string) => void): void {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit();
    says(error.code ?? error.message);
    process.exit(2);
  });
}
