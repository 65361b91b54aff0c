import { type FolderPart, PartMissing } from '../domain/part-missing.ts'
import type { Located } from '../domain/problem.ts'
import type { Folder } from '../domain/records.ts'
import type { Loaded, Store } from './ports.ts'

const PARTS: readonly FolderPart[] = [
  'settings',
  'plan',
  'people',
  'agreements',
  'meetings',
  'checkins',
  'reviews',
  'evidence',
  'feedback',
  'logs',
  'practices',
]

/**
 * Works something out from the folder and reads no more of it than it rests on: to look at every file of ten years
 * costs more than all the rest of a start.
 * @param first the parts that are wanted for certain
 * @param work a pure function: it is called again when it turns to a part that was not read yet
 * @returns what it worked out, and the problems of the parts it rests on
 */
export async function reading<T>(
  store: Pick<Store, 'loadOnly'>,
  first: readonly FolderPart[],
  work: (folder: Folder) => T,
): Promise<{ readonly value: T; readonly problems: readonly Located[] }> {
  const read = new Map<FolderPart, Loaded<Partial<Folder>>>()
  const problems = new Set<Located>()
  for (let wanted = first; ;) {
    // oxlint-disable-next-line no-await-in-loop -- what is wanted next is known when the work has turned to it
    const loaded = await store.loadOnly(wanted)
    for (const part of wanted) read.set(part, loaded)
    for (const problem of loaded.problems) problems.add(problem)
    const result = tried(() => work(folderOf(read)))
    if (result.is === 'done') return { value: result.value, problems: [...problems] }
    wanted = [result.part]
  }
}

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

/** The parts that were read; whoever turns to another is told so. */
function folderOf(read: ReadonlyMap<FolderPart, Loaded<Partial<Folder>>>): Folder {
  const folder = {}
  for (const part of PARTS)
    Object.defineProperty(folder, part, {
      enumerable: true,
      get: () => {
        const value = read.get(part)?.folder[part]
        if (value === undefined) throw new PartMissing(part)
        return value
      },
    })
  return folder as Folder
}
