import type { Audience } from '../domain/codes.ts'
import type { Answer, Json } from './answers.ts'
import type { Intent, Question } from './asker.ts'
import { back, type Cursor, nextStep, put, takenBack } from './cursor.ts'
import { type Field, fieldOf } from './field.ts'
import { type HalfTyped, skipPart, withoutPart } from './skip-part.ts'
import { settle } from './settle.ts'
import type { Reading, Step } from './step.ts'
import { tell, type TipReply } from './tip.ts'
import type { Walk, Working } from './walk.ts'

const atOnce: Working = async (work) => work()

export interface Walked {
  readonly cursor: Cursor
  /** `later`: the user stopped for now; every accepted answer is saved. */
  readonly end: 'finished' | 'later'
}

/** Asks every question that applies until none is left or the user stops for now. */
export async function runFlow<S extends Step>(walk: Walk<S>, start: Cursor): Promise<Walked> {
  let cursor = start
  let halfTyped: HalfTyped = {}
  let asked: HalfTyped = {}
  let changing: string | null = null
  const working = walk.working ?? atOnce
  const next = (): Promise<S | null> => working(() => nextStep(walk.steps, cursor))
  for (let step = await next(); step; step = await next()) {
    const turn: Turn = await ask(walk, cursor, step, { halfTyped, asked, inPlace: changing === step.id })
    const saved = turn.cursor === cursor ? 'go-on' : await walk.save(turn.cursor)
    if (turn.end || saved === 'stop') return { cursor: turn.cursor, end: 'later' }
    asked = turn.asked
    const advised = turn.answered ? await advise(walk, step, turn.cursor) : KEPT
    if (advised.reply === 'later') return { cursor: turn.cursor, end: 'later' }
    const isAgain = advised.reply === 'edit' || advised.reply === 'take'
    // What was accepted stays in the draft until something else is accepted in its place.
    changing = isAgain ? step.id : null
    cursor = isAgain ? takenBack(turn.cursor, [step.id]) : turn.cursor
    const { taken } = advised
    halfTyped =
      advised.reply === 'take' && taken !== null ? { ...turn.halfTyped, [step.id]: taken } : turn.halfTyped
  }
  return { cursor, end: 'finished' }
}

/** Says what there is to say about an answer; most have nothing. */
async function advise<S extends Step>(
  { asker, tip }: Walk<S>,
  step: S,
  { answers }: Cursor,
): Promise<Advised> {
  const found = step.id in answers ? await tip?.(step, answers) : null
  return found ? { reply: await tell(asker, found), taken: found.taken } : KEPT
}

/** What the user did with what was said, and the words that were offered. */
interface Advised {
  readonly reply: TipReply | 'later'
  readonly taken: string | null
}

const KEPT: Advised = { reply: 'keep', taken: null }

interface Turn {
  readonly cursor: Cursor
  readonly halfTyped: HalfTyped
  /** Words of which the user was asked once whether they are meant, by the id of their question. */
  readonly asked: HalfTyped
  readonly end: boolean
  /** The user gave an answer, and not only let an old one stand. */
  readonly answered?: boolean
}

async function ask<S extends Step>(
  walk: Walk<S>,
  cursor: Cursor,
  step: S,
  { halfTyped, asked, inPlace }: Pick<Turn, 'halfTyped' | 'asked'> & { readonly inPlace: boolean },
): Promise<Turn> {
  const { field, question } = await (walk.working ?? atOnce)(() => shownFor(walk, cursor, step, halfTyped))
  const intent = await walk.asker.ask(inPlace ? { ...question, inPlace } : question)
  const stay = { cursor, halfTyped, asked, end: false }
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
    case 'keep':
      if (step.required === true && !field.known) return refused(walk, stay, question)
      return accepted(walk, stay, step, kept(step, field, intent.audience))
    case 'answer':
      return accept(walk, stay, step, intent)
  }
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
    return isUnlikely ? { ...again, asked: { ...stay.asked, [step.id]: typed } } : again
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
