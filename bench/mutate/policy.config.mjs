import { settings } from './base.mjs';

/** The decision of policies, and the words that say when a verdict holds. */
export default settings({
  name: 'policy',
  mutate: [
    'packages/cordon/src/policy/**/*.ts',
    'packages/cordon/src/worlds/separate.ts',
    '!packages/cordon/src/**/*.{test,fixture}.ts',
  ],
  tests: [
    'packages/cordon/src/policy',
    'packages/cordon/src/worlds',
    'packages/cordon/test/edges/bucket-refuses-plain-http.test.ts',
    'packages/cordon/test/edges/data-keys-come-from-generate-data-key.test.ts',
    'packages/cordon/test/edges/key-can-be-used.test.ts',
    'packages/cordon/test/anonymous-over-http.test.ts',
  ],
});
