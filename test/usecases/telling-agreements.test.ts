// Agreements that name leaving or an illness: asked about like any other answer, and kept to the user without a yes.
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { handover } from '../../src/usecases/handover.ts'
import type { CommandResult } from '../../src/usecases/result.ts'
import { type CareerFolder, careerFolder } from '../support/career-folder.ts'
import { enter, says, scriptedAsker, yes } from '../support/scripted-asker.ts'

let folder: CareerFolder
beforeEach(() => {
  folder = careerFolder()
})
afterEach(() => folder.remove())

const lines = (result: CommandResult): string => (result.is === 'done' ? result.lines.join('\n') : '')

const TELLING = 'Ik zoek vóór 1 februari een baan bij een ander ziekenhuis'
const PLAIN = 'Ik bel HR vóór 1 december'

const sheet = (more: string): string =>
  [
    'sheet: {flow: debrief, version: 1, lang: nl, route: quick}',
    `answers: {with: Anna, date: 2026-11-20${more}}`,
  ].join('\n')
const bothAgreed = `, agreements: ["${PLAIN}", "${TELLING}"]`

describe('on a sheet', () => {
  test('they stay with the user, and are kept as a step of their own', async () => {
    const result = await folder.run('debrief', { sheet: sheet(bothAgreed) })
    const [meeting] = (await folder.load()).meetings
    expect(meeting?.shared.agreements?.map(({ what }) => what)).toEqual([expect.stringContaining('bel HR')])
    expect(meeting?.private.steps).toMatchObject([
      { what: expect.stringContaining('ander ziekenhuis'), by: '2027-02-01' },
    ])
    expect(folder.shared()).not.toContain('ziekenhuis')
    expect(lines(result)).toMatch(/Alleen voor jou bewaard, niet in de mail: .*ander ziekenhuis/)
  })

  test('they are shared where the sheet says so', async () => {
    await folder.run('debrief', { sheet: sheet(`${bothAgreed}, share-anyway: {agreements: true}`) })
    const [meeting] = (await folder.load()).meetings
    expect(meeting?.shared.agreements).toHaveLength(2)
    expect(folder.shared()).toContain('ziekenhuis')
  })

  test('so does what was put off', async () => {
    const later = `, summary: s, agreements: ["${PLAIN}", "Misschien zoek ik later een andere werkgever"]`
    await folder.run('debrief', { sheet: sheet(later) })
    const [meeting] = (await folder.load()).meetings
    expect(meeting?.shared.notNow ?? []).toEqual([])
    expect(meeting?.private.steps?.map(({ what }) => what)).toEqual([expect.stringContaining('werkgever')])
    expect(folder.shared()).not.toContain('werkgever')
  })

  test('nothing that was typed about them is lost: who, how one sees it, and on which condition', async () => {
    const typed = [
      ', agreements: [{what: "Mijn ontslag regelen", who: Anna, by: 2026-12-05, seen: de brief ligt er}]',
      ', maybe: [{what: Twee dagen thuis, condition: als mijn burn-out over is, again: 2027-01-10}]',
    ]
    const result = await folder.run('debrief', { sheet: sheet(typed.join('')) })
    const [meeting] = (await folder.load()).meetings
    expect(meeting?.private.steps).toMatchObject([
      { what: 'Anna · Mijn ontslag regelen · de brief ligt er', by: '2026-12-05' },
      { what: 'Twee dagen thuis · als mijn burn-out over is', by: '2027-01-10' },
    ])
    expect(lines(result)).toContain('niet in de mail: Twee dagen thuis · als mijn burn-out over is')
  })

  test('a yes to the agreements is none to what was put off', async () => {
    const typed = [
      `${bothAgreed}, share-anyway: {agreements: true}`,
      ', maybe: [{what: Twee dagen thuis, condition: als mijn burn-out over is}]',
    ]
    await folder.run('debrief', { sheet: sheet(typed.join('')) })
    const [meeting] = (await folder.load()).meetings
    expect(meeting?.shared.agreements).toHaveLength(2)
    expect(meeting?.shared.notNow).toBeUndefined()
    expect(folder.shared()).not.toContain('burn-out')
  })

  test('what was kept to the user and is shared after all is no step of theirs beside it', async () => {
    const later = ', maybe: [{what: Twee dagen thuis, condition: als mijn burn-out over is}]'
    const typed = `, agreements: ["${TELLING}"]${later}`
    await folder.run('debrief', { sheet: sheet(typed) })
    const [first] = (await folder.load()).meetings
    expect(first?.private.steps).toHaveLength(2)
    await folder.run('debrief', {
      sheet: sheet(`${typed}, share-anyway: {agreements: true, maybe: true}`),
      meeting: first?.shared.id ?? '',
    })
    const [meeting] = (await folder.load()).meetings
    expect(meeting?.shared.agreements).toMatchObject([{ what: expect.stringContaining('ander ziekenhuis') }])
    expect(meeting?.shared.notNow).toMatchObject([{ what: 'Twee dagen thuis' }])
    expect(meeting?.private.steps).toBeUndefined()
  })

  test('the same sheet a second time leaves no second step', async () => {
    await folder.run('debrief', { sheet: sheet(bothAgreed) })
    const before = folder.files()['meetings/2026-11-20-anna.yaml']
    const [meeting] = (await folder.load()).meetings
    await folder.run('debrief', { sheet: sheet(bothAgreed), meeting: meeting?.shared.id ?? '' })
    expect(folder.files()['meetings/2026-11-20-anna.yaml']).toBe(before)
  })
})

