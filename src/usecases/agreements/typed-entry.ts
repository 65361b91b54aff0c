import type { Day } from '../../domain/day.ts'
import { finder } from '../../domain/find-agreement.ts'
import { fold } from '../../domain/fold.ts'
import { ledger, onAllSides } from '../../domain/ledger.ts'
import { oneLine } from '../../domain/one-line.ts'
import type { Folder } from '../../domain/records.ts'
import { fail, ok, type Result } from '../../domain/result.ts'
import { STOP_WORDS } from '../../domain/stop-words.ts'
import type { Choosable } from '../../text/agreements.ts'
import { type CommandResult, usage } from '../result.ts'
import type { AskingDeps } from './deps.ts'
import { looksLikeId } from './targets.ts'
import { chosenAmong, entriesOf, type Entry, whichEntry } from './which-entry.ts'

/** What was typed behind a command about agreements, and which of them it is about. */
interface Typed {
  readonly typed: readonly string[]
  readonly of: Choosable
}

/** As many as fit in a message. */
const MOST_NAMED = 10

/**
 * The ids that were typed, with what follows them. Words in place of an id point at what has them in it; where nothing
 * was typed, it is asked which one is meant.
 * @returns what there is to say where there is no id
 */
export async function typedOrChosen(
  deps: AskingDeps,
  folder: Folder,
  today: Day,
  { typed, of }: Typed,
): Promise<Result<readonly string[], CommandResult>> {
  const [first] = typed
  if (first === undefined) {
    const chosen = await whichEntry(deps, folder, today, of)
    return typeof chosen === 'string' ? ok([chosen]) : fail(chosen)
  }
  if (looksLikeId(first)) return ok(typed)
  const found = finder(folder, today)(first)
  if (found.ok || found.problem.code !== 'no-such-agreement') return ok(typed)
  return byWords(deps, folder, today, { typed, of })
}

/** As many of the words as fit something; those behind them are a note, a reason or a date. */
async function byWords(
  deps: AskingDeps,
  folder: Folder,
  today: Day,
  { typed, of }: Typed,
): Promise<Result<readonly string[], CommandResult>> {
  const { notNow, ...sides } = ledger(folder, today)
  const sets = [entriesOf(folder, today, of), [...onAllSides(sides), ...notNow]]
  // What has more of the words goes before what this command is mostly about: "HR bellen" is not "HR mailen".
  for (let count = typed.length; count > 0; count -= 1) {
    const text = typed.slice(0, count).join(' ')
    for (const among of sets) {
      const fitting = among.filter((entry) => holds(entry, text))
      // oxlint-disable-next-line no-await-in-loop -- asked once, and then it is known
      if (fitting.length > 0) return withRest(await oneOf(deps, fitting, text, of), typed.slice(count))
    }
  }
  // Said as of an id nobody has.
  return ok(typed)
}

const withRest = (
  id: Result<string, CommandResult>,
  rest: readonly string[],
): Result<readonly string[], CommandResult> => (id.ok ? ok([id.value, ...rest]) : id)

async function oneOf(
  deps: AskingDeps,
  fitting: readonly Entry[],
  text: string,
  of: Choosable,
): Promise<Result<string, CommandResult>> {
  const [only, ...more] = fitting
  if (only !== undefined && more.length === 0) return ok(only.id)
  if (deps.asker !== null) {
    const chosen = await chosenAmong(deps.asker, fitting, of, deps.catalogue)
    return typeof chosen === 'string' ? ok(chosen) : fail(chosen)
  }
  const agreements = fitting.slice(0, MOST_NAMED).map(({ id, what }) => ({ id, what: oneLine(what) }))
  return fail(usage({ problem: { code: 'several-agreements', text, agreements } }))
}

/**
 * Every word stands in what is to be done or in the name of who does it; a longer one may be the beginning of a word. Small
 * words alone point at nothing: "het" of "het verslag" is in many an agreement that is about something else.
 */
function holds(entry: Entry, text: string): boolean {
  const said = wordsOf(`${entry.what} ${('person' in entry ? entry.person : entry.with) ?? ''}`)
  const wanted = wordsOf(text)
  return (
    (wanted.some(isTelling) || (wanted.length > 0 && !said.some(isTelling))) &&
    wanted.every((word) => said.some((one) => (word.length > 2 ? one.startsWith(word) : one === word)))
  )
}

const isTelling = (word: string): boolean => !STOP_WORDS.has(word)

const wordsOf = (text: string): readonly string[] =>
  fold(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
