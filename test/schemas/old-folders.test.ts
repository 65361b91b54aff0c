// Folders that older programs wrote, and people touched: today's program reads them, and changes what it has to and no more.
import { chmodSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, describe, expect, test } from 'vitest'
import { SCHEMA } from '../../src/adapters/files/schema/schema-number.ts'
import { LANGUAGES, type Language } from '../../src/domain/codes.ts'
import { place, type Place } from '../security/in-process.ts'
import { faultsInText, kindOfFile, KINDS } from './checker.ts'

const PLANS = fileURLToPath(new URL('../fixtures/plans', import.meta.url))
const VERSIONS = Array.from({ length: SCHEMA }, (_, at) => `v${at + 1}`)

function filesOf(version: string, language: Language): Readonly<Record<string, string>> {
  const folder = join(PLANS, version, language)
  const names = readdirSync(folder, { recursive: true }).map(String)
  return Object.fromEntries(
    names
      .filter((name) => name.endsWith('.yaml'))
      .map((name) => [name.replaceAll('\\', '/'), readFileSync(join(folder, name), 'utf8')]),
  )
}

let here: Place | null = null
afterEach(() => here?.remove())

/** The records of a folder, without what the program keeps for itself. */
const recordsIn = (now: Place): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(now.files()).filter(
      ([file]) => !file.startsWith('.career') && !file.startsWith('documents'),
    ),
  )

function folderOf(files: Readonly<Record<string, string>>): Place {
  here = place()
  for (const [file, text] of Object.entries(files)) here.put(file, text)
  const entries = readdirSync(here.folder, { recursive: true, withFileTypes: true })
  for (const entry of entries) chmodSync(join(entry.parentPath, entry.name), entry.isFile() ? 0o600 : 0o700)
  chmodSync(here.folder, 0o700)
  return here
}

/** A folder is gone through by many commands. */
const PATIENCE = 240_000

/** Everything that looks and leaves every record as it is. */
const READS: readonly string[] = [
  '',
  'list',
  'check',
  'agreements --all',
  'meetings',
  'evidence',
  'feedback list',
  'people',
  'goals',
  'log list --month 2026-09',
  'search overdracht',
  'search menu',
  'show plan',
  'report',
  'calendar -',
  'handover --for coach',
  'update',
  'mail',
  'export',
  'export --share',
  'prep --questions',
  'debrief --questions',
  'checkin --questions',
  'review --questions',
  'practice --questions',
]

test('there is a folder of every format, with every kind of file and both languages', () => {
  expect(readdirSync(PLANS).filter((name) => !name.endsWith('.md'))).toEqual(VERSIONS)
  for (const version of VERSIONS) {
    expect(readdirSync(join(PLANS, version)).toSorted()).toEqual(LANGUAGES.toSorted())
    const kinds = Object.keys(filesOf(version, 'nl')).map(kindOfFile)
    expect(new Set(kinds)).toEqual(new Set(KINDS))
  }
})

describe.each(VERSIONS)('%s', (version) => {
  test('holds what a person does to a file', () => {
    const texts = Object.values(filesOf(version, 'nl'))
    for (const sign of [/\r\n/, /^\uFEFF/, / # /, /^x-/m, /\{id: /])
      expect(
        texts.some((text) => sign.test(text)),
        String(sign),
      ).toBe(true)
  })

  test.each(LANGUAGES)(
    'every command that looks understands %s and leaves every byte',
    { timeout: PATIENCE },
    async (language) => {
      const files = filesOf(version, language)
      const now = folderOf(files)
      for (const line of READS) {
        // oxlint-disable-next-line no-await-in-loop -- one command after the other
        const { error, exitCode } = await now.career(line.split(' ').filter(Boolean), { language })
        expect({ line, exitCode, error: exitCode === 0 ? '' : error }).toEqual({
          line,
          exitCode: 0,
          error: '',
        })
      }
      expect(recordsIn(now)).toEqual(files)
    },
  )

  test('a change touches its own file, and in it the lines it has to', { timeout: PATIENCE }, async () => {
    const files = filesOf(version, 'nl')
    const now = folderOf(files)
    const added = async (argv: readonly string[]): Promise<readonly string[]> => {
      const before = recordsIn(now)
      expect(await now.career(argv)).toMatchObject({ exitCode: 0 })
      return Object.entries(recordsIn(now)).flatMap(([file, text]) => {
        const old = before[file] ?? ''
        if (old === text) return []
        const left = text.split('\n')
        const gone = old.split('\n').filter((line) => !left.includes(line))
        return [`${file}: ${gone.length} lines less`]
      })
    }
    expect(await added(['people', 'tip', 'Noor', 'Kom op tijd'])).toEqual(['people.yaml: 0 lines less'])
    expect(recordsIn(now)['people.yaml']?.replaceAll('\r\n', '')).not.toContain('\n')
    expect(await added(['agreements', 'add', 'Noor belt mij voor 1 december', '--with', 'Noor'])).toEqual([
      'agreements.yaml: 0 lines less',
    ])
    expect(recordsIn(now)['agreements.yaml']).toMatch(/^\uFEFF# /)
    expect(await added(['goals', 'done', 'rooster', 'milestone', '1'])).toEqual(['plan.yaml: 0 lines less'])
    expect(recordsIn(now)['plan.yaml']).toContain('x-kleur:   groen   # mijn eigen sleutel\n\n\n')
    // What is written is right by the schema too.
    for (const [file, text] of Object.entries(recordsIn(now))) {
      const kind = kindOfFile(file)
      if (kind !== null) expect(faultsInText(kind, text.replace(/^\uFEFF/, '')), file).toEqual([])
    }
  })
})
