// Every private answer is a word of its own. A report for somebody else may hold none of them, whatever it is written
// as and whoever it is for; neither may it hold what belongs to somebody else.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { LANGUAGES } from '../../src/domain/codes.ts'
import { type AnyRecord, type Folder, recordsOf } from '../../src/domain/records.ts'
import { sharedReportPage } from '../../src/render/share/report-page.ts'
import { asHtml } from '../../src/render/html/as-html.ts'
import { asMarkdown } from '../../src/render/html/as-markdown.ts'
import { reportFor } from '../../src/usecases/report-facts.ts'
import { sharedJson } from '../../src/usecases/report-json.ts'
import { agreement, day, evidence, folderOf, held, meeting, outside, ownStep } from '../domain/folder-of.ts'
import { REPORT_TODAY, richFolder } from '../support/report-folders.ts'
import { REPORT_WORDS } from '../support/report-pages.ts'

const CANARY = 'kanarie'
const canary = (key: string): string => `${CANARY}-${key}`
const period = { from: day('2026-01-01'), to: REPORT_TODAY }

/** Private sides in which every text is a canary, also those of the shared kind that the user kept. */
const PRIVATE: Readonly<Partial<Record<AnyRecord['type'], object>>> = {
  plan: {
    ...texts(
      'ambition',
      'direction-detail',
      'why',
      'benefit',
      'strengths',
      'values',
      'phase',
      'craft',
      'options',
    ),
    direction: ['outside'],
    goals: [
      {
        id: 'g-9999',
        text: canary('goal'),
        horizon: 'short',
        status: 'open',
        made: day('2026-10-05'),
        milestones: [{ what: canary('milestone') }],
      },
    ],
    earlier: [{ until: day('2026-10-05'), ambition: canary('earlier') }],
    grid: { outside: canary('grid') },
  },
  people: {
    tips: { Anna: [canary('tip')] },
    network: canary('network'),
    knows: [{ name: 'Anna', what: canary('knows'), since: day('2026-10-05') }],
  },
  agreements: { stuck: { 'a-0001': canary('stuck') } },
  meeting: {
    ...texts(
      'minimum',
      'facts',
      'belief',
      'opening',
      'sentence',
      'obstacle',
      'if-then',
      'keep-private',
      'bottom-line',
      'alternative',
      'feel',
      'said',
      'learn',
      'outcome',
      'need',
      'offer',
      'proposal',
      'pay',
      'summary',
      'feedback',
      'thanks',
    ),
    steps: [ownStep('s-9999', { what: canary('step'), by: '2026-12-01', made: '2026-10-05' })],
    stuck: { 'a-0005': canary('meeting-stuck') },
    'career-share': 'none',
    'talk-listen': 'me',
  },
  checkin: {
    ...texts('postpone', 'learned', 'visible', 'silence', 'if-then'),
    energy: 1,
    plus: [canary('plus')],
    minus: [canary('minus')],
    steps: [ownStep('s-9998', { what: canary('checkin-step') })],
  },
  review: {
    ...texts('pattern', 'kept', 'stay', 'leave', 'table', 'big-question'),
    steps: [ownStep('s-9997', { what: canary('review-step') })],
  },
  evidence: texts('line', 'situation', 'action', 'result'),
  feedback: texts('answer', 'reaction', 'accept', 'do'),
  log: { lines: [{ on: day('2026-11-01'), text: canary('log'), sign: 'minus' }] },
  practice: { sentences: [canary('practice')] },
}

function texts(...keys: readonly string[]): Readonly<Record<string, string>> {
  return Object.fromEntries(keys.map((key) => [key, canary(key)]))
}

/** The same folder with every private side replaced. */
const withCanaries = (folder: Folder): Folder =>
  folderOf(
    ...recordsOf(folder).map((record): AnyRecord => {
      const own = PRIVATE[record.type]
      // Its shape is the one of the record; the types of all records together are more than this test can name.
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion
      return own === undefined ? record : ({ ...record, private: own } as AnyRecord)
    }),
    {
      type: 'review',
      file: 'reviews/2026-10-01.yaml',
      shared: { made: day('2026-10-01'), from: day('2026-01-01') },
      private: PRIVATE['review'] ?? {},
    },
  )

const NAMES = ['Anna', 'Noor van Dijk', 'Onbekend', null] as const

describe.each(LANGUAGES)('in %s', (language) => {
  const folder = withCanaries(richFolder(language))
  const all = (name: string | null): string => {
    const report = reportFor(folder, name, period)
    const page = sharedReportPage(report, REPORT_WORDS[language])
    return [asHtml(page), asMarkdown(page), JSON.stringify(sharedJson(report))].join('\n')
  }

  test.each(NAMES)('nothing private reaches a report for %s', (name) => {
    const text = all(name)
    expect(text.toLowerCase()).not.toContain(CANARY)
    expect(text).not.toContain(REPORT_WORDS[language].directions.outside)
    expect(text).not.toMatch(/"(?:private|energy|talks|recurring)"/)
  })
})

