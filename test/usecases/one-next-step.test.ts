// What a flow names as the next step, and what `career` says right after it: one and the same.
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Language } from '../../src/domain/codes.ts'
import type { AnyRecord } from '../../src/domain/records.ts'
import type { CommandResult } from '../../src/usecases/result.ts'
import { status } from '../../src/usecases/status.ts'
import { agreement, checkin, day, held, meeting, outside } from '../domain/folder-of.ts'
import { type CareerFolder, careerFolder, type RunnableFlow } from '../support/career-folder.ts'
import { says, scriptedAsker, stop, strictAsker } from '../support/scripted-asker.ts'

let folder: CareerFolder
beforeEach(() => {
  folder = careerFolder()
})
afterEach(() => folder.remove())

interface NextJson {
  readonly next: { readonly text?: string; readonly command?: string; readonly date?: string | null }
}

const jsonOf = (result: CommandResult): NextJson => {
  if (result.is !== 'done') throw new Error(JSON.stringify(result))
  return result.json as unknown as NextJson
}
const lines = (result: CommandResult): readonly string[] => (result.is === 'done' ? result.lines : [])

const sheet = (flow: string, answers: string): string =>
  [`sheet: {flow: ${flow}, version: 1, lang: nl, route: quick}`, `answers: ${answers}`].join('\n')

const FLOWS: readonly (readonly [flow: RunnableFlow, answers: string])[] = [
  ['prep', '{kind: career, with: Anna, date: 2026-12-03}'],
  ['prep', '{kind: catch-up, with: Karim}'],
  ['debrief', '{with: Anna, date: 2026-11-20, agreements: ["Ik bel HR vóór 1 december"]}'],
  ['debrief', '{with: Anna, date: 2026-11-20, summary: "Goed gesprek"}'],
  ['checkin', '{energy: 3, step: "Ik bel HR vóór 1 december"}'],
  ['review', '{first: "Ik bel HR vóór 1 december"}'],
]

const FOLDERS: readonly (readonly [what: string, records: readonly AnyRecord[]])[] = [
  ['an empty folder', []],
  ['a prepared conversation near', [meeting({ date: '2026-11-28', prepared: '2026-11-10' })]],
  ['an unprepared one near', [meeting({ with: 'Piet', date: '2026-11-26' })]],
  ['one to look back on', [meeting({ with: 'Piet', date: '2026-11-17' })]],
  ['a mail to send', [held('2026-11-20', { with: 'Piet', summary: 's' })]],
  ['something overdue', [outside(agreement('a-1', { by: '2026-11-10' })), checkin('2026-10')]],
]

describe.each(FOLDERS)('in %s', (_what, records) => {
  test.each(FLOWS)('%s %s ends with what career says after it', async (flow, answers) => {
    await folder.holds(...records)
    const today = day('2026-11-21')
    const ended = jsonOf(await folder.run(flow, { sheet: sheet(flow, answers), today }))
    const { next } = jsonOf(await status(folder.deps({ today })))
    expect(next.command).toMatch(/^career /)
    expect(ended.next.text?.endsWith(`: ${next.command}`)).toBe(true)
  })
})

test.each<[Language, string, string]>([
  ['nl', 'Je volgende stap: de bevestigingsmail versturen: career mail m-', 'zondag 22 november 2026'],
  ['en', 'Your next step: send the confirmation mail: career mail m-', 'Sunday 22 November 2026'],
])('a person reads it with its day in %s', async (language, begin, on) => {
  const answers = '{with: Anna, date: 2026-11-20, agreements: ["Ik bel HR vóór 1 december"]}'
  const said = lines(await folder.run('debrief', { sheet: sheet('debrief', answers), language }))
  expect(said.at(-2)).toContain(begin)
  expect(said.at(-2)).toContain(on)
  expect(said.at(-1)).toMatch(/: Anna$/)
})

test('the step the user set themselves is said beside it', async () => {
  const result = await folder.run('checkin', {
    sheet: sheet('checkin', '{energy: 3, step: "HR bellen vóór 1 december"}'),
  })
  expect(lines(result).join('\n')).toMatch(/Dit ga je doen: HR bellen.*1 december/)
})

test('what was begun and is not finished is the next step in both', async () => {
  const { asker, finish } = scriptedAsker([
    ['energy', says('3')],
    ['plus', stop],
  ])
  await folder.run('checkin', { asker })
  finish()
  const ended = jsonOf(
    await folder.run('prep', { sheet: sheet('prep', '{kind: career, with: Anna, date: 2026-12-03}') }),
  )
  expect(ended.next.text).toMatch(/: career checkin$/)
  expect(jsonOf(await status(folder.deps())).next.command).toBe('career checkin')
})

describe('what was begun for a conversation', () => {
  const begin = async (flow: 'prep' | 'practice', today: string): Promise<void> => {
    const { drafts } = folder.deps()
    const [talk] = (await folder.deps().store.load()).folder.meetings
    const saved = await drafts.save({
      id: await drafts.freeId(flow),
      flow,
      version: 1,
      begun: day(today),
      route: 'quick',
      subject: talk?.file ?? null,
      answers: {},
      before: {},
    })
    expect(saved.ok).toBe(true)
  }
  const nextOn = async (today: string): Promise<string | undefined> =>
    jsonOf(await status(folder.deps({ today: day(today) }))).next.command

  test.each(['prep', 'practice'] as const)('%s goes on until its day, and then makes way', async (flow) => {
    await folder.holds(meeting({ date: '2026-11-19', prepared: '2026-11-10' }))
    await begin(flow, '2026-11-18')
    expect(await nextOn('2026-11-19')).toBe(`career ${flow}`)
    expect(await nextOn('2026-11-21')).toMatch(/^career debrief/)
    expect(await folder.deps().drafts.list(flow)).toHaveLength(1)
  })

  test.each(['prep', 'practice'] as const)('%s is not offered after the debrief either', async (flow) => {
    await folder.holds(held('2026-11-19', { summary: 's' }))
    await begin(flow, '2026-11-18')
    expect(await nextOn('2026-11-21')).toMatch(/^career mail/)
    const ended = jsonOf(
      await folder.run('checkin', { sheet: sheet('checkin', '{energy: 3}'), today: day('2026-11-21') }),
    )
    expect(ended.next.text).not.toContain(`career ${flow}`)
  })

  test.each(['prep', 'practice'] as const)('%s is asked about as long as it is to come', async (flow) => {
    await folder.holds(meeting({ date: '2026-11-25', prepared: '2026-11-10' }))
    await begin(flow, '2026-11-18')
    const ahead = scriptedAsker([['begin', stop]])
    await folder.run(flow, { asker: ahead.asker })
    ahead.finish()
  })

  test.each(['prep', 'practice'] as const)('%s is not asked about once that has passed', async (flow) => {
    await folder.holds(held('2026-11-19', { summary: 's' }))
    await begin(flow, '2026-11-18')
    const { asker, questions } = strictAsker(() => stop)
    await folder.run(flow, { asker })
    expect(questions.map(({ id }) => id)).not.toContain('begin')
    expect(questions).not.toEqual([])
    expect(await folder.deps().drafts.list(flow)).toHaveLength(1)
  })
})
