import { findDeadline } from '../../coach/dates/find-deadline.ts'
import type { Language } from '../../domain/codes.ts'
import { addMonths, type Day } from '../../domain/day.ts'
import type { Goal, Milestone, Reading, Training } from '../../domain/plan.ts'
import type { Answers, Json } from '../../engine/answers.ts'
import { standing, textOf, textsOf } from '../given.ts'

/** Fields of a goal that are one text, by the id of their question. */
export const GOAL_TEXTS = [
  'result',
  'gain-organisation',
  'gain-manager',
  'gain-colleagues',
  'partner',
  'practise',
  'trend',
] as const

/** What a training is asked about, and the field of each. */
export const TRAINING = {
  'training-cost': 'cost',
  'training-hours': 'hours',
  'training-purpose': 'purpose',
  'training-give-back': 'give-back',
} as const
type TrainingId = keyof typeof TRAINING
const TRAINING_IDS = Object.keys(TRAINING) as readonly TrainingId[]

/** What a goal holds, as the answers to its questions. */
export function knownOfGoal(goal: Goal): Readonly<Record<string, Json>> {
  const { training } = goal
  const known: Record<string, Json | undefined> = {
    text: goal.text,
    horizon: goal.horizon,
    by: goal.by,
    milestones: goal.milestones?.map(({ what, by }) => (by === undefined ? what : `${what} (${by})`)),
    needs: goal.needs && [...goal.needs],
    reading: goal.reading?.map(({ title }) => title),
    handover: goal.handover && [...goal.handover],
    training: training?.what,
    ...Object.fromEntries(GOAL_TEXTS.map((id) => [id, goal[id]])),
    ...Object.fromEntries(TRAINING_IDS.map((id) => [id, training?.[TRAINING[id]]])),
  }
  return Object.fromEntries(
    Object.entries(known).flatMap(([id, value]) => (value === undefined ? [] : [[id, value]])),
  )
}

interface Reader {
  readonly today: Day
  readonly language: Language
}

/** A goal with what was answered about it; what was passed over stays as it was. Of a new goal nothing is known yet. */
export function goalWith(goal: Goal, answers: Answers, reader: Reader, isNew: boolean): Goal {
  const known = isNew ? {} : knownOfGoal(goal)
  const value = (id: string): Json | undefined => standing(answers, id, known[id])
  const texts = Object.fromEntries(
    GOAL_TEXTS.flatMap((id) => {
      const text = textOf(value(id))
      return text === undefined ? [] : [[id, text]]
    }),
  )
  const milestones = textsOf(value('milestones')).map((line) => milestoneOf(line, goal, reader))
  const reading = textsOf(value('reading')).map((title) => readingOf(title, goal))
  const [needs, handover] = [textsOf(value('needs')), textsOf(value('handover'))]
  const by = textOf(value('by')) as Day | undefined
  const training = trainingOf(goal, value)
  const { id, status, made, closed } = goal
  return {
    id,
    text: textOf(value('text')) ?? goal.text,
    horizon: horizonOf(textOf(value('horizon')), by, reader.today),
    status,
    made,
    ...(closed && { closed }),
    ...texts,
    ...(by && { by }),
    ...(milestones.length > 0 && { milestones }),
    ...(needs.length > 0 && { needs }),
    ...(reading.length > 0 && { reading }),
    ...(training && { training }),
    ...(handover.length > 0 && { handover }),
  }
}

/** As it was chosen; else from its day: what lies more than half a year ahead is long (advice S87). */
function horizonOf(chosen: string | undefined, by: Day | undefined, today: Day): Goal['horizon'] {
  if (chosen === 'long' || chosen === 'short') return chosen
  return by !== undefined && by > addMonths(today, MONTHS_OF_SHORT) ? 'long' : 'short'
}

const MONTHS_OF_SHORT = 6

/** A point on the way, its day taken from its own words; one that was reached stays reached. */
function milestoneOf(line: string, { milestones }: Goal, { today, language }: Reader): Milestone {
  const [, words = line, iso = ''] = /^(.*\S)\s*\((\d{4}-\d{2}-\d{2})\)$/u.exec(line) ?? []
  const before = milestones?.find((one) => one.what === words || one.what === line)
  if (iso !== '') return { what: words, by: iso as Day, ...(before?.done && { done: before.done }) }
  const reading = findDeadline(line, { today, lang: language })?.reading
  const by = reading?.kind === 'day' ? reading.day : before?.by
  return { what: line, ...(by && { by }), ...(before?.done && { done: before.done }) }
}

function readingOf(title: string, { reading }: Goal): Reading {
  const before = reading?.find((one) => one.title === title)
  return before ?? { title }
}

function trainingOf(goal: Goal, value: (id: string) => Json | undefined): Training | null {
  const what = textOf(value('training'))
  if (what === undefined) return null
  const details = TRAINING_IDS.flatMap((id) => {
    const text = textOf(value(id))
    return text === undefined ? [] : [[TRAINING[id], text] as const]
  })
  const done = goal.training?.what === what ? goal.training.done : undefined
  return { what, ...Object.fromEntries(details), ...(done && { done }) }
}
