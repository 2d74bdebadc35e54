/** A mistake of ours, in one line; where in Cordon it arose only for who asks. */
export function unexpectedError(error: unknown, debug: boolean): string {
  const reason = error instanceof Error ? `${error.name}: ${error.message.split('\n', 1)[0]}` : String(error);
  const line = `cordon: an unexpected error, which is our mistake (${reason}): run it again with --debug and report it\n`;
  return debug && error instanceof Error ? `${line}${error.stack}\n` : line;
}
