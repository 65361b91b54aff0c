import type { Goal, Training } from '../../domain/plan.ts'
import { markdownInline, type Markdown } from '../markdown-text.ts'
import { listOrNull, orNull } from '../optional.ts'
import { capitalised, unstopped } from '../sentence.ts'
import { fullDate, type DocumentWords } from '../words.ts'

/** What a goal itself says, for a development plan (advice S39, S48, S62, D1). */
export interface GoalParts {
  readonly text: Markdown
  /** How one sees that it is reached. */
  readonly result: Markdown | null
  readonly by: Markdown | null
  readonly milestones: readonly MilestoneItem[] | null
  readonly needs: readonly Markdown[] | null
  /** What others gain: the organisation, the manager, colleagues. */
  readonly gains: readonly Markdown[] | null
  readonly training: TrainingItem | null
}

export interface MilestoneItem {
  readonly what: Markdown
  readonly by: Markdown | null
  readonly done: boolean
}

/** A course with what it takes and what comes back. */
export interface TrainingItem {
  readonly what: Markdown
  readonly cost: Markdown | null
  readonly hours: Markdown | null
  readonly purpose: Markdown | null
  readonly giveBack: Markdown | null
}

export function goalParts(goal: Goal, { dates }: DocumentWords): GoalParts {
  const day = (one: NonNullable<Goal['by']>): Markdown => markdownInline(fullDate(dates, one))
  const gains = [goal['gain-organisation'], goal['gain-manager'], goal['gain-colleagues']]
  return {
    text: markdownInline(capitalised(unstopped(goal.text))),
    result: orNull(goal.result, markdownInline),
    by: orNull(goal.by, day),
    milestones: listOrNull(goal.milestones ?? [], ({ what, by, done }) => ({
      what: markdownInline(what),
      by: by === undefined || what.includes(dates.dayAndMonth(by)) ? null : day(by),
      done: done !== undefined,
    })),
    needs: listOrNull(goal.needs ?? [], markdownInline),
    gains: listOrNull(
      gains.flatMap((gain) => gain ?? []),
      markdownInline,
    ),
    training: goal.training ? trainingItem(goal.training) : null,
  }
}

const trainingItem = ({ what, cost, hours, purpose, ...rest }: Training): TrainingItem => ({
  what: markdownInline(what),
  cost: orNull(cost, markdownInline),
  hours: orNull(hours, markdownInline),
  purpose: orNull(purpose, markdownInline),
  giveBack: orNull(rest['give-back'], markdownInline),
})
