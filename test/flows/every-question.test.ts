// Every flow from its first question to its last, at the keyboard, with the real folder, templates and words: what is
// asked in which order on which route, and that each question has words in both languages.
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import {
  LANGUAGES,
  type Language,
  MEETING_KINDS,
  type MeetingKind,
  type Route,
} from '../../src/domain/codes.ts'
import { type CareerFolder, careerFolder, type RunnableFlow } from '../support/career-folder.ts'
import { type Person, thoroughPerson, type Typed, wordFor } from '../support/person.ts'
import { says } from '../support/scripted-asker.ts'
import { agreement, day, held, meeting, outside } from '../domain/folder-of.ts'

let folder: CareerFolder
beforeEach(() => {
  folder = careerFolder()
})
afterEach(() => folder.remove())

async function walked(
  flow: RunnableFlow,
  language: Language,
  route: Route,
  typed: Typed,
  meetingName?: string,
): Promise<Person> {
  const somebody = thoroughPerson(typed)
  const result = await folder.run(flow, {
    language,
    route,
    asker: somebody.asker,
    ...(meetingName !== undefined && { meeting: meetingName }),
  })
  if (result.is !== 'done') throw new Error(JSON.stringify(result))
  for (const question of somebody.questions) expect(question.label.trim(), question.id).not.toBe('')
  return somebody
}

