import type { Word } from '../words.ts'
import type { Person } from './people.ts'
import { isCapitalised, textOf } from './written.ts'

/** What stands before a surname: `mevrouw Claes`, `Dr. Ruiz`, `juf Anke`. */
const TITLES: ReadonlySet<string> = new Set(
  (
    'mevrouw mevr mw meneer mijnheer menheer dhr heer juf juffrouw meester pater zuster broeder dokter dr drs ir ing ' +
    'prof professor mr mrs ms miss mx sir madam sgt sergeant insp inspector sister matron father rev reverend capt ' +
    'captain lt lieutenant pc dc ds cllr councillor dame lord lady nurse coach chef kapitein luitenant wethouder'
  ).split(' '),
)

/** Does this word announce a surname? */
export const isTitle = (low: string): boolean => TITLES.has(low)

/** `mevrouw Claes`, `Dr. Ruiz`: a title and a name, or the name behind a full stop. */
export function titledAt(words: readonly Word[], at: number): Person | null {
  if (!isTitle(words[at]?.low ?? '')) return null
  const name = words[at + 1]?.text === '.' ? at + 2 : at + 1
  const word = words[name]
  if (word === undefined || word.mark || !(isCapitalised(word) || isShort(words[at]))) return null
  let next = name + 1
  while (next < name + 3 && isCapitalised(words[next])) next++
  return { owner: textOf(words, at, next), sure: true, next }
}

/** A title that is nothing else announces a name without capital too. */
const isShort = (word: Word | undefined): boolean =>
  /^(?:mw|mevr|dhr|mr|mrs|ms|dr|mevrouw|meneer|sgt)$/u.test(word?.low ?? '')
