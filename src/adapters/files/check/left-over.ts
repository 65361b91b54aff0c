import type { Problem } from '../../../domain/problem.ts'
import type { Damage } from '../../../usecases/check-ports.ts'
import { DRAFTS, DRAFT_NAME } from '../draft-names.ts'
import { isDraft } from '../draft-store.ts'
import { makeFolders, syncFolder, writerOf } from '../atomic-write.ts'
import { onDisk } from '../disk-error.ts'
import { JOURNAL, removeDurably } from '../journal.ts'
import { OWN_PLACES, USERS_PLACES } from '../leftovers.ts'
import { isAlive } from '../process-life.ts'
import { readText } from '../read-text.ts'
import { display, locate, OWN, type Root } from '../root.ts'
import { namesIn } from './names.ts'

const LOCK = /^lock(?:\.break)?\.(\d+)-\d+$/u

/** What a crash or an older trouble left: temporary files, saves and drafts that cannot be read. */
export const leftOver = (root: Root): readonly Damage[] => [
  ...temporaries(root),
  ...journals(root),
  ...drafts(root),
]

/** Those of a program that still runs are its own. */
function temporaries(root: Root): readonly Damage[] {
  return [...USERS_PLACES, ...OWN_PLACES].flatMap((folder) =>
    namesIn(root, folder).flatMap((name) => {
      const pid = writerOf(name) ?? (folder === OWN ? lockerOf(name) : null)
      const file = folder === '' ? name : `${folder}/${name}`
      return pid === null || isAlive(pid)
        ? []
        : [damage(root, file, { code: 'left-over' }, { is: 'sweep', file })]
    }),
  )
}

function lockerOf(name: string): number | null {
  const pid = LOCK.exec(name)?.[1]
  return pid === undefined ? null : Number(pid)
}

/** A save that was damaged before it could be finished: nobody can tell what it was to do. */
const journals = (root: Root): readonly Damage[] =>
  namesIn(root, JOURNAL)
    .filter((name) => name.endsWith('.broken'))
    .map((name) => {
      const file = `${JOURNAL}/${name}`
      return damage(root, file, { code: 'broken-save' }, { is: 'sweep', file })
    })

/** Where a save that cannot be read is kept: it may hold words that stand nowhere else. */
const BROKEN = `${OWN}/backup/broken`

/** Clears away what was left over. @throws DiskError */
export function sweepAway(root: Root, file: string): void {
  if (!file.startsWith(`${JOURNAL}/`) || !file.endsWith('.broken')) return removeDurably(root, file)
  const to = locate(root, `${BROKEN}/${file.slice(JOURNAL.length + 1)}`)
  onDisk(locate(root, file), 'write', () => {
    makeFolders(root.disk, locate(root, BROKEN))
    root.disk.rename(locate(root, file), to)
    syncFolder(root.disk, locate(root, BROKEN))
    syncFolder(root.disk, locate(root, JOURNAL))
  })
}

function drafts(root: Root): readonly Damage[] {
  return namesIn(root, DRAFTS).flatMap((name) => {
    const file = `${DRAFTS}/${name}`
    const id = /^([^.]+)\.json(?:\.broken(?:-\d+)?)?$/u.exec(name)?.[1] ?? ''
    const flow = DRAFT_NAME.exec(id)?.[1]
    if (flow === undefined) return []
    const text = name.endsWith('.json') ? readText(root, file) : null
    return text?.ok === true && isDraft(id, text.value)
      ? []
      : [damage(root, file, { code: 'broken-draft', flow }, null)]
  })
}

const damage = (root: Root, file: string, problem: Problem, remedy: Damage['remedy']): Damage => ({
  problem,
  place: { file: display(root, file) },
  remedy,
})
