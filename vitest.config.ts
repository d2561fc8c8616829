import { createRequire } from 'node:module';
import { defineConfig } from 'vitest/config';

const graphql = createRequire(import.meta.url).resolve('graphql');

export default defineConfig({
  // One copy of graphql: the bundler's way of resolving it would load a second one beside the libraries'.
  resolve: { alias: [{ find: /^graphql$/, replacement: graphql }] },
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/cluster.ts'],
    testTimeout: 180_000,
    hookTimeout: 360_000,
    // One fork a core: each holds its own server and database.
    maxWorkers: 2,
    // A file brings and takes away its own world, so that the modules can stay: to load them anew takes seconds.
    isolate: false,
    reporters: ['default', './test/summary.ts'],
  },
  oxc: { decorator: { legacy: true } },
});
