import { type Finding, findingsOf } from '../../coach/finding.ts'
import { languageOf } from '../../coach/language.ts'
import { onlyLess } from '../../coach/rules/craft/only-less/rule.ts'
import { horizonMismatch } from '../../coach/rules/goal/horizon-mismatch/rule.ts'
import { noFirstStep } from '../../coach/rules/goal/no-first-step/rule.ts'
import { goalsOf, type ReviewRecord } from '../../domain/records.ts'
import type { Outcome } from '../prep/outcome.ts'
import type { ReviewContext } from './steps.ts'

/** What the coach notices in the renewed plan (advice S62, S66, S87). */
export function noticedInReview(
  { record, folder }: Outcome<ReviewRecord>,
  { today, language }: ReviewContext,
): readonly Finding[] {
  const goals = goalsOf(folder.plan).filter(({ status }) => status === 'open')
  const steps = [...(folder.agreements.shared.agreements ?? []), ...(record.private.steps ?? [])]
    .filter(({ made }) => made === today)
    .map(({ what, by }) => ({ what, by: by ?? null }))
  const craft = folder.plan.shared.craft ?? folder.plan.private.craft
  const near = goals.find(({ horizon }) => horizon === 'short')
  return [
    ...findingsOf([noFirstStep], { lang: language, goal: near?.text ?? null, steps }),
    // A goal of an earlier review was looked at then.
    ...goals
      .filter(({ made }) => made === today)
      .flatMap(({ text, horizon }) =>
        findingsOf([horizonMismatch], { lang: languageOf(text) ?? language, text, horizon, today }),
      ),
    ...(craft === undefined
      ? []
      : findingsOf([onlyLess], { lang: languageOf(craft) ?? language, text: craft })),
  ]
}
