import { type Day, addMonths } from '../../domain/day.ts'
import { isMeantAsDeadline } from './deadline-rules.ts'
import { type Place, type Spot, spotOf, standsApart } from './deadline-spot.ts'
import { type DateContext, type DateReading, readSentence } from './read-date.ts'
import { sentence } from './sentence.ts'
import { spelledRight } from './spelling.ts'
import { tokenize } from './tokens.ts'

/** A deadline in a line; `start` and `end` index the line, with the preposition and without marks around it. */
export interface FoundDeadline {
  readonly reading: DateReading
  readonly start: number
  readonly end: number
}

/** An agreement is a line; of a longer text nothing is read. */
const LONGEST_LINE = 2000

/** Farther away, a number is more likely an amount than a year. */
const FARTHEST_DEADLINE_IN_MONTHS = 20 * 12

/**
 * Finds the deadline in an agreement such as "Anna mailt HR vóór 15 januari". It looks ahead, and it rather finds
 * nothing than a date that is part of the content ("de notulen van 3 juni"): a date needs a word of time before it
 * or the end of the line behind it; weekdays, `morgen`, `volgende week`, `eind juni` do without. Of more than one,
 * a limit (vóór, uiterlijk, by, within) goes before a moment (op, on, in), and that before a bare date.
 * @param line one agreement, of at most 2000 characters
 * @param ctx the day of typing and the language that breaks ties
 * @returns the reading, `none`/`impossible` included (vóór 31 april), and its place; null when there is none, or
 *   only a vague one (zsm)
 */
export function findDeadline(line: string, ctx: Pick<DateContext, 'today' | 'lang'>): FoundDeadline | null {
  if (line.length > LONGEST_LINE) return null
  const tokens = spelledRight(tokenize(line))
  const forward: DateContext = { today: ctx.today, lang: ctx.lang, look: 'forward' }
  let best: Candidate | null = null
  for (let at = 0; at < tokens.length;) {
    const found = candidateAt({ tokens, line, at, ctx: forward })
    if (found !== null && (best === null || found.rank > best.rank)) best = found
    at = found?.next ?? at + 1
  }
  return best === null ? null : best.deadline
}

interface Candidate {
  readonly rank: number
  /** The token behind it. */
  readonly next: number
  readonly deadline: FoundDeadline
}

/** The longest phrase from a place on that can be a deadline. */
function candidateAt(place: Place): Candidate | null {
  const parsed = sentence(place.tokens, place.at).toSorted((a, b) => b.end - a.end)
  for (const parse of parsed) {
    const spot = spotOf(place, parse)
    if (spot === null || !standsApart(spot) || !isMeantAsDeadline(spot)) continue
    const reading = readSentence(parse.value, place.ctx)
    if (!isAhead(reading, spot)) continue
    const deadline = { reading, start: spot.first.start, end: spot.last.end }
    return { rank: rankOf(spot), next: parse.end, deadline }
  }
  return null
}

function isAhead(reading: DateReading, { ctx, sentence: { phrase } }: Spot): boolean {
  // A day that does not exist is worth saying only where a month was named: "voor 10-15 mensen" is no date.
  if (reading.kind === 'none') return reading.reason === 'impossible' && phrase.kind === 'date'
  const days: readonly Day[] = reading.kind === 'day' ? [reading.day] : reading.days
  const farthest = addMonths(ctx.today, FARTHEST_DEADLINE_IN_MONTHS)
  return days.some((day) => day >= ctx.today) && days.every((day) => day <= farthest)
}

function rankOf({ sentence: { leads, phrase } }: Spot): number {
  if (leads.includes('before') || leads.includes('by') || phrase.kind === 'away') return 3
  return leads.includes('at') ? 2 : 1
}
