import type { Language } from '../../domain/codes.ts'
import type { Day } from '../../domain/day.ts'
import type { TakenByEvidence } from '../../domain/new-evidence.ts'
import type { Failure, Located } from '../../domain/problem.ts'
import { fail, ok, type Result } from '../../domain/result.ts'
import type { ChangeSet, LoadedRecord, Store, Upgraded, Written } from '../../usecases/ports.ts'
import { attempt } from './attempt.ts'
import { createBase } from './base.ts'
import type * as CommitModule from './commit.ts'
import type * as DecodeModule from './decode.ts'
import { refused } from './disk-error.ts'
import { nodeDisk, type Disk } from './disk.ts'
import { createLoading, type Progress } from './loading.ts'
import { mayWriteIn } from './may-write.ts'
import { placed, readText } from './read-text.ts'
import { display, displayPath, locate, type Root } from './root.ts'

/** Fewer are written before anybody wonders. */
const MANY = 50

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
  /** Told of each file that is read anew or written, and when that is done; null where nobody is to see it. */
  readonly progress?: Progress | null
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
  const loading = createLoading({ root, base, finishOldSave, ...options })

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
      const result = await shownWriting(changes.records.length, (noticed) =>
        work.commit({ ...context(), noticed }, changes),
      )
      if (result.ok) {
        base.saved(changes.records)
        upgraded = result.value.upgraded ?? upgraded
        await forEditors()
      }
      return result
    })
  }

  /** Where many files are written, the user sees that something happens. */
  async function shownWriting<T>(count: number, work: (noticed: () => void) => Promise<T>): Promise<T> {
    const progress = count < MANY ? null : await options.progress?.('writing')
    try {
      return await work(() => progress?.noticed())
    } finally {
      progress?.done()
    }
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
    load: () => loading.load(),
    loadOnly: loading.load,
    loadStanding: loading.loadStanding,
    loadHolding: loading.loadHolding,
    loadParts: loading.loadParts,
    loadSources: loading.loadSources,
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

function firstOf({ problems }: Failure): Located {
  return problems[0] ?? { problem: { code: 'not-there' } }
}
