// What a flow says before it asks: facts from the folder, in the words of the user, each only where it belongs.
import { describe, expect, test } from 'vitest'
import type { MeetingKind } from '../../src/domain/codes.ts'
import { periodStories } from '../../src/domain/period-stories.ts'
import { periodFacts, periodOf } from '../../src/domain/period.ts'
import type { AnyRecord } from '../../src/domain/records.ts'
import { ok } from '../../src/domain/result.ts'
import type { Answers } from '../../src/engine/answers.ts'
import { checkinIntro } from '../../src/flows/checkin/intro.ts'
import { debriefIntro } from '../../src/flows/debrief/intro.ts'
import { prepIntro } from '../../src/flows/prep/intro.ts'
import type { PrepContext } from '../../src/flows/prep/prep-context.ts'
import { prepSteps } from '../../src/flows/prep/steps.ts'
import { reviewIntro } from '../../src/flows/review/intro.ts'
import { nl } from '../../src/text/nl.ts'
import { type Note, noteLines } from '../../src/text/notes.ts'
import { agreement, checkin, day, evidence, folderOf, held, meeting, outside } from '../domain/folder-of.ts'
import { begun, checkinContext, debriefContext, prepContext, reviewContext, TODAY } from './contexts.ts'

const keys = (notes: readonly Note[]): readonly string[] => notes.map(({ key }) => key)
const said = (notes: readonly Note[], key: Note['key']): string =>
  notes
    .filter((note) => note.key === key)
    .flatMap((note) => noteLines(note, nl.notes, nl.dates))
    .join('\n')

const people: AnyRecord = {
  type: 'people',
  file: 'people.yaml',
  shared: {},
  private: { tips: { Anna: ['neem een coach'], Karim: ['blijf lezen'] } },
}
const last = held(
  '2026-10-05',
  {
    agreements: [agreement('a-hr', { who: 'them', what: 'HR bellen', by: '2026-11-01' })],
    notNow: [{ what: 'Teamleider worden', condition: 'na de opleiding', again: day('2026-11-15') }],
    mail: { sent: day('2026-10-06'), text: 'Hoi Anna,\n\nDit spraken we af.' },
  },
  { assumptions: [{ text: 'Er is geen geld.', state: 'unknown' }] },
)
const ahead = (date: string): PrepContext => {
  const subject = meeting({ id: 'm-next', date })
  return prepContext({ folder: folderOf(last, subject, people), subject, route: 'quick' })
}

describe('before a preparation', () => {
  const notes = prepIntro(ahead('2026-12-10'))

  test('stands what is still open with this person, and what they said', () => {
    expect(said(notes, 'open-agreement')).toContain('HR bellen (Anna')
    expect(said(notes, 'not-now-due')).toContain('Teamleider worden (na de opleiding)')
    expect(said(notes, 'last-mail')).toMatch(/^Op \d+ \S+ mailde je Anna .* career show m-/)
    expect(said(notes, 'last-mail')).not.toContain('Dit spraken we af.')
    expect(said(notes, 'unanswered')).toContain('Er is geen geld.')
    expect(said(notes, 'tip')).toContain('neem een coach')
    expect(said(notes, 'tip')).not.toContain('blijf lezen')
    expect(said(notes, 'led-nowhere')).toContain('het bleef bij de ander liggen')
  })

  test('a not now waits for the conversation on or after its day', () => {
    const subject = meeting({ id: 'm-next', date: '2026-11-22' })
    const waits = {
      ...last,
      shared: { ...last.shared, notNow: [{ what: 'Teamleider', again: day('2026-12-01') }] },
    }
    expect(keys(prepIntro(prepContext({ folder: folderOf(waits, subject), subject })))).not.toContain(
      'not-now-due',
    )
  })

  test.each([
    ['2026-12-05', 'time-ahead'],
    ['2026-12-04', null],
    ['2026-11-24', null],
    ['2026-11-23', 'little-time'],
    ['2026-11-21', 'little-time'],
  ])('a talk on %s brings %s', (date, key) => {
    const timing = keys(prepIntro(ahead(date))).filter((one) => one === 'time-ahead' || one === 'little-time')
    expect(timing).toEqual(key === null ? [] : [key])
  })
})

