import type { AgreementDraft } from '../../domain/agreement.ts'
import type { AnswerProblem } from '../../domain/problem.ts'
import { fail, ok, type Result } from '../../domain/result.ts'
import { asKnown } from './as-known.ts'
import type { AgreementContext } from './context.ts'
import { dayOf, isMapOf, type RawMap, textOf } from './fields-of-map.ts'
import { ownerOf } from './owner-of.ts'
import { readAgreement } from './read-line.ts'

/** `line` is the line as it was typed, which a draft keeps beside what was read from it. */
const KEYS = ['what', 'who', 'by', 'seen', 'line'] as const

/**
 * Reads one agreement as it stands in a sheet or a draft: a line, or a map of what, who, by and seen.
 * In a map `what` is kept as it is and only `what` is needed, so a draft read again is the same draft.
 * @param raw a text or a map; `who` may be ik, me, them, a pronoun or a name; `by` a date in the user's words
 * @returns the draft, or what is wrong: not-an-agreement, not-text, or one of the date problems
 */
export function parseAgreement(raw: unknown, ctx: AgreementContext): Result<AgreementDraft, AnswerProblem> {
  if (typeof raw === 'string') return fromLine(raw, ctx)
  return isMapOf(raw, KEYS) ? fromMap(raw, ctx) : fail({ code: 'not-an-agreement' })
}

function fromLine(raw: string, ctx: AgreementContext): Result<AgreementDraft, AnswerProblem> {
  const line = raw.replace(/[\r\n]+/gu, ' ')
  if (!/[\p{L}\p{N}]/u.test(line)) return fail({ code: 'not-an-agreement' })
  const { what, who, by, seen } = readAgreement(line, ctx)
  const named = who !== undefined && NAMED.test(who) ? (ownerOf(who, ctx) ?? undefined) : undefined
  const names = ctx.partner === null ? ctx.names : [ctx.partner, ...ctx.names]
  return ok(draft(asKnown(what, names), named, by, seen === undefined ? seen : asKnown(seen, names)))
}

/** A sign alone is nobody's name. */
const NAMED = /[\p{L}\p{N}]/u

function fromMap(raw: RawMap, ctx: AgreementContext): Result<AgreementDraft, AnswerProblem> {
  const what = textOf(raw, 'what')
  const who = textOf(raw, 'who')
  const by = dayOf(raw, 'by', ctx)
  const seen = textOf(raw, 'seen')
  if (!what.ok) return what
  if (what.value === undefined) return fail({ code: 'not-an-agreement' })
  if (!who.ok) return who
  if (!by.ok) return by
  if (!seen.ok) return seen
  return ok(draft(what.value, ownerOf(who.value ?? '', ctx) ?? undefined, by.value, seen.value))
}

const draft = (
  what: string,
  who: AgreementDraft['who'] | undefined,
  by: AgreementDraft['by'] | undefined,
  seen: string | undefined,
): AgreementDraft => ({
  what,
  ...(who === undefined ? {} : { who }),
  ...(by === undefined ? {} : { by }),
  ...(seen === undefined ? {} : { seen }),
})
