import type { Language } from '../../domain/codes.ts'
import type { Word } from '../words.ts'
import { unclipped } from './clipped-en.ts'
import type { AgreementContext } from './context.ts'
import type { FindSubject, Subject } from './subject.ts'
import { lowAt } from './subject.ts'
import { englishSubject } from './subject-en.ts'
import { dutchSubject } from './subject-nl.ts'
import { SUBORDINATORS as EN_SUBORDINATORS } from './verbs-en.ts'
import { mayPrecedeSubject, SUBORDINATORS as NL_SUBORDINATORS } from './verbs-nl.ts'

/** A clause with the subject that was found in it. */
export interface InClause {
  readonly subject: Subject
  readonly clause: readonly Word[]
}

const SUBJECT: Readonly<Record<Language, FindSubject>> = { nl: dutchSubject, en: englishSubject }
const SUBORDINATORS: Readonly<Record<Language, ReadonlySet<string>>> = {
  nl: NL_SUBORDINATORS,
  en: EN_SUBORDINATORS,
}
const CONJUNCTIONS: ReadonlySet<string> = new Set(['en', 'and', 'maar', 'but', 'dan', 'then'])
const CLAUSE_MARKS: ReadonlySet<string> = new Set([
  ',',
  ';',
  '.',
  ':',
  '(',
  ')',
  '–',
  '—',
  '-',
  '·',
  '|',
  '!',
  '→',
  '>',
  '=',
  '…',
  '?',
  '[',
  ']',
  '*',
  '•',
])

/** Cuts at marks, and takes "and" or "but" off the front of each piece. */
export function clausesOf(words: readonly Word[], lang: Language): readonly (readonly Word[])[] {
  const clauses: Word[][] = [[]]
  for (const word of lang === 'en' ? unclipped(words) : words) {
    if (CLAUSE_MARKS.has(word.text) && !endsTitle(word, clauses.at(-1))) clauses.push([])
    else if (!isOpeningConjunction(word, clauses.at(-1)) && !CLAUSE_MARKS.has(word.text))
      clauses.at(-1)?.push(word)
  }
  return clauses.filter((clause) => clause.length > 0)
}

/** The full stop of `Dr.` and `mevr.`. */
const endsTitle = (mark: Word, clause: readonly Word[] | undefined): boolean =>
  mark.text === '.' &&
  /^(?:mevr|mw|dhr|dr|mr|mrs|ms|prof|ing|ir|drs|sgt|st|afd|evt|incl|ca|nr|bijv|bv)$/u.test(
    clause?.at(-1)?.low ?? '',
  )

const isOpeningConjunction = (word: Word, clause: readonly Word[] | undefined): boolean =>
  clause?.length === 0 && ['en', 'and', 'maar', 'but'].includes(word.low)

/** The subject of a clause, and the one of a second deed tied to it: "… and Anna reads it". */
export function subjectsOf(
  clause: readonly Word[],
  lang: Language,
  ctx: AgreementContext,
): readonly InClause[] {
  if (SUBORDINATORS[lang].has(lowAt(clause, 0)) && !pointsBack(clause, lang)) return []
  const subject = SUBJECT[lang](clause, ctx)
  if (subject === null) return []
  const second = secondDeed(clause, subject.to, lang, ctx)
  return [{ subject, clause }, ...(second === null ? [] : [second])]
}

/** "…, dat boekt Cindy": it stands for what was said before, and the verb follows. */
const pointsBack = (clause: readonly Word[], lang: Language): boolean =>
  lang === 'nl' && lowAt(clause, 0) === 'dat' && mayPrecedeSubject(lowAt(clause, 1))

function secondDeed(
  clause: readonly Word[],
  from: number,
  lang: Language,
  ctx: AgreementContext,
): InClause | null {
  for (let at = from + 1; at < clause.length - 1; at++) {
    if (SUBORDINATORS[lang].has(lowAt(clause, at))) return null
    if (!CONJUNCTIONS.has(lowAt(clause, at))) continue
    const rest = clause.slice(at + 1)
    const subject = SUBJECT[lang](rest, ctx)
    if (subject?.leads === true && subject.owner !== null) return { subject, clause: rest }
  }
  return null
}
