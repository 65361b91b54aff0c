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
export function isInsideClause({ tokens, at, end, before, behind, last }: Spot): boolean {
  const phrase = tokens.slice(at, end).map(({ text }) => text)
  // "The 9 June workshop" has its article for the workshop, "the 9th of June" for the day.
  if (phrase[0] === 'the' && !phrase.includes('of')) return false
  const mark = tokens[at - 1]
  // "20 maart ga ik mee" and "12 mei: …"; in "1 mei 2 klanten bellen" nothing shows where the date ends.
  if (mark === undefined) return behind === '' || mayPrecedeSubject(behind)
  if (mark.kind === 'mark') return OPENS.has(mark.text) && CLOSES.has(tokens[end]?.text ?? ',')
  if (NO_NOUNS.has(before) || mayPrecedeSubject(before)) return true
  // "Tweede gesprek 7 okt, 10:30, kamer 12": with its time it is a moment.
  const isMinutes = last.kind === 'number' && [':', '.'].includes(tokens[end - 2]?.text ?? '')
  return isMinutes || O_CLOCK.has(last.text)
}

const O_CLOCK = new Set(['uur', 'u', 'h', 'am', 'pm'])

const READY = new Set(
  'klaar af gereed deadline ready done due finished inleveren afgerond opgeleverd complete completed'.split(
    ' ',
  ),
)

/** "Koningsdag neem ik de dienst over", "wo bel ik Anna": Dutch has its verb behind it. */
export function opensSentence({ at, behind, tokens, end, ctx }: Spot): boolean {
  return at === 0 && ctx.lang === 'nl' && mayPrecedeSubject(behind) && tokens[end + 1]?.kind === 'word'
}

/** "Concept klaar: 14/4", "plan van aanpak, Karin, 14-4" */
export function isReadyOn({ tokens, at, endsLine, sentence: { phrase } }: Spot): boolean {
  const isLastField = tokens[at - 1]?.text === ',' && tokens[at - 2]?.kind === 'word'
  if (endsLine && isLastField && phrase.kind === 'numeric' && phrase.mark !== '.') return true
  const before = tokens[at - 1]?.kind === 'mark' ? tokens[at - 2] : tokens[at - 1]
  return endsLine && READY.has(before?.text ?? '')
}
