/** One template of an estate, as the text that is written to a file. */
export interface EstateFile {
  readonly name: string;
  readonly text: string;
}

/** A generated estate. */
export interface Estate {
  readonly seed: number;
  /** Every file, templates of nested stacks too. */
  readonly files: readonly EstateFile[];
  /** Files that are deployed by themselves, exporters before importers. */
  readonly roots: readonly string[];
}

/** The id Cordon gives a deployment: its file's name without the extension. */
export function deploymentId(fileName: string): string {
  return fileName.replace(/\.[a-z]+$/, '');
}
