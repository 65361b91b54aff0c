import type { Word } from '../words.ts'
import type { AgreementContext } from './context.ts'
import { type Person, personAt } from './people.ts'
import { isJoined, isPronounAt, isSomebody, subjectAfter, subjectBehindVerb } from './behind-verb-nl.ts'
import { DETERMINERS, FUNCTION_WORDS, ME, OPEN, PRONOUNS, SHE, THEM, WE } from './pronouns-nl.ts'
import { isDeedInfinitive, isDeedParticiple } from './deeds-nl.ts'
import { lowAt, sharedSubject, type Subject, subject } from './subject.ts'
import { isThingNoun } from './things.ts'
import { isUnknownDeed } from './unknown-deed-nl.ts'
import {
  FIRST_PERSON_ALONE,
  isDeedOfPerson,
  isHelper,
  looksFinite,
  mayPrecedeSubject,
  NOT_A_DEED,
  OPENERS,
  SUBORDINATORS,
} from './verbs-nl.ts'

/** After "ik" and one of these the deed is in the clause that follows, and somebody else's. */
const WISHES: ReadonlySet<string> = new Set('wil wou hoop verwacht vind denk weet wilde'.split(' '))
/** "zal het rondsturen": what is done, not who does it. */
const MAY_BE_OBJECT: ReadonlySet<string> = new Set(['het', 'dit', 'dat', "'t"])
/** What somebody is who will do it: "Els is bereid". */
const IS_READY =
  /^(?:er|bereid|van|verantwoordelijk|aan|bezig|akkoord|enthousiast|positief|blij|voornemens)$/u

/** The subject of a Dutch clause: in front of the verb, or right behind it when something else comes first. */
export function dutchSubject(clause: readonly Word[], ctx: AgreementContext): Subject | null {
  return subjectInFront(clause, ctx) ?? droppedMe(clause) ?? subjectBehindVerb(clause, ctx)
}

function subjectInFront(clause: readonly Word[], ctx: AgreementContext): Subject | null {
  const first = lowAt(clause, 0)
  if (PRONOUNS.has(first)) {
    const person = first === 'het' ? personAt(clause, 0, 'nl', ctx) : null
    return person !== null && isSomebody(person)
      ? personInFront(clause, person, ctx)
      : pronounInFront(clause, ctx)
  }
  if (/^(?:een|1)$/u.test(first) && lowAt(clause, 1) === 'van') return oneOfUs(clause)
  if (first === 'samen' || (OPENERS.has(first) && !isKnownName(clause, ctx))) return null
  const person = personAt(clause, 0, 'nl', ctx)
  if (person !== null) return personInFront(clause, person, ctx)
  return isJustNamed(clause) ? subject(clause[0]?.text ?? null, 0, 1, true) : null
}

/** "Een van ons", "een van de collega's". */
const oneOfUs = (clause: readonly Word[]): Subject | null =>
  /^(?:ons|onze|de|jullie|hen|beiden|beide|mijn|twee|drie)$/u.test(lowAt(clause, 2))
    ? sharedSubject(0, 3, true)
    : null

/** A name nobody knows, without its capital: "fenna stuurt de brief". */
function isJustNamed(clause: readonly Word[]): boolean {
  const low = lowAt(clause, 0)
  const { mark = true, text = '' } = clause[0] ?? {}
  if (mark || text.length < 3 || /\d/u.test(text) || isThingNoun(low)) return false
  if (mayPrecedeSubject(low) || SUBORDINATORS.has(low) || FUNCTION_WORDS.has(low) || OPENERS.has(low))
    return false
  return isDeedOfPerson(lowAt(clause, 1)) && !PRONOUNS.has(lowAt(clause, 2)) && /^[\p{L}-]+$/u.test(text)
}

function pronounInFront(clause: readonly Word[], ctx: AgreementContext): Subject | null {
  const first = lowAt(clause, 0)
  const verb = lowAt(clause, 1)
  if (isJoined(clause, 1, ctx)) return sharedSubject(0, endOfPair(clause, 1), true)
  if (ME.has(first)) return subject(isDoing(clause, 1) ? 'me' : null, 0, 1, true)
  if (THEM.has(first)) return subject(NOT_A_DEED.has(verb) ? null : 'them', 0, 1, true)
  if (SHE.has(first)) return sheInFront(verb)
  if (WE.has(first)) return sharedSubject(0, 1, true)
  // "Dat regelt Els", "Dit doe ik": it is the object when a subject follows.
  const later = mayPrecedeSubject(verb) && OPEN.has(first) ? subjectAfter(clause, 2, ctx) : null
  return later ?? objectFirst(clause, ctx) ?? subject(null, 0, 1, true)
}

/** "Het rooster van Els maak ik": the subject behind the verb. */
function objectFirst(clause: readonly Word[], ctx: AgreementContext): Subject | null {
  const found = lowAt(clause, 0) === 'het' ? subjectBehindVerb(clause, ctx) : null
  return found !== null && isPronounAt(clause, found.from) ? found : null
}

const sheInFront = (verb: string): Subject =>
  looksFinite(verb)
    ? subject(NOT_A_DEED.has(verb) ? null : 'them', 0, 1, true)
    : verb.endsWith('en')
      ? sharedSubject(0, 1, true)
      : subject(null, 0, 1, true)

