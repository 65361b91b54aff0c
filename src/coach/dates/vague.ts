import type { Token } from './tokens.ts'

/** Whole answers that mean some time, or no time yet. */
const VAGUE_ANSWERS: ReadonlySet<string> = new Set(
  [
    'zsm, z . s . m, zo snel mogelijk, zo spoedig mogelijk, spoedig, snel, gauw, binnenkort',
    'straks, later, ooit, ooit eens, eens, een keer, nog niet, op termijn, op korte termijn',
    'op lange termijn, op den duur, tzt, t . z . t, te zijner tijd, weet ik nog niet, weet ik niet',
    'weet niet, geen idee, nader te bepalen, nog te bepalen, ntb, n . t . b, in de toekomst',
    'doorlopend, altijd, nooit, regelmatig, af en toe, onbekend, komt nog, meteen, nu',
    'direct, per direct, wanneer het kan, als het kan, de komende tijd, komende tijd',
    'asap, a . s . a . p, as soon as possible, soon, shortly, later, sometime, some day, someday',
    'one day, eventually, at some point, in the long run, in the long term, in due course, tbd, tba',
    "to be decided, to be determined, not sure, not sure yet, don ' t know, don ' t know yet, dunno",
    "dont know, dont know yet, i dont know yet, i don ' t know yet, i don ' t know, no idea, unknown",
    'in the future, ongoing, regularly, always, never, immediately, now, in time, op tijd, on time',
  ].flatMap((list) => list.split(', ')),
)

/** First words of an answer that hangs on something else, repeats, or only says when it begins. */
const VAGUE_BEGINNINGS: ReadonlySet<string> = new Set(
  (
    'na nadat zodra als wanneer tijdens elke elk iedere ieder vanaf sinds zo ergens ' +
    'after once when while every each from since whenever sometime as'
  ).split(' '),
)

/** Words that name a time of no fixed length, wherever they stand. */
const VAGUE_WORDS: ReadonlySet<string> = new Set(
  (
    'lente voorjaar zomer herfst najaar winter vakantie zomervakantie herfstvakantie kerstvakantie meivakantie ' +
    'voorjaarsvakantie feestdagen paar enkele aantal poosje tijdje termijn ' +
    'spring summer autumn fall winter holiday holidays vacation few couple several while'
  ).split(' '),
)

/** Longer answers are sentences, not vague dates. */
const LONGEST_VAGUE_ANSWER = 8

/** These hold words of a date, but no day: "one day", "in the new year". */
const OPEN: ReadonlySet<string> = new Set(
  (
    'one day, some day, someday, some time, in the new year, in new year, in het nieuwe jaar, het nieuwe jaar, ooit een keer, ' +
    'een dag, op een dag, een dezer dagen, one of these days, any day, any day now, elke dag, every day, per week, ' +
    'per maand, per dag, a day, a week or two, the other day, 24 / 7, 24 - 7, 9 to 5, 50 / 50, a day at a time'
  ).split(', '),
)

/** Whether the words of an answer leave the day open, though they would read as a date. */
export function isOpen(tokens: readonly Token[]): boolean {
  const words = tokens.map(({ text }) => text)
  const first = words.findIndex((word) => !SOMETIME.has(word))
  return OPEN.has(words.slice(Math.max(first, 0)).join(' '))
}

const SOMETIME: ReadonlySet<string> = new Set(['sometime', 'ergens', 'early', 'begin', 'somewhere'])

/**
 * Whether words that are no date speak of a time all the same.
 * @param tokens the whole answer, without marks at its ends
 */
export function isVague(tokens: readonly Token[]): boolean {
  const words = tokens.map(({ text }) => text)
  if (words.length === 0 || words.length > LONGEST_VAGUE_ANSWER) return false
  if (VAGUE_ANSWERS.has(words.join(' ')) || words.some((word) => VAGUE_WORDS.has(word))) return true
  return words.length > 1 && VAGUE_BEGINNINGS.has(words[0] ?? '')
}
