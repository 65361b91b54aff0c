import type { Answer, Answers, Json } from './answers.ts'
import type { Step } from './step.ts'

/**
 * Where a flow stands. `answers` is what was accepted; `before` keeps the values of answers the user went back over,
 * so that they stand in the field again.
 */
export interface Cursor {
  readonly answers: Answers
  readonly before: Readonly<Record<string, Json>>
}

/** The questions that apply given these answers, in order. */
export type Steps<S extends Step = Step> = (answers: Answers) => readonly S[]

export const startAt = (answers: Answers): Cursor => ({ answers, before: {} })

/** The first question without an answer, or null at the end. */
export const nextStep = <S extends Step>(steps: Steps<S>, cursor: Cursor): S | null =>
  steps(cursor.answers).find((step) => !(step.id in cursor.answers)) ?? null

/** Accepts one answer; answers to questions that no longer apply are dropped, but stand in the field if they return. */
export function put<S extends Step>(steps: Steps<S>, cursor: Cursor, id: string, answer: Answer): Cursor {
  const { [id]: _replaced, ...before } = cursor.before
  return prune(steps, { answers: { ...cursor.answers, [id]: answer }, before })
}

/** Takes back the answer before this step (or the last one), keeping its value for the field. Null at the first question. */
export function back<S extends Step>(steps: Steps<S>, cursor: Cursor, at: string | null): Cursor | null {
  const list = steps(cursor.answers)
  const here = at === null ? list.length : list.findIndex((step) => step.id === at)
  const previous = list.slice(0, here).findLast((step) => step.id in cursor.answers)
  return previous ? drop(cursor, previous.id) : null
}

function drop(cursor: Cursor, id: string): Cursor {
  const { [id]: dropped, ...answers } = cursor.answers
  return { answers, before: remember(cursor.before, id, dropped) }
}

const remember = (before: Cursor['before'], id: string, answer: Answer | undefined): Cursor['before'] =>
  answer?.is === 'given' ? { ...before, [id]: answer.value } : before

/** Drops answers whose question no longer applies, until nothing changes. */
export function prune<S extends Step>(steps: Steps<S>, cursor: Cursor): Cursor {
  const alive = new Set(steps(cursor.answers).map((step) => step.id))
  const stale = Object.keys(cursor.answers).filter((id) => !alive.has(id))
  return stale.length === 0 ? cursor : prune(steps, stale.reduce(drop, cursor))
}