test('what was agreed with one person is not told to another, whoever the manager is', () => {
  const person = fc.constantFrom('Anna', 'Noor', 'Piet', 'Zoë')
  const kept = fc.record({
    partner: person,
    who: fc.oneof(fc.constant('them'), fc.constant('me'), person),
    isOutside: fc.boolean(),
  })
  fc.assert(
    fc.property(fc.array(kept, { maxLength: 12 }), person, person, (list, reader, manager) => {
      const made = list.map(({ partner, who, isOutside }, at) => ({
        partner,
        isOutside,
        one: { ...agreement(`a-${at}`, { what: `secret-${partner}-${at}.`, by: '2026-10-01' }), who },
      }))
      const folder = folderOf(
        {
          type: 'people',
          file: 'people.yaml',
          shared: { people: [{ name: manager, role: 'manager' }] },
          private: {},
        },
        outside(
          ...made.filter(({ isOutside }) => isOutside).map(({ one, partner }) => ({ ...one, with: partner })),
        ),
        ...made
          .filter(({ isOutside }) => !isOutside)
          .map(({ one, partner }, at) =>
            held('2026-09-01', { id: `m-${at}`, with: partner, agreements: [one] }),
          ),
        meeting({ with: 'Noor', date: '2026-12-24' }),
      )
      const text = asMarkdown(sharedReportPage(reportFor(folder, reader, period), REPORT_WORDS.nl))
      const told = text.match(/secret-\p{L}+-/gu) ?? []
      expect(told.filter((one) => one !== `secret-${reader}-`)).toEqual([])
      if (reader !== 'Noor') expect(text).not.toContain('24 december')
    }),
  )
})

test('the plan is for the manager; a step towards a goal kept to oneself is for nobody', () => {
  const folder = folderOf(
    {
      type: 'people',
      file: 'people.yaml',
      shared: {
        people: [
          { name: 'Anna', role: 'manager' },
          { name: 'Piet', role: 'mentor' },
        ],
      },
      private: {},
    },
    {
      type: 'plan',
      file: 'plan.yaml',
      shared: { ambition: 'ambitie-woord' },
      private: {
        goals: [{ id: 'g-1', text: 'weg', horizon: 'long', status: 'open', made: day('2026-03-01') }],
      },
    },
    outside(
      agreement('a-1', { what: 'stap-woord', goal: 'g-1' }),
      agreement('a-2', { what: 'gewoon-woord' }),
    ),
    evidence('e-1', '2026-05-01', 'g-1'),
  )
  const told = (name: string): string =>
    asMarkdown(sharedReportPage(reportFor(folder, name, period), REPORT_WORDS.nl))
  expect(told('Anna')).toContain('mbitie-woord')
  expect(told('Anna').toLowerCase()).toContain('gewoon-woord')
  for (const secret of ['stap-woord', 'line e-1', 'weg'])
    expect(told('Anna').toLowerCase()).not.toContain(secret)
  for (const other of ['ambitie-woord', 'gewoon-woord'])
    expect(told('Piet').toLowerCase()).not.toContain(other)
})

test('the first day told is the first of what is shared: a check-in before it is nobody else’s', () => {
  const report = reportFor(richFolder('nl'), 'Noor van Dijk', { from: null, to: REPORT_TODAY })
  expect(report.period.from).toBe('2026-06-01')
})

test('a direction away from here is never told, also when it stands among what may be shared', () => {
  const folder = folderOf({
    type: 'plan',
    file: 'plan.yaml',
    shared: { direction: ['outside', 'broaden'] },
    private: {},
  })
  expect(reportFor(folder, null, { from: null, to: REPORT_TODAY }).directions).toEqual(['broaden'])
})

test('nobody is told to have promised what nobody took, or what somebody else did', () => {
  const { who: _who, ...nobody } = agreement('a-1', { what: 'niemand-woord' })
  const folder = folderOf(
    held('2026-09-01', {
      agreements: [
        nobody,
        { ...agreement('a-2', { what: 'ander-woord' }), who: 'Piet' },
        { ...agreement('a-3', { what: 'anna-woord' }), who: 'them' },
      ],
    }),
  )
  const report = reportFor(folder, 'Anna', { from: null, to: REPORT_TODAY })
  expect(report.undecided.map(({ id }) => id)).toEqual(['a-1'])
  expect(report.theirs.shown.map(({ id, who }) => [id, who])).toEqual([
    ['a-2', 'Piet'],
    ['a-3', 'Anna'],
  ])
  const text = asMarkdown(sharedReportPage(report, REPORT_WORDS.nl))
  expect(text).not.toContain('Afspraken van Anna')
  expect(text).toContain('Hier staat niet bij wie het doet')
})
