import * as v from 'valibot'
import { AGREEMENT_STATUSES, HORIZONS, GOAL_STATUSES, KEPT } from '../../../domain/codes.ts'
import { readIsoDay, type Day } from '../../../domain/day.ts'

export { SCHEMA } from './schema-number.ts'

export const text = v.string()
export const opt = v.exactOptional
export const texts = v.array(text)
export const byName = v.record(text, text)

const isDay = (value: unknown): boolean => typeof value === 'string' && readIsoDay(value) !== null

/** A day of the calendar, `2026-12-03`. */
export const day = v.custom<Day>(isDay)

export const count = v.pipe(v.number(), v.integer(), v.minValue(1))
/** The same, where 0 is never. */
export const countOrNever = v.pipe(v.number(), v.integer(), v.minValue(0))
export const scale5 = v.picklist([1, 2, 3, 4, 5])
export const scale10 = v.picklist([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10])

const history = v.array(
  v.object({
    on: day,
    status: opt(v.picklist(AGREEMENT_STATUSES)),
    by: opt(day),
    reminded: opt(text),
    note: opt(text),
  }),
)

export const agreement = v.object({
  id: text,
  what: text,
  who: opt(text),
  with: opt(text),
  by: opt(day),
  seen: opt(text),
  status: v.picklist(AGREEMENT_STATUSES),
  made: day,
  closed: opt(day),
  goal: opt(text),
  history: opt(history),
})

export const ownStep = v.object({
  id: text,
  what: text,
  by: opt(day),
  status: v.picklist(AGREEMENT_STATUSES),
  made: day,
  closed: opt(day),
  goal: opt(text),
  history: opt(history),
})

/** What was put off until later. */
export const notNow = v.object({
  what: text,
  condition: opt(text),
  again: opt(day),
  met: opt(day),
  closed: opt(day),
  history: opt(history),
})

export const goal = v.object({
  id: text,
  text,
  horizon: v.picklist(HORIZONS),
  status: v.picklist(GOAL_STATUSES),
  made: day,
  closed: opt(day),
  result: opt(text),
  by: opt(day),
  milestones: opt(v.array(v.object({ what: text, by: opt(day), done: opt(day) }))),
  needs: opt(texts),
  'gain-organisation': opt(text),
  'gain-manager': opt(text),
  'gain-colleagues': opt(text),
  partner: opt(text),
  reading: opt(v.array(v.object({ title: text, read: opt(day) }))),
  training: opt(
    v.object({
      what: text,
      cost: opt(text),
      hours: opt(text),
      purpose: opt(text),
      'give-back': opt(text),
      done: opt(day),
    }),
  ),
  practise: opt(text),
  handover: opt(texts),
  trend: opt(text),
})

/** Something small that is done otherwise for a while. */
export const experiment = v.object({
  id: text,
  what: text,
  from: day,
  until: opt(day),
  result: opt(text),
  kept: opt(v.picklist(KEPT)),
  closed: opt(day),
})

/** What lost its place to another version of the record, until somebody chooses. */
export const conflicts = v.array(v.object({ field: text, other: text }))
