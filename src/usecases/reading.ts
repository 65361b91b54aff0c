import { type FolderPart, PartMissing } from '../domain/part-missing.ts'
import type { Located } from '../domain/problem.ts'
import type { Folder } from '../domain/records.ts'
import type { Standing } from '../domain/standing.ts'
import { lookedUp, PARTS, standingByPart, tried } from './part-by-part.ts'
import type { Loaded, Store } from './ports.ts'

/** What was worked out, and the problems of the parts it rests on. */
interface Worked<T> {
  readonly value: T
  readonly problems: readonly Located[]
}

/**
 * Works something out from the folder and reads no more of it than it rests on: to look at every file of ten years
 * costs more than all the rest of a start.
 * @param first the parts that are wanted for certain
 * @param work a pure function: it is called again when it turns to a part that was not read yet
 */
export const reading = <T>(
  store: Pick<Store, 'loadOnly'>,
  first: readonly FolderPart[],
  work: (folder: Folder) => T,
): Promise<Worked<T>> =>
  partByPart(
    (parts) => store.loadOnly(parts),
    first,
    (read) => work(folderOf(read)),
  )

/** The same from what stands open, which costs no look at what is over; see {@link Standing}. */
export const readingStanding = <T>(
  store: Pick<Store, 'loadStanding'>,
  first: readonly FolderPart[],
  work: (standing: Standing) => T,
): Promise<Worked<T>> =>
  partByPart(
    (parts) => store.loadStanding(parts),
    first,
    (read) => work(standingOf(read, first)),
  )

/** The parts that were read, each with all that came with it. */
type Read<F> = ReadonlyMap<FolderPart, F>

async function partByPart<F, T>(
  load: (parts: readonly FolderPart[]) => Promise<Loaded<F>>,
  first: readonly FolderPart[],
  work: (read: Read<F>) => T,
): Promise<Worked<T>> {
  const read = new Map<FolderPart, F>()
  const problems = new Set<Located>()
  for (let wanted = first; ;) {
    // oxlint-disable-next-line no-await-in-loop -- what is wanted next is known when the work has turned to it
    const loaded = await load(wanted)
    for (const part of wanted) read.set(part, loaded.folder)
    for (const problem of loaded.problems) problems.add(problem)
    const result = tried(() => work(read))
    if (result.is === 'done') return { value: result.value, problems: [...problems] }
    wanted = [result.part]
  }
}

/** The parts that were read; whoever turns to another is told so. */
const folderOf = (read: Read<Partial<Folder>>): Folder =>
  lookedUp(PARTS, (part) => {
    const value = read.get(part)?.[part]
    if (value === undefined) throw new PartMissing(part)
    return value
  })

/** The parts that were read; those that were not are asked of what was read first, which says what it knows of them. */
const standingOf = (read: Read<Standing>, [first = 'settings']: readonly FolderPart[]): Standing =>
  standingByPart((part) => {
    const found = read.get(part) ?? read.get(first)
    if (found === undefined) throw new PartMissing(part)
    return found
  })
