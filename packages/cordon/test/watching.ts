import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';

const program = fileURLToPath(new URL('../bin/cordon.cjs', import.meta.url));

/** `cordon check … --watch` in a process of its own, and what it has printed. */
export class Watching {
  /** Standard output and standard error as they came. */
  text = '';
  errors = '';
  readonly #process: ChildProcess;
  readonly #ended: Promise<unknown[]>;
  #heard: () => void = () => {};

  constructor(cwd: string, ...args: string[]) {
    this.#process = spawn(process.execPath, [program, 'check', ...args, '--watch'], { cwd });
    this.#ended = once(this.#process, 'exit');
    this.#process.stdout?.setEncoding('utf8').on('data', (chunk) => this.#hear(chunk, false));
    this.#process.stderr?.setEncoding('utf8').on('data', (chunk) => this.#hear(chunk, true));
    onTestFinished(() => {
      this.#process.kill('SIGKILL');
    });
  }

  /** What is printed, on both outputs, until this comes; the next waiting begins after it. */
  async until(wanted: RegExp): Promise<string> {
    for (;;) {
      const found = wanted.exec(this.text);
      if (found) {
        const end = found.index + found[0].length;
        const before = this.text.slice(0, end);
        this.text = this.text.slice(end);
        return before;
      }
      await new Promise<void>((done) => {
        this.#heard = done;
      });
    }
  }

  /** Until this stands on standard error. */
  async untilError(wanted: RegExp): Promise<void> {
    while (!wanted.test(this.errors))
      await new Promise<void>((done) => {
        this.#heard = done;
      });
  }

  async interrupt(): Promise<number | null> {
    this.#process.kill('SIGINT');
    const [code] = await this.#ended;
    return code as number | null;
  }

  #hear(chunk: string, isError: boolean): void {
    this.text += chunk;
    if (isError) this.errors += chunk;
    this.#heard();
  }
}
