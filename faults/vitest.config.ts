import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    name: 'faults',
    root: new URL('..', import.meta.url).pathname,
    environment: 'node',
    pool: 'forks',
    maxWorkers: 2,
    include: ['faults/rows/*.test.ts'],
    globalSetup: 'test/e2e/build.ts',
    // A row is as long as it takes: what hangs is stopped and counted by the row itself.
    testTimeout: 60 * 60_000,
    hookTimeout: 120_000,
    reporters: ['verbose'],
  },
})
