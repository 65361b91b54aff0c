import { join } from 'node:path'
import type { Language } from '../../domain/codes.ts'
import { fail, ok } from '../../domain/result.ts'
import type { TextChange } from '../../usecases/exchange-ports.ts'
import type { FileVersions, MergedFile, SyncFiles, SyncNotes } from '../../usecases/sync-ports.ts'
import { makeFolders } from './atomic-write.ts'
import { attempt } from './attempt.ts'
import { nodeDisk, type Disk } from './disk.ts'
import { isFields, readOwnJson } from './own-json.ts'
import { typeOfFile } from './record-files.ts'
import { display, OWN, type Root } from './root.ts'
import { readText } from './read-text.ts'
import { targetInside, writeInside } from './write-inside.ts'

export interface SyncFilesOptions {
  readonly folder: string
  readonly shown: string
  /** In which language a new file is headed. */
  readonly language: () => Language
  readonly disk?: Disk
}

const NOTES = `${OWN}/sync.json`

/** Records of the folder as texts, for exchanging them. The parser is loaded when it is wanted. */
export function createSyncFiles({ folder, shown, language, disk = nodeDisk }: SyncFilesOptions): SyncFiles {
  const root: Root = { folder, shown, disk }
  return {
    isRecord: (file) => typeOfFile(file) !== null,
    isThere: (file) => readText(root, file).ok,
    merge: (file, versions) => merge(root, file, versions),
    freeName,
    sharedSides: () =>
      attempt(root, async () => {
        const { readRecords } = await import('./load-folder.ts')
        const { records, problems } = await readRecords(root)
        if (problems.length > 0) return fail({ exit: 3, problems })
        return ok((await import('./shared-side.ts')).sharedSidesOf(records))
      }),
    privateAmong: async (files) => (await import('./shared-side.ts')).privateAmong(files),
    withSharedSides: (sides) =>
      attempt(root, async () => {
        const { changeFor } = await import('./shared-side.ts')
        const changes = [...sides].map(([file, side]) => changeFor(root, file, side, language()))
        const failures = changes.flatMap((one) => (one.ok ? [] : [one.problem]))
        const [worst] = failures.toSorted((one, other) => one.exit - other.exit)
        if (worst !== undefined)
          return fail({ exit: worst.exit, problems: failures.flatMap((one) => one.problems) })
        return ok(together(changes.flatMap((one) => (one.ok ? [one.value] : []))))
      }),
    notes: async () => readNotes(root),
    keepNotes: (notes) =>
      attempt(root, async () => {
        makeFolders(disk, targetInside(root, OWN))
        writeInside(root, NOTES, `${JSON.stringify({ ...notes, here: hereOf(root) })}\n`)
        return ok(undefined)
      }),
  }
}

async function merge(root: Root, file: string, versions: FileVersions): Promise<MergedFile> {
  const type = typeOfFile(file)
  if (type === null) throw new Error(`${file} is no record`)
  const { mergeTexts } = await import('./exchange-merge.ts')
  return mergeTexts({ type, file, shown: display(root, file) }, versions)
}

function freeName(file: string, taken: ReadonlySet<string>): string {
  const dot = file.lastIndexOf('.')
  for (let number = 2; ; number += 1) {
    const name = `${file.slice(0, dot)}-${number}${file.slice(dot)}`
    if (!taken.has(name)) return name
  }
}

const together = (changes: readonly TextChange[]): TextChange => ({
  writes: changes.flatMap(({ writes }) => writes),
  documents: [],
  removals: changes.flatMap(({ removals = [] }) => removals),
})

/** Tells this folder from a copy of it. */
const hereOf = ({ disk, folder }: Root): string | null => disk.look(join(folder, OWN))?.id ?? null

/**
 * Notes that cannot be read are none: the user is asked once more. So are those that were made in another folder: with
 * a folder from somebody else a yes may come along that nobody here said.
 */
function readNotes(root: Root): SyncNotes | null {
  const value = readOwnJson(root, NOTES)
  if (!isFields(value)) return null
  const { address, withoutPrivate } = value
  if (typeof address !== 'string' || typeof withoutPrivate !== 'boolean') return null
  const isHere = value['here'] === hereOf(root)
  if (isHere) return { address, withoutPrivate }
  return withoutPrivate ? { address, withoutPrivate, elsewhere: true } : null
}
