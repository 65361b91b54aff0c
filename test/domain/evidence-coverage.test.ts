import { describe, expect, test } from 'vitest'
import { evidenceCoverage } from '../../src/domain/evidence-coverage.ts'
import { type Day, monthOf } from '../../src/domain/day.ts'
import { energyLines } from '../../src/domain/energy-lines.ts'
import { logLines, monthOfLog, signedText, withLogLine } from '../../src/domain/log.ts'
import { newEvidence } from '../../src/domain/new-evidence.ts'
import { periodFacts } from '../../src/domain/period.ts'
import { proposedTopic } from '../../src/domain/proposed-topic.ts'
import { emptyFolder, type Folder } from '../../src/domain/records.ts'
import { withRecord } from '../../src/domain/with-record.ts'
import { checkin, day } from './folder-of.ts'

const TODAY = day('2026-11-22')

const withWin = (folder: Folder, date: string, more: object = {}): Folder =>
  withRecord(folder, newEvidence(folder, { line: `win of ${date}`, date: day(date), side: 'share', ...more }))

describe('where evidence is missing', () => {
  test('nothing is missed by who has nothing yet', () => {
    expect(evidenceCoverage(emptyFolder(), TODAY)).toEqual({
      goals: [],
      months: [],
      withoutResult: [],
      nothingUnseen: false,
    })
  })

  test('whole months since the first example count, this month does not', () => {
    const folder = withWin(withWin(emptyFolder(), '2026-07-10'), '2026-09-01')
    expect(evidenceCoverage(folder, TODAY).months).toEqual(['2026-08', '2026-10'])
  })

  test('an example without a result is named, one with a result is not', () => {
    const folder = withWin(withWin(emptyFolder(), '2026-10-10', { result: 'ten minutes' }), '2026-10-11')
    expect(evidenceCoverage(folder, TODAY).withoutResult.map(({ shared }) => shared.date)).toEqual([
      '2026-10-11',
    ])
  })

  test('an open goal without an example is named', () => {
    const goal = { id: 'g-1', text: 'Lead', horizon: 'short', status: 'open', made: TODAY } as const
    const empty = emptyFolder()
    const folder = withRecord(empty, { ...empty.plan, shared: { goals: [goal] } })
    expect(evidenceCoverage(folder, TODAY).goals).toEqual([goal])
    expect(evidenceCoverage(withWin(folder, '2026-11-01', { goal: 'g-1' }), TODAY).goals).toEqual([])
  })

  test('work that nobody sees is missed until there is some', () => {
    const folder = withWin(emptyFolder(), '2026-11-01')
    expect(evidenceCoverage(folder, TODAY).nothingUnseen).toBe(true)
    expect(evidenceCoverage(withWin(folder, '2026-11-02', { unseen: 'yes' }), TODAY).nothingUnseen).toBe(
      false,
    )
  })
})

test('a private example leaves no word in the name of its file', () => {
  const record = newEvidence(emptyFolder(), { line: 'I applied elsewhere', date: TODAY, side: 'private' })
  expect(record.file).toBe('evidence/2026-11-22-evidence.yaml')
  expect(JSON.stringify(record.shared)).not.toContain('applied')
})

const monthIn = (folder: Folder, on: Day) =>
  folder.logs.find(({ file }) => monthOfLog(file) === monthOf(on)) ?? null

describe('the log', () => {
  const line = (on: string, text: string, sign?: 'plus' | 'minus') => ({
    on: day(on),
    text,
    ...(sign && { sign }),
  })
  const logged = (...lines: readonly ReturnType<typeof line>[]): Folder =>
    lines.reduce(
      (folder, one) => withRecord(folder, withLogLine(monthIn(folder, one.on), one)),
      emptyFolder(),
    )

  test('a line goes to the file of its month, behind what stands there', () => {
    const folder = logged(line('2026-10-31', 'a'), line('2026-11-01', 'b'), line('2026-11-02', 'c'))
    expect(folder.logs.map(({ file, private: own }) => [file, own.lines?.map(({ text }) => text)])).toEqual([
      ['log/2026-10.yaml', ['a']],
      ['log/2026-11.yaml', ['b', 'c']],
    ])
    expect(logLines(folder, day('2026-10-31'), day('2026-11-01')).map(({ text }) => text)).toEqual(['a', 'b'])
  })

  test.each([
    ['+ a good lesson', { text: 'a good lesson', sign: 'plus' }],
    ['− three meetings', { text: 'three meetings', sign: 'minus' }],
    ['- three meetings', { text: 'three meetings', sign: 'minus' }],
    ['-5 degrees in the hall', { text: '-5 degrees in the hall', sign: null }],
    ['+', { text: '+', sign: null }],
    ['  plain  ', { text: 'plain', sign: null }],
  ])('a sign before a text is read: %s', (typed, read) => {
    expect(signedText(typed)).toEqual(read)
  })

  test('what it says counts with what the check-ins say, month by month, and a look back proposes one topic', () => {
    const start = logged(
      line('2026-09-03', 'roosters', 'minus'),
      line('2026-09-09', 'roosters', 'minus'),
      line('2026-10-09', 'de roosters', 'minus'),
      line('2026-10-10', 'lesgeven', 'plus'),
      line('2026-10-11', 'no sign'),
    )
    const folder = withRecord(start, checkin('2026-11', { minus: ['Roosters!'], plus: ['lesgeven'] }))
    const [from, to] = [day('2026-09-01'), TODAY]
    expect(energyLines(folder, 'minus', from, to)).toEqual([
      ['roosters', 'roosters'],
      ['de roosters'],
      ['Roosters!'],
    ])
    const facts = periodFacts(folder, { from, to })
    expect(facts.minus).toEqual([{ label: 'roosters', count: 3 }])
    expect(facts.plus).toEqual([{ label: 'lesgeven', count: 2 }])
    expect(proposedTopic(facts)).toEqual({ text: 'roosters', because: 'drains', times: 3 })
    expect(proposedTopic({ ...facts, minus: [] })).toBeNull()
  })
})
