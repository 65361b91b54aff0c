import { type Day, addMonths } from '../../domain/day.ts'
import type { Spot } from './deadline-spot.ts'
import { resolve } from './resolve.ts'
import type { Token } from './tokens.ts'

const PRONOUNS = words('i he she it we they you ik je jij u hij zij ze wij jullie')
const PASTS = words(
  'sent did went told said made had got took wrote met spoke came gave brought bought held ran saw spent taught left ' +
    'asked promised agreed started began moved was were zei gaf vroeg kwam ging had was sprak deed nam schreef kreeg bracht ' +
    'begon stond zat liep hielp',
)
/** What was said or agreed on a day lies behind: "as promised in June", "zoals in maart beloofd". */
const SAID = words(
  'said asked promised agreed discussed mentioned told started began beloofd afgesproken besproken gevraagd toegezegd ' +
    'gezegd gemeld aangegeven genoemd verteld overeengekomen gestart begonnen gestuurd gemaild',
)
const HELPERS_OF_PERFECT = words('heb heeft hebben hebt had hadden')
const ENGLISH_PERFECT = words('have has had ve')
const FUTURE = words('will ll shall to zal zullen')
/** A day that has just passed is read as next year's, which is hardly what "sent on 3 March" means. */
const FAR_AHEAD_IN_MONTHS = 9
const PARTICIPLE = /^(?:\p{L}{0,8}ge\p{L}{2,}(?:d|t|en)|(?:be|ver|ont|her)\p{L}{3,}[dt])$/u

/** Whether a line tells what happened on a day: "Rosa completed it on Friday", "ik heb het maandag gestuurd". */
export function isDone(spot: Spot): boolean {
  const {
    sentence: { leads },
    before,
    behind,
  } = spot
  if (leads.some((lead) => lead !== 'at')) return false
  if (isLengthOfPast(spot)) return true
  if (!hasNoDirection(spot)) return false
  if (SAID.has(before) || SAID.has(behind)) return true
  return isWeekday(spot) || isFarAhead(spot) ? tellsPast(spot) : false
}

const isWeekday = ({ sentence: { phrase } }: Spot): boolean => phrase.kind === 'weekday'

/** A weekday, date or month that is ahead or behind by the line alone. */
function hasNoDirection({ sentence: { phrase } }: Spot): boolean {
  switch (phrase.kind) {
    case 'weekday':
      return phrase.which === 'nearest'
    case 'date':
    case 'numeric':
      return phrase.year === undefined
    case 'day-of-month':
      return phrase.month === undefined
    case 'period':
      return phrase.period.kind === 'month' && phrase.period.year === undefined && phrase.part === 'whole'
    default:
      return false
  }
}

function isFarAhead({ ctx, sentence: { phrase } }: Spot): boolean {
  const days: readonly Day[] = resolve(phrase, { ...ctx, before: false })
  return days.every((day) => day > addMonths(ctx.today, FAR_AHEAD_IN_MONTHS))
}

/** "Three managers in a year", "in een jaar tijd niet gelukt". */
function isLengthOfPast(spot: Spot): boolean {
  if (spot.sentence.phrase.kind !== 'away' || spot.first.text !== 'in') return false
  const clause = clauseOf(spot).map(({ text }) => text)
  const perfect = clause.some((text) => ENGLISH_PERFECT.has(text) || HELPERS_OF_PERFECT.has(text))
  return perfect && !clause.some((text) => FUTURE.has(text)) && spot.ctx.lang === 'en'
}

function tellsPast(spot: Spot): boolean {
  const clause = clauseOf(spot)
  if (clause.some(({ text }) => FUTURE.has(text))) return false
  if (clause.some((_, i) => isPastOfPerson(spot, clause[i], clause[i + 1]))) return true
  return clause.some(({ text }) => HELPERS_OF_PERFECT.has(text)) && PARTICIPLE.test(clause.at(-1)?.text ?? '')
}

/** The words between the marks around a phrase. */
function clauseOf({ tokens, at, end }: Spot): readonly Token[] {
  const isStop = ({ kind, text }: Token): boolean => kind === 'mark' && text !== "'"
  const from = tokens.findLastIndex((token, i) => i < at && isStop(token)) + 1
  const stop = tokens.findIndex((token, i) => i >= end && isStop(token))
  return tokens.slice(from, stop === -1 ? tokens.length : stop)
}

/** A past form right behind its subject: "Rosa completed", "she sent", "je stuurde". */
function isPastOfPerson({ line, ctx }: Spot, subject: Token | undefined, verb: Token | undefined): boolean {
  if (subject === undefined || verb === undefined || verb.kind !== 'word') return false
  const isPerson = PRONOUNS.has(subject.text) || /^\p{Lu}\p{Ll}/u.test(line.slice(subject.start, subject.end))
  const regular = ctx.lang === 'en' ? /\p{L}{2,}[^e]ed$/u : /\p{L}{3,}[dt]e$/u
  return isPerson && (PASTS.has(verb.text) || (regular.test(verb.text) && !NO_PASTS.has(verb.text)))
}

const NO_PASTS = words(
  'moeten weten laten meten eten zitten zetten worden vinden houden raden bieden need speed proceed feed',
)

function words(text: string): ReadonlySet<string> {
  return new Set(text.split(' '))
}
