import type { Audience } from '../domain/codes.ts'
import { type Answer, type Answers, type Json } from './answers.ts'
import type { Asker, Intent, Question } from './asker.ts'
import { back, type Cursor, nextStep, put, type Steps } from './cursor.ts'
import type { Confirmation, Reading, Step } from './step.ts'

/** What a flow needs from outside to be walked through: words, a person to ask, and a place to keep answers. */
export interface Walk<S extends Step> {
  readonly steps: Steps<S>
  readonly asker: Asker
  /** Puts a step in words. `typed` is what stands in the field. */
  readonly present: (step: S, field: Field, answers: Answers) => Question
  /** The help behind `?`: why this question, an example, the advice it rests on. */
  readonly help: (step: S) => readonly string[]
  /** The question that shows how a date was read, before it counts. */
  readonly confirm: (confirmation: Confirmation) => Question
  /**
   * Must have made the cursor durable when it resolves to `go-on`: the next question is drawn after that.
   * `stop` when it could not be kept; nothing more is asked.
   */
  readonly save: (cursor: Cursor) => Promise<'go-on' | 'stop'>
}

/** What stands in the field when a question appears. */
export interface Field {
  readonly typed: string
  /** An old answer: Enter keeps it. */
  readonly known: boolean
  readonly value: Json | null
}

export interface Walked {
  readonly cursor: Cursor
  /** `later`: the user stopped for now; every accepted answer is saved. */
  readonly end: 'finished' | 'later'
}

/** Asks every question that applies until none is left or the user stops for now. */
export async function runFlow<S extends Step>(walk: Walk<S>, start: Cursor): Promise<Walked> {
  let cursor = start
  let halfTyped: HalfTyped = {}
  for (let step = nextStep(walk.steps, cursor); step; step = nextStep(walk.steps, cursor)) {
    const turn = await ask(walk, cursor, step, halfTyped)
    if (turn.end) return { cursor, end: 'later' }
    if (turn.cursor !== cursor && (await walk.save(turn.cursor)) === 'stop') return { cursor: turn.cursor, end: 'later' }
    cursor = turn.cursor
    halfTyped = turn.halfTyped
  }
  return { cursor, end: 'finished' }
}

/** What was left standing in a field when the user asked for help or went back. */
type HalfTyped = Readonly<Record<string, string>>

interface Turn {
  readonly cursor: Cursor
  readonly halfTyped: HalfTyped
  readonly end: boolean
}

async function ask<S extends Step>(walk: Walk<S>, cursor: Cursor, step: S, halfTyped: HalfTyped): Promise<Turn> {
  const field = fieldOf(step, cursor, halfTyped[step.id])
  const intent = await walk.asker.ask(walk.present(step, field, cursor.answers))
  const stay = { cursor, halfTyped, end: false }
  switch (intent.is) {
    case 'later':
      return { ...stay, end: true }
    case 'help':
      walk.asker.show(walk.help(step))
      return { ...stay, halfTyped: { ...halfTyped, [step.id]: intent.typed } }
    case 'back':
      return { cursor: back(walk.steps, cursor, step.id) ?? cursor, halfTyped: { ...halfTyped, [step.id]: intent.typed }, end: false }
    case 'skip-part':
      return { ...stay, cursor: skipPart(walk.steps, cursor, step) }
    case 'clear':
      return { ...stay, cursor: put(walk.steps, cursor, step.id, { is: 'cleared' }) }
    case 'keep':
      return { ...stay, cursor: put(walk.steps, cursor, step.id, kept(field, intent.audience)) }
    case 'answer':
      return accept(walk, stay, step, intent)
  }
}

/** Enter on an old answer: it stays as it is, unless the user moved it to the other side or had gone back over it. */
const kept = (field: Field, audience: Audience | null): Answer => {
  if (!field.known || field.value === null) return { is: 'skipped' }
  return { is: 'given', value: field.value, ...(audience && { audience }) }
}

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
  const settled = await settle(walk, read.value)
  if (settled === 'later') return { ...stay, end: true }
  if (settled === 'again') return again
  const { [step.id]: _done, ...halfTyped } = stay.halfTyped
  const answer: Answer = { is: 'given', value: settled.value, ...(intent.audience && { audience: intent.audience }) }
  return { cursor: put(walk.steps, stay.cursor, step.id, answer), halfTyped, end: false }
}

/** Shows a reading that must be confirmed; `again` when the user says it was meant otherwise. */
async function settle<S extends Step>(walk: Walk<S>, reading: Reading): Promise<{ value: Json } | 'again' | 'later'> {
  if (!reading.confirm) return { value: reading.value }
  const intent = await walk.asker.ask(walk.confirm(reading.confirm))
  if (intent.is === 'later') return 'later'
  if (reading.confirm.of === 'days') return intent.is === 'answer' && intent.raw !== '' ? { value: intent.raw } : 'again'
  const yes = intent.is === 'keep' || (intent.is === 'answer' && intent.raw === true)
  return yes ? { value: reading.value } : 'again'
}

function fieldOf(step: Step, cursor: Cursor, halfTyped: string | undefined): Field {
  const value = cursor.before[step.id] ?? step.known ?? null
  const known = value !== null
  if (halfTyped !== undefined && halfTyped !== '') return { typed: halfTyped, known: false, value }
  return { typed: known ? step.typed(value) : '', known, value }
}

/** Skips what is left of the part a step belongs to; required questions stay. */
export function skipPart<S extends Step>(steps: Steps<S>, cursor: Cursor, from: S): Cursor {
  const open = steps(cursor.answers).find((step) => step.part === from.part && !step.required && !(step.id in cursor.answers))
  return open ? skipPart(steps, put(steps, cursor, open.id, { is: 'skipped' }), from) : cursor
}

/** Ends a flow where nobody can be asked: optional questions are skipped, required ones that are missing are named. */
export function finishWithoutAsking<S extends Step>(steps: Steps<S>, start: Cursor): { cursor: Cursor; missing: readonly S[] } {
  let cursor = start
  const missing: S[] = []
  for (let step = nextStep(steps, cursor); step; step = nextStep(steps, cursor)) {
    if (step.required && step.known === undefined) missing.push(step)
    cursor = put(steps, cursor, step.id, { is: 'skipped' })
  }
  return { cursor, missing }
}
