/** Runs once things are quiet, at the latest after `most` milliseconds: an editor that saves makes several events. */
export class Debounce {
  readonly #run: () => void;
  readonly #wait: number;
  readonly #most: number;
  #quiet: NodeJS.Timeout | undefined;
  #latest: NodeJS.Timeout | undefined;

  constructor(run: () => void, { wait = 100, most = 1000 } = {}) {
    this.#run = run;
    this.#wait = wait;
    this.#most = most;
  }

  touch(): void {
    clearTimeout(this.#quiet);
    this.#quiet = setTimeout(() => this.#fire(), this.#wait);
    this.#latest ??= setTimeout(() => this.#fire(), this.#most);
  }

  close(): void {
    clearTimeout(this.#quiet);
    clearTimeout(this.#latest);
    this.#latest = undefined;
  }

  #fire(): void {
    this.close();
    this.#run();
  }
}
