import { defineConfig } from 'vitest/config';

/** Tests over material that lies beside the repository and is not part of it; each skips, and says so, where it is missing. */
export default defineConfig({
  // @cordon/phi as it is now, not as it was built.
  ssr: { resolve: { conditions: ['cordon-source'] } },
  test: {
    include: ['packages/*/corpus/**/*.test.ts'],
    testTimeout: 240_000,
    hookTimeout: 240_000,
  },
});
