import type { Spot } from './deadline-spot.ts'
import { datePhrase } from './grammar-dates.ts'
import { monthNumber } from './month-number.ts'
import type { Phrase } from './phrase.ts'
import { FULL_MONTHS, SHORT_WEEKDAYS, STARTS_NEW_PART } from './words.ts'

/** A date behind one of these belongs to a thing (de notulen van 3 juni, the report for May), or is a start. */
const TIES_TO_CONTENT = words(
  'van of from over about for voor uit sinds since vanaf na after tussen between met aan in op on at om bij via',
)
/** A date behind one of these is part of a name: the Friday meeting, mijn vrijdag. */
const MAKES_A_NAME = words('de een the a an mijn my jouw your zijn his ons onze our hun their')
/** No Dutch weekday, week or month takes `het`, so there it is a pronoun: "Ik lever het vrijdag in". */
const BEGINS_A_NAME = new Set([
  ...MAKES_A_NAME,
  'het',
  'haar',
  'her',
  'dit',
  'dat',
  'this',
  'that',
  'deze',
  'die',
])
/** What makes `10 uur` a time of day. */
const CLOCK_SIGNS = words('om at voor before by rond around : .')
/** Words before the name of an event, with its preposition and article at most so many. */
const LEADS_TO_EVENT = words('for of from voor van uit')
const LONGEST_EVENT_NAME = 5
const REPEATS = words('elke elk iedere ieder every each alle all per')
/** Prepositions of content rather than time, save before a feast day (met kerst). */
const WEAK_LEADS = words('about met aan')

/** Whether a date in a line says when something is done, rather than which thing is meant. */
export function isMeantAsDeadline(spot: Spot): boolean {
  const { before, sentence: found } = spot
  if (REPEATS.has(before) || endsInStrayNumber(spot) || endsInEnglishAs(spot)) return false
  if (!fitsNumberBehind(spot) || isHalfADate(spot)) return false
  const isLed = found.leads.length > 0
  const standsAlone = !isLed && !startsWithItsOwnPreposition(spot)
  if (standsAlone && (TIES_TO_CONTENT.has(before) || MAKES_A_NAME.has(before))) return false
  if (isLed && WEAK_LEADS.has(spot.first.text) && found.phrase.kind !== 'feast') return false
  return isLed ? fitsAfterLead(found.phrase, spot) : fitsBare(found.phrase, spot)
}

/** "vóór 1 mei 30 mensen bellen": the 30 is no year. "per 1 mei 24 uur werken": the hours are no time of day. */
function endsInStrayNumber({ tokens, end, last, sentence: { phrase } }: Spot): boolean {
  const isHours = ['uur', 'u', 'h'].includes(last.text) && tokens[end - 2]?.kind === 'number'
  if (isHours) return !CLOCK_SIGNS.has(tokens[end - 3]?.text ?? '')
  const hasYear =
    (phrase.kind === 'date' && phrase.year !== undefined) ||
    (phrase.kind === 'period' && phrase.period.kind === 'quarter' && phrase.period.year !== undefined)
  return hasYear && last.text.length === 2 && last.kind === 'number' && tokens[end - 2]?.kind !== 'mark'
}

/** "In maart drie dagen" is a month and a count, "by March 3 I send …" a day; where it may be either, it is neither. */
function fitsNumberBehind(spot: Spot): boolean {
  const { phrase } = spot.sentence
  if (phrase.kind === 'period' && phrase.part !== 'whole') return true
  const number = monthNumber(spot)
  return number === null || number === (phrase.kind === 'period' ? 'count' : 'day')
}

/** The weekday of "vrijdag 3 mei" is not to be read without the rest. */
function isHalfADate({ sentence: { phrase }, tokens, end }: Spot): boolean {
  if (phrase.kind !== 'weekday') return false
  const from = tokens[end]?.text === ',' ? end + 1 : end
  return datePhrase(tokens, from).some(({ value }) => value.kind === 'date')
}

/** "by Friday as agreed", where Dutch has "vrijdag as" for the coming Friday. */
function endsInEnglishAs({ last, ctx }: Spot): boolean {
  return ctx.lang === 'en' && last.text === 'as'
}

function startsWithItsOwnPreposition({ first, sentence: { phrase } }: Spot): boolean {
  return phrase.kind === 'after-weekend' || ['over', 'in', 'binnen', 'within'].includes(first.text)
}

