import { defineConfig } from 'vitest/config';

export default defineConfig({
  // @cordon/phi as it is now, not as it was built.
  ssr: { resolve: { conditions: ['cordon-source'] } },
  test: {
    include: ['packages/*/{src,test,brute-force}/**/*.test.ts'],
    // In a browser: npm run test:page.
    exclude: ['**/node_modules/**', '**/dist/**', 'packages/report-page/test/page/**'],
    testTimeout: 60_000,
    hookTimeout: 240_000,
  },
});
