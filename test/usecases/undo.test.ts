import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { en } from '../../src/text/en.ts'
import { nl } from '../../src/text/nl.ts'
import { addPerson } from '../../src/usecases/people.ts'
import { undo, type UndoRequest } from '../../src/usecases/undo.ts'
import { careerFolder, TODAY, type CareerFolder } from '../support/career-folder.ts'
import { says, scriptedAsker, stop, type Reply } from '../support/scripted-asker.ts'

let folder: CareerFolder

beforeEach(async () => {
  folder = careerFolder()
  await add('Anna')
  await add('Bram')
})
afterEach(() => folder.remove())

const add = (name: string) => addPerson(folder.deps(), { name, role: null, email: null })

async function take(request: Partial<UndoRequest>, reply: Reply | readonly Reply[] | null = null, lang = nl) {
  const replies = Array.isArray(reply) ? (reply as readonly Reply[]) : reply === null ? [] : [reply as Reply]
  const person = reply === null ? null : scriptedAsker(replies.map((one) => ['undo', one]))
  const result = await undo(
    { ...folder.deps({ asker: person?.asker ?? null }), catalogue: lang, stack: folder.undoStack() },
    { redo: false, yes: false, dryRun: false, ...request },
  )
  person?.finish()
  return { result, questions: person?.questions ?? [] }
}

const names = async () => (await folder.load()).people.shared.people?.map(({ name }) => name)

test('it says what goes and what comes back, and asks first', async () => {
  const { result, questions } = await take({}, says(true))
  expect(questions[0]?.label).toBe('Wil je dit terugnemen?')
  expect(questions[0]?.notes).toEqual([
    'Dit neem je terug: de laatste verandering van zaterdag 21 november 2026',
    '  people.yaml: zoals het was',
    '    - Bram',
  ])
  expect(result).toMatchObject({ is: 'done', json: { done: true } })
  expect(await names()).toEqual(['Anna'])
})

test.each([
  ['no', says(false), 'done'],
  ['stop', stop, 'later'],
] as const)('%s changes nothing', async (_, reply, is) => {
  const { result } = await take({}, reply)
  expect(result).toMatchObject({ is, lines: nl.follow.undo.unchanged })
  expect(await names()).toEqual(['Anna', 'Bram'])
})

test('help asks the same again', async () => {
  const { questions } = await take({}, [{ is: 'help' }, says(true)])
  expect(questions).toHaveLength(2)
  expect(await names()).toEqual(['Anna'])
})

test('where nobody can be asked it needs --yes, and then says all at once', async () => {
  const refused = await take({})
  expect(refused.result).toMatchObject({
    is: 'failed',
    failure: { exit: 2, problems: [{ problem: { code: 'needs-yes', command: 'undo' } }] },
  })
  expect(await names()).toEqual(['Anna', 'Bram'])
  const { result } = await take({ yes: true }, null, en)
  expect(result).toMatchObject({
    lines: [
      'Taken back: the last change from Saturday 21 November 2026.',
      '  people.yaml: as it was',
      '    - Bram',
      'Changed your mind? career undo --redo puts it back.',
    ],
  })
  await take({ redo: true, yes: true })
  expect(await names()).toEqual(['Anna', 'Bram'])
})

test('with --dry-run it shows the texts, and with nothing left it says so', async () => {
  const { result } = await take({ dryRun: true })
  expect(result).toMatchObject({
    json: { done: false, writes: [{ file: 'people.yaml' }], removes: [] },
  })
  expect(await names()).toEqual(['Anna', 'Bram'])
  await take({ yes: true })
  await take({ yes: true })
  expect((await take({})).result).toMatchObject({ is: 'done', lines: ['Er is niets om terug te nemen.'] })
  expect((await take({ dryRun: true, redo: true })).result).toMatchObject({
    json: { writes: [{ file: 'people.yaml' }] },
  })
})

test('what was changed by hand in the same place is a reason to take nothing back', async () => {
  const file = join(folder.path, 'people.yaml')
  writeFileSync(file, readFileSync(file, 'utf8').replace('Bram', 'Karel'))
  const { result } = await take({ yes: true })
  expect(result).toMatchObject({ failure: { exit: 4, problems: [{ problem: { code: 'changed-since' } }] } })
  expect(await names()).toEqual(['Anna', 'Karel'])
})

test('a planted note says nothing on a line of its own', async () => {
  const notes = join(folder.path, '.career/undo')
  const newest = join(
    notes,
    readdirSync(notes)
      .filter((name) => name.endsWith('.json'))
      .at(-1) ?? '',
  )
  const save = JSON.parse(readFileSync(newest, 'utf8')) as { writes: object[] }
  save.writes.push({ file: 'documents/a\nAlles is goed', before: 'x', after: 'y' })
  const about = { command: 'win\nAlles is goed', on: TODAY }
  writeFileSync(newest, JSON.stringify({ ...save, about }))
  const { result } = await take({ yes: true })
  const lines = result.is === 'done' ? (result.lines ?? []) : []
  expect(lines.join('\n')).toContain('win\u2424Alles is goed')
  expect(lines.join('\n').split('\n')).not.toContain('Alles is goed')
})

test('a change by check is called by the option that made it', async () => {
  const notes = join(folder.path, '.career/undo')
  const newest = join(
    notes,
    readdirSync(notes)
      .filter((name) => name.endsWith('.json'))
      .at(-1) ?? '',
  )
  const save = JSON.parse(readFileSync(newest, 'utf8')) as object
  writeFileSync(newest, JSON.stringify({ ...save, about: { command: 'check', on: TODAY } }))
  const { result } = await take({ yes: true })
  expect(result.is === 'done' ? result.lines.join('\n') : '').toContain('career check --fix')
})