/** Does the verb at `at` say that the speaker does something? */
function isDoing(clause: readonly Word[], at: number): boolean {
  const verb = lowAt(clause, at)
  if (verb === 'ben') return true
  if (NOT_A_DEED.has(verb)) return false
  const wish = WISHES.has(verb) && [at + 1, at + 2, at + 3].some((i) => lowAt(clause, i) === 'dat')
  return !wish
}

function personInFront(clause: readonly Word[], person: Person, ctx: AgreementContext): Subject | null {
  const at = person.next
  if (isJoined(clause, at, ctx)) return sharedSubject(0, endOfPair(clause, at), true)
  const verbAt = skip(clause, at)
  const verb = lowAt(clause, verbAt)
  // "De spoelkeuken richt ik in": the object first, and the subject behind the verb.
  const object =
    person.sure && (person.owner !== null || !DETERMINERS.test(lowAt(clause, 0)))
      ? null
      : subjectAfter(clause, verbAt + 1, ctx)
  if (
    object !== null &&
    object.owner !== null &&
    (mayPrecedeSubject(verb) || isPronounAt(clause, verbAt + 1))
  )
    return object
  if (person.group === true)
    return looksFinite(verb) || isPluralVerb(verb) ? sharedSubject(0, at, true) : null
  if (NOT_A_DEED.has(verb) && !isReady(clause, verbAt)) return subject(null, 0, at, true)
  if (person.owner === null) return thingInFront(clause, ctx)
  return acts(clause, verbAt, person) ? subject(person.owner, 0, at, true) : null
}

/** A plural in the present looks like an infinitive: "de collega's sturen". */
const isPluralVerb = (low: string): boolean => low.endsWith('en') || /^(?:gaan|doen|zien)$/u.test(low)

const isReady = (clause: readonly Word[], at: number): boolean =>
  /^(?:is|was)$/u.test(lowAt(clause, at)) && [at + 1, at + 2].some((i) => IS_READY.test(lowAt(clause, i)))

/** Does a person act here, and not a thing? A helper tells nothing of that, so the word must be a name for sure. */
function acts(clause: readonly Word[], at: number, person: Person): boolean {
  const verb = lowAt(clause, at)
  if (person.sure) return looksFinite(verb)
  if (person.body !== true && isThingNoun(lowAt(clause, person.next - 1))) return false
  if (isDeedOfPerson(verb) || (person.body !== true && isUnknownDeed(clause, at))) return true
  return (isHelper(verb) || SEPARATED.test(verb)) && !isPassive(clause, at) && hasDeed(clause, at)
}

const isPassive = (clause: readonly Word[], at: number): boolean =>
  clause.slice(at).some(({ low }) => /^(?:word|wordt|worden|werd|werden)$/u.test(low))

const SEPARATED =
  /^(?:vindt|kijkt|doet|hangt|houdt|haalt|rondt|kaart|let|volgt|komt|staat|start|begint|krijgt)$/u

/** Behind a helper, or with its separated part: something only people do. */
const hasDeed = (clause: readonly Word[], at: number): boolean =>
  clause.slice(at + 1).some(({ low }) => isDeedInfinitive(low) || isDeedParticiple(low)) ||
  /^(?:wil|wilde|vindt|vond|weet|laat|liet|kijkt|doet|komt|hangt|houdt|gaat|haalt|rondt|werkt|kaart|let|volgt|start|begint)$/u.test(
    lowAt(clause, at),
  )

/** "Het opleidingsbureau stuurt": what a person or body does, though the word is not known. */
function thingInFront(clause: readonly Word[], ctx: AgreementContext): Subject {
  for (let at = 2; at <= 4 && DETERMINERS.test(lowAt(clause, 0)); at++) {
    const verb = lowAt(clause, at)
    if (clause[at - 1]?.mark === true || !mayPrecedeSubject(verb)) continue
    const later = subjectAfter(clause, at + 1, ctx)
    if (later !== null && (later.owner !== null || later.shared)) return later
    const noun = lowAt(clause, at - 1)
    if (isDeedOfPerson(verb) && !isThingNoun(noun))
      return subject(
        clause
          .slice(0, at)
          .map(({ text }) => text)
          .join(' '),
        0,
        at,
        true,
      )
  }
  return subject(null, 0, 2, true)
}

/** Words between a subject and its verb: "Els zelf stuurt", "Els ook". */
function skip(clause: readonly Word[], at: number): number {
  let i = at
  while (/^(?:zelf|ook|dan|dus|hier|daar)$/u.test(lowAt(clause, i))) i++
  return i
}

/** "ga vrijdag bellen": written without "ik", in a form that only "ik" has. */
function droppedMe(clause: readonly Word[]): Subject | null {
  const first = lowAt(clause, 0)
  const next = lowAt(clause, 1)
  if (!FIRST_PERSON_ALONE.has(first) || next === '') return null
  if (PRONOUNS.has(next) && !MAY_BE_OBJECT.has(next)) return null
  return { ...subject('me', 0, 1, true), dropped: true }
}

function isKnownName(clause: readonly Word[], ctx: AgreementContext): boolean {
  const person = personAt(clause, 0, 'nl', ctx)
  return person !== null && person.sure && person.owner !== null && looksFinite(lowAt(clause, person.next))
}

/** "Jan en ik", "ik en mijn leidinggevende": both of them, from the `en` at this place on. */
const endOfPair = (clause: readonly Word[], at: number): number =>
  at + (BEFORE_PERSON.has(lowAt(clause, at + 1)) ? 3 : 2)

const BEFORE_PERSON: ReadonlySet<string> = new Set(['mijn', 'de', 'het', 'een', 'onze', 'ons', 'jouw', 'je'])
