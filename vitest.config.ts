import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/cluster.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // One fork a core: each holds its own server and database.
    maxWorkers: 2,
    reporters: process.env.CI ? ['default', 'test/summary.ts'] : ['default'],
  },
  oxc: { decorator: { legacy: true } },
});