const START = ['kind', 'with', 'date']
const QUICK: Readonly<Record<MeetingKind, readonly string[]>> = {
  career: ['outcome', 'ambition', 'benefit', 'questions', 'proposal'],
  annual: ['outcome', 'ambition', 'since-last', 'questions', 'proposal'],
  appraisal: ['outcome', 'pay', 'since-last', 'questions', 'proposal'],
  'catch-up': ['report', 'next-date'],
  negotiation: ['want', 'interests-mine', 'options', 'bottom-line', 'proposal'],
  'sounding-board': ['outcome', 'ambition', 'benefit', 'questions'],
  hr: ['outcome', 'ambition', 'benefit', 'questions'],
  network: ['outcome', 'learn-from', 'questions', 'keep-private'],
  'first-talk': ['outcome', 'ambition', 'benefit', 'questions', 'growth-here'],
}
const ADDED: Readonly<Partial<Record<MeetingKind, readonly string[]>>> = {
  annual: ['feedback-wanted'],
  appraisal: ['feedback-wanted'],
  negotiation: ['interests-theirs', 'bring', 'alternative'],
}
const CAREER_ONLY = ['heart', 'opener', 'develop', 'proof', 'feasible', 'their-view', 'misheard', 'stakes']
const GAINS = ['benefit', 'gain-manager', 'gain-colleagues']
const WITH_GAINS: readonly string[] = ['career', 'annual', 'sounding-board', 'hr']
const FULL = [
  'direction',
  'direction-detail',
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
  `assumption-question:${wordFor('assumptions')}`,
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
const fullOf = (kind: MeetingKind): readonly string[] => {
  if (kind === 'catch-up') return []
  return [
    ...(ADDED[kind] ?? []),
    ...FULL.filter((id) => kind === 'career' || !CAREER_ONLY.includes(id)).filter(
      (id) => !GAINS.includes(id) || (WITH_GAINS.includes(kind) && (id !== 'benefit' || kind === 'annual')),
    ),
  ]
}

describe.each(LANGUAGES)('in %s', (language) => {
  describe.each(MEETING_KINDS)('a preparation of %s', (kind) => {
    test('asks its own few questions, and ten minutes more where there is time', async () => {
      const { asked, questions } = await walked('prep', language, 'quick', { kind, with: 'Anna' })
      const more = kind === 'catch-up' ? [] : ['more']
      expect(asked()).toEqual([...START, ...QUICK[kind], ...more])
      expect(questions.find(({ id }) => id === 'kind')?.progress?.of ?? 0).toBeLessThanOrEqual(7)
    })

    test('asks everything on the full route', async () => {
      const { asked } = await walked('prep', language, 'full', { kind, with: 'Anna' })
      expect(asked()).toEqual([...START, ...QUICK[kind], ...fullOf(kind)])
    })
  })

  test('ten minutes more bring everything the full route asks', async () => {
    const { asked } = await walked('prep', language, 'quick', {
      kind: 'negotiation',
      with: 'Anna',
      more: says(true),
    })
    expect(asked()).toEqual([...START, ...QUICK.negotiation, 'more', ...fullOf('negotiation')])
  })

  const talk = meeting(
    { id: 'm-talk', date: '2026-11-20', outcome: 'een datum' },
    { assumptions: [{ text: 'Geen geld.' }, { text: 'Geen tijd.' }] },
  )

  test('a debrief asks what was said and agreed, and only what an agreement lacks', async () => {
    await folder.holds(talk)
    const { asked } = await walked('debrief', language, 'quick', {
      agreements: [language === 'nl' ? 'Anna mailt HR vóór 15 januari' : 'Anna emails HR before 15 January'],
    })
    expect(asked().map((id) => id.replace(/:.*/u, ''))).toEqual([
      'said',
      'summary',
      'agreements',
      'agreement-seen',
      'next48',
      'followup',
      'result',
      'your-name',
      'more',
    ])
  })

  test('a debrief of a talk nobody prepared begins with whom and when', async () => {
    const { asked } = await walked('debrief', language, 'full', {
      with: 'Bo',
      date: '2026-11-19',
      agreements: { is: 'keep' },
    })
    expect(asked()).toEqual([
      'with',
      'date',
      'said',
      'summary',
      'agreements',
      'next48',
      'followup',
      'your-name',
      'feel',
      'meaning',
      'thanks',
      'maybe',
      'feedback',
      'feedback-first',
      'feedback-accept',
      'feedback-reaction',
      'learn',
      'their-career',
      'career-share',
      'talk-listen',
    ])
  })

  test('a full debrief closes each assumption in its own words', async () => {
    await folder.holds(talk)
    const { asked } = await walked('debrief', language, 'full', { agreements: { is: 'keep' }, result: 'no' })
    expect(asked()).toEqual([
      'said',
      'summary',
      'agreements',
      'next48',
      'followup',
      'result',
      'result-why',
      'your-name',
      'feel',
      'meaning',
      'thanks',
      'maybe',
      'feedback',
      'feedback-first',
      'feedback-accept',
      'feedback-reaction',
      'learn',
      'assumptions:Geen geld.',
      'assumption-said:Geen geld.',
      'assumptions:Geen tijd.',
      'assumption-said:Geen tijd.',
      'their-career',
      'career-share',
      'talk-listen',
    ])
  })

  test('a check-in goes through the month and each agreement', async () => {
    await folder.holds(outside(agreement('a-1'), agreement('a-2')))
    const { asked } = await walked('checkin', language, 'quick', {
      'status:a-1': 'stuck',
      'status:a-2': 'done',
    })
    expect(asked()).toEqual([
      'energy',
      'plus',
      'minus',
      'status:a-1',
      'stuck:a-1',
      'status:a-2',
      'win',
      'postpone',
      'step',
      'more',
    ])
  })

  test('a full check-in goes through the goals too', async () => {
    const goals = [
      { id: 'g-1', text: 'Inwerken', horizon: 'short', status: 'open', made: day('2026-06-01') },
    ] as const
    await folder.holds({ type: 'plan', file: 'plan.yaml', shared: { goals }, private: {} })
    const { asked } = await walked('checkin', language, 'full', {})
    expect(asked()).toEqual([
      'energy',
      'plus',
      'minus',
      'win',
      'postpone',
      'step',
      'win-goal',
      'learned',
      'attention',
      'visible',
      'silence',
      'goal-status:g-1',
      'experiment',
      'experiment-until',
      'field',
      'field-goal',
      'share',
    ])
  })

  test('a review renews the plan, near and far', async () => {
    await folder.holds(held('2026-10-05'))
    const quick = ['ambition', 'pattern', 'craft', 'short', 'first', 'table']
    expect((await walked('review', language, 'quick', {})).asked()).toEqual([...quick, 'more'])
    expect((await walked('review', language, 'full', {})).asked()).toEqual([
      ...quick,
      'qualities',
      'motives',
      'explore',
      'network',
      'network-knows',
      'kept',
      'phase',
      'stay',
      'leave',
      'leave-behind',
      'long',
      'middle',
      'mode',
      'big-question',
      'pop',
    ])
  })
})

test('with the talk two days away there are no ten minutes more', async () => {
  const { asked } = await walked('prep', 'nl', 'quick', { kind: 'career', with: 'Anna', date: 'maandag' })
  expect(asked()).not.toContain('more')
})
