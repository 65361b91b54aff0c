import type { Day } from '../../domain/day.ts'
import { type FolderPart, PartMissing } from '../../domain/part-missing.ts'
import type { ReportSources } from '../../domain/private/report/sources.ts'
import { emptyFolder, type Folder } from '../../domain/records.ts'
import type { WordTest } from '../../domain/search/word-test.ts'
import type { Standing } from '../../domain/standing.ts'
import type { Holding, Loaded, LoadedParts } from '../../usecases/ports.ts'
import type { Base } from './base.ts'
import { DiskError, onDisk, systemProblem } from './disk-error.ts'
import type { Depth } from './index/shelf-file.ts'
import type { Parts } from './load-folder.ts'
import { displayPath, type Root } from './root.ts'

interface LoadingOptions {
  readonly root: Root
  /** Remembers what was read, for a save to tell what was changed. */
  readonly base: Base
  readonly finishOldSave: () => Promise<void>
  readonly today: () => Day
  /** See `StoreOptions`. */
  readonly progress?: Progress | null
}

/** Lets the user see that many files are being read or written. */
export type Progress = (
  doing: 'reading' | 'writing',
) => Promise<{ readonly noticed: () => void; readonly done: () => void }>

/** The ways in which a store reads the folder, or parts of it; see `Store`. */
export function createLoading({ root, base, finishOldSave, ...options }: LoadingOptions) {
  const { folder, disk } = root

  async function load(only?: readonly FolderPart[]): Promise<Loaded> {
    const { folderOf } = await import('./folder-of.ts')
    return loaded((parts) => {
      base.remember(parts)
      return folderOf(parts)
    }, only)
  }

  async function loadStanding(only: readonly FolderPart[]): Promise<Loaded<Standing>> {
    const { standingOf } = await import('./standing-of.ts')
    const today = options.today()
    return loaded((parts) => standingOf(root, parts, today), only, 'standing')
  }

  async function loadHolding(test: WordTest): Promise<Holding> {
    const { NOTHING_HELD, heldIn } = await import('./index/held-in.ts')
    for (let depth: Depth = 'files'; ; depth = 'records')
      try {
        // oxlint-disable-next-line no-await-in-loop -- a second time only where somebody put another shelf there meanwhile
        const { folder: found, ...rest } = await loaded(
          (parts) => heldIn(root, parts, test, depth),
          undefined,
          depth,
        )
        return { ...('held' in found ? found : NOTHING_HELD), ...rest }
      } catch (error) {
        if (!(error instanceof PartMissing) || depth === 'records') throw error
      }
  }

  async function loadParts(only: readonly FolderPart[], isAll = true): Promise<LoadedParts> {
    const [{ folderOf, folderSince }, { standingOf }] = await Promise.all([
      import('./folder-of.ts'),
      import('./standing-of.ts'),
    ])
    const today = options.today()
    let standing: Standing | null = null
    let since: LoadedParts['since'] | null = null
    const whole = await loaded(
      (parts) => {
        base.remember(parts)
        standing = standingOf(root, parts, today)
        since = (day) => folderSince(parts, day)
        return folderOf(parts)
      },
      only,
      isAll ? 'records' : 'files',
    )
    return { ...whole, standing: standing ?? whole.folder, since: since ?? (() => whole.folder) }
  }

  async function loadSources(isAll: boolean): Promise<Loaded<ReportSources>> {
    const [{ sourcesOf }, { sourcesIn }] = await Promise.all([
      import('./sources-of.ts'),
      import('../../domain/private/report/sources.ts'),
    ])
    // Nothing is kept for a save to compare with: a report changes no record.
    const { folder: found, ...rest } = await loaded(
      (parts) => sourcesOf(root, parts, options.today()),
      undefined,
      isAll ? 'records' : 'files',
    )
    return { ...rest, folder: 'standing' in found ? found : sourcesIn(found) }
  }

  async function loaded<F>(
    make: (parts: Parts) => F | Promise<F>,
    only?: readonly FolderPart[],
    depth: Depth = 'records',
  ): Promise<Loaded<F | Folder>> {
    try {
      if (onDisk(folder, 'read', () => disk.look(folder)) === null)
        return { ...NOTHING, folder: emptyFolder() }
      await finishOldSave()
      const [{ lookAtPlaces }, { placesOf }] = await Promise.all([
        import('./load-folder.ts'),
        import('./folder-of.ts'),
      ])
      const parts = await shownReading((noticed) =>
        lookAtPlaces(root, only && placesOf(only), noticed, depth),
      )
      const problems = [...parts.values()].flatMap((part) => part.problems)
      // Where there is a record there is a file: to look for others takes a look at every name.
      const isEmpty = [...parts.values()].every(
        ({ known, files }) => known.names.length === 0 && files().length === 0,
      )
      return { folder: await make(parts), problems, exists: !isEmpty || problems.length > 0 }
    } catch (error) {
      if (!(error instanceof DiskError)) throw error
      return {
        folder: emptyFolder(),
        problems: [systemProblem(error, (path) => displayPath(root, path))],
        exists: true,
      }
    }
  }

  /** Where much is to be read, the user sees that something happens. */
  async function shownReading<T>(work: (noticed: () => void) => Promise<T>): Promise<T> {
    const progress = await options.progress?.('reading')
    try {
      return await work(() => progress?.noticed())
    } finally {
      progress?.done()
    }
  }

  return { load, loadStanding, loadHolding, loadParts, loadSources }
}

const NOTHING = { problems: [], exists: false } as const
