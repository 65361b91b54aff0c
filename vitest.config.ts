import { defineConfig } from 'vitest/config'
import { useQuickDisk } from './test/support/quick-disk.ts'

useQuickDisk()

/** Folders of tests that put back what they change, and replace no module. */
const TOGETHER = '{cli,coach,domain,engine,flows,render,text,usecases}'
const LAYERS = 'test/architecture.test.ts'

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
        // These share their modules: to read them anew for each file took longer than the tests.
        test: { name: 'together', include: [`test/${TOGETHER}/**/*.test.ts`], isolate: false },
      },
      {
        extends: true,
        test: {
          name: 'units',
          include: ['test/**/*.test.ts'],
          exclude: [`test/${TOGETHER}/**`, 'test/{e2e,faults,pty}/**', LAYERS],
        },
      },
      // By itself: it is one of the checks too, and `npm test` need not do it twice.
      { extends: true, test: { name: 'layers', include: [LAYERS] } },
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
