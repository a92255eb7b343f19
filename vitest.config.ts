import { defineConfig } from 'vitest/config';

/** `unit` runs anywhere in seconds; `corpus` measures against annotated texts; `browser` drives real browsers. */
export default defineConfig({
  esbuild: { jsx: 'automatic', jsxImportSource: 'preact' },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['test/unit/**/*.test.{ts,tsx}', 'lib/**/*.test.ts'],
          // None takes a second on a machine of its own; shared ones are at times ten times slower.
          testTimeout: 30_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'corpus',
          include: ['test/corpus/**/*.test.ts'],
          testTimeout: 300_000,
          hookTimeout: 300_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['test/browser/**/*.test.ts'],
          fileParallelism: false,
          // Whole browsers on shared machines: a failure counts when it repeats.
          retry: 1,
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
