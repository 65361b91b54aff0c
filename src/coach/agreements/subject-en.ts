import type { Word } from '../words.ts'
import type { AgreementContext } from './context.ts'
import { isBaseDeedOfPerson, isDeedInProgress, isDeedOfPerson, isPastDeed } from './deeds-en.ts'
import { type Person, personAt } from './people.ts'
import { lowAt, sharedSubject, type Subject, subject } from './subject.ts'
import { isThingNoun } from './things.ts'
import { HELPERS, looksFinite, OPENERS, SUBORDINATORS } from './verbs-en.ts'

const ME = /^(?:i(?:'(?:ll|m|ve|d))?|il|im|ive|ill|myself)$/
const THEM = /^(?:you|he|she|u)(?:'(?:ll|re|s|ve|d))?$|^(?:youll|shell|hell|hes|shes|youre)$/
const SHARED =
  /^(?:we|they|someone|somebody|everyone|everybody|both|all|each)(?:'(?:ll|re|s|ve|d))?$|^(?:weve|theyll|theyre)$/
const OPEN = /^(?:it|there|nobody|this|that|these|those|nothing|everything|one)(?:'(?:ll|re|s|ve|d))?$/
const AND: ReadonlySet<string> = new Set(['and', 'or', '&', '+', '/', 'n', 'plus'])
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
  /^(?:going|happy|willing|keen|fine|prepared|due|supposed|responsible|ready|glad|set|on|up|in|open)$/
/** The subject of a time clause, while the main one is still to come: "before I leave". */
const OPENS_CLAUSE: ReadonlySet<string> = new Set([
  'before',
  'after',
  'as',
  'once',
  'until',
  'till',
  'when',
  'if',
])

/** The subject of an English clause: first, or behind an opening phrase ("On Friday Hannah sends …"). */
export function englishSubject(clause: readonly Word[], ctx: AgreementContext): Subject | null {
  const first = subjectAt(clause, 0, ctx)
  if (first !== null) return first
  return OPENERS.has(lowAt(clause, 0)) || /^\d/u.test(lowAt(clause, 0)) ? subjectFurtherOn(clause, ctx) : null
}

function subjectFurtherOn(clause: readonly Word[], ctx: AgreementContext): Subject | null {
  for (let at = 1; at < clause.length; at++) {
    const before = lowAt(clause, at - 1)
    if (SUBORDINATORS.has(before)) return null
    const found = OPENS_CLAUSE.has(before) ? null : subjectAt(clause, at, ctx, true)
    if (found !== null && (found.owner !== null || found.shared || !isDeterminerSubject(clause, at)))
      return found
  }
  return null
}

const isDeterminerSubject = (clause: readonly Word[], at: number): boolean =>
  /^(?:the|a|an|my|our|his|her|your|their|this|that|these|those|it)$/.test(lowAt(clause, at))

function subjectAt(
  clause: readonly Word[],
  at: number,
  ctx: AgreementContext,
  further = false,
): Subject | null {
  const word = lowAt(clause, at)
  if (ME.test(word)) return me(clause, at, ctx, !further)
  if (THEM.test(word))
    return isDone(clause, at) ? subject(null, at, at + 1, !further) : them(clause, at, ctx, !further)
  if (SHARED.test(word)) return isDoneTo(clause, at) ? null : sharedSubject(at, at + 1, !further)
  if (isOneOfUs(clause, at)) return sharedSubject(at, at + 3, !further)
  if (OPEN.test(word) && clause[at]?.text !== 'IT') return subject(null, at, at + 1, !further)
  if (!further && OPENERS.has(word)) return null
  const person = personAt(clause, at, 'en', ctx)
  if (person !== null) return personDoing(clause, at, person, ctx, !further)
  return !further && isJustNamed(clause) ? subject(clause[0]?.text ?? null, 0, 1, true) : null
}

/** "Each" and "all" before a noun that is no doer: "all forms to be signed". */
const isDoneTo = (clause: readonly Word[], at: number): boolean =>
  /^(?:each|all|both)$/u.test(lowAt(clause, at)) && !/^(?:of|will|to)$/u.test(lowAt(clause, at + 1))

/** "One of us", "some of the team", "the two of us". */
function isOneOfUs(clause: readonly Word[], at: number): boolean {
  const from = lowAt(clause, at) === 'the' ? at + 1 : at
  return (
    /^(?:one|some|both|either|two|three|each|all|most|half|none|couple)$/u.test(lowAt(clause, from)) &&
    lowAt(clause, from + 1) === 'of' &&
    /^(?:us|the|them|you|our|my)$/u.test(lowAt(clause, from + 2))
  )
}

/** A name nobody knows, without its capital: "fenna sends the form". */
function isJustNamed(clause: readonly Word[]): boolean {
  const low = lowAt(clause, 0)
  const { mark = true, text = '' } = clause[0] ?? {}
  if (mark || text.length < 3 || isThingNoun(low) || !/^[\p{L}-]+$/u.test(text)) return false
  if (isBaseDeedOfPerson(low) || isPastDeed(low) || isDeedInProgress(low) || SUBORDINATORS.has(low))
    return false
  const verbAt = skipAdverbs(clause, 1)
  return (
    isDeedOfPerson(lowAt(clause, verbAt)) &&
    /^(?:the|a|an|my|me|our|it|his|her|up|out|in|on|with|to|for|two|three|all|hr)$/u.test(
      lowAt(clause, verbAt + 1),
    )
  )
}

function me(clause: readonly Word[], at: number, ctx: AgreementContext, leads: boolean): Subject {
  if (isJoined(clause, at + 1, ctx)) return sharedSubject(at, at + 1, leads)
  return subject(isDone(clause, at) || waits(clause, at) ? null : 'me', at, at + 1, leads)
}

function them(clause: readonly Word[], at: number, ctx: AgreementContext, leads: boolean): Subject {
  return isJoined(clause, at + 1, ctx) ? sharedSubject(at, at + 1, leads) : subject('them', at, at + 1, leads)
}

/** "I'll be trained", "she gets told": it is done to the subject. `at` is the subject. */
function isDone(clause: readonly Word[], at: number): boolean {
  const near = [at, at + 1, at + 2, at + 3]
  return near.some((i) => BE.has(lowAt(clause, i)) && PARTICIPLE.test(verbAfter(clause, i + 1).low))
}

/** "I get … from Anna", "I want you to …": somebody else has to act. */
function waits(clause: readonly Word[], at: number): boolean {
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

function personDoing(
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
  if (!acts(clause, verbAt, person, lowAt(clause, person.next - 1))) return null
  return subject(person.owner, at, person.next, leads)
}

/** "Hannah's booked the room" is her deed; "Hannah will be asked" is not. */
const isDoneAt = (clause: readonly Word[], verbAt: number): boolean =>
  lowAt(clause, verbAt) !== "'s" && isDone(clause, verbAt - 1)

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
  return doing && !isDoneAt(clause, verbAt) ? sharedSubject(at, person.next, leads) : null
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
    return IS_READY.test(next) || isDeedInProgress(next) || (sure && isReadyLater(clause, at, verb))
  if (verb === 'becomes') return false
  if (sure) return looksFinite(verb)
  if (isDeedOfPerson(verb) || isPastDeed(verb)) return true
  return HELPERS.has(verb) && (isBaseDeedOfPerson(next) || isPastDeed(next))
}

const isReadyLater = (clause: readonly Word[], at: number, verb: string): boolean =>
  lowAt(clause, at + 1).endsWith('ing') ||
  (verb === "'s" && isPastDeed(lowAt(clause, skipAdverbs(clause, at + 1))))

const isVerbBase = (low: string): boolean => low !== '' && low !== 'be' && low !== 'the'

function skipAdverbs(clause: readonly Word[], at: number): number {
  let i = at
  while (ADVERBS.has(lowAt(clause, i))) i++
  return i
}

function isJoined(clause: readonly Word[], at: number, ctx: AgreementContext): boolean {
  if (!AND.has(lowAt(clause, at))) return false
  const next = lowAt(clause, at + 1)
  return (
    ME.test(next) ||
    next === 'me' ||
    THEM.test(next) ||
    SHARED.test(next) ||
    OPEN.test(next) ||
    personAt(clause, at + 1, 'en', ctx) !== null
  )
}
