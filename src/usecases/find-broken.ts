import { fold } from '../domain/fold.ts'
import { comparable } from '../domain/ids.ts'
import type { Located } from '../domain/problem.ts'
import { pathInFolder } from './path-in-folder.ts'
import type { Store } from './ports.ts'

/** Lines of YAML that say what a record is called by, whatever is wrong with the rest. */
const NAMED = /^\s*(?:-\s+)?(?:id|with)\s*:\s*(['"]?)(.+?)\1\s*(?:#.*)?$/u

/**
 * The file that cannot be read and is meant all the same: by an id or a name of which its text shows enough.
 * @param problems what was wrong when the folder was read
 * @returns its path in the folder; null where none of them, or more than one, says it
 */
export async function findBroken(
  store: Store,
  problems: readonly Located[],
  text: string,
): Promise<string | null> {
  const wanted = text.trim()
  if (wanted === '') return null
  const files = new Set(problems.flatMap(({ place }) => (place ? [pathInFolder(store, place.file)] : [])))
  const found: string[] = []
  for (const file of files) {
    // oxlint-disable-next-line no-await-in-loop -- few files are broken, and one is read after the other
    const read = await store.read(file)
    if (read.ok && namesIn(read.value).some((name) => isMeant(name, wanted))) found.push(file)
  }
  const [only, ...more] = found
  return only !== undefined && more.length === 0 ? only : null
}

const namesIn = (text: string): readonly string[] =>
  text.split(/\r?\n/u).flatMap((line) => NAMED.exec(line)?.[2] ?? [])

const isMeant = (name: string, wanted: string): boolean =>
  comparable(name) === comparable(wanted) || fold(name) === fold(wanted)
