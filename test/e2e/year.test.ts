// A year in the life, twice: twelve months against the program as it is installed, and what they leave behind.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import ICAL from 'ical.js'
import PostalMime from 'postal-mime'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { faultsInFiles } from '../schemas/checker.ts'
import { createSandbox, type Sandbox } from './sandbox.ts'
import { play, type Year } from './year/play.ts'
import { readStory } from './year/story.ts'

/** On a machine of its own a year takes half a minute; a busy one takes longer. */
const A_YEAR = 400_000

describe.each(['nl', 'en'])('a year of career, %s', (language) => {
  const story = readStory(language)
  let sandbox: Sandbox
  let year: Year
  beforeAll(async () => {
    sandbox = createSandbox()
    year = await play(story, sandbox, language)
  }, A_YEAR)
  afterAll(() => sandbox.remove())

  const path = (name: string): string => join(sandbox.home, name)
  const files = (folder: string): readonly string[] => readdirSync(path(`career/${folder}`))

  test('goes by without a command that is refused', () => {
    expect(year.failed).toEqual([])
    expect(year.seen.map(({ ran, look }) => [look.at, ran.stderr])).toEqual(
      year.seen.map(({ look }) => [look.at, expect.not.stringContaining('Error')]),
    )
  })

  test('shows at ten moments and more what a user looks for', () => {
    const wrong = year.seen.flatMap(({ moment, look, ran }) => {
      const text = ran.stdout + ran.stderr
      const missing = (look.has ?? []).filter((words) => !text.includes(words))
      const tooMuch = (look.lacks ?? []).filter((words) => text.includes(words))
      return missing.length + tooMuch.length === 0 ? [] : [{ moment, at: look.at, missing, tooMuch }]
    })
    expect(wrong).toEqual([])
    expect(new Set(year.seen.map(({ moment }) => moment)).size).toBeGreaterThanOrEqual(10)
  })

  test('leaves the records of that year', () => {
    expect(files('checkins')).toHaveLength(9)
    expect(files('reviews')).toHaveLength(2)
    expect(files('practice')).toHaveLength(1)
    expect(files('feedback')).toHaveLength(1)
    expect(files('evidence').length).toBeGreaterThanOrEqual(30)
    const talks = files('meetings').map((name) => readFileSync(path(`career/meetings/${name}`), 'utf8'))
    expect(talks.filter((talk) => talk.includes('kind: annual'))).toHaveLength(1)
    expect(talks.filter((talk) => /kind: career\n(?:.*\n)*?status: held/.test(talk))).toHaveLength(2)
  })

  test('leaves a folder in which check finds nothing, and whose last change can be taken back', async () => {
    const today = '--today 2027-12-31'
    const checked = await sandbox.run(`career check --json ${today}`)
    expect(JSON.parse(checked.stdout)).toMatchObject({ problems: [] })
    const undone = await sandbox.run(`career undo --yes ${today} && career undo --redo --yes ${today}`)
    expect(undone).toMatchObject({ exitCode: 0, stderr: '' })
    expect(await sandbox.run(`career check --json ${today}`)).toEqual(checked)
  })

  test('leaves files that are right by their schemas, each named in its first line', () => {
    const names = readdirSync(path('career'), { recursive: true }).map(String)
    const records = names.filter((name) => name.endsWith('.yaml') && !name.startsWith('.career'))
    const texts = records.map((name) => [name, readFileSync(path(`career/${name}`), 'utf8')] as const)
    expect(faultsInFiles(Object.fromEntries(texts))).toEqual([])
    for (const [name, text] of texts) {
      const [, schema] = /^# yaml-language-server: \$schema=(\S+)\n/.exec(text) ?? []
      expect(existsSync(path(join('career', name, '..', schema ?? 'no line'))), name).toBe(true)
    }
  })

  test('never shows others what is only for its owner', async () => {
    const everything = readFileSync(path('all.json'), 'utf8').toLowerCase()
    const names = [...files('documents/share').map((name) => `career/documents/share/${name}`), 'share.json']
    const shared = await Promise.all(
      names.map(async (name) => [name, (await wordsOf(path(name))).toLowerCase()] as const),
    )
    const told = story.secrets.flatMap((secret) =>
      shared.flatMap(([name, text]) => (text.includes(secret) ? [[name, secret]] : [])),
    )
    expect(told).toEqual([])
    expect(story.secrets.filter((secret) => !everything.includes(secret))).toEqual([])
    expect(files('documents/share').filter((name) => name.endsWith('.eml')).length).toBeGreaterThanOrEqual(2)
  })

  test('keeps each day of the calendar one and the same', () => {
    const calendars = year.seen
      .filter(({ look }) => look.at.endsWith('career.ics'))
      .map(({ ran }) => eventsOf(ran.stdout))
    expect(calendars.length).toBeGreaterThanOrEqual(3)
    for (const [at, events] of calendars.entries()) {
      expect(new Set(events.map(({ uid }) => uid)).size).toBe(events.length)
      const before = new Map((calendars[at - 1] ?? []).map((event) => [event.uid, event]))
      for (const { uid, sequence, says } of events) {
        const was = before.get(uid)
        if (was === undefined) continue
        if (was.says === says) expect(sequence).toBeGreaterThanOrEqual(was.sequence)
        else expect(sequence).toBeGreaterThan(was.sequence)
      }
    }
  })
})

/** What somebody reads in a file: of a mail its words, not how they are packed. */
async function wordsOf(file: string): Promise<string> {
  if (!file.endsWith('.eml')) return readFileSync(file, 'utf8')
  const { subject = '', text = '', to = [] } = await PostalMime.parse(readFileSync(file))
  return [subject, text, ...to.map(({ name, address }) => `${name} ${address ?? ''}`)].join('\n')
}

interface CalendarEvent {
  readonly uid: string
  readonly sequence: number
  readonly says: string
}

const eventsOf = (ics: string): readonly CalendarEvent[] =>
  new ICAL.Component(ICAL.parse(ics)).getAllSubcomponents('vevent').map((event) => {
    const value = (name: string): string => String(event.getFirstPropertyValue(name))
    return {
      uid: value('uid'),
      sequence: Number(value('sequence')),
      says: [value('dtstart'), value('summary'), value('status')].join(' '),
    }
  })
