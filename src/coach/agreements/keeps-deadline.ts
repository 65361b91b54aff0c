import type { FoundDeadline } from '../dates/find-deadline.ts'
import { languageOf } from '../language.ts'
import { type Word, wordsOf } from '../words.ts'
import { looksFinite, mayPrecedeSubject } from './verbs-nl.ts'

/** Whether what is left of a line would be no sentence without its deadline, though no phrase is cut in two. */
export function keepsDeadline(line: string, found: FoundDeadline): boolean {
  const before = wordsOf(line.slice(0, found.start))
  const after = wordsOf(line.slice(found.end))
  return (
    isBeforeVerb(line, before, after) ||
    isEndOfRange(line.slice(found.start, found.end), before) ||
    isPredicate(before, after) ||
    hangsOnPreposition(line, before)
  )
}

const PRONOUNS: ReadonlySet<string> = new Set('ik je jij u hij zij ze we wij jullie er het'.split(' '))
const BEGIN_SUBJECT: ReadonlySet<string> = new Set(
  'de het een mijn onze ons jouw zijn haar hun deze die dit dat alle beide'.split(' '),
)
/** Plurals and forms of "to be", which do not end in -t. */
const VERBS_IN_SECOND_PLACE: ReadonlySet<string> = new Set(
  'is zijn was waren heb hebben ga gaan zal zullen kunnen moeten mogen willen worden werden ben komen'.split(
    ' ',
  ),
)
const JOINS_CLAUSES: ReadonlySet<string> = new Set(['en', 'maar', 'want', 'dus', 'of'])

/** "Vrijdag stuurt Anna het rooster", "… en in mei bespreek ik het": the order of words hangs on the deadline. */
function isBeforeVerb(line: string, before: readonly Word[], after: readonly Word[]): boolean {
  const last = before.at(-1)
  const opensClause = last === undefined || last.mark || JOINS_CLAUSES.has(last.low)
  const [next, second] = after
  if (!opensClause || next === undefined || next.mark || languageOf(line) === 'en') return false
  if (PRONOUNS.has(second?.low ?? '') && !PREPOSITIONS.has(next.low)) return true
  const { low } = next
  return (
    mayPrecedeSubject(low) || looksFinite(low) || VERBS_IN_SECOND_PLACE.has(low) || isPlural(next, second)
  )
}

/** "In mei volgen Samira en ik …", "In mei starten de gesprekken": a plural is written like an infinitive. */
function isPlural(verb: Word, second: Word | undefined): boolean {
  if (second === undefined || second.mark || !verb.low.endsWith('en') || PREPOSITIONS.has(verb.low))
    return false
  return /^\p{Lu}/u.test(second.text) || BEGIN_SUBJECT.has(second.low)
}

const PREPOSITIONS: ReadonlySet<string> = new Set(
  'met aan naar bij op in voor over van door tegen om en of tussen zonder binnen buiten'.split(' '),
)

const FARTHEST_BEGIN_OF_RANGE = 4
const TO: ReadonlySet<string> = new Set(['tot', 'until', 'till', 't'])
const FROM: ReadonlySet<string> = new Set(['van', 'vanaf', 'sinds', 'from', 'since', 'tussen', 'between'])

/** "Van mei tot juni": without its end the beginning of a range says nothing. */
function isEndOfRange(deadline: string, before: readonly Word[]): boolean {
  return (
    TO.has(wordsOf(deadline)[0]?.low ?? '') &&
    before.slice(-FARTHEST_BEGIN_OF_RANGE).some(({ low }) => FROM.has(low))
  )
}

const COPULAS: ReadonlySet<string> = new Set(['is', 'zijn', 'was', 'wordt', 'are', 'be', 'were'])

/** "De deadline is vrijdag", "the report is due Friday": it is all that is said. */
function isPredicate(before: readonly Word[], after: readonly Word[]): boolean {
  return (after[0]?.mark ?? true) && COPULAS.has(before.at(-1)?.low ?? '')
}

/** The verbs that "voor" at the end of a clause belongs to: voorbereiden, voorstellen … */
const STEMS_BEFORE_VOOR =
  /^(?:bereid|stel|leg|lees|neem|zit|doe|draag|schrijf|houd|werk|kom)(?:t|d?en|gen|len)?$/u

/** "Een afspraak voor in mei" ends in a preposition without its month, "ik bereid het voor in mei" does not. */
function hangsOnPreposition(line: string, before: readonly Word[]): boolean {
  return before.at(-1)?.low === 'voor' && !wordsOf(line).some(({ low }) => STEMS_BEFORE_VOOR.test(low))
}
