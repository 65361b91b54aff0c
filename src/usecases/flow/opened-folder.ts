import { type FolderPart, PartMissing } from '../../domain/part-missing.ts'
import type { Day } from '../../domain/day.ts'
import type { Located } from '../../domain/problem.ts'
import type { Folder } from '../../domain/records.ts'
import type { Working } from '../../engine/walk.ts'
import type { Standing } from '../../domain/standing.ts'
import { lookedUp, PARTS, PARTS_BY_PLACE, standingByPart, tried } from '../part-by-part.ts'
import type { Deps, LoadedParts, Store } from '../ports.ts'

/**
 * The folder of a flow at the keyboard. What the first question rests on is read before that is asked, and the rest while
 * somebody reads it: ten years of history keep nobody waiting.
 */
export interface OpenedFolder {
  /** Always the same one. Who turns to a part that was not read yet is told so by {@link PartMissing}. */
  readonly folder: Folder
  /** What stands open in it, from the same look; a record that is taken from it is as it is in the folder. */
  readonly standing: Standing
  /** The folder at least as far as it tells of the days from this one on; see `lastDayIn`. */
  readonly since: (day: Day) => Folder
  /** Works something out, and reads the parts it turns to. The work is a pure function: it may be called again. */
  readonly working: Working
  /** Reads what was not read yet, a part at a time, so that a key that is pressed meanwhile is answered at once. */
  readonly rest: () => Promise<void>
  /** What is wrong with what was read until now. */
  readonly problems: () => readonly Located[]
}

/** A folder of which no more was read yet than these parts. */
async function openFolder(
  store: Pick<Store, 'loadParts'>,
  first: readonly FolderPart[] = [],
): Promise<OpenedFolder> {
  const read = new Map<FolderPart, LoadedParts>()
  let reading: Promise<void> | null = null
  if (first.length > 0) await loadAll(first)

  const load = (part: FolderPart): Promise<void> =>
    loadAll(PARTS_BY_PLACE.find((parts) => parts.includes(part)) ?? [part])

  async function loadAll(parts: readonly FolderPart[]): Promise<void> {
    // What was read and is missing all the same cannot be had in pieces.
    const isAgain = parts.some((part) => read.has(part))
    const loaded = await store.loadParts(parts, isAgain)
    for (const one of parts) read.set(one, loaded)
  }

  async function working<T>(work: () => T): Promise<T> {
    for (;;) {
      const done = tried(work)
      if (done.is === 'done') return done.value
      // oxlint-disable-next-line no-await-in-loop -- what is wanted next is known when the work has turned to it
      await load(done.part)
    }
  }

  async function readOn(): Promise<void> {
    for (const [part] of PARTS_BY_PLACE) {
      if (part === undefined || read.has(part)) continue
      // oxlint-disable-next-line no-await-in-loop -- one after the other, with room for a key between them
      await aTurn()
      // oxlint-disable-next-line no-await-in-loop -- as above
      await load(part)
    }
    // Records are parsed when somebody turns to them, which is better now than between an answer and the next question.
    for (const part of PARTS) {
      // oxlint-disable-next-line no-await-in-loop -- as above
      await aTurn()
      await working(() => void readIn(read, part).folder[part])
    }
  }

  return {
    folder: folderOf(read),
    standing: standingOf(read),
    since: (day) => sinceOf(read, day),
    working,
    rest: () => (reading ??= readOn()),
    problems: () => [...new Set(read.values())].flatMap(({ problems }) => problems),
  }
}

/** A folder of which every part was looked at. What is in one is parsed when somebody turns to it. */
const looked = ({ folder, standing, since, problems }: LoadedParts): OpenedFolder => ({
  ...AT_HAND,
  folder,
  standing,
  since,
  problems: () => problems,
})

/** How it is where everything was read before, and nothing was wrong. */
export const AT_HAND: Omit<OpenedFolder, 'folder' | 'standing' | 'since'> = {
  working: async (work) => work(),
  rest: async () => {},
  problems: () => [],
}

/**
 * Opens the folder for a flow: part by part where somebody is asked; where nobody is, all of it is looked at, and read where
 * something may be saved.
 * @param from how the answers come
 * @param first parts that the first question rests on, whatever stands in them: to look at them together takes less
 */
export async function openFor(
  { store, asker }: Pick<Deps, 'store' | 'asker'>,
  from: { readonly is: string },
  first: readonly FolderPart[] = [],
): Promise<OpenedFolder> {
  if (from.is === 'keyboard' && asker) return openFolder(store, first)
  return from.is === 'questions' ? openFolder(store, PARTS) : looked(await store.loadParts(PARTS))
}

/** Until what has come in meanwhile, such as a key, was dealt with. */
export const aTurn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve))

type Parts = ReadonlyMap<FolderPart, LoadedParts>

function readIn(read: Parts, part: FolderPart): LoadedParts {
  const loaded = read.get(part)
  if (loaded === undefined) throw new PartMissing(part)
  return loaded
}

const folderOf = (read: Parts): Folder => folderBy(read, ({ folder }) => folder)

/** Each part is parsed once, however often the work begins anew. */
function sinceOf(read: Parts, day: Day): Folder {
  const known = new Map<LoadedParts, Folder>()
  return folderBy(read, (loaded) => {
    const folder = known.get(loaded) ?? loaded.since(day)
    known.set(loaded, folder)
    return folder
  })
}

/** Every name in use is known when all was read. */
const folderBy = (read: Parts, folderIn: (loaded: LoadedParts) => Folder): Folder =>
  lookedUp([...PARTS, 'files'], (key) =>
    key === 'files'
      ? [...new Set(PARTS.map((part) => readIn(read, part)))].flatMap((loaded) => folderIn(loaded).files)
      : folderIn(readIn(read, key))[key],
  )

const standingOf = (read: Parts): Standing => standingByPart((part) => readIn(read, part).standing)
