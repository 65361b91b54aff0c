// Files we write, read by a library of another language that speaks YAML 1.1: the same data comes out.
import { execFileSync } from 'node:child_process'
import { expect, test } from 'vitest'
import { encode } from '../../../src/adapters/files/encode.ts'
import { recordText } from '../../../src/adapters/files/record-text.ts'
import type { AnyRecord, MeetingRecord } from '../../../src/domain/records.ts'
import { recordsOf } from '../../../src/domain/records.ts'
import { hostileTexts } from '../../support/hostile-texts.ts'
import { richFolder } from '../../support/report-folders.ts'
import { day, meeting } from './support.ts'

/** Reads documents given as JSON texts and prints their data; a day comes out as it is written. */
const READER = `
import datetime, json, sys, yaml
def plain(value):
    if isinstance(value, dict): return {str(k): plain(v) for k, v in value.items()}
    if isinstance(value, list): return [plain(v) for v in value]
    if isinstance(value, datetime.datetime): return {'moment': value.isoformat()}
    if isinstance(value, datetime.date): return value.isoformat()
    return value
json.dump([plain(yaml.safe_load(text)) for text in json.load(sys.stdin)], sys.stdout)
`

const PYTHON = ['/usr/bin/python3', 'python3'].find((program) => {
  try {
    execFileSync(program, ['-c', 'import yaml'], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
})

const withPython = test.skipIf(PYTHON === undefined)
if (PYTHON === undefined) console.warn('python3-yaml is not here: no other reader tries our files')

function readElsewhere(texts: readonly string[]): readonly unknown[] {
  const out = execFileSync(PYTHON ?? '', ['-c', READER], {
    input: JSON.stringify(texts),
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    env: { ...process.env, PYTHONUTF8: '1' },
  })
  return JSON.parse(out) as readonly unknown[]
}

function textFor(wanted: AnyRecord): string {
  const written = recordText({ wanted, base: null, now: null, shown: wanted.file, language: 'nl' })
  if (!written.ok) throw new Error(`${wanted.file} was not written`)
  return written.value
}

/** What readers of YAML 1.1 are known to take for something else. */
const SURPRISES = [
  ['yes', 'no', 'Yes', 'NO', 'on', 'off', 'y', 'N', 'true', 'False', 'null', '~', 'Null', '=', '<<'],
  ['0777', '0o17', '0b101', '0x1F', '1_000', '+31612345678', '-5', '1.10', '.5', '1.', '1e3', '1.5e+3'],
  ['12:30', '08:30', '12:30:45', '190:20:30.15', '1:2', '.inf', '-.INF', '.nan', '.NaN'],
  ['2026-12-03', '2026-02-30', '2026-13-01', '0000-01-01', '9999-99-99'],
  [
    'voor\ttab en na',
    'Anna:\ttab',
    'voor \t # na',
    `een lange regel ${'met woorden '.repeat(8)}\ten een tab`,
  ],
  ['twee regels\nmet\teen tab', 'een\ttab\nen een regel'],
  ['2026-12-03 10:00', '2026-12-03T10:00:00Z', '2001-12-14t21:59:43.10-05:00', '2026-1-5 9:00:00'],
  [
    'ja',
    'nee',
    '12:30 uur',
    '# niet',
    '- lijst',
    'a: b',
    '? x',
    '@a',
    '`a',
    '%a',
    '!a',
    '&a',
    '*a',
    '|',
    '>',
  ],
].flat()

const about = (text: string): MeetingRecord =>
  meeting(
    { with: text, need: text, questions: [text, `${text} `, text], date: day('2026-12-03') },
    {
      minimum: text,
      stuck: { [text]: text },
    },
  )

withPython('every surprise of YAML 1.1 is the text it was', () => {
  const records = [...SURPRISES, ...hostileTexts]
    .filter((text) => text.trim() !== '' && text.length < 200)
    .map(about)
  const read = readElsewhere(records.map(textFor))
  expect(read.length).toBeGreaterThan(50)
  for (const [at, record] of records.entries()) expect(read[at], textFor(record)).toEqual(encode(record))
})

withPython('whole folders are the same data', () => {
  const records = recordsOf(richFolder('nl')).concat(recordsOf(richFolder('en')))
  const read = readElsewhere(records.map(textFor))
  for (const [at, record] of records.entries()) expect(read[at]).toEqual(encode(record))
})
