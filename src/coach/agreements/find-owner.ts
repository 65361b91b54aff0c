import type { Owner } from '../../domain/agreement.ts'
import type { Language } from '../../domain/codes.ts'
import { languageOf } from '../language.ts'
import { type Word, wordsOf } from '../words.ts'
import { clausesOf, type InClause, subjectsOf } from './clauses.ts'
import type { AgreementContext, Span } from './context.ts'
import { labelOf } from './label.ts'
import { passiveAgent } from './passive.ts'
import type { Subject } from './subject.ts'

/** Who a line says will do it, and which of its words say so. */
export interface FoundOwner {
  readonly owner: Owner
  readonly span: Span
  /** The words are a label ("Anna: …"), no part of the sentence. */
  readonly label: boolean
}

/**
 * Finds who does it, when the line itself says so: a label, the subject of an active sentence, or "door/by" in a
 * passive one. We, the team, things and bare infinitives name nobody.
 * @returns null when nobody is named, or more than one
 */
export function findOwner(line: string, ctx: AgreementContext): FoundOwner | null {
  const words = wordsOf(line)
  const lang = languageOf(line) ?? ctx.lang
  const label = labelOf(words, lang, ctx)
  if (label !== null) return label
  if (words.at(-1)?.text === '?') return null
  return ownerInClauses(clausesOf(words, lang), lang, ctx) ?? passiveAgent(words, lang, ctx)
}

function ownerInClauses(
  clauses: readonly (readonly Word[])[],
  lang: Language,
  ctx: AgreementContext,
): FoundOwner | null {
  const found: readonly InClause[] = clauses.flatMap((clause) => subjectsOf(clause, lang, ctx))
  const doers = found.filter(({ subject: { owner, leads } }, i) => owner !== null && (i === 0 || leads))
  const [doer] = doers
  if (doer === undefined || doers.some(({ subject: { owner } }) => owner !== doer.subject.owner)) return null
  return asFound(doer.subject, doer.clause)
}

/** The words of a subject, as somebody found. */
export function asFound(subject: Subject, clause: readonly Word[]): FoundOwner | null {
  const first = clause[subject.from]
  const last = clause[subject.to - 1]
  if (subject.owner === null || first === undefined || last === undefined) return null
  return { owner: subject.owner, span: { start: first.start, end: last.end }, label: false }
}
