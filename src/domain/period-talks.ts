import { askedFeedback, type AskedFeedback } from './asked-feedback.ts'
import { wasAboutCareer } from './career-talk.ts'
import type { CareerShare } from './codes.ts'
import type { Day } from './day.ts'
import { dayOf, heldMeetings } from './meetings.ts'
import type { Folder, MeetingRecord } from './records.ts'

export interface FeedbackReceived {
  readonly meeting: string
  readonly with: string
  readonly date: Day
  readonly text: string
  /** What the user made of it: the first reaction, what is true in it, what they do (advice S30). */
  readonly first?: string
  readonly accept?: string
  readonly doing?: string
}

/** What conversations and requests of a period say. */
export interface PeriodTalks {
  /** Conversations held in the period, and how many were about the user's career (advice S74). */
  readonly talks: {
    readonly held: number
    readonly career: number
    readonly shares: readonly CareerShare[]
    /** Debriefs that say who did most of the talking, and those in which it was not the user alone (advice S98). */
    readonly counted: number
    readonly listened: number
  }
  readonly feedback: readonly FeedbackReceived[]
  /** What was asked of others, and what came back. */
  readonly requests: AskedFeedback
}

/** @param period first and last day, both counted */
export function talksIn(folder: Folder, period: { readonly from: Day; readonly to: Day }): PeriodTalks {
  const held = heldMeetings(folder, period.to)
    .filter((meeting) => isWithin(dayOf(meeting), period))
    .toReversed()
  const feedback = held.flatMap(feedbackFrom)
  const talkers = held.flatMap((meeting) => meeting.private['talk-listen'] ?? [])
  return {
    talks: {
      held: held.length,
      career: held.filter(wasAboutCareer).length,
      shares: held.flatMap((meeting) => meeting.private['career-share'] ?? []),
      counted: talkers.length,
      listened: talkers.filter((one) => one !== 'me').length,
    },
    feedback,
    requests: askedFeedback(
      folder,
      period,
      feedback.map(({ text }) => text),
    ),
  }
}

function feedbackFrom(meeting: MeetingRecord): readonly FeedbackReceived[] {
  const { shared, private: own } = meeting
  const date = dayOf(meeting)
  const texts = [shared.feedback, own.feedback].flatMap((text) => text ?? [])
  return date === null
    ? []
    : texts.map((text) => ({ meeting: shared.id, with: shared.with, date, text, ...taken(own) }))
}

const taken = (own: MeetingRecord['private']): Pick<FeedbackReceived, 'first' | 'accept' | 'doing'> => ({
  ...(own['feedback-first'] !== undefined && { first: own['feedback-first'] }),
  ...(own['feedback-accept'] !== undefined && { accept: own['feedback-accept'] }),
  ...(own['feedback-reaction'] !== undefined && { doing: own['feedback-reaction'] }),
})

const isWithin = (day: Day | null, { from, to }: { readonly from: Day; readonly to: Day }): boolean =>
  day !== null && day >= from && day <= to
