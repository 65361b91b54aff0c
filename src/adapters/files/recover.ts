import { DiskError, onDisk } from './disk-error.ts'
import { locate, OWN, type Root } from './root.ts'
import { targetInside } from './write-inside.ts'

/** Another process that is saving right now needs no more than this. */
const SHORT_WAIT_MS = 1_000

/**
 * Puts back what a save changed that a crash or power cut stopped half-way, before anything is read. Where that cannot be done now
 * (a folder that may only be read, another process at work) reading goes on with what is there.
 */
export async function finishIfNeeded(root: Root): Promise<void> {
  const journal = locate(root, `${OWN}/journal`)
  try {
    if (onDisk(journal, 'read', () => root.disk.look(journal)) === null) return
    await settle(root)
  } catch (error) {
    if (!(error instanceof DiskError)) throw error
  }
}

async function settle(root: Root): Promise<void> {
  const { settleJournals, journals } = await import('./journal.ts')
  if (journals(root).length === 0) return
  const [{ takeLock }, { sweepLeftovers }] = await Promise.all([
    import('./lock.ts'),
    import('./leftovers.ts'),
  ])
  const release = await takeLock(root.disk, targetInside(root, OWN), SHORT_WAIT_MS)
  if (release === null) return
  try {
    settleJournals(root)
    sweepLeftovers(root, true)
  } finally {
    release()
  }
}
