import type { MeetingKind } from '../../domain/codes.ts'
import type { PrepId } from './questions.ts'

const CAREER: readonly PrepId[] = [
  'kind',
  'with',
  'date',
  'outcome',
  'ambition',
  'benefit',
  'questions',
  'proposal',
]
const WITHOUT_PROPOSAL: readonly PrepId[] = CAREER.filter((id) => id !== 'proposal')

/** The quick route of each kind: at most seven screens, `with` and `date` being one. */
export const QUICK: Readonly<Record<MeetingKind, readonly PrepId[]>> = {
  career: CAREER,
  'sounding-board': WITHOUT_PROPOSAL,
  hr: WITHOUT_PROPOSAL,
  'first-talk': [...WITHOUT_PROPOSAL, 'growth-here'],
  annual: ['kind', 'with', 'date', 'outcome', 'ambition', 'since-last', 'questions', 'proposal'],
  appraisal: ['kind', 'with', 'date', 'outcome', 'pay', 'since-last', 'questions', 'proposal'],
  'catch-up': ['kind', 'with', 'date', 'report', 'next-date'],
  negotiation: ['kind', 'with', 'date', 'want', 'interests-mine', 'options', 'bottom-line', 'proposal'],
  network: ['kind', 'with', 'date', 'outcome', 'learn-from', 'questions', 'keep-private'],
}

/** What the full route of a kind adds before the questions all kinds share. */
export const ADDED: Readonly<Partial<Record<MeetingKind, readonly PrepId[]>>> = {
  annual: ['feedback-wanted'],
  appraisal: ['feedback-wanted'],
  negotiation: ['interests-theirs', 'bring', 'alternative'],
}

/**
 * The full route's own questions, in parts of at most six screens: the direction, the case, the other person,
 * oneself, and the start of the conversation. Direction's follow-up and the one about low confidence come with theirs.
 */
export const FULL: readonly PrepId[] = [
  'direction',
  'proposal-second',
  'why',
  'benefit',
  'gain-manager',
  'gain-colleagues',
  'heart',
  'opener',
  'develop',
  'current',
  'evidence',
  'proof',
  'need',
  'offer',
  'feasible',
  'facts',
  'assumptions',
  'their-view',
  'perspective',
  'belief',
  'obstacle',
  'if-then',
  'misheard',
  'stakes',
  'minimum',
  'opening',
  'confidence',
  'confidence-plus',
]

/** Asked for a career conversation only; the other kinds are full without them. */
export const CAREER_ONLY: ReadonlySet<PrepId> = new Set<PrepId>([
  'heart',
  'opener',
  'misheard',
  'stakes',
  'their-view',
  'proof',
  'feasible',
  'develop',
])

/** Kinds in which a wish has somebody to gain by it; an interview and a network talk are about the user alone. */
export const WITH_GAINS: ReadonlySet<MeetingKind> = new Set<MeetingKind>([
  'career',
  'annual',
  'sounding-board',
  'hr',
])

/** Kinds that end on a proposal and in which a second direction can have one too (advice S9). */
export const WITH_SECOND: ReadonlySet<MeetingKind> = new Set<MeetingKind>(['career', 'annual'])

/** What somebody else gains by the wish, in three places (advice S48, B4). */
export const GAINS: ReadonlySet<PrepId> = new Set<PrepId>(['benefit', 'gain-manager', 'gain-colleagues'])

/** Kinds in which the other's own career is a good thing to ask about (advice S46). */
export const ASKS_ABOUT_THEIR_CAREER: ReadonlySet<MeetingKind> = new Set<MeetingKind>([
  'career',
  'sounding-board',
  'network',
])
