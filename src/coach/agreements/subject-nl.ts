import type { Word } from '../words.ts'
import type { AgreementContext } from './context.ts'
import { type Person, personAt } from './people.ts'
import { lowAt, type Subject, subject } from './subject.ts'
import {
  FIRST_PERSON_ALONE,
  isDeedOfPerson,
  looksFinite,
  mayPrecedeSubject,
  NOT_A_DEED,
  OPENERS,
  SUBORDINATORS,
} from './verbs-nl.ts'

const ME: ReadonlySet<string> = new Set(['ik', "'k", 'ikzelf'])
const THEM: ReadonlySet<string> = new Set(['jij', 'je', 'u', 'gij', 'ge', 'hij'])
/** One person or several: the verb tells. */
const SHE: ReadonlySet<string> = new Set(['zij', 'ze'])
const OPEN: ReadonlySet<string> = new Set([
  'wij',
  'we',
  'jullie',
  'iemand',
  'men',
  'iedereen',
  'niemand',
  'er',
  'het',
  'dit',
  'dat',
  'alles',
  'niets',
  'allebei',
  'beiden',
  'elk',
  'ieder',
  "'t",
])
const AND: ReadonlySet<string> = new Set(['en', 'of', '&', '+', '/'])
/** After "ik" and one of these the deed is in the clause that follows, and somebody else's. */
const WISHES: ReadonlySet<string> = new Set([
  'wil',
  'wou',
  'hoop',
  'verwacht',
  'vind',
  'denk',
  'weet',
  'wilde',
])
/** "zal het rondsturen": what is done, not who does it. */
const MAY_BE_OBJECT: ReadonlySet<string> = new Set(['het', 'dit', 'dat', "'t"])
const PRONOUNS: ReadonlySet<string> = new Set([...ME, ...THEM, ...SHE, ...OPEN])
const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  (
    'en of maar dus want met naar aan van voor door bij over om te in op uit de het een mijn jouw zijn haar niet ook ' +
    'nog dan als er hem mij me jou ons hen hun dit deze samen zoals'
  ).split(' '),
)

/** The subject of a Dutch clause: in front of the verb, or right behind it when something else comes first. */
export function dutchSubject(clause: readonly Word[], ctx: AgreementContext): Subject | null {
  return subjectInFront(clause, ctx) ?? droppedMe(clause) ?? subjectBehindVerb(clause, ctx)
}

function subjectInFront(clause: readonly Word[], ctx: AgreementContext): Subject | null {
  const first = lowAt(clause, 0)
  if (PRONOUNS.has(first)) return pronounInFront(clause, ctx)
  if (first === 'samen' || (OPENERS.has(first) && !isKnownName(clause, ctx))) return null
  const person = personAt(clause, 0, 'nl', ctx)
  return person === null ? null : personInFront(clause, person, ctx)
}

function pronounInFront(clause: readonly Word[], ctx: AgreementContext): Subject | null {
  const first = lowAt(clause, 0)
  const verb = lowAt(clause, 1)
  if (isJoined(clause, 1, ctx)) return subject(null, 0, 2, true)
  if (ME.has(first)) return subject(isDoing(clause, 1) ? 'me' : null, 0, 1, true)
  if (THEM.has(first)) return subject(NOT_A_DEED.has(verb) ? null : 'them', 0, 1, true)
  if (SHE.has(first)) return subject(looksFinite(verb) && !NOT_A_DEED.has(verb) ? 'them' : null, 0, 1, true)
  return subject(null, 0, 1, true)
}

/** Does the verb at `at` say that the speaker does something? */
function isDoing(clause: readonly Word[], at: number): boolean {
  const verb = lowAt(clause, at)
  if (NOT_A_DEED.has(verb)) return false
  const wish = WISHES.has(verb) && [at + 1, at + 2, at + 3].some((i) => lowAt(clause, i) === 'dat')
  return !wish
}

function personInFront(clause: readonly Word[], person: Person, ctx: AgreementContext): Subject | null {
  const at = person.next
  if (isJoined(clause, at, ctx)) return subject(null, 0, at + 1, true)
  const verb = lowAt(clause, at)
  if (NOT_A_DEED.has(verb)) return subject(null, 0, at, true)
  const finite = person.sure ? looksFinite(verb) : isDeedOfPerson(verb)
  return finite ? subject(person.owner, 0, at, true) : null
}

/** "X en Y": more than one, so nobody in particular. */
function isJoined(clause: readonly Word[], at: number, ctx: AgreementContext): boolean {
  if (!AND.has(lowAt(clause, at))) return false
  return PRONOUNS.has(lowAt(clause, at + 1)) || personAt(clause, at + 1, 'nl', ctx) !== null
}

/** "ga vrijdag bellen": written without "ik", in a form that only "ik" has. */
function droppedMe(clause: readonly Word[]): Subject | null {
  const first = lowAt(clause, 0)
  const next = lowAt(clause, 1)
  if (!FIRST_PERSON_ALONE.has(first) || next === '') return null
  if (PRONOUNS.has(next) && !MAY_BE_OBJECT.has(next)) return null
  return subject('me', 0, 1, true)
}

/** "Vrijdag stuurt Anna …", "Dan bel ik …": the verb, then the subject. */
function subjectBehindVerb(clause: readonly Word[], ctx: AgreementContext): Subject | null {
  for (let at = 1; at < clause.length; at++) {
    if (SUBORDINATORS.has(lowAt(clause, at - 1)) || lowAt(clause, at - 1) === 'te') return null
    const found = subjectAfter(clause, at, ctx)
    if (found !== null) return found
  }
  return null
}

function subjectAfter(clause: readonly Word[], at: number, ctx: AgreementContext): Subject | null {
  const verb = lowAt(clause, at - 1)
  const word = lowAt(clause, at)
  if (ME.has(word)) return behind(clause, at, at + 1, isVerbBeforeMe(verb) ? 'me' : null, ctx)
  if (verb === 'wordt' || verb === 'worden') return subject(null, at, at, false)
  if (!mayPrecedeSubject(verb)) return null
  if (THEM.has(word)) return behind(clause, at, at + 1, 'them', ctx)
  if (SHE.has(word) && looksFinite(verb)) return behind(clause, at, at + 1, 'them', ctx)
  if (PRONOUNS.has(word)) return subject(null, at, at + 1, false)
  // "Rapport laat Anna lezen" has no verb in second place: there the line ends in the deed.
  const person = looksFinite(verb) ? personAt(clause, at, 'nl', ctx) : null
  return person === null ? null : behind(clause, at, person.next, person.owner, ctx)
}

const isVerbBeforeMe = (low: string): boolean => !FUNCTION_WORDS.has(low) && !NOT_A_DEED.has(low)

function behind(
  clause: readonly Word[],
  from: number,
  to: number,
  owner: Subject['owner'],
  ctx: AgreementContext,
): Subject {
  // Behind the verb "of" asks: "kijkt zij of er uren zijn".
  const joined = lowAt(clause, to) !== 'of' && isJoined(clause, to, ctx)
  return subject(joined ? null : owner, from, to, false)
}

function isKnownName(clause: readonly Word[], ctx: AgreementContext): boolean {
  const person = personAt(clause, 0, 'nl', ctx)
  return person !== null && person.sure && person.owner !== null && looksFinite(lowAt(clause, person.next))
}
