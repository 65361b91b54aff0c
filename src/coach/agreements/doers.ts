import type { Language } from '../../domain/codes.ts'
import type { Day } from '../../domain/day.ts'
import { type Word, wordsOf } from '../words.ts'
import { clausesOf, isSubordinator, subjectsOf } from './clauses.ts'
import type { AgreementContext, Span } from './context.ts'
import { labelOf } from './label.ts'
import { personAt } from './people.ts'
import { sharedWords } from './shared-words.ts'
import { lowAt, type Subject } from './subject.ts'

/** Who a line names: somebody with a part of their own, only several together, or nobody. */
export type Doers =
  | { readonly kind: 'named'; readonly text: string; readonly me: boolean }
  | { readonly kind: 'shared'; readonly span: Span | null }
  | { readonly kind: 'nobody' }

const NOBODY: Doers = { kind: 'nobody' }

/**
 * Who does it, as the line itself says: as subject, in a label, behind "door" or "by", or in what was agreed. Of several
 * people one with a part of their own is enough.
 * @param line one agreement
 */
export function doersOf(line: string, lang: Language, today: Day): Doers {
  const ctx: AgreementContext = { today, lang, partner: null, names: [] }
  const words = wordsOf(line)
  const label = labelOf(words, lang, ctx)
  if (label !== null) return named(line, label.span, label.owner)
  const clauses = clausesOf(words, lang)
  const found = clauses.flatMap((clause) => inClause(clause, lang, ctx))
  const doer = found.find(({ subject }) => subject.owner !== null)
  if (doer !== undefined) return named(line, spanOf(doer), doer.subject.owner)
  const alone = clauses
    .map((clause, at) => aloneIn(clause, at === 0 && clauses.length > 1, lang, ctx))
    .find((one) => one !== null)
  if (alone !== undefined && alone !== null && alone.kind === 'named') return alone
  const agent = agentIn(words, lang, ctx)
  if (agent !== null) return agent
  const receives = RECEIVES.exec(line)
  if (receives !== null) return { kind: 'named', text: receives[1] ?? '', me: true }
  if (alone?.kind === 'shared') return alone
  const shared = found.find(({ subject }) => subject.shared)
  if (shared !== undefined) return { kind: 'shared', span: spanOf(shared) }
  const span = sharedWords(words, lang)
  return span === null ? NOBODY : { kind: 'shared', span }
}

