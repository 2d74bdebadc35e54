import { defineConfig } from 'vitest/config';
import { pageDefinitions } from './scripts/page-assets.mjs';

export default defineConfig({
  ssr: { resolve: { conditions: ['cordon-source'] } },
  // The page as it is now, not as it was built.
  define: await pageDefinitions(),
  test: {
    include: ['packages/report-page/test/page/**/*.test.ts'],
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
