/**
 * The reactions that can be rehearsed; codes that stand in files, sheets and JSON output. The first eight are the
 * classic ones; then those of any conversation, and those of one kind.
 */
export const REACTIONS = [
  'none',
  'budget',
  'not-ready',
  'cant-miss',
  'silence',
  'later',
  'hr',
  'counter',
  'custom',
  'why-me',
  'off-topic',
  'angry',
  'tears',
  'overreacting',
  'email',
  'same-for-all',
  'prove-first',
  'what-if-everyone',
  'quick-yes',
  'compliment',
  'talker',
  'criticism',
  'vague-criticism',
  'fixed-rating',
  'end-of-scale',
  'take-it',
  'if-i-say-no',
  'manager-first',
  'little-time',
  'job-hunting',
  'just-do-it',
  'why-you',
  'too-little',
  'watch-me',
  'went-fine',
] as const
export type ReactionId = (typeof REACTIONS)[number]

/** Who gives a reaction. */
export type ReactionRole = 'manager' | 'colleague' | 'hr' | 'contact' | 'sounding-board' | 'interviewer'

/** What somebody asks for in a conversation about their work, as far as it tells which reactions to expect. */
export type Ask = 'pay' | 'hours' | 'training' | 'promotion' | 'other-work' | 'project' | 'feedback'
