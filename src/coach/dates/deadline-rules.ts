import type { Spot } from './deadline-spot.ts'
import { datePhrase } from './grammar-dates.ts'
import {
  beginsInPartOfDay,
  endsInStrayNumber,
  hasAccents,
  isLength,
  isOfEventAt,
  isRepeated,
  isTwoDays,
  tellsWhichEvent,
} from './deadline-surroundings.ts'
import { mayPrecedeSubject } from '../agreements/verbs-nl.ts'
import { isDone } from './deadline-done.ts'
import { isInsideClause, isReadyOn, opensSentence } from './deadline-clause.ts'
import { monthNumber } from './month-number.ts'
import type { Phrase } from './phrase.ts'
import { FULL_MONTHS, NUMBERS, SHORT_WEEKDAYS, STARTS_NEW_PART } from './words.ts'

/** A date behind one of these belongs to a thing (de notulen van 3 juni, the report for May), or is a start. */
const TIES_TO_CONTENT = words(
  'van of from over about for voor uit sinds since vanaf na after tussen between met aan in op on at om bij via',
)
/** A date behind one of these is part of a name: the Friday meeting, mijn vrijdag. */
const MAKES_A_NAME = words('de een the a an mijn my jouw your zijn his ons onze our hun their')
/** A date behind one of these is when something begins. */
const BEGINS = words('starting beginning commencing effective ingaande ingaand startend beginnend')
/** Prepositions of content rather than time, save before a feast day (met kerst). */
const WEAK_LEADS = words('about met aan')

/** Whether a date in a line says when something is done, rather than which thing is meant. */
export function isMeantAsDeadline(spot: Spot): boolean {
  const { before, sentence: found } = spot
  if (isRepeated(spot) || endsInStrayNumber(spot) || endsInEnglishAs(spot) || isLength(spot)) return false
  // "Van maandag tot vrijdag": the range is what is done, its end the deadline.
  if (BEGINS.has(before) || ['van', 'from'].includes(spot.first.text)) return false
  if (beginsInPartOfDay(spot) || isDone(spot) || isTwoDays(spot)) return false
  if (!fitsNumberBehind(spot) || isHalfADate(spot)) return false
  if (['tussen', 'between'].includes(spot.first.text)) return true
  const isLed = found.leads.length > 0
  const standsAlone = !isLed && !startsWithItsOwnPreposition(spot)
  if (standsAlone && isOfEventAt(spot)) return true
  if (standsAlone && (TIES_TO_CONTENT.has(before) || MAKES_A_NAME.has(before) || NUMBERS.has(before)))
    return false
  if (isLed && WEAK_LEADS.has(spot.first.text) && found.phrase.kind !== 'feast') return false
  return isLed ? fitsAfterLead(found.phrase, spot) : fitsBare(found.phrase, spot)
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
    case 'week-in-month':
      return spot.first.text !== 'voor' || hasAccents(spot)
    case 'away':
      return fitsBare(phrase, spot)
    case 'day-name':
    case 'weekday-weeks-away':
    case 'weekday-in-week':
    case 'nth-weekday':
    case 'weekday-near':
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
      return !isShortWeekday(spot) || opensSentence(spot)
    case 'away':
      // English "over two weeks" lasts two weeks.
      return !phrase.bare && !(spot.ctx.lang === 'en' && spot.first.text === 'over' && !isNamed(spot))
    case 'period':
      return fitsPeriodBare(phrase, spot)
    case 'date':
      if (hasDayInMonth(spot)) return false
      return spot.endsLine || phrase.weekday !== undefined || isInsideClause(spot)
    case 'numeric':
      return phrase.weekday !== undefined || (phrase.year === undefined ? isReadyOn(spot) : spot.endsLine)
    case 'day-of-month':
      return phrase.weekday !== undefined && hasDigits(spot)
    case 'feast':
      return opensSentence(spot)
  }
}

/** "Over the next two weeks" is a time, "over two weeks" a length. */
function isNamed({ tokens, at }: Spot): boolean {
  return ['the', 'next'].includes(tokens[at + 1]?.text ?? '')
}

function fitsPeriodBare({ period, part }: Extract<Phrase, { kind: 'period' }>, spot: Spot): boolean {
  if (part !== 'whole') return true
  if (period.kind === 'away')
    return period.unit !== 'weekend' || !['het', 'weekend', 'weekeinde', 'the'].includes(spot.first.text)
  return period.kind === 'week' && spot.endsLine
}

/** "Ik volg er drie in maart", "de tweede in mei": how many, or which one. */
function hasDayInMonth({ tokens, at, end }: Spot): boolean {
  return tokens.slice(at, end).some(({ text }) => text === 'in')
}

/** Dutch goes on with its verb, English with a subject: "by the 15th Pat sends". */
function isFollowedByNewPart({ tokens, end, behind, line }: Spot): boolean {
  const next = tokens[end]
  if (next === undefined || behind === '' || STARTS_NEW_PART.has(behind)) return true
  return mayPrecedeSubject(behind) || /^\p{Lu}\p{Ll}/u.test(line.slice(next.start, next.end))
}

function isShortWeekday({ last, tokens, end }: Spot): boolean {
  return (
    SHORT_WEEKDAYS.has(last.text) || (last.text === '.' && SHORT_WEEKDAYS.has(tokens[end - 2]?.text ?? ''))
  )
}

function hasDigits({ tokens, at, end }: Spot): boolean {
  return tokens.slice(at, end).some(({ kind }) => kind === 'number')
}

function words(text: string): ReadonlySet<string> {
  return new Set(text.split(' '))
}
