import { settings } from './base.mjs';

/** The `check` of every control, with what it calls. */
export default settings({
  name: 'controls',
  mutate: [
    'packages/cordon/src/controls/**/*.ts',
    '!packages/cordon/src/controls/{all-controls,control}.ts',
    '!packages/cordon/src/controls/*-example.ts',
  ],
  tests: [
    'packages/cordon/test/edges',
    'packages/cordon/test/engine',
    'packages/cordon/test/anonymous-over-http.test.ts',
    'packages/cordon/test/controls.test.ts',
    'packages/cordon/test/vault-safeguards.test.ts',
  ],
});
