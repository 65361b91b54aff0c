import type { Owner } from '../../domain/agreement.ts'
import type { Language } from '../../domain/codes.ts'
import { languageOf } from '../language.ts'
import { type Word, wordsOf } from '../words.ts'
import type { AgreementContext, Span } from './context.ts'
import { labelOf } from './label.ts'
import { passiveAgent } from './passive.ts'
import type { FindSubject, Subject } from './subject.ts'
import { englishSubject } from './subject-en.ts'
import { dutchSubject } from './subject-nl.ts'
import { SUBORDINATORS as EN_SUBORDINATORS } from './verbs-en.ts'
import { SUBORDINATORS as NL_SUBORDINATORS } from './verbs-nl.ts'

/** Who a line says will do it, and which of its words say so. */
export interface FoundOwner {
  readonly owner: Owner
  readonly span: Span
  /** The words are a label ("Anna: …"), no part of the sentence. */
  readonly label: boolean
}

const SUBJECT: Readonly<Record<Language, FindSubject>> = { nl: dutchSubject, en: englishSubject }
const SUBORDINATORS: Readonly<Record<Language, ReadonlySet<string>>> = {
  nl: NL_SUBORDINATORS,
  en: EN_SUBORDINATORS,
}
const CONJUNCTIONS: ReadonlySet<string> = new Set(['en', 'and', 'maar', 'but', 'dan', 'then'])
const CLAUSE_MARKS: ReadonlySet<string> = new Set([',', ';', '.', ':', '(', ')', '–', '—', '-', '·', '|'])

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
  return ownerInClauses(clausesOf(words), lang, ctx) ?? passiveAgent(words, lang, ctx)
}

function ownerInClauses(
  clauses: readonly (readonly Word[])[],
  lang: Language,
  ctx: AgreementContext,
): FoundOwner | null {
  const found = clauses.flatMap((clause) => subjectsOf(clause, lang, ctx))
  const [first] = found
  if (first === undefined) return null
  const doers = found.filter(({ subject: { owner, leads } }, i) => owner !== null && (i === 0 || leads))
  const [doer] = doers
  if (doer === undefined || doers.some(({ subject: { owner } }) => owner !== doer.subject.owner)) return null
  return asFound(doer.subject, doer.clause)
}

interface InClause {
  readonly subject: Subject
  readonly clause: readonly Word[]
}

/** The subject of a clause, and the one of a second deed tied to it: "… and Anna reads it". */
function subjectsOf(clause: readonly Word[], lang: Language, ctx: AgreementContext): readonly InClause[] {
  if (SUBORDINATORS[lang].has(clause[0]?.low ?? '')) return []
  const subject = SUBJECT[lang](clause, ctx)
  if (subject === null) return []
  const second = secondDeed(clause, subject.to, lang, ctx)
  return [{ subject, clause }, ...(second === null ? [] : [second])]
}

function secondDeed(
  clause: readonly Word[],
  from: number,
  lang: Language,
  ctx: AgreementContext,
): InClause | null {
  for (let at = from + 1; at < clause.length - 1; at++) {
    if (SUBORDINATORS[lang].has(clause[at]?.low ?? '')) return null
    if (!CONJUNCTIONS.has(clause[at]?.low ?? '')) continue
    const rest = clause.slice(at + 1)
    const subject = SUBJECT[lang](rest, ctx)
    if (subject?.leads === true && subject.owner !== null) return { subject, clause: rest }
  }
  return null
}

function asFound(subject: Subject, clause: readonly Word[]): FoundOwner | null {
  const first = clause[subject.from]
  const last = clause[subject.to - 1]
  if (subject.owner === null || first === undefined || last === undefined) return null
  return { owner: subject.owner, span: { start: first.start, end: last.end }, label: false }
}

/** Cuts at marks, and takes "and" or "but" off the front of each piece. */
function clausesOf(words: readonly Word[]): readonly (readonly Word[])[] {
  const clauses: Word[][] = [[]]
  for (const word of words) {
    if (CLAUSE_MARKS.has(word.text)) clauses.push([])
    else if (!isOpeningConjunction(word, clauses.at(-1))) clauses.at(-1)?.push(word)
  }
  return clauses.filter((clause) => clause.length > 0)
}

const isOpeningConjunction = (word: Word, clause: readonly Word[] | undefined): boolean =>
  clause?.length === 0 && ['en', 'and', 'maar', 'but'].includes(word.low)
