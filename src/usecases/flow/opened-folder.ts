import { type FolderPart, PartMissing } from '../../domain/part-missing.ts'
import type { Located } from '../../domain/problem.ts'
import type { Folder } from '../../domain/records.ts'
import type { Working } from '../../engine/run-flow.ts'
import type { Deps, Loaded, Store } from '../ports.ts'

/**
 * The folder of a flow at the keyboard. What the first question rests on is read before that is asked, and the rest while
 * somebody reads it: ten years of history keep nobody waiting.
 */
export interface OpenedFolder {
  /** Always the same one. Who turns to a part that was not read yet is told so by {@link PartMissing}. */
  readonly folder: Folder
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

type Read = Loaded<Partial<Folder>>

/** A folder of which nothing was read yet. */
function openFolder(store: Pick<Store, 'loadOnly'>): OpenedFolder {
  const read = new Map<FolderPart, Read>()
  let reading: Promise<void> | null = null

  async function load(part: FolderPart): Promise<void> {
    const together = PARTS.find((parts) => parts.includes(part)) ?? [part]
    const loaded: Read = await store.loadOnly(together)
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
  }

  return {
    folder: folderOf(read),
    working,
    rest: () => (reading ??= readOn()),
    problems: () => [...new Set(read.values())].flatMap(({ problems }) => problems),
  }
}

/** A folder that was read already. */
export const wholeFolder = ({ folder, problems }: Pick<Loaded, 'folder' | 'problems'>): OpenedFolder => ({
  ...AT_HAND,
  folder,
  problems: () => problems,
})

/** How it is where everything was read before, and nothing was wrong. */
export const AT_HAND: Omit<OpenedFolder, 'folder'> = {
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
const aTurn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve))

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

/** Every name in use is known when all was read. */
function folderOf(read: ReadonlyMap<FolderPart, Read>): Folder {
  const parts = PARTS.flat()
  const readOf = (part: FolderPart): Read => {
    const loaded = read.get(part)
    if (loaded === undefined) throw new PartMissing(part)
    return loaded
  }
  const folder = {}
  for (const part of parts)
    Object.defineProperty(folder, part, { enumerable: true, get: () => readOf(part).folder[part] })
  Object.defineProperty(folder, 'files', {
    enumerable: true,
    get: () => [...new Set(parts.map(readOf))].flatMap((loaded) => loaded.folder.files ?? []),
  })
  return folder as Folder
}
