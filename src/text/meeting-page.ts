import type { MeetingStatus } from '../domain/codes.ts'
import type { Invite, MeetingAnswers } from '../domain/meeting.ts'
import type { PrivateMeeting } from '../domain/private/meeting.ts'

/** Answers of a conversation that stand on its page under a word of their own. */
export type MeetingPageKey =
  | keyof MeetingAnswers
  | Exclude<keyof PrivateMeeting, 'steps' | 'stuck' | 'assumptions'>

/** What an invitation says, under a word of its own. */
export type InvitationKey = Exclude<keyof Invite, 'sent' | 'asked'>

/** What `career show` says around the answers of one conversation. */
export interface MeetingPageTexts {
  readonly title: (name: string, day: string | null) => string
  readonly status: Readonly<Record<MeetingStatus, string>>
  readonly prepared: (day: string) => string
  readonly debriefed: (day: string) => string
  readonly moved: (from: string | null, to: string) => string
  readonly mailSent: (day: string) => string
  /** When the invitation went out; `askedBefore` is for an earlier one that got no answer. */
  readonly invited: (day: string) => string
  readonly askedBefore: (day: string) => string
  /** Above the mail as it was sent. */
  readonly mail: string
  readonly agreed: string
  readonly notNow: string
  readonly again: (day: string) => string
  readonly next: (day: string) => string
  readonly said: string
  readonly preparation: string
  readonly invitation: string
  readonly inviteLabel: Readonly<Record<InvitationKey, string>>
  /** Below the title: what stands under `own` is kept from the other. */
  readonly notForThem: (name: string) => string
  /** Above what nobody else sees. */
  readonly own: string
  readonly ownSteps: string
  readonly assumptions: string
  readonly nothing: string
  readonly file: (file: string, command: string) => string
  readonly label: Readonly<Record<MeetingPageKey, string>>
}
