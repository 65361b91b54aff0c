import type { NotNow } from '../../domain/agreement.ts'
import type { Day } from '../../domain/day.ts'
import type { AnswerProblem } from '../../domain/problem.ts'
import { fail, ok, type Result } from '../../domain/result.ts'
import { readDate } from '../dates/read-date.ts'
import type { AgreementContext, Span } from './context.ts'
import { cutOut, tidy } from './cut.ts'
import { dayOf as dayOfDeadline, deadlineIn, withoutDeadline } from './deadline.ts'
import { fieldsOf } from './fields.ts'
import { dayOf, isMapOf, textOf } from './fields-of-map.ts'

type Context = Pick<AgreementContext, 'today' | 'lang'>

/** Where a condition begins, at the start of the line or behind a word. */
const CONDITION =
  /(?<![\p{L}\p{N}])(?:op voorwaarde dat|on condition that|as soon as|provided that|provided|als|zodra|wanneer|mits|indien|tot(?:dat)?(?= er )|when|if|once)(?= )/iu
/** The words in front of a condition that belong to it: "pas als", "only when". */
const ONLY_BEFORE = /(?:^|\s)(?:pas|alleen|maar alleen|only|but only|not until)\s*$/iu
/** A stretch between marks that only says that one comes back to it. */
const COMES_BACK =
  /(?<![\p{L}\p{N}])(?:(?:op|erop|er op|hierop) terug|terug(?:komen|kom|komt)|kom(?:en|t)? (?:er|we er|ik er)|opnieuw|weer (?:bespreken|over)|herzien|bespreken|come back|revisit|raise (?:it|this) again|bring (?:it|this) up|again|review)(?![\p{L}\p{N}])/iu
const LABEL = /^(?:niet nu|nu niet|later|misschien|ooit|not now|maybe|perhaps|some ?day)\s*[:,;–—-]\s*/iu
const KEYS = ['what', 'condition', 'again'] as const
const LONGEST_LINE = 2000

/**
 * Takes a "not now" apart: what, on which condition, and the day to raise it again (advice S38). The words stay the
 * user's own; condition and day are taken out of `what` only where good text remains.
 * @param line one line, or fields: `wat · voorwaarde · wanneer`
 */
export function readNotNow(line: string, ctx: Context): NotNow {
  const text = line.trim()
  if (text.length > LONGEST_LINE) return { what: text }
  return inFields(text, ctx) ?? inSentence(text, ctx)
}

function inFields(text: string, ctx: Context): NotNow | null {
  const [what, condition, again] = (fieldsOf(text)?.fields ?? []).map((field) => field.text)
  if (what === undefined || condition === undefined || what === '' || text.includes(';')) return null
  const day = dayIn(again ?? condition, ctx)
  if (again === undefined) return day === null ? notNow(what, condition, null) : notNow(what, '', day)
  return day === null ? notNow(what, `${condition} ${again}`.trim(), null) : notNow(what, condition, day)
}

function dayIn(text: string, { today, lang }: Context): Day | null {
  const reading = readDate(text, { today, lang, look: 'forward' })
  return reading.kind === 'day' ? reading.day : dayOfDeadline(deadlineIn(text, { today, lang }))
}

function inSentence(text: string, ctx: Context): NotNow {
  const unlabelled = text.replace(LABEL, '')
  const span = conditionIn(unlabelled)
  const condition = span === null ? '' : tidy(unlabelled.slice(span.start, span.end))
  // A day inside the condition says when that may come true, not when to raise it.
  const rest = span === null ? unlabelled : (cutOut(unlabelled, span) ?? unlabelled)
  const again = dayOfDeadline(deadlineIn(rest, ctx))
  return notNow(again === null ? tidy(rest) : withoutReturn(rest, ctx), condition, again)
}

/** From its first word to the next comma, or to the end. */
function conditionIn(text: string): Span | null {
  const match = CONDITION.exec(text)
  if (match === null) return null
  const lead = ONLY_BEFORE.exec(text.slice(0, match.index))
  const start = lead === null ? match.index : lead.index
  const length = text.slice(match.index).search(/[,;]|\.(?:\s|$)/u)
  return { start, end: length === -1 ? text.length : match.index + length }
}

/** Without the stretch "in september erop terugkomen", or else without the day alone. */
function withoutReturn(text: string, ctx: Context): string {
  const pieces = text.split(/(?<=[,;])/u)
  const kept = pieces.filter((piece) => !(COMES_BACK.test(piece) && deadlineIn(piece, ctx) !== null))
  if (kept.length < pieces.length && kept.length > 0) return tidy(kept.join('').replace(/[,;]\s*$/u, ''))
  return withoutDeadline(text, deadlineIn(text, ctx), ctx)
}

const notNow = (what: string, condition: string, again: Day | null): NotNow => ({
  what,
  ...(condition === '' ? {} : { condition }),
  ...(again === null ? {} : { again }),
})

/** A line that is all condition, or all "maybe", is kept as it was typed. */
const named = (read: NotNow, line: string): NotNow =>
  read.what === '' ? { ...read, what: line.replace(/[\r\n]+/gu, ' ').trim() } : read

/**
 * Reads a "not now" as it stands in a sheet or a draft: a line, or a map of what, condition and again.
 * @returns the "not now", or what is wrong: not-a-not-now, not-text, or one of the date problems
 */
export function parseNotNow(raw: unknown, ctx: Context): Result<NotNow, AnswerProblem> {
  if (typeof raw === 'string') {
    return /[\p{L}\p{N}]/u.test(raw)
      ? ok(named(readNotNow(raw.replace(/[\r\n]+/gu, ' '), ctx), raw))
      : fail({ code: 'not-a-not-now' })
  }
  if (!isMapOf(raw, KEYS)) return fail({ code: 'not-a-not-now' })
  const what = textOf(raw, 'what')
  const condition = textOf(raw, 'condition')
  const again = dayOf(raw, 'again', ctx)
  if (!what.ok) return what
  if (what.value === undefined) return fail({ code: 'not-a-not-now' })
  if (!condition.ok) return condition
  if (!again.ok) return again
  return ok(notNow(what.value, condition.value ?? '', again.value ?? null))
}