describe('at a question of a preparation', () => {
  const notesAt = (kind: MeetingKind, id: string, more: Partial<PrepContext> = {}): readonly Note[] => {
    const answers: Answers = { kind: { is: 'given', value: kind } }
    return prepSteps(prepContext(more), answers).find((step) => step.id === id)?.notes ?? []
  }

  test('the kind says what belongs in it, and what better not', () => {
    const annual = said(notesAt('annual', 'with'), 'about-kind')
    expect(annual).toContain('vraag een apart gesprek aan')
    expect(annual).toContain('verslag van de vorige keer')
    expect(annual).toContain('iemand meenemen')
    const appraisal = said(notesAt('appraisal', 'with'), 'about-kind')
    expect(appraisal).toContain('Zet je loopbaan hier niet op tafel')
    expect(appraisal).toContain('"voor gezien"')
    expect(said(notesAt('sounding-board', 'with'), 'about-kind')).toContain('hoeft niets besloten te worden')
    expect(notesAt('career', 'with')).toEqual([])
  })

  test('what the last review put on the table comes back', () => {
    expect(said(notesAt('career', 'outcome', { table: 'mijn uren' }), 'table')).toContain('mijn uren')
    expect(notesAt('career', 'outcome')).toEqual([])
  })

  test('where the advice disagrees, both sides are said, and what usually works', () => {
    expect(said(notesAt('annual', 'with'), 'about-kind')).toMatch(
      /Zet dat punt bovenaan, of vraag een apart.*Allebei kan/su,
    )
    expect(said(notesAt('network', 'with'), 'about-kind')).toMatch(
      /hoe meer er kunnen helpen.*Een paar mensen/su,
    )
    const answers: Answers = {
      kind: { is: 'given', value: 'career' },
      direction: { is: 'given', value: ['outside'] },
    }
    const step = prepSteps(prepContext(), answers).find(({ id }) => id === 'ambition-shared')
    expect(said(step?.notes ?? [], 'about-outside')).toMatch(/kun je bespreken.*Je wens blijft bij jou/su)
  })

  test('low energy is mentioned once it is the user’s to bring up', () => {
    expect(keys(notesAt('career', 'ambition', { lowEnergy: true }))).toEqual(['low-energy'])
  })

  test.each([
    ['career', 1],
    ['sounding-board', 1],
    ['network', 2],
    ['annual', 0],
  ] as const)('in %s the career of the other gives %i ready questions', (kind, count) => {
    const answers: Answers = { kind: { is: 'given', value: kind } }
    const step = prepSteps(prepContext(), answers).find(({ id }) => id === 'questions')
    const { readyQuestions, networkQuestion } = prepContext()
    const theirs = new Set([...readyQuestions, networkQuestion])
    expect((step?.offers ?? []).filter(({ value }) => theirs.has(value))).toHaveLength(count)
  })

  test('an example is picked by its number or its line, and stands in the field as its line', () => {
    const folder = folderOf(evidence('e-old', '2026-09-01'), evidence('e-new', '2026-11-02'))
    const answers: Answers = { kind: { is: 'given', value: 'career' } }
    const step = prepSteps(prepContext({ folder }), answers).find(({ id }) => id === 'evidence')
    expect(step?.parse(['1', 'line e-old', 'nog iets'])).toEqual(
      ok({ value: ['e-new', 'e-old', 'nog iets'] }),
    )
    expect(step?.typed(['e-new', 'nog iets'])).toBe('line e-new\nnog iets')
  })

  test('what went well since the last debrief is filled in already', () => {
    const folder = folderOf(last, evidence('e-old', '2026-09-01'), evidence('e-new', '2026-11-02'))
    const answers: Answers = { kind: { is: 'given', value: 'annual' } }
    const step = prepSteps(prepContext({ folder }), answers).find(({ id }) => id === 'since-last')
    expect(step?.known).toEqual(['line e-new'])
  })

  test('but nothing that belongs to a goal of the user alone', () => {
    const own = {
      id: 'g-1',
      text: 'Een eigen praktijk',
      horizon: 'long',
      status: 'open',
      made: day('2026-10-01'),
    } as const
    const plan: AnyRecord = { type: 'plan', file: 'plan.yaml', shared: {}, private: { goals: [own] } }
    const forIt = evidence('e-own', '2026-11-03')
    const folder = folderOf(
      last,
      plan,
      { ...forIt, shared: { ...forIt.shared, goal: 'g-1' } },
      evidence('e-new', '2026-11-02'),
    )
    const answers: Answers = { kind: { is: 'given', value: 'annual' } }
    const step = prepSteps(prepContext({ folder }), answers).find(({ id }) => id === 'since-last')
    expect(step?.known).toEqual(['line e-new'])
    const picked = prepSteps(prepContext({ folder }), { kind: { is: 'given', value: 'career' } })
    const offers = picked.find(({ id }) => id === 'evidence')?.offers ?? []
    expect(offers.map(({ shown }) => shown)).toEqual(['line e-new'])
  })

  test('the question which link broke takes the place of the gain', () => {
    const ids = (afterFailure: boolean): readonly string[] => {
      const answers: Answers = { kind: { is: 'given', value: begun('career').kind } }
      return prepSteps(prepContext({ afterFailure, route: 'quick' }), answers).map(({ id }) => id)
    }
    expect(ids(true)).toEqual(ids(false).map((id) => (id === 'benefit' ? 'broken-link' : id)))
    expect(ids(false)).toContain('benefit')
  })
})

