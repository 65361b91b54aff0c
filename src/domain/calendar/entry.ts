import { COUNTDOWN_STEPS } from '../countdown-steps.ts'
import type { Day } from '../day.ts'

/** What a day in the calendar is for. It stands in the JSON output, so it is never renamed. */
export const CALENDAR_ROLES = [
  // A conversation.
  'talk',
  // A day agreed for talking again, without a record of its own yet, and the day to begin preparing it.
  'next-talk',
  'prepare',
  // A small step towards a conversation (advice S83, B9).
  ...COUNTDOWN_STEPS,
  // Looking back on the day itself, and the confirmation within 48 hours (advice S102).
  'notes',
  'mail',
  'agreement',
  'own-step',
  // The day to ask after what somebody else agreed to do.
  'ask',
  'not-now',
  'goal',
  'milestone',
  // An occasion to practise what is being learned (advice S105).
  'practice',
  'checkin',
  'review',
  'plan-talk',
  'catch-up',
  // Time set aside to think (advice S76).
  'reflection',
] as const
export type CalendarRole = (typeof CALENDAR_ROLES)[number]

export const isCalendarRole = (text: unknown): text is CalendarRole =>
  CALENDAR_ROLES.some((role) => role === text)

/**
 * A day in the calendar, made of what colleagues may see: a kind, a day and a name. What it is about stands in `shared`,
 * and only where it may be shared; nothing here comes from a private answer.
 */
export interface CalendarEntry {
  /** The same for as long as the thing exists, so that a second import changes it and adds nothing. */
  readonly uid: string
  readonly role: CalendarRole
  readonly day: Day
  readonly with: string | null
  /** It was called off. */
  readonly cancelled: boolean
  /** The id of the conversation it belongs to. */
  readonly meeting: string | null
  /** How often its record says that it changed: never less than before. */
  readonly revision: number
  /** What is to be typed after `career`; null where there is nothing to do. */
  readonly command: readonly string[] | null
  /** Texts that may be shared, for who asks for details. */
  readonly shared: readonly string[]
}
