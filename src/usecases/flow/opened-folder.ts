import { type FolderPart, PartMissing } from '../../domain/part-missing.ts'
import type { Located } from '../../domain/problem.ts'
import type { Folder } from '../../domain/records.ts'
import type { Working } from '../../engine/walk.ts'
import type { Standing } from '../../domain/standing.ts'
import { lookedUp, PARTS, PARTS_BY_PLACE, standingByPart, tried } from '../part-by-part.ts'
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

/** A folder of which nothing was read yet. */
function openFolder(store: Pick<Store, 'loadParts'>): OpenedFolder {
  const read = new Map<FolderPart, LoadedParts>()
  let reading: Promise<void> | null = null

  async function load(part: FolderPart): Promise<void> {
    const together = PARTS_BY_PLACE.find((parts) => parts.includes(part)) ?? [part]
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

type Parts = ReadonlyMap<FolderPart, LoadedParts>

function readIn(read: Parts, part: FolderPart): LoadedParts {
  const loaded = read.get(part)
  if (loaded === undefined) throw new PartMissing(part)
  return loaded
}

/** Every name in use is known when all was read. */
const folderOf = (read: Parts): Folder =>
  lookedUp([...PARTS, 'files'], (key) =>
    key === 'files'
      ? [...new Set(PARTS.map((part) => readIn(read, part)))].flatMap(({ folder }) => folder.files)
      : readIn(read, key).folder[key],
  )

const standingOf = (read: Parts): Standing => standingByPart((part) => readIn(read, part).standing)
