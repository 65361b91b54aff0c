import type { Audience } from '../domain/codes.ts'
import type { AnyRecord } from '../domain/records.ts'
import type { Answers, Json } from '../engine/answers.ts'
import type { Home } from '../engine/step.ts'
import type { FlowStep } from './flow-step.ts'
import { keptBack } from './shared-steps.ts'

type Bag = Readonly<Record<string, Json | undefined>>

/** Who sees the answer to a step, after everything the user said about it. */
export function audienceOf(step: FlowStep, answers: Answers): Audience {
  if (keptBack(answers, step.id)) return 'private'
  const answer = answers[step.id]
  // What was moved while that was allowed may have become a secret by what it says.
  const moved = answer?.is === 'given' && step.mayChange ? answer.audience : undefined
  return moved ?? step.audience
}

/**
 * Puts the answers that live in one record where they live: shared at the top, private ones under `private`, never in
 * both. A skipped question leaves what is there, but takes it to the private side when that is where it now belongs.
 */
export function fileAnswers<R extends AnyRecord>(
  record: R,
  home: Home['record'],
  steps: readonly FlowStep[],
  answers: Answers,
): R {
  return steps
    .filter((step) => step.home?.record === home)
    .reduce((filed, step) => fileAnswer(filed, step, answers), record)
}

function fileAnswer<R extends AnyRecord>(record: R, step: FlowStep, answers: Answers): R {
  const answer = answers[step.id]
  const key = step.home?.key ?? step.id
  const [shared, own] = [(record.shared as Bag)[key], (record.private as Bag)[key]]
  const side = audienceOf(step, answers)
  // A file written by hand may have a key on both sides: what was not asked about stays where it is.
  const onBoth = shared !== undefined && own !== undefined
  if (answer?.is === 'given')
    return onBoth ? putBeside(record, key, answer.value, side) : putOnSide(record, key, answer.value, side)
  if (answer?.is === 'cleared')
    return onBoth ? putBeside(record, key, undefined, side) : putOnSide(record, key, undefined, side)
  const known = shared ?? own
  return onBoth || known === undefined ? record : putOnSide(record, key, step.known, side)
}

/** The record with a field changed on one side; the other side keeps what it has. */
function putBeside<R extends AnyRecord>(record: R, key: string, value: Json | undefined, side: Audience): R {
  const where = side === 'share' ? 'shared' : 'private'
  const { [key]: _old, ...rest } = record[where] as Bag
  return { ...record, [where]: value === undefined ? rest : { ...rest, [key]: value } }
}

/** The record with a field on one side and not on the other; undefined takes it off both. */
export function putOnSide<R extends AnyRecord>(
  record: R,
  key: string,
  value: Json | undefined,
  side: Audience,
): R {
  const { [key]: _shared, ...shared } = record.shared as Bag
  const { [key]: _private, ...own } = record.private as Bag
  if (value === undefined) return { ...record, shared, private: own }
  return side === 'share'
    ? { ...record, shared: { ...shared, [key]: value }, private: own }
    : { ...record, shared, private: { ...own, [key]: value } }
}

/** Takes fields that may no longer be shared to the private side; what is there already stays. */
export function keepBack<R extends AnyRecord>(record: R, keys: Iterable<string>): R {
  return [...keys].reduce((kept, key) => {
    const value = (kept.shared as Bag)[key]
    return value === undefined ? kept : putOnSide(kept, key, value, 'private')
  }, record)
}
