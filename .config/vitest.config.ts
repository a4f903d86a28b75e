/**
 * Two projects. `unit` needs nothing but the sources. `site` reads the built site: it is built once and served before
 * its first test (test/support/site-setup.ts); the build runs beside the unit tests.
 */
import { join } from 'node:path';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  root: join(import.meta.dirname, '..'),
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['test/**/*.test.ts'],
          exclude: ['test/site/**', 'test/browser/**'],
          sequence: { groupOrder: 0 },
          // Some start whole commands, and a machine may be busy.
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'site',
          include: ['test/site/**/*.test.ts', 'test/browser/**/*.test.ts'],
          globalSetup: ['test/support/site-setup.ts'],
          setupFiles: ['test/support/site-ready.ts'],
          sequence: { groupOrder: 1 },
          testTimeout: 60_000,
          hookTimeout: 120_000,
          maxWorkers: 2,
        },
      },
    ],
  },
});
