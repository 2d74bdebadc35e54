import { harmless } from '../reports/wrap.ts';
import { firstLine, ownCodeLoading, ownCodeRunning } from './own-code.ts';
import { unexpectedError } from './unexpected-error.ts';

/**
 * Holds the process to the exit code that Cordon came to. Modules of the user's own run in it: one that throws when its
 * check is long over, or that ends the process, must not turn what a build reads into a stack trace or a silent 0.
 */
export class ExitGuard {
  /** Nobody reads our output any more, or it cannot be written: the process ends by itself, with the code that says so. */
  outputIsOver = false;
  readonly #isDebugging: () => boolean;
  /** The exit code once the work is done; 2 until then. */
  #settled: number | undefined;
  #hasTold = false;

  constructor(isDebugging: () => boolean) {
    this.#isDebugging = isDebugging;
  }

  arm(): void {
    process.on('uncaughtException', (error) => {
      const where = ownCodeRunning();
      const line = `cordon: ${where}: threw when it was over: ${firstLine(error)}`;
      const isDebugging = this.#isDebugging();
      if (where === undefined) this.#tell(unexpectedError(error, isDebugging));
      else this.#tell(`${harmless(line)}\n${isDebugging ? `${error.stack}\n` : ''}`);
      process.exit(2);
    });
    process.on('exit', (code) => {
      if (this.outputIsOver || this.#hasTold || code === this.#settled) return;
      const running = ownCodeRunning();
      const waiting = running === undefined ? ownCodeLoading() : undefined;
      const what = waiting === undefined ? 'ended the process; leave that to Cordon' : 'waits for what never comes';
      this.#tell(`${harmless(`cordon: ${running ?? waiting ?? 'a module of --controls'}: ${what}`)}\n`);
      process.exitCode = 2;
    });
  }

  /** The work is done and ends with what process.exitCode says. */
  settle(): void {
    this.#settled = Number(process.exitCode ?? 0);
  }

  #tell(text: string): void {
    this.#hasTold = true;
    process.stderr.write(text);
  }
}
