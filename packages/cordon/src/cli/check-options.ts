export interface CheckOptions {
  readonly format: readonly string[];
  readonly out: readonly string[];
  readonly parameters: readonly string[];
  readonly controls: readonly string[];
  readonly failOn: readonly string[];
  readonly stdinName?: string;
  readonly listFiles?: boolean;
  readonly maxFileSize?: string;
  readonly config?: string;
  readonly asOf?: string;
  readonly inlineWaivers: boolean;
  readonly debug?: boolean;
  readonly watch?: boolean;
  /** true: any free port. */
  readonly serve?: string | true;
}