/** "I get feedback from three customers", "ik krijg van Els de lijst": it is the speaker's to get. */
const RECEIVES =
  /^(?:[^,;:]{0,30}[,;:]\s*)?(ik|i(?:['’]ll)?)\s+(?:will\s+)?(?:krijg|ontvang|get|receive|hear)(?!\p{L})/iu

const named = (line: string, { start, end }: Span, owner: string | null): Doers => ({
  kind: 'named',
  text:
    owner === 'me' ? line.slice(start, end) : line.slice(start, end).replace(/^@/u, '').replace(/\s*:$/u, ''),
  me: owner === 'me',
})

interface Found {
  readonly subject: Subject
  readonly clause: readonly Word[]
}

const spanOf = ({ subject, clause }: Found): Span => ({
  start: clause[subject.from]?.start ?? 0,
  end: clause[Math.max(subject.from, subject.to - 1)]?.end ?? 0,
})

/** The subjects of a clause and, where the main one is nobody, of what was agreed in it: "afgesproken dat Jan …". */
function inClause(clause: readonly Word[], lang: Language, ctx: AgreementContext): readonly Found[] {
  const main = subjectsOf(clause, lang, ctx).filter(({ subject }) => subject.dropped !== true)
  if (main.some(({ subject }) => subject.owner !== null)) return main
  return [...main, ...behindCondition(clause, lang, ctx), ...agreedIn(clause, lang, ctx)]
}

const AGREED =
  /^(?:afgesproken|afspraak|besloten|besluit|beloofd|toegezegd|bedoeling|overeengekomen|overeen|akkoord|afgesproke|spreken|spraken|wil|hoop|zorgen|agreed|agree|agreement|decided|promised|settled|arranged|plan|idea|deal|want)$/u

function agreedIn(clause: readonly Word[], lang: Language, ctx: AgreementContext): readonly Found[] {
  const that = clause.findIndex(({ low }) => low === 'dat' || low === 'that')
  if (that < 1 || !clause.slice(0, that).some(({ low }) => AGREED.test(low))) return []
  const rest = clause.slice(that + 1)
  const subject = lang === 'nl' ? firstPerson(rest, lang, ctx) : null
  if (subject !== null) return [{ subject, clause: rest }]
  return lang === 'en' ? subjectsOf(rest, lang, ctx) : []
}

const NL_I: ReadonlySet<string> = new Set(['ik', 'jij', 'je', 'hij', 'u', 'zij', 'ze'])

/** In a Dutch subordinate clause the subject comes first, and its verb last. */
function firstPerson(clause: readonly Word[], lang: Language, ctx: AgreementContext): Subject | null {
  const low = lowAt(clause, 0)
  const at = (owner: string | null, to: number, shared: boolean): Subject => ({
    owner,
    from: 0,
    to,
    leads: true,
    shared,
  })
  if (/^(?:we|wij|iedereen|iemand)$/u.test(low)) return at(null, 1, true)
  const isPassive = clause.some(({ low: word }) => word === 'wordt' || word === 'worden')
  if (isPassive) return null
  if (NL_I.has(low)) return at(low === 'ik' ? 'me' : 'them', 1, false)
  const person = personAt(clause, 0, lang, ctx)
  if (person === null || (person.owner === null && person.group !== true)) return null
  const joined = /^(?:en|of|&)$/u.test(lowAt(clause, person.next))
  return at(joined ? null : person.owner, person.next, joined || person.group === true)
}

const CONDITIONS = /^(?:als|zodra|wanneer|indien|nadat|voordat|omdat|terwijl|zolang|totdat|mocht)$/u

/** "Als er plek is ga ik mee", without a comma: a pronoun that is not right behind the first word opens the main clause. */
function behindCondition(clause: readonly Word[], lang: Language, ctx: AgreementContext): readonly Found[] {
  if (lang !== 'nl' || !CONDITIONS.test(lowAt(clause, 0))) return []
  for (let at = 3; at < clause.length; at++) {
    if (isSubordinator(lowAt(clause, at - 1), lang)) return []
    const rest = clause.slice(at - 1)
    const isPronoun = /^(?:ik|we|wij|jij|hij)$/u.test(lowAt(clause, at))
    if (isPronoun && at > 2) return subjectsOf([asOpener(clause[0]), ...rest], lang, ctx)
  }
  return []
}

/** A word in front of a main clause that turns its order around, at the place of the one that opened the condition. */
const asOpener = (word: Word | undefined): Word => ({
  text: 'dan',
  low: 'dan',
  start: word?.start ?? 0,
  end: word?.end ?? 0,
  mark: false,
})

const ME_ALONE = /^(?:ik|mij|ikzelf|ik zelf|me|i|myself|mezelf)$/u
const SHARED_ALONE =
  /^(?:wij|we|samen|allen|allemaal|iedereen|beiden|allebei|team|hele team|us|all|everyone|everybody|both|together|the team|whole team|wij allen|wij samen|all of us|both of us)$/u

/** A clause that is only a name: "Offerte: Jan", "(Els)", "Jan - offerte", "…: ik, morgen". */
function aloneIn(
  clause: readonly Word[],
  isFirst: boolean,
  lang: Language,
  ctx: AgreementContext,
): Doers | null {
  const [first] = clause
  const last = clause.at(-1)
  if (first === undefined || last === undefined || clause.length > MOST_WORDS_ALONE) return null
  const text = clause.map(({ low }) => low).join(' ')
  const span = { start: first.start, end: last.end }
  const shown = clause.map((word) => word.text).join(' ')
  if (ME_ALONE.test(text)) return { kind: 'named', text: shown, me: true }
  if (SHARED_ALONE.test(text)) return { kind: 'shared', span }
  const person = personAt(clause, 0, lang, ctx)
  if (person === null || !person.sure) return null
  if (person.group === true) return person.next === clause.length ? { kind: 'shared', span } : null
  if (person.owner === null) return null
  if (person.next === clause.length && !/^(?:een|a|an)$/u.test(first.low))
    return { kind: 'named', text: shown, me: false }
  return !isFirst || isSeveral(clause, person.next, lang, ctx)
    ? several(clause, person.next, span, lang, ctx)
    : null
}

const MOST_WORDS_ALONE = 6

const isSeveral = (clause: readonly Word[], at: number, lang: Language, ctx: AgreementContext): boolean =>
  several(clause, at, { start: 0, end: 0 }, lang, ctx) !== null

/** "Els en ik", "Rosa and me". */
function several(
  clause: readonly Word[],
  at: number,
  span: Span,
  lang: Language,
  ctx: AgreementContext,
): Doers | null {
  if (!/^(?:en|and|&|\+|of|or)$/u.test(lowAt(clause, at))) return null
  const next = lowAt(clause, at + 1)
  const person = personAt(clause, at + 1, lang, ctx)
  const isWho = ME_ALONE.test(next) || (person !== null && person.sure && person.owner !== null)
  return isWho && /^(?:|samen|together)$/u.test(lowAt(clause, person?.next ?? at + 2))
    ? { kind: 'shared', span }
    : null
}

const BY: Readonly<Record<Language, string>> = { nl: 'door', en: 'by' }
const PRONOUN_AGENT: Readonly<Record<string, boolean>> = {
  mij: true,
  me: true,
  jou: false,
  u: false,
  hem: false,
  haar: false,
  you: false,
  him: false,
  her: false,
}

/** The doer behind "door" or "by": a date there is nobody. */
function agentIn(words: readonly Word[], lang: Language, ctx: AgreementContext): Doers | null {
  for (const [at, { low }] of words.entries()) {
    if (low !== BY[lang]) continue
    const next = words[at + 1]
    const isMe = next === undefined ? undefined : PRONOUN_AGENT[next.low]
    if (next !== undefined && isMe !== undefined && !isRoleBehind(words, at + 1, lang, ctx))
      return { kind: 'named', text: next.text, me: isMe }
    const person = personAt(words, at + 1, lang, ctx)
    if (person === null) {
      if (next !== undefined && /^(?:ons|us)$/u.test(next.low))
        return { kind: 'shared', span: { start: next.start, end: next.end } }
      continue
    }
    if (person.group === true)
      return { kind: 'shared', span: { start: words[at]?.start ?? 0, end: words[person.next - 1]?.end ?? 0 } }
    if (person.owner === null || (!person.sure && isFeast(next))) continue
    if (
      /^(?:en|and|&)$/u.test(lowAt(words, person.next)) &&
      personAt(words, person.next + 1, lang, ctx) !== null
    )
      return { kind: 'shared', span: { start: words[at]?.start ?? 0, end: words[person.next]?.end ?? 0 } }
    return {
      kind: 'named',
      text: words
        .slice(at + 1, person.next)
        .map(({ text }) => text)
        .join(' '),
      me: false,
    }
  }
  return null
}

const isFeast = (word: Word | undefined): boolean =>
  /^(?:halloween|easter|christmas|xmas|thanksgiving|ramadan|eid|diwali|whitsun|michaelmas|lent|new|hogmanay|noon|midnight|lunch|eow|eod|cop|end|week|term|half|spring|summer|autumn|winter|q\d)$/u.test(
    word?.low ?? '',
  )

const isRoleBehind = (words: readonly Word[], at: number, lang: Language, ctx: AgreementContext): boolean =>
  (personAt(words, at, lang, ctx)?.owner ?? null) !== null
