import type { Word } from '../words.ts'
import type { AgreementContext } from './context.ts'
import { isBaseDeedOfPerson, isDeedAfterName, isDeedOfPerson, isPastDeed } from './deeds-en.ts'
import type { Person } from './people.ts'
import { isJoined } from './pronouns-en.ts'
import { lowAt, sharedSubject, type Subject, subject } from './subject.ts'
import { isThingNoun } from './things.ts'
import { HELPERS, looksFinite } from './verbs-en.ts'

/** Between the subject and its verb. */
const ADVERBS: ReadonlySet<string> = new Set(
  (
    'also then always first already still probably definitely personally now just gladly kindly both then again ' +
    'finally maybe perhaps really himself herself myself yourself either usually'
  ).split(' '),
)
const BE: ReadonlySet<string> = new Set("be am is are was been i'm im get gets being 's".split(' '))
const RECEIVES: ReadonlySet<string> = new Set(['get', 'receive', 'hear'])
const WISHES: ReadonlySet<string> = new Set(['want', 'like', 'hope', 'expect', 'need', 'prefer'])
const PARTICIPLE =
  /^(?:\w{3,}ed|given|sent|shown|taught|told|made|found|held|taken|put|paid|written|driven|known|seen|done|brought)$/
const IS_READY =
  /^(?:going|able|off|there|sympathetic|positive|supportive|enthusiastic|interested|happy|willing|keen|fine|prepared|due|supposed|responsible|ready|glad|set|on|up|in|open)$/

/** "I'll be trained", "she gets told": it is done to the subject. `at` is the subject. */
export function isDone(clause: readonly Word[], at: number): boolean {
  const near = [at, at + 1, at + 2, at + 3]
  return near.some((i) => BE.has(lowAt(clause, i)) && PARTICIPLE.test(verbAfter(clause, i + 1).low))
}

/** "I get … from Anna", "I want you to …": somebody else has to act. */
export function waits(clause: readonly Word[], at: number): boolean {
  const i = verbAfter(clause, at + 1).at
  const verb = lowAt(clause, i)
  if (WISHES.has(verb)) return lowAt(clause, i + 1) !== 'to'
  return RECEIVES.has(verb) && clause.slice(i).some((word) => word.low === 'from')
}

/** The first word from `at` that is neither an adverb nor a helper. */
function verbAfter(clause: readonly Word[], at: number): { readonly low: string; readonly at: number } {
  let i = at
  while (ADVERBS.has(lowAt(clause, i)) || HELPERS.has(lowAt(clause, i))) i++
  return { low: lowAt(clause, i), at: i }
}

/** The person in front as subject, when the words behind say that a person acts. */
export function personDoing(
  clause: readonly Word[],
  at: number,
  person: Person,
  ctx: AgreementContext,
  leads: boolean,
): Subject | null {
  if (isJoined(clause, person.next, ctx)) return sharedSubject(at, person.next + 1, leads)
  const verbAt = skipAdverbs(clause, person.next)
  if (person.group === true) return groupDoing(clause, at, person, verbAt, leads)
  if (isDoneAt(clause, verbAt)) return person.owner === null ? null : subject(null, at, person.next, leads)
  if (person.owner === null) return bodyDoing(clause, at, leads)
  if (!acts(clause, verbAt, person, lowAt(clause, person.next - 1))) {
    const body = /^(?:the|my|our|a|an)$/u.test(lowAt(clause, at)) ? bodyDoing(clause, at, leads) : null
    return body?.owner === undefined || body.owner === null ? null : body
  }
  return subject(person.owner, at, person.next, leads)
}

/** What is done behind these is not done to the one who says so. */
const SAYS =
  /^(?:says|said|thinks|thought|reckons|reckoned|promises|promised|believes|hopes|hoped|wants|wanted|expects|agreed|agrees|asks|asked|likes)$/

/** "Hannah's booked the room" is her deed; "Hannah will be asked" is not. */
const isDoneAt = (clause: readonly Word[], verbAt: number): boolean =>
  lowAt(clause, verbAt) !== "'s" && !SAYS.test(lowAt(clause, verbAt)) && isDone(clause, verbAt - 1)

