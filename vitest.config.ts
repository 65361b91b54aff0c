import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    environment: 'node',
    // Processes, not threads: tests of the store and of whole commands change the working folder and send signals.
    pool: 'forks',
    maxWorkers: 2,
    // Whole commands are started many times over, on machines with two cores.
    testTimeout: 30_000,
    hookTimeout: 30_000,
    projects: [
      {
        extends: true,
        test: { name: 'units', include: ['test/**/*.test.ts'], exclude: ['test/{e2e,faults,pty}/**'] },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          include: ['test/{e2e,faults,pty}/**/*.test.ts'],
          globalSetup: 'test/e2e/build.ts',
          testTimeout: 120_000,
        },
      },
    ],
  },
})
