import type { Answer, Answers } from './answers.ts'
import type { Step } from './step.ts'

/**
 * Where a flow stands. `answers` is what was accepted, in the order in which it was given; `before` keeps answers the
 * user went back over, and answers to questions that no longer apply, so that they stand in the field again.
 */
export interface Cursor {
  readonly answers: Answers
  readonly before: Answers
}

/** The questions that apply given these answers, in order. */
export type Steps<S extends Step = Step> = (answers: Answers) => readonly S[]

/** The same steps, worked out once for the same answers: a question is looked for, shown and gone back from. */
export function remembering<S extends Step>(steps: Steps<S>): Steps<S> {
  const known = new WeakMap<Answers, readonly S[]>()
  return (answers) => {
    const list = known.get(answers) ?? steps(answers)
    known.set(answers, list)
    return list
  }
}

export const startAt = (answers: Answers): Cursor => ({ answers, before: {} })

/** The first question without an answer, or null at the end. */
export const nextStep = <S extends Step>(steps: Steps<S>, cursor: Cursor): S | null =>
  steps(cursor.answers).find((step) => !(step.id in cursor.answers)) ?? null

/** Accepts one answer; answers to questions that no longer apply are dropped, but stand in the field if they return. */
export function put<S extends Step>(steps: Steps<S>, cursor: Cursor, id: string, answer: Answer): Cursor {
  const { [id]: _replaced, ...before } = cursor.before
  return prune(steps, { answers: { ...cursor.answers, [id]: answer }, before })
}

/**
 * Takes back the answer that was given last, keeping it for the field, so that its question is the next one again. What
 * a sheet answered behind a question that is still open is passed over: taking it back would not lead there.
 * @returns null where there is nothing to go back to
 */
export function back<S extends Step>(steps: Steps<S>, cursor: Cursor): Cursor | null {
  for (const id of Object.keys(cursor.answers).toReversed()) {
    const without = prune(steps, drop(cursor, id))
    if (nextStep(steps, without)?.id === id) return without
  }
  return null
}

function drop(cursor: Cursor, id: string): Cursor {
  const { [id]: dropped, ...answers } = cursor.answers
  return { answers, before: remember(cursor.before, id, dropped) }
}

/** Takes answers back wherever they stand; each stays in the field of its question when that is asked again. */
export const takenBack = (cursor: Cursor, ids: readonly string[]): Cursor => ids.reduce(drop, cursor)

/** A question that was passed over leaves nothing to remember. */
function remember(before: Answers, id: string, answer: Answer | undefined): Answers {
  const { [id]: _older, ...others } = before
  return answer === undefined || answer.is === 'skipped' ? others : { ...others, [id]: answer }
}

/** Drops answers whose question no longer applies, until nothing changes. */
export function prune<S extends Step>(steps: Steps<S>, cursor: Cursor): Cursor {
  const alive = new Set(steps(cursor.answers).map((step) => step.id))
  const stale = Object.keys(cursor.answers).filter((id) => !alive.has(id))
  return stale.length === 0 ? cursor : prune(steps, stale.reduce(drop, cursor))
}

/** A cursor that was kept for another time: what no longer applies or reads is asked again, its answer in the field. */
export function restore<S extends Step>(steps: Steps<S>, cursor: Cursor): Cursor {
  const pruned = prune(steps, cursor)
  const bad = steps(pruned.answers).find(({ id, parse }) => {
    const answer = pruned.answers[id]
    return answer?.is === 'given' && !parse(answer.value).ok
  })
  return bad ? restore(steps, drop(pruned, bad.id)) : pruned
}
