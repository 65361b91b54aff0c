import type { Word } from '../words.ts'
import type { AgreementContext } from './context.ts'
import { type Person, personAt } from './people.ts'
import { lowAt, type Subject, subject } from './subject.ts'
import {
  HELPERS,
  isBaseDeedOfPerson,
  isDeedOfPerson,
  looksFinite,
  OPENERS,
  SUBORDINATORS,
} from './verbs-en.ts'

const ME = /^i(?:'(?:ll|m|ve|d))?$/
const THEM = /^(?:you|he|she)(?:'(?:ll|re|s|ve|d))?$/
const OPEN =
  /^(?:we|they|it|there|someone|somebody|everyone|everybody|nobody|both|this|that|these|those)(?:'(?:ll|re|s|ve|d))?$/
const AND: ReadonlySet<string> = new Set(['and', 'or', '&', '+', '/'])
/** Between the subject and its verb. */
const ADVERBS: ReadonlySet<string> = new Set(
  'also then always first already still probably definitely personally now just gladly'.split(' '),
)
const BE: ReadonlySet<string> = new Set([
  'be',
  'am',
  'is',
  'are',
  'was',
  'been',
  "i'm",
  'get',
  'gets',
  'being',
])
const RECEIVES: ReadonlySet<string> = new Set(['get', 'receive', 'hear'])
const WISHES: ReadonlySet<string> = new Set(['want', 'like', 'hope', 'expect', 'need', 'prefer'])
const PARTICIPLE =
  /^(?:\w{3,}ed|given|sent|shown|taught|told|made|found|held|taken|put|paid|written|driven|known|seen|done|brought)$/

/** The subject of an English clause: first, or behind an opening phrase ("On Friday Hannah sends …"). */
export function englishSubject(clause: readonly Word[], ctx: AgreementContext): Subject | null {
  const first = subjectAt(clause, 0, ctx)
  if (first !== null) return first
  return OPENERS.has(lowAt(clause, 0)) ? subjectFurtherOn(clause, ctx) : null
}

function subjectFurtherOn(clause: readonly Word[], ctx: AgreementContext): Subject | null {
  for (let at = 1; at < clause.length; at++) {
    const before = lowAt(clause, at - 1)
    if (SUBORDINATORS.has(before)) return null
    // "before I leave": the subject of a time clause, and the main one is still to come.
    const found = ['before', 'after', 'as'].includes(before) ? null : subjectAt(clause, at, ctx, true)
    if (found !== null && (found.owner !== null || !isDeterminerSubject(clause, at))) return found
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
  if (OPEN.test(word)) return subject(null, at, at + 1, !further)
  if (!further && OPENERS.has(word)) return null
  const person = personAt(clause, at, 'en', ctx)
  return person === null ? null : personDoing(clause, at, person, ctx, !further)
}

function me(clause: readonly Word[], at: number, ctx: AgreementContext, leads: boolean): Subject {
  const open = isJoined(clause, at + 1, ctx) || isDone(clause, at) || waits(clause, at)
  return subject(open ? null : 'me', at, at + 1, leads)
}

function them(clause: readonly Word[], at: number, ctx: AgreementContext, leads: boolean): Subject {
  return subject(isJoined(clause, at + 1, ctx) ? null : 'them', at, at + 1, leads)
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
  if (isJoined(clause, person.next, ctx)) return subject(null, at, person.next + 1, leads)
  const verbAt = skipAdverbs(clause, person.next)
  if (isDone(clause, verbAt - 1)) return subject(null, at, person.next, leads)
  if (!acts(clause, verbAt, person.sure)) return null
  return subject(person.owner, at, person.next, leads)
}

/** Do the words at `at` say that a person acts: `sends`, `will send`, `to send`, `is going to send`? */
function acts(clause: readonly Word[], at: number, sure: boolean): boolean {
  const verb = lowAt(clause, at)
  const next = lowAt(clause, skipAdverbs(clause, at + 1))
  if (verb === 'to') return sure ? isVerbBase(next) : isBaseDeedOfPerson(next)
  if (verb === 'is') return next === 'going' || (sure && next.endsWith('ing'))
  if (verb === 'becomes' || verb === 'was') return false
  if (sure) return looksFinite(verb)
  return isDeedOfPerson(verb) || (HELPERS.has(verb) && isBaseDeedOfPerson(next))
}

const isVerbBase = (low: string): boolean => low !== '' && low !== 'be' && low !== 'the'

function skipAdverbs(clause: readonly Word[], at: number): number {
  let i = at
  while (ADVERBS.has(lowAt(clause, i))) i++
  return i
}

function isJoined(clause: readonly Word[], at: number, ctx: AgreementContext): boolean {
  if (!AND.has(lowAt(clause, at))) return false
  const next = lowAt(clause, at + 1)
  return ME.test(next) || THEM.test(next) || OPEN.test(next) || personAt(clause, at + 1, 'en', ctx) !== null
}
