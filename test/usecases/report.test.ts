import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { report, type ReportRequest } from '../../src/usecases/report.ts'
import type { CommandResult } from '../../src/usecases/result.ts'
import { agreement, checkin, held, outside } from '../domain/folder-of.ts'
import { type CareerFolder, careerFolder } from '../support/career-folder.ts'

const REQUEST: ReportRequest = { audience: 'private', markdown: false, open: false, from: null, data: false }

describe('career report', () => {
  let folder: CareerFolder
  let opened: string[]
  beforeEach(() => {
    folder = careerFolder()
    opened = []
  })
  afterEach(() => folder.remove())

  const post = (works: boolean) => ({
    saveDraft: () => Promise.reject(new Error('no letter')),
    copy: () => Promise.reject(new Error('no letter')),
    open: (path: string) => {
      opened.push(path)
      return Promise.resolve(works)
    },
  })
  const run = (more: Partial<ReportRequest> = {}, works = true): Promise<CommandResult> =>
    report(folder.deps({ post: post(works) }), { ...REQUEST, ...more })
  const said = (result: CommandResult): string =>
    'lines' in result ? result.lines.join('\n') : JSON.stringify(result)

  test('opens the page that it made when that is asked', async () => {
    await folder.holds(held('2026-10-05'))
    const result = await run({ open: true })
    const page = join(folder.path, 'documents/private/2026-11-21-overzicht.html')
    expect(opened).toEqual([page])
    expect(readFileSync(page, 'utf8')).toContain('<!doctype html>')
    expect(said(result)).toContain('De pagina gaat open')
  })

  test('says so where nothing can open it; the page is there all the same', async () => {
    await folder.holds(held('2026-10-05'))
    expect(said(await run({ open: true }, false))).toContain('Open het bestand zelf')
    expect(Object.keys(folder.files())).toContain('documents/private/2026-11-21-overzicht.html')
  })

  test('opens nothing by itself, and makes nothing in an empty folder', async () => {
    expect(said(await run({ open: true }))).toContain('nog niets om te laten zien')
    await folder.holds(held('2026-10-05'))
    await run()
    expect(opened).toEqual([])
  })

  test('points out words that others will read and that may say too much', async () => {
    await folder.holds(
      held('2026-10-05', {
        agreements: [
          agreement('a-1', {
            what: 'Ik zeg in maart mijn baan op en ga weg bij deze organisatie',
            made: '2026-10-05',
          }),
        ],
      }),
    )
    const result = await run({ audience: 'manager' })
    expect('aside' in result && result.aside?.join('\n')).toMatch(/mijn baan op|weg bij/)
    expect('json' in result && JSON.stringify(result.json)).toContain('privacy/leak')
  })

  test('without a manager it makes a page of the plan and of what was promised to nobody', async () => {
    await folder.holds(
      outside(agreement('a-1', { what: 'Boeken lezen' }), {
        ...agreement('a-2', { what: 'Lunch' }),
        with: 'Piet',
      }),
    )
    await run({ audience: 'manager', markdown: true })
    const text = folder.files()['documents/share/2026-11-21-overzicht.md'] ?? ''
    expect(text).toContain('Boeken lezen')
    expect(text).not.toContain('Lunch')
  })

  test('the beginning of a name is enough when one person has it', async () => {
    await folder.holds(held('2026-10-05', { with: 'Noor van Dijk' }), held('2026-09-05', { with: 'Noortje' }))
    expect(said(await run({ audience: { name: 'noor v' } }))).toContain(
      '2026-11-21-noor-van-dijk-overzicht.html',
    )
    const several = await run({ audience: { name: 'noor' } })
    expect(several).toMatchObject({
      is: 'failed',
      failure: { exit: 2, problems: [{ problem: { near: ['Noortje', 'Noor van Dijk'] } }] },
    })
  })

  test('from a day on, what was before is not told', async () => {
    await folder.holds(
      checkin('2026-03', { energy: 1, plus: ['Maart'] }),
      checkin('2026-10', { energy: 4, plus: ['Oktober'] }),
    )
    await run({ from: '1 juni', markdown: true })
    const text = folder.files()['documents/private/2026-11-21-overzicht.md'] ?? ''
    expect(text).toContain('Van 1 juni 2026')
    expect(text).toContain('| Oktober')
    expect(text).not.toContain('Maart')
  })
})
