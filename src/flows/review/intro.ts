import { lastCareerTalk } from '../../domain/career-talk.ts'
import { sinceFirstAnswer } from '../../domain/energy.ts'
import type { AssumptionState } from '../../domain/codes.ts'
import type { PeriodStories } from '../../domain/period-stories.ts'
import type { PeriodFacts } from '../../domain/period.ts'
import type { Recurring } from '../../domain/recurring.ts'
import type { Note } from '../../text/notes.ts'
import type { ReviewContext } from './steps.ts'

/** The facts of the period, before a single question: counts and the user's own words, no score (advice S61). */
export function reviewIntro(
  context: ReviewContext,
  facts: PeriodFacts,
  stories: PeriodStories,
): readonly Note[] {
  const notes = [
    ...agreements(facts),
    ...energy(facts),
    ...recurring(facts),
    ...evidence(facts),
    ...feedback(facts),
    ...told(stories),
  ]
  return [
    { key: 'period', from: facts.from, to: facts.to },
    ...(facts.ambition.before !== null && facts.ambition.before !== facts.ambition.now
      ? [{ key: 'ambition-then', text: facts.ambition.before } as const]
      : []),
    ...(context.leftBehind === null ? [] : [{ key: 'left-behind', text: context.leftBehind } as const]),
    ...(notes.length > 0 ? notes : [{ key: 'nothing-yet' } as const]),
    ...talks(facts),
    ...talk(context),
  ]
}

const agreements = ({ kept }: PeriodFacts): readonly Note[] =>
  kept.mine.of + kept.theirs.of > 0 ? [{ key: 'kept', mine: kept.mine, theirs: kept.theirs }] : []

const energy = (facts: PeriodFacts): readonly Note[] =>
  facts.energy.some((month) => month.energy !== null)
    ? [{ key: 'energy-chart', months: sinceFirstAnswer(facts.energy) }]
    : []

const words = (list: readonly Recurring[]) => list.map(({ label, count }) => ({ word: label, times: count }))

const recurring = ({ plus, minus, postponed }: PeriodFacts): readonly Note[] => [
  ...(plus.length > 0 ? [{ key: 'recurring', side: 'plus', words: words(plus) } as const] : []),
  ...(minus.length > 0 ? [{ key: 'recurring', side: 'minus', words: words(minus) } as const] : []),
  ...(postponed.length > 0
    ? [{ key: 'postponed-again', texts: postponed.map(({ label }) => label) } as const]
    : []),
]

const evidence = ({ evidence: { goals, withoutGoal } }: PeriodFacts): readonly Note[] => [
  ...goals.map(({ goal, count }) => ({ key: 'goal-evidence', goal: goal.text, count }) as const),
  ...(withoutGoal > 0 ? [{ key: 'loose-evidence', count: withoutGoal } as const] : []),
]

/** Answers told before the first question: with more, what is counted would be off the screen. All of them are in the summary. */
const MOST_QUOTED = 3

/** How much was asked and answered, what comes back in it, and the latest answers in the other's own words (advice B22). */
const feedback = ({ feedback: given, requests }: PeriodFacts): readonly Note[] => [
  ...(requests.asked + requests.answered > 0
    ? [{ key: 'feedback-count', asked: requests.asked, answered: requests.answered } as const]
    : []),
  ...(requests.themes.length > 0 ? [{ key: 'feedback-themes', words: words(requests.themes) } as const] : []),
  ...quoted([
    ...given.map(({ with: name, text }) => ({ key: 'received-feedback', name, text }) as const),
    ...requests.answers.map(
      ({ with: name, text, about }) => ({ key: 'received-feedback', name, text, about }) as const,
    ),
  ]),
]

const quoted = (answers: readonly Note[]): readonly Note[] => [
  ...answers.slice(-MOST_QUOTED),
  ...(answers.length > MOST_QUOTED
    ? [{ key: 'more-feedback', count: answers.length - MOST_QUOTED } as const]
    : []),
]

/** In the user's own words: what they showed, whom they spoke outside the team, what they assumed, what they tried. */
const told = ({ shown, outside, assumed, experiments }: PeriodStories): readonly Note[] => [
  ...(shown.length > 0 ? [{ key: 'shown-by-month', months: shown } as const] : []),
  ...(outside.length > 0
    ? [
        {
          key: 'spoken-outside',
          talks: outside.map(({ name, date, learned }) => ({ name, date, learned })),
        } as const,
      ]
    : []),
  ...(assumed.length > 0
    ? [
        {
          key: 'assumptions-closed',
          confirmed: stateCount(assumed, 'confirmed'),
          refuted: stateCount(assumed, 'refuted'),
          unknown: stateCount(assumed, 'unknown'),
        } as const,
      ]
    : []),
  ...experiments.map(({ what, kept }) => ({ key: 'tried', what, kept: kept ?? null }) as const),
]

const stateCount = (assumed: PeriodStories['assumed'], state: AssumptionState): number =>
  assumed.filter((one) => one.state === state).length

const talks = ({ talks: { held, career, listened, counted } }: PeriodFacts): readonly Note[] =>
  held > 0 ? [{ key: 'talks-held', held, career, listened, counted }] : []

function talk({ standing, today }: ReviewContext): readonly Note[] {
  const last = lastCareerTalk(standing, today)
  return [
    last
      ? { key: 'last-career-talk', days: last.days, name: last.meeting.shared.with }
      : { key: 'no-career-talk' },
  ]
}
