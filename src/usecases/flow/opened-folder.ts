import { type FolderPart, PartMissing } from '../../domain/part-missing.ts'
import type { Located } from '../../domain/problem.ts'
import type { Folder } from '../../domain/records.ts'
import type { Working } from '../../engine/run-flow.ts'
import type { Standing } from '../../domain/standing.ts'
import type { Deps, Loaded, LoadedParts, Store } from '../ports.ts'

/**
 * The folder of a flow at the keyboard. What the first question rests on is read before that is asked, and the rest while
 * somebody reads it: ten years of history keep nobody waiting.
 */
export interface OpenedFolder {
  /** Always the same one. Who turns to a part that was not read yet is told so by {@link PartMissing}. */
  readonly folder: Folder
  /** What stands open in it, from the same look; a record that is taken from it is as it is in the folder. */
  readonly standing: Standing
  /** Works something out, and reads the parts it turns to. The work is a pure function: it may be called again. */
  readonly working: Working
  /** Reads what was not read yet, a part at a time, so that a key that is pressed meanwhile is answered at once. */
  readonly rest: () => Promise<void>
  /** What is wrong with what was read until now. */
  readonly problems: () => readonly Located[]
}

/** The parts in the order in which they are read; those that stand in one place of the folder side by side. */
const PARTS: readonly (readonly FolderPart[])[] = [
  ['settings', 'plan', 'people', 'agreements'],
  ['meetings'],
  ['checkins'],
  ['reviews'],
  ['feedback'],
  ['logs'],
  ['practices'],
  ['evidence'],
]

/** A folder of which nothing was read yet. */
function openFolder(store: Pick<Store, 'loadParts'>): OpenedFolder {
  const read = new Map<FolderPart, LoadedParts>()
  let reading: Promise<void> | null = null

  async function load(part: FolderPart): Promise<void> {
    const together = PARTS.find((parts) => parts.includes(part)) ?? [part]
    const loaded = await store.loadParts(together)
    for (const one of together) read.set(one, loaded)
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
    for (const [part] of PARTS) {
      if (part === undefined || read.has(part)) continue
      // oxlint-disable-next-line no-await-in-loop -- one after the other, with room for a key between them
      await aTurn()
      // oxlint-disable-next-line no-await-in-loop -- as above
      await load(part)
    }
    // Records are parsed when somebody turns to them, which is better now than between an answer and the next question.
    for (const part of PARTS.flat()) {
      // oxlint-disable-next-line no-await-in-loop -- as above
      await aTurn()
      void readIn(read, part).folder[part]
    }
  }

  return {
    folder: folderOf(read),
    standing: standingOf(read),
    working,
    rest: () => (reading ??= readOn()),
    problems: () => [...new Set(read.values())].flatMap(({ problems }) => problems),
  }
}

/** A folder that was read already. */
export const wholeFolder = ({ folder, problems }: Pick<Loaded, 'folder' | 'problems'>): OpenedFolder => ({
  ...AT_HAND,
  folder,
  standing: folder,
  problems: () => problems,
})

/** How it is where everything was read before, and nothing was wrong. */
export const AT_HAND: Omit<OpenedFolder, 'folder' | 'standing'> = {
  working: async (work) => work(),
  rest: async () => {},
  problems: () => [],
}

/**
 * Opens the folder for a flow: part by part where somebody is asked, whole where the answers are there already.
 * @param from how the answers come
 */
export const openFor = async (
  { store, asker }: Pick<Deps, 'store' | 'asker'>,
  from: { readonly is: string },
): Promise<OpenedFolder> =>
  from.is === 'keyboard' && asker ? openFolder(store) : wholeFolder(await store.load())

/** Until what has come in meanwhile, such as a key, was dealt with. */
export const aTurn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve))

function tried<T>(
  work: () => T,
): { readonly is: 'done'; readonly value: T } | { readonly is: 'missing'; readonly part: FolderPart } {
  try {
    return { is: 'done', value: work() }
  } catch (error) {
    if (!(error instanceof PartMissing)) throw error
    return { is: 'missing', part: error.part }
  }
}

type Parts = ReadonlyMap<FolderPart, LoadedParts>

function readIn(read: Parts, part: FolderPart): LoadedParts {
  const loaded = read.get(part)
  if (loaded === undefined) throw new PartMissing(part)
  return loaded
}

/** Every name in use is known when all was read. */
function folderOf(read: Parts): Folder {
  const parts = PARTS.flat()
  const folder = {}
  for (const part of parts)
    Object.defineProperty(folder, part, { enumerable: true, get: () => readIn(read, part).folder[part] })
  Object.defineProperty(folder, 'files', {
    enumerable: true,
    get: () => [...new Set(parts.map((part) => readIn(read, part)))].flatMap((loaded) => loaded.folder.files),
  })
  return folder as Folder
}

const standingOf = (read: Parts): Standing => ({
  get settings() {
    return readIn(read, 'settings').standing.settings
  },
  get plan() {
    return readIn(read, 'plan').standing.plan
  },
  get people() {
    return readIn(read, 'people').standing.people
  },
  get agreements() {
    return readIn(read, 'agreements').standing.agreements
  },
  get practices() {
    return readIn(read, 'practices').standing.practices
  },
  get meetings() {
    return readIn(read, 'meetings').standing.meetings
  },
  get checkins() {
    return readIn(read, 'checkins').standing.checkins
  },
  get reviews() {
    return readIn(read, 'reviews').standing.reviews
  },
  get evidence() {
    return readIn(read, 'evidence').standing.evidence
  },
  get feedback() {
    return readIn(read, 'feedback').standing.feedback
  },
  get settled() {
    return readIn(read, 'feedback').standing.settled ?? 0
  },
})
