import { isLater, parseAgreement, splitAgreements } from '../../coach/agreements/read-agreement.ts'
import type { AgreementDraft } from '../../domain/agreement.ts'
import { readIsoDay } from '../../domain/day.ts'
import type { AnswerProblem } from '../../domain/problem.ts'
import { fail, ok, type Result } from '../../domain/result.ts'
import type { Json } from '../../engine/answers.ts'
import type { Parts, Reading } from '../../engine/step.ts'

/** What is needed to read an agreement: the day, the language, and who the conversation was with. */
export type AgreementContext = Parameters<typeof parseAgreement>[1]

/** One agreement as answered: taken apart, with the line it was typed as. */
export interface AgreementAnswer extends AgreementDraft {
  /** The line as the user typed it, to stand in the field again. */
  readonly line?: string
}

/** Reads agreements, one a line or as maps, and takes each apart. */
export const readAgreements =
  (context: AgreementContext) =>
  (raw: Json): Result<Reading, AnswerProblem> => {
    const parts = typeof raw === 'string' ? splitAgreements(raw) : raw
    if (!Array.isArray(parts)) return fail({ code: 'not-a-list' })
    const read = parts
      .filter((part) => part !== '' && part !== null)
      .map((part: Json) => readOne(part, context))
    const wrong = read.find((one) => !one.ok)
    if (wrong && !wrong.ok) return fail(wrong.problem)
    if (read.length === 0) return fail({ code: 'required' })
    const value = read.flatMap((one) => (one.ok ? [one.value] : []))
    const things = agreementsOf(value).map((one) => takenApart(one, context))
    return ok({ value, confirm: { of: 'parts', things } })
  }

/** An agreement as it will be kept, to be shown before it counts; a line that says later is none yet. */
function takenApart(agreement: AgreementAnswer, { partner }: AgreementContext): Parts {
  if (saysLater(agreement)) return { later: agreementLine(agreement) }
  const { what, who, by, seen } = agreement
  return { who: who === 'them' ? partner : (who ?? null), what, by: by ?? null, seen: seen ?? null }
}

function readOne(part: Json, context: AgreementContext): Result<Json, AnswerProblem> {
  const read = parseAgreement(part, context)
  if (!read.ok) return read
  const line = typeof part === 'string' ? part.trim() : lineOf(part)
  return ok({ ...toJson(read.value), ...(line !== undefined && { line }) })
}

const lineOf = (part: Json): string | undefined => {
  const line = typeof part === 'object' && part !== null && 'line' in part ? part.line : undefined
  return typeof line === 'string' ? line : undefined
}

const toJson = ({ what, who, by, seen }: AgreementDraft): { readonly [key: string]: Json } => ({
  what,
  ...(who !== undefined && { who }),
  ...(by !== undefined && { by }),
  ...(seen !== undefined && { seen }),
})

/** The agreements an answer holds; what is not one is left out. */
export const agreementsOf = (value: Json | undefined): readonly AgreementAnswer[] =>
  Array.isArray(value) ? value.flatMap((one: Json) => agreementOf(one)) : []

function agreementOf(value: Json): readonly AgreementAnswer[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return []
  const map = value as Readonly<Record<string, Json>>
  const text = (key: string): string | undefined => (typeof map[key] === 'string' ? map[key] : undefined)
  const [what, who, by, seen, line] = [
    text('what'),
    text('who'),
    readIsoDay(text('by') ?? ''),
    text('seen'),
    text('line'),
  ]
  if (what === undefined) return []
  return [{ what, ...(who && { who }), ...(by && { by }), ...(seen && { seen }), ...(line && { line }) }]
}

/** Lines that say maybe or later are no agreements yet: they are asked about as "not now" (advice S38). */
export const saysLater = (agreement: AgreementAnswer): boolean => isLater(agreement.line ?? agreement.what)

/** Agreements as they stand in the field again, one a line: read ones, or lines as they were typed. */
export const agreementLines = (value: Json): string =>
  Array.isArray(value)
    ? value
        .flatMap((one: Json) => (typeof one === 'string' ? [one] : agreementsOf([one]).map(agreementLine)))
        .join('\n')
    : ''

/** An agreement as a line in the field again. */
export const agreementLine = (agreement: AgreementAnswer): string =>
  agreement.line ??
  [agreement.who ?? '', agreement.what, agreement.by ?? '', agreement.seen ?? ''].join(' · ')
