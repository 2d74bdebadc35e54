import type { Schema } from 'js-yaml';

declare module 'js-yaml' {
  export const CORE_SCHEMA: Schema;
}