test('at the keyboard it is asked behind the agreements, with the words it is about', async () => {
  const { asker, finish, questions } = scriptedAsker([
    ['with', says('Anna')],
    ['date', says('2026-11-20')],
    ['confirm', yes],
    ['said', enter],
    ['summary', enter],
    ['agreements', says([TELLING])],
    ['confirm', yes],
    ['share-anyway:agreements', says(false)],
    ['agreement-seen:a-fqfx', enter],
    ['next48', enter],
    ['followup', enter],
    ['no-next-why', enter],
    ['your-name', enter],
    ['more', says(false)],
  ])
  await folder.run('debrief', { asker })
  finish()
  expect(questions.find(({ id }) => id === 'share-anyway:agreements')?.label).toContain('ander ziekenhuis')
  expect(folder.shared()).not.toContain('ziekenhuis')
})

test('what was put off is asked about by itself, and so is how one sees that something happened', async () => {
  const { asker, finish, questions } = scriptedAsker([
    ['with', says('Anna')],
    ['date', says('2026-11-20')],
    ['confirm', yes],
    ['said', enter],
    ['summary', enter],
    ['agreements', says([TELLING, PLAIN, 'Misschien later een dag minder'])],
    ['confirm', yes],
    ['share-anyway:agreements', says(true)],
    ['agreement-seen:a-fqfx', enter],
    ['agreement-seen:a-2h7k', says('Zij weten van mijn burn-out')],
    ['share-anyway:agreement-seen:a-2h7k', says(false)],
    ['next48', enter],
    ['followup', enter],
    ['no-next-why', enter],
    ['maybe', says(['Een dag minder · als mijn burn-out over is'])],
    ['share-anyway:maybe', says(false)],
    ['your-name', enter],
    ['more', says(false)],
  ])
  await folder.run('debrief', { asker })
  finish()
  expect(questions.find(({ id }) => id === 'share-anyway:maybe')?.label).toContain('burn-out')
  const [meeting] = (await folder.load()).meetings
  expect(meeting?.private.steps?.map(({ what }) => what)).toEqual([
    `${PLAIN} · Zij weten van mijn burn-out`,
    'Een dag minder · als mijn burn-out over is',
  ])
  expect(folder.shared()).toContain('ziekenhuis')
  expect(folder.shared()).not.toContain('burn-out')
})

test('a page to hand over says why there is nothing, where all there is is for the user alone', async () => {
  await folder.holds({
    type: 'plan',
    file: 'plan.yaml',
    shared: {},
    private: { ambition: 'voor mezelf beginnen' },
  })
  const said = lines(await handover(folder.deps(), { name: null, for: 'coach' }))
  expect(said).toContain('is alleen voor jou')
  expect(said).toContain('career review')
})