test('before a debrief stands what was wanted, asked and assumed', () => {
  const talk = meeting(
    { date: '2026-11-20', outcome: 'een datum', questions: ['Wat zie jij?'], proposal: 'ik begin in maart' },
    { assumptions: [{ text: 'Er is geen geld.' }] },
  )
  const notes = debriefIntro(debriefContext(folderOf(talk), talk))
  expect(keys(notes)).toEqual(['looking-back-on', 'wanted', 'asked', 'proposed', 'assumed'])
})

describe('before a check-in', () => {
  const months = [
    checkin('2026-08', { energy: 3, attention: 5, minus: ['roosters'] }),
    checkin('2026-09', { energy: 4, attention: 4, minus: ['roosters'] }),
    checkin('2026-10', {
      energy: 2,
      attention: 3,
      minus: ['roosters'],
      'if-then': 'Als het maandag is, dan bel ik.',
    }),
  ]

  test('stand last month’s step, what is due and what comes back', () => {
    const folder = folderOf(
      ...months,
      outside(agreement('a-1', { by: '2026-11-25', what: 'de opleiding bellen' })),
    )
    const notes = checkinIntro(checkinContext(folder))
    expect(said(notes, 'last-if-then')).toContain('Als het maandag is, dan bel ik.')
    expect(said(notes, 'due-agreement')).toContain('de opleiding bellen')
    expect(said(notes, 'energy-trend')).toContain('3 · 4 · 2')
    expect(keys(notes)).toContain('less-attention')
  })

  test('attention that did not fall twice is not mentioned', () => {
    const steady = months.map((one, at) => ({
      ...one,
      private: { ...one.private, attention: at === 1 ? 3 : 4 },
    }))
    expect(keys(checkinIntro(checkinContext(folderOf(...steady))))).not.toContain('less-attention')
  })

  test('a sentence to ask the other again comes after two weeks, not before', () => {
    const late = (by: string) =>
      folderOf(held('2026-10-05', { agreements: [agreement('a-1', { who: 'them', by })] }))
    expect(keys(checkinIntro(checkinContext(late('2026-11-06'))))).toContain('reminder')
    expect(keys(checkinIntro(checkinContext(late('2026-11-07'))))).not.toContain('reminder')
  })
})

test('before a review stand energy, what was kept, what recurs and the last talk about the career', () => {
  const folder = folderOf(
    last,
    checkin('2026-09', { energy: 4, plus: ['inwerken'], postpone: 'de cursus aanvragen' }),
    checkin('2026-10', { energy: 2, plus: ['inwerken'], postpone: 'de cursus aanvragen' }),
    held('2026-11-10', { kind: 'catch-up', feedback: 'rustiger praten' }),
  )
  const period = periodOf(folder, TODAY)
  const stories = periodStories(folder, period)
  const notes = reviewIntro(reviewContext(folder), periodFacts(folder, period), stories)
  expect(said(notes, 'kept')).toContain('Afspraken van anderen: 0 van 1 nagekomen')
  expect(said(notes, 'energy-chart')).toContain('september')
  expect(said(notes, 'recurring')).toContain('inwerken')
  expect(said(notes, 'postponed-again')).toContain('de cursus aanvragen')
  expect(said(notes, 'received-feedback')).toContain('rustiger praten')
  expect(said(notes, 'last-career-talk')).toContain('Anna')
})
