import { BROKEN_LINKS, DIRECTIONS, MEETING_KINDS, type MeetingKind } from '../../domain/codes.ts'
import type { Home } from '../../engine/step.ts'
import type { Spec } from '../build-step.ts'

const meeting = (key: string): Home => ({ record: 'meeting', key })
const plan = (key: string): Home => ({ record: 'plan', key })

const S = 'share'
const P = 'private'
const LONG = { as: 'long' } as const
const LIST = { as: 'list' } as const

/** What others gain is asked when there is a wish, on one screen. */
const GAIN = {
  asking: LONG,
  visibility: S,
  part: 'direction',
  screen: 'gain',
  conditional: true,
  when: { of: 'wish' },
} as const

type Row = Omit<Spec, 'id' | 'text'>

/** Every question of a preparation that stands in a table: how it is asked, who sees it, where it is kept. */
const ROWS = {
  kind: {
    asking: { as: 'choice', of: MEETING_KINDS, words: 'kind' },
    visibility: S,
    part: 'talk',
    home: meeting('kind'),
    required: true,
    fixed: true,
  },
  with: {
    asking: { as: 'line' },
    visibility: S,
    part: 'talk',
    home: meeting('with'),
    required: true,
    fixed: true,
    screen: 'with',
  },
  date: {
    asking: { as: 'date', look: 'ahead' },
    visibility: S,
    part: 'talk',
    home: meeting('date'),
    fixed: true,
    screen: 'with',
  },
  outcome: { asking: LONG, visibility: S, part: 'talk', home: meeting('outcome') },

  ambition: { asking: LONG, visibility: S, part: 'wish', home: plan('ambition') },
  benefit: { asking: LONG, visibility: S, part: 'wish', home: plan('benefit') },
  'gain-manager': { ...GAIN, home: plan('gain-manager') },
  'gain-colleagues': { ...GAIN, home: plan('gain-colleagues') },
  'broken-link': {
    asking: { as: 'choice', of: BROKEN_LINKS, words: 'broken-link' },
    visibility: P,
    part: 'wish',
    home: meeting('broken-link'),
    when: { of: 'led-nowhere' },
  },
  pay: { asking: LONG, visibility: S, part: 'wish', home: meeting('pay') },
  'since-last': { asking: LIST, visibility: S, part: 'wish', home: meeting('since-last') },
  'learn-from': { asking: LONG, visibility: S, part: 'wish', home: meeting('learn-from') },
  want: { asking: LONG, visibility: S, part: 'wish', home: meeting('want') },
  'interests-mine': { asking: LONG, visibility: S, part: 'wish', home: meeting('interests-mine') },
  options: { asking: LIST, visibility: 'until-shared', part: 'wish', home: meeting('options') },
  'bottom-line': { asking: LONG, visibility: P, part: 'wish', home: meeting('bottom-line') },
  questions: { asking: LIST, visibility: S, part: 'wish', home: meeting('questions') },
  'growth-here': { asking: LIST, visibility: S, part: 'wish', home: meeting('growth-here') },
  'keep-private': { asking: LONG, visibility: P, part: 'wish', home: meeting('keep-private') },
  proposal: { asking: LONG, visibility: S, part: 'wish', home: meeting('proposal') },
  report: { asking: LIST, visibility: S, part: 'wish', home: meeting('report') },
  'next-date': {
    asking: { as: 'date', look: 'ahead' },
    visibility: S,
    part: 'wish',
    home: meeting('next'),
    fixed: true,
  },

  'feedback-wanted': { asking: LONG, visibility: S, part: 'added', home: meeting('feedback-wanted') },
  'interests-theirs': { asking: LONG, visibility: P, part: 'added', home: meeting('interests-theirs') },
  bring: { asking: LIST, visibility: S, part: 'added', home: meeting('bring') },
  alternative: { asking: LONG, visibility: P, part: 'added', home: meeting('alternative') },

  direction: {
    asking: { as: 'many', of: DIRECTIONS, words: 'direction', most: 2 },
    visibility: S,
    part: 'direction',
    home: plan('direction'),
  },
  'proposal-second': {
    asking: LONG,
    visibility: S,
    part: 'direction',
    home: meeting('proposal-second'),
    conditional: true,
    when: { of: 'two-directions' },
  },
  why: { asking: LONG, visibility: S, part: 'direction', home: plan('why') },
  heart: { asking: LONG, visibility: P, part: 'direction', home: meeting('heart') },
  opener: {
    asking: LONG,
    visibility: S,
    part: 'direction',
    home: meeting('opener'),
    conditional: true,
    when: { of: 'heart' },
  },
  develop: { asking: LONG, visibility: S, part: 'direction', home: meeting('develop') },

  current: { asking: LONG, visibility: S, part: 'case', home: meeting('current') },
  evidence: { asking: LIST, visibility: S, part: 'case', home: meeting('evidence') },
  proof: { asking: LONG, visibility: S, part: 'case', home: meeting('proof') },
  need: { asking: LONG, visibility: S, part: 'case', home: meeting('need') },
  offer: { asking: LONG, visibility: S, part: 'case', home: meeting('offer') },
  feasible: { asking: LONG, visibility: S, part: 'case', home: meeting('feasible') },

  facts: { asking: LONG, visibility: P, part: 'other', home: meeting('facts') },
  assumptions: { asking: LIST, visibility: P, part: 'other', home: meeting('assumptions') },
  'their-view': { asking: LONG, visibility: P, part: 'other', home: meeting('their-view') },
  perspective: { asking: LONG, visibility: P, part: 'other', home: meeting('perspective') },

  belief: { asking: LONG, visibility: P, part: 'self', home: meeting('belief') },
  obstacle: { asking: LONG, visibility: P, part: 'self', home: meeting('obstacle') },
  'if-then': { asking: LONG, visibility: P, part: 'self', home: meeting('if-then') },
  misheard: { asking: LONG, visibility: P, part: 'self', home: meeting('misheard') },
  stakes: { asking: LONG, visibility: P, part: 'self', home: meeting('stakes') },

  minimum: { asking: LONG, visibility: P, part: 'start', home: meeting('minimum') },
  opening: { asking: LONG, visibility: P, part: 'start', home: meeting('opening') },
  confidence: {
    asking: { as: 'scale', from: 0, to: 10 },
    visibility: P,
    part: 'start',
    home: meeting('confidence'),
  },
  'confidence-plus': {
    asking: LONG,
    visibility: P,
    part: 'start',
    home: meeting('confidence-plus'),
    conditional: true,
    when: { of: 'low-confidence' },
  },
} as const satisfies Record<string, Row>

export type PrepId = keyof typeof ROWS

export const prepSpec = (id: PrepId): Spec => ({ id, text: `prep.${id}`, ...ROWS[id] })

/** Questions whose answers the other may read, unless the user keeps them back. */
export const SHAREABLE: readonly Spec[] = (Object.keys(ROWS) as readonly PrepId[])
  .map((id) => prepSpec(id))
  .filter(({ visibility, fixed }) => visibility === 'share' && fixed !== true)

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

/** Answers that stay with the user while something names leaving, until they share them. */
export const SENSITIVE: ReadonlySet<string> = new Set([
  'ambition',
  'why',
  'benefit',
  'gain-manager',
  'gain-colleagues',
  'need',
  'offer',
  'develop',
  'proof',
  'feasible',
  'direction-detail',
  'short',
  'long',
  'first',
  'table',
  'until-then',
])
