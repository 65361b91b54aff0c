import { isBaseDeedOfPerson, isDeedOfPerson } from '../agreements/deeds-en.ts'
import type { Spot } from './deadline-spot.ts'
import { isNumber, type NumberBehind, numberBehindMonth } from './number-behind-month.ts'
import type { Token } from './tokens.ts'
import { FULL_UNITS, STARTS_NEW_PART } from './words.ts'

/**
 * What the number behind a month is: the day ("by March 3 I send …"), how many of something ("in maart 3 dagen"),
 * or either ("by June 2 people are trained").
 */
export type MonthNumber = 'day' | 'count' | 'unclear'

/** These tell how many, whatever stands in front: 3 keer, 2 days. */
const MEASURES = new Set([
  ...FULL_UNITS.keys(),
  ...'keer maal x times uur uren hours minuten minutes procent percent euro'.split(' '),
])
const SUBJECTS = new Set('ik i je jij you we wij hij he zij she ze they de het the'.split(' '))
/** What no number counts: "by March 3 everything is done". */
const UNCOUNTED = new Set(
  'who which what how where why whether because so when then this that these those all every everything everyone nothing nobody will shall'.split(
    ' ',
  ),
)
/** "3 more sessions" counts on, so these begin nothing new behind a month. */
const COUNTS_ON = new Set('some meer more minder less'.split(' '))

/** What the number behind the month of a phrase is, when it has no year; null when no number follows it. */
export function monthNumber(spot: Spot): MonthNumber | null {
  const behind = numberBehindMonth(spot)
  if (behind === null) return null
  if (placesInMonth(spot, behind)) return inMonth(behind)
  switch (behind.as) {
    case 'word':
      return wordBehind(behind, spot)
    case 'digits':
      return digitsBehind(behind, spot)
    case 'ordinal':
      return ordinalBehind(behind, spot)
  }
}

/** "In" goes with a month and never with a day of it. */
function placesInMonth({ tokens, at }: Spot, { monthAt }: NumberBehind): boolean {
  return tokens.slice(at, monthAt).some(({ text }) => text === 'in' || text === 'during' || text === 'loop')
}

function inMonth({ as, next, goesOn }: NumberBehind): MonthNumber {
  if (goesOn) return 'count'
  if (isEnd(next)) return as === 'word' ? 'count' : 'unclear'
  return SUBJECTS.has(next.text) ? 'unclear' : 'count'
}

function wordBehind({ next, goesOn }: NumberBehind, { line }: Spot): MonthNumber {
  if (goesOn) return 'count'
  return isEnd(next) || SUBJECTS.has(next.text) || isCapital(line, next) ? 'unclear' : 'count'
}

function digitsBehind(behind: NumberBehind, spot: Spot): MonthNumber {
  const { next, second, goesOn } = behind
  if (goesOn) return 'unclear'
  if (isEnd(next) || beginsNewPart(next)) return 'day'
  if (MEASURES.has(next.text)) return 'count'
  if (spot.ctx.lang === 'nl') return SUBJECTS.has(second?.text ?? '') ? 'day' : 'unclear'
  const isDoer = isName(spot.line, next) && isDeedOfPerson(second?.text ?? '')
  const isDeed = isCapital(spot.line, next) || isBaseDeedOfPerson(next.text)
  return isDoer || (isDeed && ![next, second].some(looksPlural)) ? 'day' : 'unclear'
}

function ordinalBehind({ next }: NumberBehind, { ctx, line }: Spot): MonthNumber {
  if (isEnd(next)) return 'day'
  // No Dutch date has its day behind the month: "in juni de tweede sessie".
  if (ctx.lang === 'nl') return 'count'
  const goesOnElsewhere = beginsNewPart(next) || isCapital(line, next) || isBaseDeedOfPerson(next.text)
  return goesOnElsewhere && !isNumber(next) ? 'day' : 'unclear'
}

const isEnd = (next: Token | undefined): next is undefined => next === undefined || next.kind === 'mark'

const beginsNewPart = ({ text }: Token): boolean =>
  UNCOUNTED.has(text) || (STARTS_NEW_PART.has(text) && !COUNTS_ON.has(text))

const isCapital = (line: string, { start }: Token): boolean => /^\p{Lu}/u.test(line.slice(start, start + 2))
/** "Hannah sends" and not "HR talks", which may be talks with HR. */
const isName = (line: string, { start }: Token): boolean =>
  /^\p{Lu}\p{Ll}/u.test(line.slice(start, start + 4))

const NO_PLURALS = new Set(['has', 'does', 'was', 'is', 'as', 'this', 'plus', 'always'])
const PLURALS_WITHOUT_S = new Set(['people', 'men', 'women', 'children'])

function looksPlural(token: Token | undefined): boolean {
  if (token?.kind !== 'word') return false
  if (PLURALS_WITHOUT_S.has(token.text)) return true
  return token.text.length > 3 && /[^sui]s$|ies$/.test(token.text) && !NO_PLURALS.has(token.text)
}
