import type { Day } from '../../domain/day.ts'
import { type Sentence, answer } from './sentence.ts'
import type { Look } from './nearest-year.ts'
import { leavesOpen, piecesOf, withoutPictures } from './remark.ts'
import { resolve } from './resolve.ts'
import { spelledRight } from './spelling.ts'
import { type Token, tokenize } from './tokens.ts'
import { isOpen, isVague } from './vague.ts'

/**
 * What a date phrase means: one day; a few days to choose from, the likelier first; or none, because the words
 * are no date, name a day that does not exist, or name a time without a day.
 */
export type DateReading =
  | { kind: 'day'; day: Day }
  | { kind: 'choice'; days: readonly Day[] }
  | { kind: 'none'; reason: 'not-a-date' | 'impossible' | 'vague' }

/** `today`: the day of typing. `lang` breaks ties only: both languages are always understood. */
export interface DateContext {
  readonly today: Day
  readonly lang: 'nl' | 'en'
  readonly look: Look
}

/** No date phrase is longer; longer text is not looked at. */
const LONGEST_PHRASE = 120

/** Marks that may stand around a phrase; a minus or a per cent sign makes it something else. */
const END_MARKS = '.,;:!?…"“”„«»()[]*_'

const FIRST_DAY = '1900-01-01'
const LAST_DAY = '2999-12-31'

/**
 * Reads a date the way people type it, in Dutch or English: the whole text is a date phrase, or it is none.
 * A bare weekday or a day without a year is the nearest one in the direction of looking; a period is its last
 * day. Words with a direction of their own (gisteren, over twee weken) keep it whatever the looking.
 * @param text one answer; case, accents and blanks make no difference
 * @returns never a guess where the language leaves two days: both, to be shown with their weekdays
 */
export function readDate(text: string, ctx: DateContext): DateReading {
  if (text.length > LONGEST_PHRASE) return { kind: 'none', reason: 'not-a-date' }
  const plain = withoutPictures(text)
  const whole = readPhrase(plain, ctx)
  return whole.kind === 'none' && whole.reason === 'not-a-date' ? (withRemark(plain, ctx) ?? whole) : whole
}

/**
 * A date with a remark, "9 juli (verjaring)": the one piece that is a date, or the same day said twice. Null where
 * there is none, where pieces name several days, or where another piece leaves the time open.
 */
function withRemark(text: string, ctx: DateContext): DateReading | null {
  const pieces = piecesOf(text)
  if (pieces.some(leavesOpen)) return null
  const readings = pieces.map((piece) => readPhrase(piece, ctx))
  if (readings.some((one) => one.kind === 'none' && one.reason !== 'not-a-date')) return null
  const [first, ...others] = readings.filter((one) => one.kind !== 'none')
  return first && others.every((one) => JSON.stringify(one) === JSON.stringify(first)) ? first : null
}

function readPhrase(text: string, ctx: DateContext): DateReading {
  const tokens = withoutEndMarks(spelledRight(tokenize(text)))
  if (isOpen(tokens) || isDutchAbbreviation(tokens, ctx.lang)) return { kind: 'none', reason: 'vague' }
  const whole = answer(tokens, 0).filter(({ end }) => end === tokens.length)
  const readings = whole.map(({ value }) => readSentence(value, ctx))
  const found = readings.find(({ kind }) => kind !== 'none') ?? readings[0]
  return found ?? { kind: 'none', reason: isVague(tokens) ? 'vague' : 'not-a-date' }
}

/** What a parsed phrase means, seen from today. */
export function readSentence({ leads, phrase }: Sentence, ctx: DateContext): DateReading {
  const days = resolve(phrase, { ...ctx, before: leads.includes('before') })
  const unique = [...new Set(days)].filter((day) => day >= FIRST_DAY && day <= LAST_DAY)
  const [first, ...others] = unique
  if (first === undefined) return { kind: 'none', reason: 'impossible' }
  return others.length === 0 ? { kind: 'day', day: first } : { kind: 'choice', days: unique }
}

/** A Dutch abbreviation of a weekday that is a word of its own in English. */
function isDutchAbbreviation(tokens: readonly Token[], lang: DateContext['lang']): boolean {
  return (
    lang === 'en' && tokens.length === 1 && ['do', 'ma', 'di', 'zo', 'za'].includes(tokens[0]?.text ?? '')
  )
}

function withoutEndMarks(tokens: readonly Token[]): readonly Token[] {
  const isKept = ({ kind, text }: Token): boolean => kind !== 'mark' || !END_MARKS.includes(text)
  return tokens.slice(Math.max(0, tokens.findIndex(isKept)), tokens.findLastIndex(isKept) + 1)
}
