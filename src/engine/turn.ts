import type { Audience } from '../domain/codes.ts'
import type { Answer, Json } from './answers.ts'
import type { Intent, Question } from './asker.ts'
import { back, type Cursor, put } from './cursor.ts'
import { type Field, fieldOf } from './field.ts'
import { settle } from './settle.ts'
import { type HalfTyped, skipPart, withoutPart } from './skip-part.ts'
import type { Reading, Step } from './step.ts'
import type { Walk } from './walk.ts'

/** A walk of which it is settled how things are worked out. */
type Walking<S extends Step> = Walk<S> & Pick<Required<Walk<S>>, 'working'>

/** Where a flow stands after one question was asked, whatever came of it. */
export interface Turn {
  readonly cursor: Cursor
  readonly halfTyped: HalfTyped
  /** Words of which the user was asked once whether they are meant, by the id of their question. */
  readonly asked: HalfTyped
  readonly end: boolean
  /** The user gave an answer, and not only let an old one stand. */
  readonly answered?: boolean
  /** A question that is asked again, and how what was typed stands in its field. */
  readonly again?: { readonly id: string; readonly as: keyof typeof STANDING }
}

/** Asks one question, and does what the user does there. */
export async function takeTurn<S extends Step>(walk: Walking<S>, now: Turn, step: S): Promise<Turn> {
  const { cursor, halfTyped, asked, again } = now
  const { field, question } = await walk.working(() => shownFor(walk, cursor, step, halfTyped))
  const intent = await walk.asker.ask(
    again?.id === step.id ? { ...question, ...STANDING[again.as] } : question,
  )
  const stay: Turn = { cursor, halfTyped, asked, end: false }
  switch (intent.is) {
    case 'later':
      return { ...stay, end: true }
    case 'help':
      walk.asker.show(walk.help(step))
      return { ...stay, halfTyped: { ...halfTyped, [step.id]: intent.typed } }
    case 'back':
      return {
        ...stay,
        cursor: back(walk.steps, cursor) ?? cursor,
        halfTyped: { ...halfTyped, [step.id]: intent.typed },
      }
    case 'skip-part':
      return {
        ...stay,
        cursor: skipPart(walk.steps, cursor, step),
        halfTyped: withoutPart(walk.steps, cursor, step, halfTyped),
      }
    case 'clear':
      return step.required === true
        ? refused(walk, stay, question)
        : accepted(walk, stay, step, { is: 'cleared' })
    case 'emptied':
      return step.required === true ? refused(walk, stay, question) : empty(walk, stay, step)
    case 'keep':
      if (step.required === true && !field.known) return refused(walk, stay, question)
      return accepted(walk, stay, step, kept(step, field, intent.audience))
    case 'answer':
      return accept(walk, stay, step, intent)
  }
}

/** How words stand in the field when their question is asked again: to be changed, or to be replaced by what is typed. */
const STANDING = { 'in-place': { inPlace: true }, 'to-replace': { replaces: true } } as const

/** The old answer was taken out of the field. What is in the file goes after a yes; what was typed just now goes at once. */
async function empty<S extends Step>(walk: Walk<S>, stay: Turn, step: S): Promise<Turn> {
  const text = step.known === undefined ? '' : step.typed(step.known)
  if (text === '') return accepted(walk, stay, step, { is: 'cleared' })
  const said = await settle(walk, step, { value: null, confirm: { of: 'emptied', text } })
  if (said === 'later') return { ...stay, end: true }
  const { [step.id]: _half, ...halfTyped } = stay.halfTyped
  return typeof said === 'object' ? accepted(walk, stay, step, { is: 'cleared' }) : { ...stay, halfTyped }
}

function shownFor<S extends Step>(walk: Walk<S>, cursor: Cursor, step: S, halfTyped: HalfTyped): Shown {
  const field: Field = {
    ...fieldOf(step, cursor, halfTyped[step.id]),
    mayGoBack: back(walk.steps, cursor) !== null,
  }
  return { field, question: walk.present(step, field, cursor.answers) }
}

interface Shown {
  readonly field: Field
  readonly question: Question
}

/** A required question is asked again, with the sentence that says so. */
function refused<S extends Step>({ asker }: Walk<S>, stay: Turn, question: Question): Turn {
  const sentence = question.check('')
  if (sentence !== null) asker.show([sentence])
  return stay
}

/** What was half typed in a field is gone once its question was answered. */
function accepted<S extends Step>(
  walk: Walk<S>,
  { cursor, halfTyped, asked }: Turn,
  step: S,
  answer: Answer,
): Turn {
  const { [step.id]: _done, ...others } = halfTyped
  return { cursor: put(walk.steps, cursor, step.id, answer), halfTyped: others, asked, end: false }
}

/** Enter on an old answer: it stays as it is, unless the user moved it to the other side or had gone back over it. */
const kept = (step: Step, field: Field, audience: Audience | null): Answer =>
  field.known && field.value !== null
    ? given(step, field.value, audience ?? field.audience)
    : { is: 'skipped' }

/**
 * An answer of the user's. Only moving it says who sees it: what was left on the side the step proposed follows the step,
 * also when a later answer makes it a secret.
 */
const given = (step: Step, value: Json, audience: Audience | null): Answer => ({
  is: 'given',
  value,
  ...(audience !== null && audience !== step.audience && { audience }),
})

async function accept<S extends Step>(
  walk: Walk<S>,
  stay: Turn,
  step: S,
  intent: Extract<Intent, { is: 'answer' }>,
): Promise<Turn> {
  const read = step.parse(intent.raw)
  const typed = typeof intent.raw === 'string' ? intent.raw : step.typed(intent.raw)
  const again = { ...stay, halfTyped: { ...stay.halfTyped, [step.id]: typed } }
  if (!read.ok) return again
  // Who comes back with the same words was asked already, and means them.
  const isUnlikely = read.value.confirm?.of === 'unlikely'
  const isAsked = isUnlikely && stay.asked[step.id] === typed
  const settled = isAsked ? { value: read.value.value } : await settle(walk, step, read.value)
  if (settled === 'later')
    return { ...stay, cursor: asTyped(stay.cursor, step, read.value, intent.audience), end: true }
  if (settled === 'again')
    return isUnlikely
      ? { ...again, asked: { ...stay.asked, [step.id]: typed } }
      : { ...again, again: { id: step.id, as: 'to-replace' } }
  if (settled === 'leave')
    return accepted(walk, stay, step, { is: step.known === undefined ? 'skipped' : 'cleared' })
  if (read.value.person !== undefined) walk.asker.show([walk.meant(read.value.person)])
  return {
    ...accepted(walk, stay, step, given(step, settled.value, intent.audience)),
    answered: true,
  }
}

/**
 * What was taken apart and not confirmed yet stands in the field when the flow goes on: nobody types a list twice. A day
 * is typed again; it must not count unconfirmed.
 */
const asTyped = (cursor: Cursor, step: Step, reading: Reading, audience: Audience | null): Cursor =>
  reading.confirm?.of === 'parts'
    ? { ...cursor, before: { ...cursor.before, [step.id]: given(step, reading.value, audience) } }
    : cursor
