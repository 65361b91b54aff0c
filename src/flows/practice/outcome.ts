import { practiceFile } from '../../domain/file-names.ts'
import type { PractisedReaction } from '../../domain/private/practice.ts'
import { type ReactionId, REACTIONS } from '../../domain/practice.ts'
import type { PracticeRecord } from '../../domain/records.ts'
import { withRecord } from '../../domain/with-record.ts'
import type { Answers } from '../../engine/answers.ts'
import { fileAnswers } from '../file-answers.ts'
import type { Outcome } from '../prep/outcome.ts'
import type { PracticeContext } from './context.ts'
import { practiceSteps } from './steps.ts'
import { talkOf } from './talk.ts'
import { repliesTo } from './turns.ts'

/** What a rehearsal leaves: what was said, in the file of the day, and one sentence at the conversation ahead. */
export function practiceOutcome(context: PracticeContext, answers: Answers): Outcome<PracticeRecord> {
  const { folder, subject, today } = context
  const before: PracticeRecord = context.record ?? {
    type: 'practice',
    file: practiceFile(today),
    shared: {},
    private: {},
  }
  const steps = practiceSteps({ ...context, interactive: false }, answers)
  const practised = REACTIONS.flatMap((reaction) => practisedOf(context, answers, reaction))
  const inOrder = practised.toSorted((one, other) => orderOf(one) - orderOf(other))
  function orderOf({ reaction }: PractisedReaction): number {
    return steps.findIndex(({ id }) => id === `reply:${reaction}`)
  }
  const record: PracticeRecord = {
    ...before,
    private: {
      ...before.private,
      ...(inOrder.length > 0 && { practised: added(before.private.practised ?? [], inOrder) }),
      ...sentences(before, answers),
    },
  }
  const isNew = inOrder.length > 0 || answers['sentence']?.is === 'given'
  const meeting = subject && fileAnswers(subject, 'meeting', steps, answers)
  const filed =
    meeting && meeting.private.sentence !== subject.private.sentence ? withRecord(folder, meeting) : folder
  return { folder: isNew ? withRecord(filed, record) : filed, record }
}

function practisedOf(
  { subject, texts, language }: PracticeContext,
  answers: Answers,
  reaction: ReactionId,
): readonly PractisedReaction[] {
  const replies = repliesTo(answers, reaction)
  if (replies.length === 0) return []
  const { lines } = talkOf(reaction, replies, texts, language)
  const turns = replies.map((me, at) => ({ them: lines[at] ?? '', me }))
  return [{ reaction, ...(subject && { meeting: subject.shared.id }), turns }]
}

/** The same conversation, gone on with or given again, takes the place of what there was of it. */
function added(
  before: readonly PractisedReaction[],
  practised: readonly PractisedReaction[],
): readonly PractisedReaction[] {
  const isBegun = (one: PractisedReaction): boolean =>
    practised.some(
      ({ reaction, turns }) =>
        reaction === one.reaction && one.turns.every(({ me }, at) => turns[at]?.me === me),
    )
  return [...before.filter((one) => !isBegun(one)), ...practised]
}

function sentences(
  { private: own }: PracticeRecord,
  answers: Answers,
): { readonly sentences?: readonly string[] } {
  const answer = answers['sentence']
  if (answer?.is !== 'given' || typeof answer.value !== 'string') return {}
  return { sentences: [...new Set([...(own.sentences ?? []), answer.value])] }
}
