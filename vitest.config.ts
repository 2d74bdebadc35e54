import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['packages/*/{src,test,brute-force}/**/*.test.ts'],
    testTimeout: 60_000,
    hookTimeout: 240_000,
  },
});
