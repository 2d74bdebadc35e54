declare module 'js-yaml' {
  /** What the loader knows while it reads; only what Cordon uses is declared. */
  export interface LoaderState {
    readonly input: string;
    readonly position: number;
    readonly kind: 'scalar' | 'sequence' | 'mapping' | null;
    readonly anchor: string | null;
    readonly result: unknown;
  }
  export class Type {
    constructor(
      tag: string,
      options: { kind: string; multi?: boolean; construct(data: unknown, tag: string): unknown },
    );
  }
  export class Schema {
    extend(types: Type[]): Schema;
  }
  export const FAILSAFE_SCHEMA: Schema;
  export class YAMLException extends Error {
    readonly reason: string;
    readonly mark?: { readonly position: number };
  }
  export function load(
    text: string,
    options: {
      schema: Schema;
      json: boolean;
      maxDepth: number;
      listener(event: 'open' | 'close', state: LoaderState): void;
    },
  ): unknown;
}