function fitsAfterLead(phrase: Phrase, spot: Spot): boolean {
  switch (phrase.kind) {
    case 'period':
      return fitsPeriodAfterLead(phrase, spot)
    case 'weekday':
      return !isShortWeekday(spot) || !['voor', 'in'].includes(spot.first.text)
    case 'numeric':
      return (
        phrase.mark !== '.' &&
        (phrase.year !== undefined || isFollowedByNewPart(spot)) &&
        !tellsWhichEvent(spot)
      )
    case 'day-of-month':
      return (
        spot.first.text !== 'in' && hasDigits(spot) && isFollowedByNewPart(spot) && !tellsWhichEvent(spot)
      )
    case 'date':
      return !tellsWhichEvent(spot)
    case 'away':
      return fitsBare(phrase, spot)
    case 'day-name':
    case 'weekday-weeks-away':
    case 'weekday-in-week':
    case 'nth-weekday':
    case 'weekday-near':
    case 'week-in-month':
    case 'workday-of':
    case 'either':
    case 'days-from':
    case 'weekend-of':
    case 'same':
    case 'week-of':
    case 'feast':
    case 'after-weekend':
      return true
  }
}

function fitsPeriodAfterLead({ period, part }: Extract<Phrase, { kind: 'period' }>, spot: Spot): boolean {
  if (part !== 'whole') return true
  const isWeekend = period.kind === 'away' && period.unit === 'weekend'
  // "De planning voor april" is a planning for April; only the accents of "vóór april" make it a limit.
  if (spot.first.text === 'voor' && !isWeekend && !hasAccents(spot)) return false
  return period.kind !== 'month' || period.year !== undefined || FULL_MONTHS.has(spot.last.text)
}

/** What needs no word of time in front: words that can hardly be anything but a moment. */
function fitsBare(phrase: Phrase, spot: Spot): boolean {
  switch (phrase.kind) {
    case 'day-name':
    case 'weekday-in-week':
    case 'weekday-weeks-away':
    case 'nth-weekday':
    case 'after-weekend':
    case 'weekday-near':
    case 'week-in-month':
    case 'workday-of':
    case 'days-from':
    case 'weekend-of':
    case 'same':
    case 'week-of':
      return true
    case 'either':
      return false
    case 'weekday':
      return !isShortWeekday(spot)
    case 'away':
      // English "over two weeks" lasts two weeks.
      return !phrase.bare && !(spot.ctx.lang === 'en' && spot.first.text === 'over')
    case 'period':
      return fitsPeriodBare(phrase, spot)
    case 'date':
      if (hasDayInMonth(spot)) return false
      return spot.endsLine || (spot.at === 0 && spot.behind === '') || phrase.weekday !== undefined
    case 'numeric':
      return spot.endsLine && phrase.year !== undefined
    case 'day-of-month':
    case 'feast':
      return false
  }
}

function fitsPeriodBare({ period, part }: Extract<Phrase, { kind: 'period' }>, spot: Spot): boolean {
  if (part !== 'whole') return true
  if (period.kind === 'away') return period.unit !== 'weekend' || spot.first.text !== 'het'
  return period.kind === 'week' && spot.endsLine
}

/** "Ik volg er drie in maart", "de tweede in mei": how many, or which one. */
function hasDayInMonth({ tokens, at, end }: Spot): boolean {
  return tokens.slice(at, end).some(({ text }) => text === 'in')
}

/** "Aanmelden voor de themadag op 3 juni": the date tells which day it is, not when to register. */
function tellsWhichEvent({ tokens, at, sentence: { leads } }: Spot): boolean {
  if (!leads.every((lead) => lead === 'at')) return false
  const nearby = tokens.slice(Math.max(0, at - LONGEST_EVENT_NAME), at)
  const clause = nearby.slice(nearby.findLastIndex(({ kind }) => kind === 'mark') + 1)
  return clause.some(
    ({ text }, i) =>
      LEADS_TO_EVENT.has(text) && BEGINS_A_NAME.has(clause[i + 1]?.text ?? '') && i + 2 < clause.length,
  )
}

function isFollowedByNewPart({ tokens, end, behind }: Spot): boolean {
  return tokens[end] === undefined || behind === '' || STARTS_NEW_PART.has(behind)
}

function isShortWeekday({ last, tokens, end }: Spot): boolean {
  return (
    SHORT_WEEKDAYS.has(last.text) || (last.text === '.' && SHORT_WEEKDAYS.has(tokens[end - 2]?.text ?? ''))
  )
}

function hasDigits({ tokens, at, end }: Spot): boolean {
  return tokens.slice(at, end).some(({ kind }) => kind === 'number')
}

function hasAccents({ line, first }: Spot): boolean {
  return /\p{M}/u.test(line.slice(first.start, first.end).normalize('NFD'))
}

function words(text: string): ReadonlySet<string> {
  return new Set(text.split(' '))
}
