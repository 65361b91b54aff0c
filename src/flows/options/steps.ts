import { DIRECTIONS, type Direction } from '../../domain/codes.ts'
import type { PlanRecord } from '../../domain/records.ts'
import { withRecord } from '../../domain/with-record.ts'
import type { Answers } from '../../engine/answers.ts'
import { buildStep, OPEN } from '../build-step.ts'
import type { FlowContext, FlowStep } from '../flow-step.ts'
import { standing, textOf } from '../given.ts'
import type { Outcome } from '../prep/outcome.ts'

/** Ways to look at; not knowing yet is none of them. */
export const GRID: readonly Exclude<Direction, 'unknown'>[] = DIRECTIONS.filter((one) => one !== 'unknown')

/** One line for every way a working life can move; each may be left empty (advice S69, S70, B24). The user's alone. */
export const optionsSteps = (context: FlowContext): readonly FlowStep[] => GRID.map((id) => step(id, context))

function step(id: Exclude<Direction, 'unknown'>, context: FlowContext): FlowStep {
  const known = context.folder.plan.private.grid?.[id]
  return buildStep(
    {
      id,
      text: `options.${id}`,
      asking: { as: 'line' },
      visibility: 'private',
      part: 'options',
      ...(known !== undefined && { known }),
    },
    {},
    OPEN,
    context,
  )
}

/** The plan with the grid as it is now. */
export function optionsOutcome({ folder }: FlowContext, answers: Answers): Outcome<PlanRecord> {
  const { grid: before, ...own } = folder.plan.private
  const lines = GRID.flatMap((id) => {
    const text = textOf(standing(answers, id, before?.[id]))
    return text === undefined ? [] : [[id, text] as const]
  })
  const grid = Object.fromEntries(lines)
  const record: PlanRecord = {
    ...folder.plan,
    private: { ...own, ...(lines.length > 0 && { grid }) },
  }
  return { folder: withRecord(folder, record), record }
}
