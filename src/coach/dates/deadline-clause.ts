import { mayPrecedeSubject } from '../agreements/verbs-nl.ts'
import type { Spot } from './deadline-spot.ts'

/** In front of a bare date these go on with what is done; a noun would make it the date of that thing. */
const NO_NOUNS: ReadonlySet<string> = new Set(
  (
    'ik je jij u ge gij hij zij ze we wij jullie er het me mij jou hem haar ons hen dit dat dan dus nog al ook pas ' +
    'en maar of daarna vervolgens samen zelf weer opnieuw i you he she it we they me him them us then so and but ' +
    'again too also wordt worden is zijn are be gets get done klaar af gereed ready'
  ).split(' '),
)
const OPENS = new Set([',', ';', ':', '.', '–', '-', '!', '?', '•', '*'])
const CLOSES = new Set([',', ';', ':', '.', ')', '!', '–', '-'])

/**
 * Whether a date without a word of time in front of it is one all the same: it begins its clause, or what stands
 * before it is no thing it could be the date of ("mijn baas komt er 3 september op terug").
 */
export function isInsideClause({ tokens, at, end, before, last }: Spot): boolean {
  const phrase = tokens.slice(at, end).map(({ text }) => text)
  // "The 9 June workshop" has its article for the workshop, "the 9th of June" for the day.
  if (phrase[0] === 'the' && !phrase.includes('of')) return false
  const mark = tokens[at - 1]
  if (mark === undefined) return true
  if (mark.kind === 'mark') return OPENS.has(mark.text) && CLOSES.has(tokens[end]?.text ?? ',')
  if (NO_NOUNS.has(before) || mayPrecedeSubject(before)) return true
  // "Tweede gesprek 7 okt, 10:30, kamer 12": with its time it is a moment.
  return last.kind === 'number' && tokens[end - 2]?.text === ':'
}
