// A clock that is wrong, and days that calendars have trouble with: everything is shown, and nothing is scolded.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { buildProgram } from '../../src/cli/program.ts'
import { reportOf } from '../../src/cli/report.ts'
import type { Request } from '../../src/cli/request.ts'
import { compose } from '../../src/compose.ts'
import type { Day } from '../../src/domain/day.ts'
import { en } from '../../src/text/en.ts'
import { nl } from '../../src/text/nl.ts'
import { type CareerFolder, careerFolder } from '../support/career-folder.ts'
import { TEMPLATES_FOLDER } from '../support/documents.ts'

/** The folder was filled on 21 November 2026. */
const DAYS = [
  // The clock was put back a month, and ten years.
  '2026-10-21',
  '2016-11-21',
  // Leap day, the days of summer time, the last and the first of a year.
  '2028-02-29',
  '2027-03-28',
  '2026-10-25',
  '2026-12-31',
  '2027-01-01',
  // Three years of silence, and after the last second of 32 bits.
  '2029-11-21',
  '2038-01-20',
] as const

const COMMANDS = [
  '',
  'agreements',
  'meetings',
  'list',
  'people',
  'goals',
  'evidence',
  'log list',
  'search afspraak',
  'update',
  'handover',
  'calendar',
  'report --md',
  'checkin --questions',
  'review --questions',
  'check',
] as const

const SHEETS = {
  prep: '{kind: career, with: Anna, date: 2026-12-03, outcome: een datum}',
  checkin: '{energy: 3}',
  review: '{}',
} as const

let folder: CareerFolder
beforeAll(async () => {
  folder = careerFolder()
  for (const [flow, answers] of Object.entries(SHEETS) as [keyof typeof SHEETS, string][]) {
    const sheet = `sheet: {flow: ${flow}, version: 1, lang: nl}\nanswers: ${answers}\n`
    // oxlint-disable-next-line no-await-in-loop -- one folder is filled
    expect(await folder.run(flow, { sheet })).toMatchObject({ is: 'done' })
  }
  await said('agreements add Anna mailt HR vóór 15 januari 2027', '2026-11-21', 'nl')
  await said('log lange dag --minus', '2026-11-21', 'nl')
})
afterAll(() => folder.remove())

async function said(line: string, today: string, language: 'nl' | 'en') {
  const texts = language === 'nl' ? nl : en
  let asked: Request | null = null
  const run = (request: Request): void => {
    asked = request
  }
  const words = line === '' ? [] : line.split(' ')
  const deps = { texts, version: '0', width: 80, write: () => {}, writeError: () => {}, run }
  const program = await buildProgram(deps)
  program.parse(words, { from: 'user' })
  const request = asked as Request | null
  if (request === null) throw new Error(`not understood: ${line}`)
  const ready = compose({
    place: { folder: folder.path, shown: '~/career' },
    today: today as Day,
    texts,
    documents: texts,
    templates: TEMPLATES_FOLDER,
    environment: {},
    stdin: () => process.stdin,
    asker: null,
  })
  return reportOf(await request.perform(ready), false, texts)
}

test.each(DAYS)('on %s every command has something to say, and no number is below nothing', async (today) => {
  for (const [at, line] of COMMANDS.entries()) {
    const language = (at + DAYS.indexOf(today)) % 2 === 0 ? 'nl' : 'en'
    // oxlint-disable-next-line no-await-in-loop -- each is looked at by itself
    const { out, error, exitCode } = await said(line, today, language)
    const where = `career ${line} (${language})`
    expect([where, exitCode, error]).toEqual([where, 0, expect.any(String)])
    expect(out.trim(), where).not.toBe('')
    expect(`${out}${error}`, where).not.toMatch(
      /(?<![\d-])-\d+ (?:dag|day|week|we|maand|month|jaar|year)|NaN|undefined|Invalid/u,
    )
    // Months that went by unseen are nobody's business.
    expect(out, where).not.toMatch(/gemist|overgeslagen|missed|skipped/iu)
  }
})