/** "The team divides": several, when they act. */
const groupDoing = (
  clause: readonly Word[],
  at: number,
  person: Person,
  verbAt: number,
  leads: boolean,
): Subject | null => {
  const verb = lowAt(clause, verbAt)
  const doing = looksFinite(verb) || isBaseDeedOfPerson(verb) || /^(?:to|are|have|try|do)$/u.test(verb)
  const becomes =
    /^(?:be|become|get|feel|stay)$/u.test(lowAt(clause, verbAt + 1)) &&
    /^(?:will|would|could|'ll)$/u.test(verb)
  return doing &&
    !(
      becomes &&
      lowAt(clause, at) === 'the' &&
      /^(?:office|shift|kitchen|lab|class)$/u.test(lowAt(clause, person.next - 1))
    ) &&
    !isDoneAt(clause, verbAt)
    ? sharedSubject(at, person.next, leads)
    : null
}

/** "The examining board sends": what a person or body does, though the word is not known. */
function bodyDoing(clause: readonly Word[], at: number, leads: boolean): Subject {
  for (let i = at + 2; i <= at + 4; i++) {
    const noun = lowAt(clause, i - 1)
    if (clause[i - 1]?.mark === true || isThingNoun(noun) || isDoneAt(clause, i)) break
    if (
      isDeedOfPerson(lowAt(clause, i)) ||
      (HELPERS.has(lowAt(clause, i)) && isBaseDeedOfPerson(lowAt(clause, i + 1)))
    )
      return subject(
        clause
          .slice(at, i)
          .map(({ text }) => text)
          .join(' '),
        at,
        i,
        leads,
      )
  }
  return subject(null, at, at + 2, leads)
}

/** Do the words at `at` say that a person acts: `sends`, `will send`, `to send`, `is going to send`? */
function acts(clause: readonly Word[], at: number, { sure, body }: Person, noun: string): boolean {
  const verb = lowAt(clause, at)
  const next = lowAt(clause, skipAdverbs(clause, at + 1))
  if (!sure && body !== true && (isThingNoun(noun) || isBaseDeedOfPerson(noun))) return false
  if (verb === 'to') return sure ? isVerbBase(next) : isBaseDeedOfPerson(next)
  if (verb === 'is' || verb === 'was' || verb === "'s")
    return (
      (next === 'to' && isVerbBase(lowAt(clause, at + 2))) ||
      IS_READY.test(next) ||
      next.endsWith('ing') ||
      (sure && isReadyLater(clause, at, verb))
    )
  if (verb === 'becomes') return false
  // "Personnel are going to look", and in notes "Kev chase the supplier".
  // "Mark tests the alarm", but "Mark tests by Friday".
  if (sure && VERB_NAME.test(noun))
    return (
      HELPERS.has(verb) ||
      /^(?:is|was|'s|'ll|has|does)$/u.test(verb) ||
      (isDeedOfPerson(verb) && GOES_ON.test(next))
    )
  if (sure) return looksFinite(verb) || verb === 'are' || (isBaseDeedOfPerson(verb) && OBJECT.test(next))
  if (isDeedAfterName(verb) && body !== true) return true
  if (isDeedOfPerson(verb) || isPastDeed(verb)) return true
  if (HELPERS.has(verb) && (isBaseDeedOfPerson(next) || isPastDeed(next))) return true
  return body !== true && isUnknownDeed(clause, at)
}

/** "Kev rewires the panel", "Kev will rewire it": a verb nobody listed, told by what it does something to. */
function isUnknownDeed(clause: readonly Word[], at: number): boolean {
  const helped = HELPERS.has(lowAt(clause, at))
  const verb = lowAt(clause, helped ? at + 1 : at)
  const fits = helped ? /^\p{L}{3,}$/u.test(verb) && verb !== 'not' : /^\p{L}{3,}[^s']s$/u.test(verb)
  return fits && !isThingNoun(verb) && OBJECT.test(lowAt(clause, helped ? at + 2 : at + 1))
}

/** First names that are verbs as well, with which a line of notes may begin. */
const VERB_NAME = /^(?:mark|grant|chase|sue)$/

/** What stands behind the deed of a person whose name is a verb as well. */
const GOES_ON =
  /^(?:the|a|an|my|our|his|her|their|your|me|us|him|them|it|this|that|these|those|all|both|any|up|out|in|on|off|with|to|for|back|through|round|two|three|what|who|how|whether)$/
const OBJECT = /^(?:the|a|an|my|our|his|her|their|your|me|us|him|them|it|this|that|these|those|all|both|any)$/

const isReadyLater = (clause: readonly Word[], at: number, verb: string): boolean =>
  lowAt(clause, at + 1).endsWith('ing') ||
  (verb === "'s" && isPastDeed(lowAt(clause, skipAdverbs(clause, at + 1))))

const isVerbBase = (low: string): boolean => low !== '' && low !== 'be' && low !== 'the'

export function skipAdverbs(clause: readonly Word[], at: number): number {
  let i = at
  while (ADVERBS.has(lowAt(clause, i))) i++
  return i
}
