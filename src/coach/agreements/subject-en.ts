import type { Word } from '../words.ts'
import { isDone, personDoing, skipAdverbs, waits } from './acting-en.ts'
import type { AgreementContext } from './context.ts'
import { isBaseDeedOfPerson, isDeedInProgress, isDeedOfPerson, isPastDeed } from './deeds-en.ts'
import { personAt } from './people.ts'
import { isJoined, ME, OPEN, SHARED, THEM } from './pronouns-en.ts'
import { lowAt, sharedSubject, type Subject, subject } from './subject.ts'
import { isThingNoun } from './things.ts'
import { OPENERS, SUBORDINATORS } from './verbs-en.ts'

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
  const from = wordsOnBehalf(clause)
  const one = theOneWho(clause, from, ctx)
  if (one !== null) return one
  const first = from > 0 ? null : subjectAt(clause, 0, ctx)
  if (first !== null) return first
  return OPENERS.has(lowAt(clause, 0)) || /^\d/u.test(lowAt(clause, 0)) ? subjectFurtherOn(clause, ctx) : null
}

function subjectFurtherOn(clause: readonly Word[], ctx: AgreementContext): Subject | null {
  for (let at = Math.max(1, wordsOnBehalf(clause)); at < clause.length; at++) {
    const before = lowAt(clause, at - 1)
    if (SUBORDINATORS.has(before) && !isMeasure(clause, at - 1)) return null
    const found = OPENS_CLAUSE.has(before) ? null : subjectAt(clause, at, ctx, true)
    if (found !== null && (found.owner !== null || found.shared || !isDeterminerSubject(clause, at)))
      return found
  }
  return null
}

const ON_BEHALF =
  /^(?:for|of|from|in|on behalf of) (?:(?:all |both )?(?:the|our|my|this) (?:[a-z]+ )?(?:team|shift|crew|ward|department|group|class|office|lot|unit|kitchen)|(?:all|both|the two|the three|two|three|the lot) of us)(?= |$)/

/** "For our team I …", "of the two of us Kay …": so many words tell for whom, and do nothing. */
function wordsOnBehalf(clause: readonly Word[]): number {
  const found = ON_BEHALF.exec(clause.map(({ low }) => low).join(' '))
  return found === null ? 0 : found[0].split(' ').length
}

/** "It's me who …", "it is Sal that …". */
function theOneWho(clause: readonly Word[], from: number, ctx: AgreementContext): Subject | null {
  const is = /^(?:it's|it’s|its)$/u.test(lowAt(clause, from)) ? from + 1 : from + 2
  if (is === from + 2 && !(lowAt(clause, from) === 'it' && lowAt(clause, from + 1) === 'is')) return null
  if (/^(?:me|i)$/u.test(lowAt(clause, is)))
    return isWho(clause, is + 1) ? subject('me', is, is + 1, true) : null
  const person = personAt(clause, is, 'en', ctx)
  if (person === null || person.owner === null || !isWho(clause, person.next)) return null
  return subject(person.owner, is, person.next, true)
}

const isWho = (clause: readonly Word[], at: number): boolean => /^(?:who|that)$/u.test(lowAt(clause, at))

/** "No later than 4 May", "in less than a week": measures, and begins no clause. */
const isMeasure = (clause: readonly Word[], at: number): boolean =>
  lowAt(clause, at) === 'than' &&
  /^(?:later|sooner|earlier|more|less|longer|fewer)$/.test(lowAt(clause, at - 1))

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

/** "I'm booked on the course" is mine to do; "I'd like to be involved": what is done to me there is what I want. */
const wishes = (clause: readonly Word[], at: number): boolean => {
  const verbAt = skipAdverbs(clause, at + 1)
  return (
    /^(?:booked|enrolled|registered|signed|down)$/.test(lowAt(clause, verbAt)) ||
    (/^(?:like|love|want|hope|plan|intend|ask|prefer|need|aim)$/.test(lowAt(clause, verbAt)) &&
      lowAt(clause, verbAt + 1) === 'to')
  )
}

function me(clause: readonly Word[], at: number, ctx: AgreementContext, leads: boolean): Subject {
  if (isJoined(clause, at + 1, ctx)) return sharedSubject(at, at + 1, leads)
  return subject(
    (isDone(clause, at) && !wishes(clause, at)) || waits(clause, at) ? null : 'me',
    at,
    at + 1,
    leads,
  )
}

function them(clause: readonly Word[], at: number, ctx: AgreementContext, leads: boolean): Subject {
  return isJoined(clause, at + 1, ctx) ? sharedSubject(at, at + 1, leads) : subject('them', at, at + 1, leads)
}
