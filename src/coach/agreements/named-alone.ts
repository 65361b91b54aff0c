import type { Language } from '../../domain/codes.ts'
import type { Word } from '../words.ts'
import type { AgreementContext, Span } from './context.ts'
import type { Doers } from './doer.ts'
import { personAt } from './people.ts'
import { lowAt } from './subject.ts'

const ME_ALONE = /^(?:ik|mij|ikzelf|ik zelf|me|i|myself|mezelf)$/u
const SHARED_ALONE =
  /^(?:wij|we|samen|allen|allemaal|iedereen|beiden|allebei|team|hele team|us|all|everyone|everybody|both|together|the team|whole team|wij allen|wij samen|all of us|both of us)$/u

/** A clause that is only a name: "Offerte: Jan", "(Els)", "Jan - offerte", "…: ik, morgen". */
export function aloneIn(
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
