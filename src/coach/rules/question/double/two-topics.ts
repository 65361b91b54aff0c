import type { Asking, QuestionReading } from '../../../questions/asking.ts'
import { asTyped, capitalised, flatOf, isShouted, quoteOf } from '../../../questions/spans.ts'
import type { Cue } from '../../rule.ts'

/** What one language brings to hearing whether a second question is about something else. */
export interface Topics {
  /** The second question leans on the first: "dan", "daarvoor", "and why". */
  readonly leansOn: (flat: string) => boolean
  /** Words that name no topic: verbs, small words, and nouns such as "stap" and "reden". */
  readonly isEmpty: (word: string, before: string) => boolean
  /** Beginnings of words about one's own growth: questions on these belong together. */
  readonly career: RegExp
  /** Words about the place and its things: the printer, the parking, the outing. */
  readonly facility: RegExp
  /** Further things one asks after, by name; see NEAR for those that may be one subject. */
  readonly matters: Readonly<Record<Exclude<Matter, 'growth' | 'premises'>, RegExp>>
  /** Words that go with any plan: a date, a group, a procedure. */
  readonly decision: RegExp
  /** Something else begins here, in so many words: "trouwens", "also". */
  readonly changesTopic: RegExp
  /** The word stands where a noun stands: behind an article, a preposition and the like. */
  readonly isNoun: (flat: string, word: string) => boolean
  /** The question with what is one thing in one word: "team day" is an outing. */
  readonly read: (flat: string) => string
  /** Asks after the user's own way on, in a phrase: "waar zie je mij", "om senior te worden". */
  readonly wayOn: RegExp
  /** Asks after the user or their hours, without a noun of its own: "doe ik het goed". */
  readonly aboutMe: RegExp
  /** What leads in to a second question on the same thing: "zo ja", "or". */
  readonly followsUp: RegExp
  readonly onItsOwn: (first: string, second: string) => string
}

/** What a question in such a conversation may be about. */
type Matter = 'growth' | 'premises' | 'feedback' | 'pay' | 'hours' | 'leave' | 'home' | 'admin' | 'people'

/** Subjects that people ask after in one breath: a course and what it costs, four days and what one earns then. */
const NEAR: ReadonlySet<string> = new Set([
  'growth pay',
  'growth feedback',
  'growth hours',
  'feedback pay',
  'admin pay',
  'hours pay',
  'hours leave',
  'hours home',
  'hours people',
])

/** These have nothing to do with whatever else is asked. */
const APART: ReadonlySet<Matter> = new Set(['premises', 'leave', 'home', 'admin'])

const KINDS = /^(?:wh|verb-first|indirect)$/
/** A shorter one leans on what stands before it: "en op basis waarvan". */
const SHORTEST = 4
const LONGEST_SUGGESTION = 30

/**
 * Fires on two neighbouring questions that name different things.
 * @param topics the words of the language
 */
export function twoTopics(reading: QuestionReading, topics: Topics): Cue | null {
  const { askings } = reading
  if (askings.length > 3) return null
  for (const [at, second] of askings.entries()) {
    const first = askings[at - 1]
    if (!first || !areTwo(reading, first, second, topics)) continue
    const suggestion = apart(reading, first, second, topics)
    return { quote: quoteOf(reading, second.words), ...(suggestion === null ? {} : { suggestion }) }
  }
  return null
}

function areTwo(reading: QuestionReading, first: Asking, second: Asking, topics: Topics): boolean {
  if (!KINDS.test(first.kind) || !KINDS.test(second.kind)) return false
  const [one, two] = [topics.read(flatOf(first)), topics.read(flatOf(second))]
  const before = leadOf(reading, second)
  if (topics.leansOn(two) || topics.followsUp.test(before) || second.words.length < SHORTEST) return false
  const named = topicsOf(one, topics)
  const alsoNamed = topicsOf(two, topics).filter(
    (word) => topics.career.test(word) || topics.facility.test(word) || topics.isNoun(two, word),
  )
  if (overlap(named, alsoNamed)) return false
  const [about, alsoAbout] = [mattersOf(one, named, topics), mattersOf(two, alsoNamed, topics)]
  if (about.length > 0 && alsoAbout.length > 0) return areFar(about, alsoAbout)
  if (named.length + about.length === 0 || alsoNamed.length + alsoAbout.length === 0) return false
  if (topics.changesTopic.test(before)) return true
  const known = [...about, ...alsoAbout]
  if (known.some((matter) => APART.has(matter))) return true
  return (
    known.includes('growth') &&
    !(about.length > 0 ? alsoNamed : named).every((word) => topics.decision.test(word))
  )
}

const areFar = (one: readonly Matter[], two: readonly Matter[]): boolean =>
  one.every((matter) =>
    two.every(
      (other) => matter !== other && !NEAR.has(`${matter} ${other}`) && !NEAR.has(`${other} ${matter}`),
    ),
  )

function mattersOf(
  flat: string,
  named: readonly string[],
  { facility, career, matters, wayOn }: Topics,
): readonly Matter[] {
  const found: Matter[] = MATTERS.filter((matter) => matters[matter].test(flat))
  if (named.some((word) => facility.test(word))) found.push('premises')
  if (wayOn.test(flat) || named.some((word) => career.test(word))) found.push('growth')
  return found
}

const MATTERS = ['feedback', 'pay', 'hours', 'leave', 'home', 'admin', 'people'] as const

function topicsOf(flat: string, { isEmpty, aboutMe }: Topics): readonly string[] {
  const words = flat.split(' ')
  const named = words.filter(
    (word, at) => word.length > 2 && !isEmpty(word, words[at - 1] ?? '') && !/^\d/.test(word),
  )
  return named.length === 0 && aboutMe.test(flat) ? ['i'] : named
}

const LIKE = 5

/** The same noun, or two words with the same beginning. */
const overlap = (one: readonly string[], two: readonly string[]): boolean =>
  one.some((word) =>
    two.some(
      (other) =>
        word === other ||
        (word.length >= LIKE && other.length >= LIKE && word.slice(0, LIKE) === other.slice(0, LIKE)),
    ),
  )

/** What stands in the sentence of a question before it, three words at most. */
function leadOf({ sentences }: QuestionReading, asking: Asking): string {
  const words = sentences[asking.sentence]?.words.filter(({ mark }) => !mark) ?? []
  const at = words.findIndex((word) => word.start === asking.words[0]?.start)
  return words
    .slice(Math.max(0, at - 3), at + 1)
    .map(({ low }) => low)
    .join(' ')
}

/** Both questions, each a sentence of its own, as typed. */
function apart(
  { text }: QuestionReading,
  first: Asking,
  second: Asking,
  { onItsOwn }: Topics,
): string | null {
  if (first.words.length + second.words.length > LONGEST_SUGGESTION || isShouted(text)) return null
  const [one, two] = [asTyped(text, first.words, 0), asTyped(text, second.words, 0)]
  return one === null || two === null ? null : onItsOwn(`${capitalised(one)}?`, `${capitalised(two)}?`)
}

/**
 * Whether a word stands behind one of some words, with at most one word between.
 * @param before what may stand before a noun
 */
export function standsBehind(flat: string, word: string, before: ReadonlySet<string>): boolean {
  const words = flat.split(' ')
  return words.some(
    (low, at) => low === word && (before.has(words[at - 1] ?? '') || before.has(words[at - 2] ?? '')),
  )
}
