/** How many columns to print in: those of the terminal within reason, 100 where the output goes elsewhere. */
export function terminalWidth(): number {
  if (process.stdout.isTTY !== true) return 100;
  return Math.min(Math.max(process.stdout.columns ?? 100, 40), 140);
}
