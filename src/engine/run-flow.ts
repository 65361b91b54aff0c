import type { Cursor } from './cursor.ts'
import { nextStep, takenBack } from './cursor.ts'
import type { HalfTyped } from './skip-part.ts'
import type { Step } from './step.ts'
import { tell, type TipReply } from './tip.ts'
import { takeTurn, type Turn } from './turn.ts'
import type { Walk, Working } from './walk.ts'

const atOnce: Working = async (work) => work()

export interface Walked {
  readonly cursor: Cursor
  /** `later`: the user stopped for now; every accepted answer is saved. */
  readonly end: 'finished' | 'later'
}

/** Asks every question that applies until none is left or the user stops for now. */
export async function runFlow<S extends Step>(walk: Walk<S>, start: Cursor): Promise<Walked> {
  let now: Turn = { cursor: start, halfTyped: {}, asked: {}, end: false }
  const { working = atOnce } = walk
  const next = (): Promise<S | null> => working(() => nextStep(walk.steps, now.cursor))
  for (let step = await next(); step; step = await next()) {
    const turn: Turn = await takeTurn({ ...walk, working }, now, step)
    const saved = turn.cursor === now.cursor ? 'go-on' : await walk.save(turn.cursor)
    if (turn.end || saved === 'stop') return { cursor: turn.cursor, end: 'later' }
    const advised = turn.answered ? await advise(walk, step, turn.cursor) : KEPT
    if (advised.reply === 'later') return { cursor: turn.cursor, end: 'later' }
    now = afterTip(turn, step, advised)
  }
  return { cursor: now.cursor, end: 'finished' }
}

/**
 * Where a tip about an answer leads: on, or back to its question, with what is offered in the field or what was typed. What was
 * accepted stays in the draft until something else is accepted in its place.
 */
function afterTip({ cursor, halfTyped, asked, again }: Turn, step: Step, { reply, taken }: Advised): Turn {
  const now = { cursor, halfTyped, asked, end: false }
  if (reply !== 'edit' && reply !== 'take') return { ...now, ...(again && { again }) }
  const offered: HalfTyped = reply === 'take' && taken !== null ? { [step.id]: taken } : {}
  return {
    ...now,
    cursor: takenBack(cursor, [step.id]),
    halfTyped: { ...halfTyped, ...offered },
    again: { id: step.id, as: 'in-place' },
  }
}

/** Says what there is to say about an answer; most have nothing. Of a list each line is an answer of its own. */
async function advise<S extends Step>(
  { asker, tip }: Walk<S>,
  step: S,
  { answers }: Cursor,
): Promise<Advised> {
  for (;;) {
    // oxlint-disable-next-line no-await-in-loop -- one tip after the other is replied to
    const found = step.id in answers ? await tip?.(step, answers) : null
    if (!found) return KEPT
    // oxlint-disable-next-line no-await-in-loop -- as above
    const reply = await tell(asker, found)
    const goesOn = reply === 'keep' || reply === 'hide'
    if (!goesOn || step.kind !== 'list') return { reply, taken: found.taken }
  }
}

/** What the user did with what was said, and the words that were offered. */
interface Advised {
  readonly reply: TipReply | 'later'
  readonly taken: string | null
}

const KEPT: Advised = { reply: 'keep', taken: null }
