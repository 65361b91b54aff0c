import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { sourcesIn } from '../../src/domain/private/report/sources.ts'
import type { Json } from '../../src/engine/answers.ts'
import { ownReport, reportFor } from '../../src/usecases/report-facts.ts'
import { privateJson, sharedJson } from '../../src/usecases/report-json.ts'
import type { EvidenceAnswers } from '../../src/domain/checkin.ts'
import type { EvidenceRecord } from '../../src/domain/records.ts'
import { day, folderOf } from '../domain/folder-of.ts'
import { REPORT_TODAY, richFolder, tenYearFolder } from '../support/report-folders.ts'

const page = readFileSync(new URL('../../docs/report.md', import.meta.url), 'utf8')
const period = { from: day('2016-11-21'), to: REPORT_TODAY }

/** Every key, also those deep inside. */
function keysIn(value: Json): readonly string[] {
  if (value === null || typeof value !== 'object') return []
  if (Array.isArray(value)) return value.flatMap(keysIn)
  return Object.entries(value).flatMap(([key, inside]) => [key, ...keysIn(inside)])
}

test('the page about the report names every key of its data', () => {
  const folders = [richFolder('nl'), tenYearFolder('en')]
  const all = folders.flatMap((folder) => [
    ...keysIn(privateJson(ownReport(sourcesIn(folder), period))),
    ...keysIn(sharedJson(reportFor(folder, 'Anna', period))),
  ])
  // The statuses under `more` are told there as such.
  const statuses = new Set(['open', 'going', 'done', 'stuck', 'dropped'])
  const missing = [...new Set(all)].filter((key) => !statuses.has(key) && !page.includes(`\`${key}\``))
  expect(missing).toEqual([])
})

test('what is the user’s own stands under private alone', () => {
  const json = privateJson(ownReport(sourcesIn(richFolder('nl')), period))
  expect(Object.keys(json)).toEqual(['period', 'private'])
  expect(Object.keys(sharedJson(reportFor(richFolder('nl'), 'Anna', period)))).not.toContain('private')
})

test('an example is told by what it says, and one that says nothing is not', () => {
  const example = (id: string, said: EvidenceAnswers, own: EvidenceAnswers = {}): EvidenceRecord => ({
    type: 'evidence',
    file: `evidence/${id}.yaml`,
    shared: { id, date: day('2026-10-01'), ...said },
    private: own,
  })
  const folder = folderOf(
    example('e-line', { line: 'Het rooster is rond' }),
    example('e-done', { situation: 'er was niemand', action: 'ik belde Karim' }),
    example('e-own', {}, { result: 'het is af' }),
    example('e-blank', { line: '', action: '' }),
    example('e-none', {}),
  )
  expect(privateJson(ownReport(sourcesIn(folder), period))).toMatchObject({
    private: {
      goals: {
        evidence: [
          { id: 'e-done', line: 'Er was niemand. Ik belde Karim.' },
          { id: 'e-line', line: 'Het rooster is rond' },
          { id: 'e-own', line: 'het is af' },
        ],
      },
    },
  })
})
