import { BROKEN_LINKS, DIRECTIONS, MEETING_KINDS } from '../../domain/codes.ts'
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
