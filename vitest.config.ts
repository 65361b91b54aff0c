import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'
import { useQuickDisk } from './test/support/quick-disk.ts'

useQuickDisk()

/** More of them at a time would be in each other's way: many tests start processes of their own. */
const CORES = Math.min(availableParallelism(), 4)

/** Tests that put back what they change, and replace no module as those called `upgrade` do. */
const TOGETHER = [
  'test/{cli,coach,docs,domain,engine,flows,render,schemas,security,text,usecases}/**/!(upgrade).test.ts',
  'test/adapters/{answers,files}/**/!(upgrade).test.ts',
]
const LAYERS = 'test/architecture.test.ts'

export default defineConfig({
  test: {
    environment: 'node',
    // Processes, not threads: tests of the store and of whole commands change the working folder and send signals.
    pool: 'forks',
    maxWorkers: CORES,
    sequence: { groupOrder: 1 },
    // Whole commands are started many times over, on machines with two cores.
    testTimeout: 30_000,
    hookTimeout: 30_000,
    projects: [
      {
        extends: true,
        // These share their modules: to read them anew for each file took longer than the tests.
        test: { name: 'together', include: TOGETHER, isolate: false },
      },
      {
        extends: true,
        test: {
          name: 'units',
          include: ['test/**/*.test.ts'],
          exclude: [...TOGETHER, 'test/{e2e,faults,pty}/**', LAYERS],
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
          // They wait as much as they work, for what they started; the others begin when they are done.
          maxWorkers: CORES + 1,
          sequence: { groupOrder: 0 },
          testTimeout: 120_000,
        },
      },
    ],
  },
})
