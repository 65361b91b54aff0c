import type { Day } from '../../domain/day.ts'
import { finder, type Found } from '../../domain/find-agreement.ts'
import type { LedgerProblem, Located } from '../../domain/problem.ts'
import type { Folder } from '../../domain/records.ts'
import { fail, ok, type Result } from '../../domain/result.ts'

/** What a command is about, and the words that follow: a note, a reason or a date. */
export interface Targets {
  readonly found: readonly Found[]
  /** Empty when nothing follows. */
  readonly words: string
}

/** What is wrong with asking this of what was found; null when nothing is. */
export type Refuse = (found: Found) => LedgerProblem | null

/**
 * Reads ids and what follows them: the first word is always an id, the next ones as long as they look like one.
 * @param refuse what cannot be done with some of them
 * @returns all that was found, each once; or everything that is wrong with the ids
 */
export function targets(
  folder: Folder,
  today: Day,
  words: readonly string[],
  refuse: Refuse = () => null,
): Result<Targets, readonly Located[]> {
  const find = finder(folder, today)
  const rest = words.findIndex((word, at) => at > 0 && !looksLikeId(word) && !find(word).ok)
  const ids = rest < 0 ? words : words.slice(0, rest)
  const read = ids.map((id) => find(id))
  const wrong = read.flatMap((one) => {
    const problem = one.ok ? refuse(one.value) : one.problem
    return problem === null ? [] : [{ problem }]
  })
  if (wrong.length > 0) return fail(wrong)
  const found = new Map(read.flatMap((one) => (one.ok ? [[one.value.entry.id, one.value] as const] : [])))
  const after = rest < 0 ? '' : words.slice(rest).join(' ').trim()
  return ok({ found: [...found.values()], words: after })
}

/** A mistyped id is a mistake and not a note; "e-mail" is no id. */
export const looksLikeId = (word: string): boolean =>
  /^[am]-[0-9a-z]+(?:\.\d+)?$/iu.test(word) || /^[egf]-(?=[0-9a-z]*\d)[0-9a-z]+$/iu.test(word)
