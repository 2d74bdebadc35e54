import { relative, resolve, sep } from 'node:path';
import type { Checked } from '../../check.ts';
import type { Report } from '../../reports/report.ts';
import { harmless } from '../../reports/wrap.ts';
import { type CheckRun, checkOrList } from '../check-run.ts';
import type { RepeatedRequest } from '../repeated-request.ts';
import { systemError } from '../system-error.ts';
import { unexpectedError } from '../unexpected-error.ts';
import { UserError } from '../user-error.ts';
import { beside, writeChecked } from '../write-checked.ts';
import { Debounce } from './debounce.ts';
import { type Change, FileStates } from './file-states.ts';
import { interrupted } from './interrupted.ts';
import { linesPage } from './pages.ts';
import { ParsedBefore } from './parsed-before.ts';
import { sceneOf } from './scene.ts';
import { type PageServer, servePage } from './serve-page.ts';
import { WatchedFolders } from './watched-folders.ts';

/** Changes that are named; the rest are counted. */
const most = 5;

export interface WatchOptions {
  /** The port to serve the report at; true: any that is free. */
  readonly serve: string | true | undefined;
  /** The report as a page. */
  page(report: Report): string | Promise<string>;
}

/**
 * Checks again whenever something that a check looks at changes, until it is interrupted.
 * @returns the exit code: a watch that ends has not failed. @throws UserError where the port cannot be had.
 */
export async function runWatch(run: CheckRun, { serve, page }: WatchOptions): Promise<number> {
  const server = serve === undefined ? undefined : await servePage(serve);
  const watch = new Watch(run, page, server);
  const end = interrupted();
  try {
    await watch.begin();
    await end;
  } finally {
    watch.end();
  }
  return 0;
}

class Watch {
  readonly #run: CheckRun;
  readonly #page: WatchOptions['page'];
  readonly #server: PageServer | undefined;
  readonly #parsed = new ParsedBefore();
  readonly #states = new FileStates();
  /** One round after the other: a page may take its time. */
  #rounds: Promise<void> = Promise.resolve();
  readonly #debounce = new Debounce(() => {
    this.#rounds = this.#rounds.then(() => this.#again());
  });
  readonly #folders = new WatchedFolders(
    () => this.#debounce.touch(),
    (folder, error) => this.#unwatched(folder, error),
  );
  readonly #cwd = resolve(process.cwd());
  /** Files that the last check rested on. */
  #read: readonly string[] = [];
  #isPartly = false;

  constructor(run: CheckRun, page: WatchOptions['page'], server: PageServer | undefined) {
    this.#run = run;
    this.#page = page;
    this.#server = server;
  }

  begin(): Promise<void> {
    this.#look();
    this.#rounds = this.#round([]);
    return this.#rounds;
  }

  end(): void {
    this.#debounce.close();
    this.#folders.close();
    this.#server?.close();
  }

  async #again(): Promise<void> {
    const changes = this.#look();
    if (changes.length > 0) await this.#round(changes);
  }

  /** Folders first, then files: what changes while it looks is told by the folders. */
  #look(): Change[] {
    const written = this.#run.outputs.flatMap(({ file }) => (file === undefined ? [] : [file]));
    let scene = sceneOf(this.#run.request, this.#read, written);
    while (this.#folders.follow(scene.folders)) scene = sceneOf(this.#run.request, this.#read, written);
    return this.#states.changes(scene.files);
  }

  /** The first folder is named: where one is too many, those after it are too. */
  #unwatched(folder: string, { code }: NodeJS.ErrnoException): void {
    if (this.#isPartly) return;
    this.#isPartly = true;
    const why = code === 'ENOSPC' || code === 'EMFILE' ? 'the system watches no more folders' : String(code);
    process.stderr.write(`cordon: ${harmless(this.#name(folder))}: changes in it go unnoticed: ${why}\n`);
  }

  async #round(changes: readonly Change[]): Promise<void> {
    if (process.stdout.isTTY && process.env.TERM !== 'dumb') process.stdout.write('\u001b[2J\u001b[H');
    this.#parsed.begin();
    const problems = await problemsOf(this.#run.request.debug === true, () => {
      const request: RepeatedRequest = { ...this.#run.request, readTemplate: this.#parsed.read };
      return this.#take(checkOrList(request, this.#run.listFiles));
    });
    if (problems.length > 0) this.#server?.show(linesPage(problems));
    for (const problem of problems) process.stderr.write(`${problem}\n`);
    beside(this.#run).write(`${harmless(this.#line(changes))}\n`);
  }

  async #take(checked: Checked): Promise<void> {
    this.#read = checked.files;
    this.#states.learn(checked.files);
    this.#server?.show(await this.#page(checked.report));
    await writeChecked(checked, this.#run);
  }

  /** What changed and when, and how it goes on. */
  #line(changes: readonly Change[]): string {
    const named = changes.slice(0, most).map(({ path, what }) => `${what} ${this.#name(path)}`);
    const rest = changes.length - most;
    const what = changes.length === 0 ? 'checked' : `${named.join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`;
    const where = this.#server ? `, report at ${this.#server.address}` : '';
    const { count } = this.#states;
    const files = `${count} ${count === 1 ? 'file' : 'files'}`;
    return `${new Date().toTimeString().slice(0, 8)}  ${what}  (watching ${files}${where}; Ctrl-C ends)`;
  }

  #name(path: string): string {
    return relative(this.#cwd, path).split(sep).join('/');
  }
}

/** Runs, and tells in lines what was wrong: whoever is at work mends it and goes on. */
async function problemsOf(debug: boolean, run: () => Promise<void>): Promise<string[]> {
  try {
    await run();
    return [];
  } catch (error) {
    const refused = systemError(error);
    if (error instanceof UserError) return error.problems.map((problem) => `cordon: ${harmless(problem)}`);
    return [refused === undefined ? unexpectedError(error, debug).trimEnd() : `cordon: ${harmless(refused)}`];
  }
}
