import type { Word } from '../words.ts'
import type { AgreementContext } from './context.ts'
import { type Person, personAt } from './people.ts'
import {
  ALWAYS_SUBJECT,
  AND,
  BETWEEN,
  DETERMINERS,
  FUNCTION_WORDS,
  ME,
  PRONOUNS,
  SHE,
  THEM,
  WE,
  WE_ALWAYS_SUBJECT,
} from './pronouns-nl.ts'
import { lowAt, sharedSubject, type Subject, subject } from './subject.ts'
import { isThingNoun } from './things.ts'
import { isDeedOfPerson, looksFinite, mayPrecedeSubject, NOT_A_DEED, SUBORDINATORS } from './verbs-nl.ts'

/** A person or a group, not a thing. */
export const isSomebody = ({ owner, group }: Person): boolean => owner !== null || group === true

/** A pronoun that can only be a subject. */
export const isPronounAt = (clause: readonly Word[], at: number): boolean =>
  /^(?:ik|hij|jij|we|wij)$/u.test(lowAt(clause, at))

/** "X en Y": more than one, so nobody in particular. */
export function isJoined(clause: readonly Word[], at: number, ctx: AgreementContext): boolean {
  if (!AND.has(lowAt(clause, at))) return false
  if (PRONOUNS.has(lowAt(clause, at + 1)) && lowAt(clause, at) !== 'of') return true
  if (PRONOUNS.has(lowAt(clause, at + 1))) return !looksFinite(lowAt(clause, at + 2))
  return personAt(clause, at + 1, 'nl', ctx) !== null
}

/** "Vrijdag stuurt Anna …", "Dan bel ik …": the verb, then the subject. */
export function subjectBehindVerb(clause: readonly Word[], ctx: AgreementContext): Subject | null {
  for (let at = 1; at < clause.length; at++) {
    if (SUBORDINATORS.has(lowAt(clause, at - 1)) || lowAt(clause, at - 1) === 'te') return null
    const found = subjectAfter(clause, at, ctx)
    if (found !== null) return found
  }
  return null
}

/** The subject that stands at a place, when a verb stands before it. */
export function subjectAfter(clause: readonly Word[], at: number, ctx: AgreementContext): Subject | null {
  const verb = verbBefore(clause, at)
  const word = lowAt(clause, at)
  if (ME.has(word)) return behind(clause, at, at + 1, isVerbBeforeMe(verb) ? 'me' : null, ctx)
  if (WE_ALWAYS_SUBJECT.has(word)) return sharedSubject(at, at + 1, false)
  if (ALWAYS_SUBJECT.has(word)) return behind(clause, at, at + 1, 'them', ctx)
  if (lowAt(clause, at - 1) === 'wordt' || lowAt(clause, at - 1) === 'worden')
    return subject(null, at, at, false)
  if (!mayPrecedeSubject(verb) && !(verb.endsWith('en') && at > 1)) return null
  if (!mayPrecedeSubject(verb)) return severalAfter(clause, at, ctx)
  if (THEM.has(word)) return behind(clause, at, at + 1, 'them', ctx)
  if (SHE.has(word) && looksFinite(verb)) return behind(clause, at, at + 1, 'them', ctx)
  if (WE.has(word)) return sharedSubject(at, at + 1, false)
  if (PRONOUNS.has(word) && !isArticle(clause, at, ctx)) return subject(null, at, at + 1, false)
  return personAfter(clause, at, ctx)
}

/** "In mei volgen Samira en ik …": only several can stand behind a plural. */
function severalAfter(clause: readonly Word[], at: number, ctx: AgreementContext): Subject | null {
  const person =
    FUNCTION_WORDS.has(lowAt(clause, at)) && !DETERMINERS.test(lowAt(clause, at))
      ? null
      : personAt(clause, at, 'nl', ctx)
  return person !== null && person.owner !== null && isJoined(clause, person.next, ctx)
    ? sharedSubject(at, person.next + 1, false)
    : null
}

/** "Het secretariaat", not "het" alone. */
function isArticle(clause: readonly Word[], at: number, ctx: AgreementContext): boolean {
  const person = lowAt(clause, at) === 'het' ? personAt(clause, at, 'nl', ctx) : null
  return person !== null && isSomebody(person)
}

/** The verb just before a place, with a few adverbs between. */
function verbBefore(clause: readonly Word[], at: number): string {
  let i = at - 1
  while (i > 0 && at - i < 3 && BETWEEN.has(lowAt(clause, i)) && !mayPrecedeSubject(lowAt(clause, i))) i--
  return lowAt(clause, i)
}

// "Rapport laat Anna lezen" has no verb in second place: there the line ends in the deed.
function personAfter(clause: readonly Word[], at: number, ctx: AgreementContext): Subject | null {
  if (!looksFinite(verbBefore(clause, at)) || isImperative(clause, at)) return null
  const person = personAt(clause, at, 'nl', ctx)
  if (person === null || !isSomebody(person)) return null
  if (person.group === true) return sharedSubject(at, person.next, false)
  if (person.body === true && !isDeedOfPerson(verbBefore(clause, at))) return null
  if (!person.sure && person.body !== true && isThingNoun(lowAt(clause, person.next - 1))) return null
  return behind(clause, at, person.next, person.owner, ctx)
}

/** "Zet Els op de lijst", "Laat HR weten": a stem at the very start asks for it. */
const isImperative = (clause: readonly Word[], at: number): boolean =>
  at === 1 &&
  !/^(?:heeft|gaat|zal|kan|wil|moet|mag|zou)$/u.test(lowAt(clause, 0)) &&
  !/[^t]t$/u.test(lowAt(clause, 0).replace(/(?:z|l|m|pr|v|st)[aeiou]+t$/u, 'tt'))

const isVerbBeforeMe = (low: string): boolean =>
  !FUNCTION_WORDS.has(low) && (low === 'ben' || !NOT_A_DEED.has(low))

function behind(
  clause: readonly Word[],
  from: number,
  to: number,
  owner: Subject['owner'],
  ctx: AgreementContext,
): Subject {
  // Behind the verb "of" asks: "kijkt zij of er uren zijn".
  const joined = lowAt(clause, to) !== 'of' && isJoined(clause, to, ctx)
  return joined ? sharedSubject(from, to, false) : subject(owner, from, to, false)
}
