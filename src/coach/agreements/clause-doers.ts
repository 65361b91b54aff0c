import type { Language } from '../../domain/codes.ts'
import type { Word } from '../words.ts'
import type { AgreementContext } from './context.ts'
import { type InClause, subjectsOf } from './clauses.ts'
import { mainVerbIn } from './measurable/main-parts.ts'
import { personAt } from './people.ts'
import { lowAt, type Subject } from './subject.ts'

/** The subjects of a clause and, where the main one is nobody, of what was agreed in it: "afgesproken dat Jan …". */
export function inClause(
  clause: readonly Word[],
  lang: Language,
  ctx: AgreementContext,
): readonly InClause[] {
  const main = subjectsOf(clause, lang, ctx).filter(({ subject }) => subject.dropped !== true)
  if (main.some(({ subject }) => subject.owner !== null)) return main
  return [...main, ...behindCondition(clause, lang, ctx), ...agreedIn(clause, lang, ctx)]
}

const AGREED =
  /^(?:afgesproken|afspraak|besloten|besluit|beloofd|toegezegd|bedoeling|overeengekomen|overeen|akkoord|afgesproke|spreken|spraken|wil|hoop|zorgen|agreed|agree|agreement|decided|promised|settled|arranged|plan|idea|deal|want)$/u

function agreedIn(clause: readonly Word[], lang: Language, ctx: AgreementContext): readonly InClause[] {
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

const CONDITIONS =
  /^(?:als|zodra|wanneer|indien|nadat|voordat|omdat|terwijl|zolang|totdat|mocht|if|when|once|as|after|before|until)$/u

/** "Als er plek is ga ik mee", without a comma: the main clause stands behind the condition. */
function behindCondition(
  clause: readonly Word[],
  lang: Language,
  ctx: AgreementContext,
): readonly InClause[] {
  const [first] = clause
  if (first === undefined || !CONDITIONS.test(first.low)) return []
  const at = mainVerbIn(clause, lang)
  if (at === -1) return []
  const rest = clause.slice(at)
  return subjectsOf(lang === 'nl' ? [asOpener(first), ...rest] : rest, lang, ctx)
}

/** A word that turns the order of a main clause around, at the place of the one that opened the condition. */
const asOpener = ({ start, end }: Word): Word => ({ text: 'dan', low: 'dan', start, end, mark: false })
