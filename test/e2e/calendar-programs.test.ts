// What real calendar programs make of our file: khal, which follows identifiers, and calcurse, which knows none.
import { spawnSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { createSandbox, type Sandbox } from './sandbox.ts'

const isInstalled = (program: string): boolean => spawnSync(program, ['--version']).status === 0

/** Says why nothing was checked, where the report of the tests is read. */
const programs = (program: string, tests: () => void): void => {
  if (isInstalled(program)) describe(program, tests)
  else test.skip(`${program} is not installed here, so what it shows was not checked`, () => {})
}

let sandbox: Sandbox
beforeEach(async () => {
  sandbox = createSandbox()
  writeFileSync(
    join(sandbox.home, 'blad.yaml'),
    [
      'sheet: {flow: prep, version: 1, lang: nl}',
      'answers:',
      '  kind: career',
      '  with: "Zoë, de Vries; van \\"Zorg\\""',
      '  date: 2026-12-10',
      '  outcome: weten of ik kan beginnen',
    ].join('\n'),
  )
  await career('prep --answers blad.yaml --no-input')
})
afterEach(() => sandbox.remove())

/** Runs a line of shell; what it prints to standard output. A command that fails is a failed test. */
async function shell(line: string, env: Readonly<Record<string, string>> = {}): Promise<string> {
  const ran = await sandbox.run(line, { env: { LC_ALL: 'C.UTF-8', CAREER_TODAY: '2026-11-22', ...env } })
  expect([line, ran.stderr, ran.exitCode]).toEqual([line, ran.stderr, 0])
  return ran.stdout
}

const career = (words: string): Promise<string> => shell(`career ${words}`)

const TALK = 'Gesprek met Zoë, de Vries; van "Zorg"'

programs('khal', () => {
  const khal = (words: string, env = {}): Promise<string> => shell(`khal -c khal.conf ${words}`, env)
  const load = async (): Promise<void> => {
    await career('calendar career.ics')
    await khal('import --batch career.ics')
  }
  /** Every event as `day title`, and its state where khal knows one. */
  const shown = async (env = {}): Promise<readonly string[]> => {
    const text = await khal(
      `list 2026-11-01 120d --day-format '' --format '{start-date} {title} {status}'`,
      env,
    )
    return text
      .split('\n')
      .map((line) => line.replace('CONFIRMED', '').trim())
      .filter((line) => line !== '')
  }

  beforeEach(() => {
    mkdirSync(join(sandbox.home, 'kalender'))
    const format = ['timeformat = %H:%M', ...['', 'long'].map((kind) => `${kind}dateformat = %Y-%m-%d`)]
    const times = ['', 'long'].map((kind) => `${kind}datetimeformat = %Y-%m-%d %H:%M`)
    writeFileSync(
      join(sandbox.home, 'khal.conf'),
      [
        '[calendars]',
        '[[career]]',
        'path = ~/kalender',
        '[default]',
        'default_calendar = career',
        '[locale]',
        ...format,
        ...times,
        '[sqlite]',
        'path = ~/khal.db',
      ].join('\n'),
    )
  })

  test('shows every day where it belongs, in whatever time zone', async () => {
    await load()
    const days = await shown()
    expect(days).toEqual([
      '2026-11-26 Voorbereiden: terugkijken',
      '2026-11-27 Voorbereiden: doel van het gesprek',
      '2026-11-30 Voorbereiden: voorbeeld kiezen',
      '2026-12-03 Voorbereiden: vragen opschrijven',
      '2026-12-04 Voorbereiden: hardop oefenen',
      '2026-12-07 Agenda sturen naar Zoë, de Vries; van "Zorg"',
      '2026-12-09 Notities doorlezen',
      `2026-12-10 ${TALK}`,
      '2026-12-10 Notities bijwerken',
      '2026-12-11 Mail sturen naar Zoë, de Vries; van "Zorg"',
      '2026-12-15 Tijd om na te denken',
      '2026-12-31 Notities van de maand bijwerken',
      '2027-01-15 Tijd om na te denken',
      '2027-01-29 Notities van de maand bijwerken',
      '2027-02-15 Tijd om na te denken',
      '2027-02-26 Notities van de maand bijwerken',
    ])
    for (const TZ of ['Pacific/Auckland', 'America/Los_Angeles', 'Pacific/Apia'])
      expect(await shown({ TZ })).toEqual(days)
  })

  test('shows nothing twice when the file is imported again', async () => {
    await load()
    const first = await shown()
    await load()
    await khal('import --batch career.ics')
    expect(await shown()).toEqual(first)
  })

  test('moves a conversation that moved, with the steps towards it', async () => {
    await load()
    await career('meetings move zoë 17 december')
    await load()
    const days = await shown()
    expect(days.filter((line) => line.includes('Gesprek met'))).toEqual([`2026-12-17 ${TALK}`])
    expect(days.filter((line) => line.includes('vragen opschrijven'))).toEqual([
      '2026-12-10 Voorbereiden: vragen opschrijven',
    ])
  })

  test('marks as cancelled what was called off, and what there is no need for any more', async () => {
    await load()
    await career('meetings cancel zoë')
    await load()
    const days = await shown()
    expect(days).toContain(`2026-12-10 Gaat niet door: ${TALK} CANCELLED`)
    expect(days).toContain('2026-12-03 Vervalt: Voorbereiden: vragen opschrijven CANCELLED')
    expect(days.filter((line) => /Gesprek|Voorbereiden/.test(line) && !line.endsWith('CANCELLED'))).toEqual(
      [],
    )
    await career('meetings move zoë 17 december')
    await load()
    expect((await shown()).filter((line) => line.includes('Gesprek met'))).toEqual([`2026-12-17 ${TALK}`])
  })
})

programs('calcurse', () => {
  const calcurse = (words: string): Promise<string> => shell(`calcurse -D calcurse ${words}`)
  const load = async (): Promise<void> => {
    await career('calendar career.ics')
    await calcurse('-q -i career.ics')
  }
  const shown = async (): Promise<readonly string[]> => {
    const text = await calcurse(`-Q --input-datefmt 4 --from 2026-12-01 --days 30 --format-event '%(raw)\\n'`)
    return text.split('\n').filter((line) => /^\d/.test(line))
  }
  const talks = async (): Promise<readonly string[]> =>
    (await shown()).filter((line) => line.includes('Gesprek')).map((line) => line.replace(/ \[\d+\]/, ''))

  test('takes in every line, and shows each day where it belongs', async () => {
    await career('calendar career.ics')
    const report = await calcurse('-i career.ics 2>&1')
    expect(report).toContain('0 skipped')
    expect(await talks()).toEqual([`12/10/2026 ${TALK}`])
    expect(await calcurse('-x')).toContain('DTSTART;VALUE=DATE:20261210')
  })

  test('knows no identifiers: a second import adds, and only a fresh start shows things once', async () => {
    await load()
    await load()
    expect(await talks()).toHaveLength(2)
    await shell('rm calcurse/apts')
    await load()
    expect(await talks()).toHaveLength(1)
  })

  test('knows no state: that a conversation is called off stands in its title', async () => {
    await load()
    await career('meetings cancel zoë')
    await shell('rm calcurse/apts')
    await load()
    expect(await talks()).toEqual([`12/10/2026 Gaat niet door: ${TALK}`])
  })
})
