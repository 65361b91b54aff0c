import { expect, test } from 'vitest'
import { failureText, reportOf } from '../../src/cli/report.ts'
import { changedMeanwhile, changedSince } from '../../src/domain/changed-meanwhile.ts'
import { en } from '../../src/text/en.ts'
import { nl } from '../../src/text/nl.ts'

test.each([changedSince('~/career/plan.yaml', 'ambition'), changedMeanwhile('~/career/plan.yaml')])(
  'a sentence that begins with its file is not led in by it',
  (failure) => {
    for (const texts of [nl, en])
      expect(failureText(failure, false, texts)).toMatch(/^~\/career\/plan\.yaml \p{L}/u)
  },
)

test('whom a letter is for stands above it, on the other stream', () => {
  const done = { is: 'done', lines: ['Hoi'], above: ['Aan: Anna', ''], aside: ['Daarna'], json: {} } as const
  expect(reportOf(done, false, nl)).toEqual({
    out: 'Hoi\n',
    above: 'Aan: Anna\n\n',
    error: 'Daarna\n',
    exitCode: 0,
  })
  expect(reportOf(done, true, nl)).not.toHaveProperty('above')
})

test('who answered is told that it was not for nothing, and who typed nothing is told nothing of answers', () => {
  const failed = { is: 'failed', failure: changedMeanwhile('~/career/plan.yaml') } as const
  for (const texts of [nl, en]) {
    expect(reportOf({ ...failed, isDraftKept: true }, false, texts).error).toContain(texts.ui.answersKept)
    expect(reportOf(failed, false, texts).error).not.toMatch(/antwoord|answer/u)
  }
})
