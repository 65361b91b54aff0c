import type { Language } from '../domain/codes.ts'
import type { Day } from '../domain/day.ts'
import type { AnswerProblem, UsageProblem } from '../domain/problem.ts'
import type { MeetingRecord } from '../domain/records.ts'
import { fail, ok, type Result } from '../domain/result.ts'
import { typedDay } from './typed-day.ts'

/** What happens to a conversation beside being prepared and looked back on. */
export type MeetingChange =
  | { readonly to: 'move'; readonly date: string }
  | { readonly to: 'cancel'; readonly by: 'me' | 'them' | null }
  | { readonly to: 'held' }

/** A conversation as it is after a change, or why that cannot be. @param lang in which a day is typed */
export function changedMeeting(
  meeting: MeetingRecord,
  change: MeetingChange,
  today: Day,
  lang: Language,
): Result<MeetingRecord, AnswerProblem | UsageProblem> {
  const { shared } = meeting
  // What took place stays as it is: its agreements hang on it.
  if (change.to !== 'held' && shared.status === 'held')
    return fail({ code: 'already-held', with: shared.with })
  switch (change.to) {
    case 'held': {
      if (shared.date !== undefined && shared.date > today) {
        return fail({ code: 'not-held-yet', with: shared.with, day: shared.date, id: shared.id })
      }
      return ok({
        ...meeting,
        shared: { ...withoutCancel(shared), status: 'held', date: shared.date ?? today },
      })
    }
    case 'cancel':
      return ok({
        ...meeting,
        shared: { ...shared, status: 'cancelled', ...(change.by && { cancelledBy: change.by }) },
      })
    case 'move':
      return move(meeting, change.date, today, lang)
  }
}

const withoutCancel = (shared: MeetingRecord['shared']): MeetingRecord['shared'] => {
  const { cancelledBy: _gone, ...rest } = shared
  return rest
}

function move(
  meeting: MeetingRecord,
  text: string,
  today: Day,
  lang: Language,
): Result<MeetingRecord, AnswerProblem> {
  const day = typedDay(text, { today, lang, look: 'forward' })
  if (!day.ok) return day
  const { shared } = meeting
  const moved = { on: today, ...(shared.date && { from: shared.date }), to: day.value }
  return ok({
    ...meeting,
    shared: {
      ...withoutCancel(shared),
      date: day.value,
      status: 'planned',
      moved: [...(shared.moved ?? []), moved],
    },
  })
}
