import type { Language } from '../../domain/codes.ts'
import type { Day } from '../../domain/day.ts'
import type { TakenByEvidence } from '../../domain/new-evidence.ts'
import type { FolderPart } from '../../domain/part-missing.ts'
import type { Failure, Located } from '../../domain/problem.ts'
import { emptyFolder, type Folder } from '../../domain/records.ts'
import { fail, ok, type Result } from '../../domain/result.ts'
import type { WordTest } from '../../domain/search/word-test.ts'
import type { Standing } from '../../domain/standing.ts'
import type {
  ChangeSet,
  Holding,
  Loaded,
  LoadedParts,
  LoadedRecord,
  Store,
  Upgraded,
  Written,
} from '../../usecases/ports.ts'
import { attempt } from './attempt.ts'
import { createBase } from './base.ts'
import type * as CommitModule from './commit.ts'
import type * as DecodeModule from './decode.ts'
import { onDisk, refused, systemProblem, DiskError } from './disk-error.ts'
import { nodeDisk, type Disk } from './disk.ts'
import type { Parts } from './load-folder.ts'
import { mayWriteIn } from './may-write.ts'
import { placed, readText } from './read-text.ts'
import { display, displayPath, locate, type Root } from './root.ts'

export interface StoreOptions {
  /** Absolute path of the user's folder. */
  readonly folder: string
  /** The folder as the user typed it, for messages. */
  readonly shown: string
  /** In which language a new file is headed. */
  readonly language: () => Language
  readonly today: () => Day
  /** The words of the command that is carried out; what it saves is taken back by that name. */
  readonly command?: string
  /** Where the program has its schemas of files; the folder gets copies, for editors. */
  readonly schemas?: string
  /** Told of each file that is read anew, and when all are read; null where nobody is to see it. */
  readonly progress?: (() => Promise<{ readonly noticed: () => void; readonly done: () => void }>) | null
  /** The disk; a test gives one that fails. */
  readonly disk?: Disk
}

type Work = typeof CommitModule
type Codec = typeof DecodeModule

/**
 * The user's folder of YAML files. Everything heavy is loaded when a file has to be read or written, so that a start
 * in an empty place stays quick. `validate` works after `read` or `commit`, which bring the parser.
 */
export function createStore(options: StoreOptions): Store {
  const { folder, shown, command = '', disk = nodeDisk } = options
  const root: Root = { folder, shown, disk }
  const named = (path: string) => displayPath(root, path)
  const base = createBase()
  let codec: Codec | null = null

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
    return loaded((parts) => standingOf(root, parts, today), only, today)
  }

  async function loadHolding(test: WordTest): Promise<Holding> {
    const { NOTHING_HELD, heldIn } = await import('./index/held-in.ts')
    const { folder: found, ...rest } = await loaded((parts) => heldIn(root, parts, test))
    return { ...('held' in found ? found : NOTHING_HELD), ...rest }
  }

  async function loadParts(only: readonly FolderPart[]): Promise<LoadedParts> {
    const [{ folderOf }, { standingOf }] = await Promise.all([
      import('./folder-of.ts'),
      import('./standing-of.ts'),
    ])
    let standing: Standing | null = null
    const whole = await loaded((parts) => {
      base.remember(parts)
      standing = standingOf(root, parts, null)
      return folderOf(parts)
    }, only)
    return { ...whole, standing: standing ?? whole.folder }
  }

  async function loaded<F>(
    make: (parts: Parts) => F | Promise<F>,
    only?: readonly FolderPart[],
    today: Day | null = null,
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
        lookAtPlaces(root, only && placesOf(only), noticed, today),
      )
      const problems = [...parts.values()].flatMap((part) => part.problems)
      const isEmpty = [...parts.values()].every(({ files }) => files().length === 0)
      return { folder: await make(parts), problems, exists: !isEmpty || problems.length > 0 }
    } catch (error) {
      if (!(error instanceof DiskError)) throw error
      return { folder: emptyFolder(), problems: [systemProblem(error, named)], exists: true }
    }
  }

  /** Where much is to be read, the user sees that something happens. */
  async function shownReading<T>(work: (noticed: () => void) => Promise<T>): Promise<T> {
    const progress = await options.progress?.()
    try {
      return await work(() => progress?.noticed())
    } finally {
      progress?.done()
    }
  }

  async function loadRecord(...files: readonly string[]): Promise<LoadedRecord> {
    await finishOldSave()
    const found = await (await import('./one-record.ts')).readOneRecord(root, files)
    if (found.record !== null) base.saved([found.record])
    return found
  }

  async function takenByEvidence(): Promise<TakenByEvidence> {
    await finishOldSave()
    return (await import('./index/taken.ts')).takenByEvidence(root)
  }

  /** Reading goes on where a half-done save cannot be finished: the folder may be read-only. */
  async function finishOldSave(): Promise<void> {
    const { finishIfNeeded } = await import('./recover.ts')
    await finishIfNeeded(root)
  }

  let upgraded: Upgraded | null = null

  async function commit(changes: ChangeSet): Promise<Result<Written, Failure>> {
    return working(async (work) => {
      const result = await work.commit(context(), changes)
      if (result.ok) {
        base.saved(changes.records)
        upgraded = result.value.upgraded ?? upgraded
        await forEditors()
      }
      return result
    })
  }

  /** An editor that opens what was saved finds the schema it names. */
  async function forEditors(): Promise<void> {
    if (options.schemas === undefined) return
    const { keepSchemas } = await import('./schema-copies.ts')
    keepSchemas(root, { folder: options.schemas, language: options.language() })
  }

  const working = <T>(run: (work: Work) => Promise<Result<T, Failure>>): Promise<Result<T, Failure>> =>
    attempt(root, async () => {
      codec = await import('./decode.ts')
      return run(await import('./commit.ts'))
    })

  const context = () => ({
    root,
    loaded: base,
    language: options.language(),
    today: options.today(),
    command,
  })

  async function read(file: string): Promise<Result<string, Located>> {
    codec = await import('./decode.ts')
    try {
      const text = readText(root, file)
      return text.ok ? text : fail(placed(text.problem, display(root, file)))
    } catch (error) {
      const refusal = refused(error, named)
      return fail(refusal.ok ? { problem: { code: 'not-there' } } : firstOf(refusal.problem))
    }
  }

  return {
    place: shown,
    load: () => load(),
    loadOnly: load,
    loadStanding,
    loadHolding,
    loadParts,
    loadRecord,
    takenByEvidence,
    commit,
    preview: (changes) => working((work) => work.preview(context(), changes)),
    read,
    locate: (file) => locate(root, file),
    validate: (file, text) => {
      if (codec === null) throw new Error('read before validate')
      return codec.problemsIn(file, display(root, file), text)
    },
    replace: (file, before, after) => working((work) => work.replace(context(), file, before, after)),
    upgraded: () => upgraded,
    writable: () =>
      attempt(root, () => {
        mayWriteIn(root)
        return ok(undefined)
      }),
  }
}

const NOTHING = { problems: [], exists: false } as const

function firstOf({ problems }: Failure): Located {
  return problems[0] ?? { problem: { code: 'not-there' } }
}
