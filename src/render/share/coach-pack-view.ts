import type { SharedEvidence } from '../../domain/checkin.ts'
import type { Day } from '../../domain/day.ts'
import type { SharedPlan } from '../../domain/plan.ts'
import { type Markdown, markdownInline, markdownParagraph, markdownPhrase } from '../markdown-text.ts'
import { listOrNull, orNull } from '../optional.ts'
import { type DocumentWords, fullDate } from '../words.ts'
import { directionLine } from './direction-line.ts'
import { type GoalParts, goalParts } from './goal-item.ts'

/** What an outside coach can start from: what the user wants, can and is driven by (advice S32). */
export interface CoachPackView {
  readonly yourName: Markdown | null
  readonly made: Markdown
  readonly ambition: Markdown | null
  readonly why: Markdown | null
  readonly direction: Markdown | null
  readonly directionDetail: Markdown | null
  readonly strengths: Markdown | null
  readonly values: Markdown | null
  readonly phase: Markdown | null
  readonly craft: Markdown | null
  /** Earlier wordings of the ambition, oldest first. */
  readonly earlier: readonly EarlierAmbition[] | null
  readonly goals: readonly GoalParts[] | null
  readonly examples: readonly CoachExample[] | null
}

export interface EarlierAmbition {
  readonly until: Markdown
  readonly ambition: Markdown
}

/** A piece of evidence, part by part. */
export interface CoachExample {
  readonly line: Markdown
  readonly situation: Markdown | null
  readonly action: Markdown | null
  readonly result: Markdown | null
}

export interface CoachPackInput {
  readonly yourName: string | null
  readonly made: Day
  readonly plan: SharedPlan
  /** Newest first. */
  readonly evidence: readonly SharedEvidence[]
}

/** More than a coach reads before a first conversation. */
const MOST_EXAMPLES = 8

export function coachPackView(
  { yourName, made, plan, evidence }: CoachPackInput,
  words: DocumentWords,
): CoachPackView {
  const day = (one: Day): Markdown => markdownInline(fullDate(words.dates, one))
  return {
    yourName: orNull(yourName, markdownInline),
    made: day(made),
    ambition: orNull(plan.ambition, markdownParagraph),
    why: orNull(plan.why, markdownParagraph),
    direction: directionLine(plan.direction, words),
    directionDetail: orNull(plan['direction-detail'], markdownInline),
    strengths: orNull(plan.strengths, markdownPhrase),
    values: orNull(plan.values, markdownPhrase),
    phase: orNull(plan.phase, markdownPhrase),
    craft: orNull(plan.craft, markdownInline),
    earlier: listOrNull(plan.earlier, ({ until, ambition }) => ({
      until: day(until),
      ambition: markdownInline(ambition),
    })),
    goals: listOrNull(
      (plan.goals ?? []).filter(({ status }) => status === 'open'),
      (goal) => goalParts(goal, words),
    ),
    examples: listOrNull(
      evidence.filter(({ line }) => line !== undefined).slice(0, MOST_EXAMPLES),
      ({ line = '', situation, action, result }) => ({
        line: markdownInline(line),
        situation: orNull(situation, markdownInline),
        action: orNull(action, markdownInline),
        result: orNull(result, markdownInline),
      }),
    ),
  }
}
