// What somebody new runs into is said where it happens: how a setting is changed, who could be in the list, what a page lacks.
import { rmSync } from 'node:fs'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { usageProblem } from '../../src/cli/usage-problem.ts'
import { saying } from '../support/yes-or-no.ts'
import { place, type Place, programIn } from '../security/in-process.ts'

let here: Place
beforeEach(() => {
  here = place()
})
afterEach(() => here.remove())

const MEETING = 'id: m-2222\nkind: career\nwith: Marijke Özdemir\ndate: 2026-10-05\nstatus: held\n'

describe('settings', () => {
  test('are shown with how to change one and take it away', async () => {
    const { out } = await here.career(['config'])
    expect(out).toContain('Veranderen: career config set language en\nWeghalen: career config unset language')
    here.put('career.yaml', 'your-name: Sara de Vries\n')
    const own = await here.career(['config'], { language: 'en' })
    expect(own.out).toContain('To change one: career config set your-name "Sara de Vries"')
    expect(own.out).toContain('To remove one: career config unset your-name')
  })

  test.each([
    [['language', 'en'], 'config set language en'],
    [['your-name', 'Sara', 'de Vries'], 'config set your-name Sara "de Vries"'],
    [['language'], 'config get language'],
  ])('named without set or get: %j', async (words, near) => {
    const program = await programIn('nl')
    const argv = ['config', ...words]
    const problem = await program
      .parseAsync(argv, { from: 'user' })
      .then(() => null)
      .catch((error: Parameters<typeof usageProblem>[0]) => usageProblem(error, program, argv))
    expect(problem).toMatchObject({ code: 'unknown-command', near })
  })
})

describe('people', () => {
  test('of the conversations are offered while the list is empty', async () => {
    expect((await here.career(['people'])).out).not.toContain('In je gesprekken')
    here.put('meetings/2026-10-05-marijke.yaml', MEETING)
    const { out } = await here.career(['people'])
    expect(out).toContain('In je gesprekken komen voor: Marijke Özdemir.')
    expect(out).toContain('career people add "Marijke Özdemir" --role leidinggevende')
  })

  test('named by part of a name stay one person', async () => {
    here.put('meetings/2026-10-05-marijke.yaml', MEETING)
    await here.career(['people', 'add', 'marijke', '--role', 'manager'])
    await here.career(['people', 'tip', 'Marijke', 'Vraag eerst een project'])
    const { out } = await here.career(['people'])
    expect(out).toContain('Marijke Özdemir · je leidinggevende')
    expect(out).toContain('raadde aan: Vraag eerst een project')
    expect((await here.career(['people', 'remove', 'marijke'])).out).toContain(
      'Marijke Özdemir staat niet meer in de lijst.',
    )
  })
})

test.each([
  ['update', 'marijke'],
  ['handover', 'marijke'],
  ['invite', 'marijke'],
  ['feedback', 'marijke'],
])('%s %s says which people it could be', async (...words) => {
  here.put('people.yaml', 'people:\n  - {name: Marijke Bos}\n  - {name: Marijke Özdemir}\n')
  const { error, exitCode } = await here.career(words)
  expect([error.trim(), exitCode]).toEqual([
    '"marijke" kan Marijke Bos of Marijke Özdemir zijn. Geef de hele naam.',
    2,
  ])
})

describe('an update with one thing in it', () => {
  beforeEach(() =>
    here.put('evidence/2026-11-01-x.yaml', 'id: e-1111\ndate: 2026-11-01\nline: Het rooster is rond\n'),
  )

  test('says so beside the text, and what would fill it', async () => {
    const { out, error } = await here.career(['update'])
    expect(out).toContain('Het rooster is rond')
    expect(error).toContain('In deze update staat alleen wat er lukte.')
  })

  test('asks before it becomes a file, and a no makes nothing', async () => {
    const before = here.files()
    const asker = saying(false)
    const { out } = await here.career(['update', '--eml'], { asker })
    expect(asker.asked.map(({ label }) => label)).toEqual(['Wil je hem toch maken?'])
    expect(out).toBe('Er is niets veranderd.\n')
    expect(here.files()).toEqual(before)
  })
})

test('a page for a new manager says what it leaves out, and promises nothing that is not there', async () => {
  here.put('plan.yaml', 'strengths: rustig uitleggen\nprivate:\n  ambition: iets heel anders\n')
  const { out } = await here.career(['handover', 'Els'])
  expect(out).not.toContain('waar ik naartoe wil')
  expect(out).toContain('Wat je wilt gaan doen, is alleen voor jou')
  expect(out).not.toContain('iets heel anders')
})

test('an import that makes the folder says so', async () => {
  here.put('meetings/2026-10-05-marijke.yaml', MEETING)
  const document = here.outside('export.json')
  await here.career(['export', document])
  expect((await here.career(['import', document])).out).not.toContain('Er is een map')
  rmSync(here.folder, { recursive: true })
  expect((await here.career(['import', document])).out).toContain('Er is een map voor je gemaakt: ~/career')
})
