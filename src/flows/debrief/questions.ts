import { CAREER_SHARES, RESULT_REASONS, RESULTS, TALKERS } from '../../domain/codes.ts'
import type { Home } from '../../engine/step.ts'
import type { Spec } from '../build-step.ts'

const meeting = (key: string): Home => ({ record: 'meeting', key })
const S = 'share'
const P = 'private'
const LONG = { as: 'long' } as const

type Row = Omit<Spec, 'id' | 'text'>

/** Every question of a debrief that stands in a table: how it is asked, who sees it, where it is kept. */
const ROWS = {
  with: {
    asking: { as: 'line' },
    visibility: S,
    part: 'said',
    home: meeting('with'),
    required: true,
    fixed: true,
    screen: 'with',
    conditional: true,
    when: { of: 'no-meeting' },
  },
  date: {
    asking: { as: 'date', look: 'behind' },
    visibility: S,
    part: 'said',
    home: meeting('date'),
    required: true,
    fixed: true,
    screen: 'with',
    conditional: true,
    when: { of: 'no-meeting' },
  },
  said: { asking: LONG, visibility: P, part: 'said', home: meeting('said') },
  summary: { asking: LONG, visibility: S, part: 'said', home: meeting('summary') },
  'learned-there': { asking: LONG, visibility: P, part: 'said', home: meeting('learned-there') },

  next48: { asking: LONG, visibility: P, part: 'agreed', home: meeting('next48') },
  followup: {
    asking: { as: 'date', look: 'ahead' },
    visibility: S,
    part: 'agreed',
    home: meeting('next'),
    fixed: true,
  },
  'no-next-why': {
    asking: LONG,
    visibility: P,
    part: 'agreed',
    home: meeting('no-next-why'),
    conditional: true,
    when: { of: 'no-next' },
  },
  result: {
    asking: { as: 'choice', of: RESULTS, words: 'result' },
    visibility: P,
    part: 'agreed',
    home: meeting('result'),
  },
  'result-why': {
    asking: { as: 'choice', of: RESULT_REASONS, words: 'result-why' },
    visibility: P,
    part: 'agreed',
    home: meeting('result-why'),
    conditional: true,
    when: { of: 'not-reached' },
  },

  feel: { asking: { as: 'line' }, visibility: P, part: 'look-back', home: meeting('feel') },
  meaning: { asking: LONG, visibility: P, part: 'look-back', home: meeting('meaning') },

  feedback: { asking: LONG, visibility: S, part: 'feedback', home: meeting('feedback') },
  'feedback-first': { asking: LONG, visibility: P, part: 'feedback', home: meeting('feedback-first') },
  'feedback-accept': { asking: LONG, visibility: P, part: 'feedback', home: meeting('feedback-accept') },
  'feedback-reaction': { asking: LONG, visibility: P, part: 'feedback', home: meeting('feedback-reaction') },
  thanks: { asking: LONG, visibility: S, part: 'look-back', home: meeting('thanks') },

  learn: { asking: LONG, visibility: P, part: 'learned', home: meeting('learn') },
  introduced: { asking: { as: 'list' }, visibility: P, part: 'learned', home: meeting('introduced') },
  'their-career': { asking: LONG, visibility: P, part: 'learned' },
  'career-share': {
    asking: { as: 'choice', of: CAREER_SHARES, words: 'career-share' },
    visibility: P,
    part: 'learned',
    home: meeting('career-share'),
  },
  'talk-listen': {
    asking: { as: 'choice', of: TALKERS, words: 'talk-listen' },
    visibility: P,
    part: 'learned',
    home: meeting('talk-listen'),
  },
} as const satisfies Record<string, Row>

export type DebriefId = keyof typeof ROWS

export const debriefSpec = (id: DebriefId): Spec => ({ id, text: `debrief.${id}`, ...ROWS[id] })
