/**
 * The codes that stand in files, sheets and JSON output: English in both languages, never renamed.
 * The words a user sees for them are in the catalogue.
 */
export const MEETING_KINDS = [
  'career',
  'annual',
  'appraisal',
  'catch-up',
  'negotiation',
  'sounding-board',
  'hr',
  'network',
  'first-talk',
] as const
export type MeetingKind = (typeof MEETING_KINDS)[number]

export const MEETING_STATUSES = ['planned', 'held', 'cancelled'] as const
export type MeetingStatus = (typeof MEETING_STATUSES)[number]

/** Ways a working life can move, drawn from advice S21 and S68; not a published typology. */
export const DIRECTIONS = [
  'up',
  'broaden',
  'deepen',
  'other-role',
  'project',
  'less',
  'outside',
  'unknown',
] as const
export type Direction = (typeof DIRECTIONS)[number]

export const AGREEMENT_STATUSES = ['open', 'going', 'done', 'stuck', 'dropped'] as const
export type AgreementStatus = (typeof AGREEMENT_STATUSES)[number]

/** Which link of an earlier attempt broke (advice S4). */
export const BROKEN_LINKS = ['unclear', 'no-agreement', 'no-date', 'with-me', 'with-them'] as const
export type BrokenLink = (typeof BROKEN_LINKS)[number]

export const RESULTS = ['yes', 'partly', 'no'] as const
export type TalkResult = (typeof RESULTS)[number]

export const RESULT_REASONS = ['not-now', 'not-this-way', 'not-here'] as const
export type ResultReason = (typeof RESULT_REASONS)[number]

export const ASSUMPTION_STATES = ['confirmed', 'refuted', 'unknown'] as const
export type AssumptionState = (typeof ASSUMPTION_STATES)[number]

export const CAREER_SHARES = ['none', 'some', 'half', 'most', 'all'] as const
export type CareerShare = (typeof CAREER_SHARES)[number]

export const TALKERS = ['me', 'even', 'them'] as const
export type Talker = (typeof TALKERS)[number]

export const SHARE_WITH = ['nobody', 'colleague', 'manager'] as const
export type ShareWith = (typeof SHARE_WITH)[number]

export const HORIZONS = ['short', 'long'] as const
export type Horizon = (typeof HORIZONS)[number]

export const GOAL_STATUSES = ['open', 'reached', 'dropped', 'replaced'] as const
export type GoalStatus = (typeof GOAL_STATUSES)[number]

/** What becomes of a small experiment once it is over. */
export const KEPT = ['kept', 'dropped'] as const
export type Kept = (typeof KEPT)[number]

export const ROLES = ['manager', 'hr', 'mentor', 'coach', 'colleague', 'network', 'other'] as const
export type Role = (typeof ROLES)[number]

export const LANGUAGES = ['nl', 'en'] as const
export type Language = (typeof LANGUAGES)[number]

/** What a text can be looked at as by `career coach`. */
export const COACH_KINDS = ['question', 'agreement', 'message', 'star', 'ambition', 'date'] as const
export type CoachKind = (typeof COACH_KINDS)[number]

/** Who may see an answer: somebody else, or the user alone. */
export type Audience = 'share' | 'private'

export const FLOWS = [
  'prep',
  'debrief',
  'checkin',
  'review',
  'practice',
  'invite',
  'feedback',
  'feedback-answer',
  'evidence',
  'goal',
  'options',
] as const
export type FlowId = (typeof FLOWS)[number]
export type Route = 'quick' | 'full'
