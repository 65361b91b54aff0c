// docs/advice.md says of every advice what the program does with it, where, and which test proves it. Files move and
// titles change; the page has to keep up.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { enAdvice } from '../../src/text/en/advice.ts'
import { nlAdvice } from '../../src/text/nl/advice.ts'
import { enQuestions, nlQuestions } from '../support/every-question.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const page = readFileSync(`${root}/docs/advice.md`, 'utf8')

const numbered = (letter: string, last: number): readonly string[] =>
  Array.from({ length: last }, (_, at) => `${letter}${at + 1}`)
const NUMBERS = [...numbered('S', 110), ...numbered('D', 6), ...numbered('B', 25)]

interface Row {
  readonly number: string
  readonly title: string
  readonly does: string
  readonly command: string
  readonly state: string
  readonly files: readonly string[]
  readonly tests: readonly string[]
}

const quotedIn = (cell: string): readonly string[] =>
  [...cell.matchAll(/`([^`]+)`/gu)].map(([, text]) => text ?? '')

const ROWS: readonly Row[] = page
  .split('\n')
  .filter((line) => /^\| [SDB]\d+ \|/u.test(line))
  .map((line) => {
    const [number = '', title = '', does = '', command = '', state = '', files = '', tests = ''] = line
      .slice(1, -1)
      .split('|')
      .map((cell) => cell.trim())
    return { number, title, does, command, state, files: quotedIn(files), tests: quotedIn(tests) }
  })
const BUILT = ROWS.filter(({ state }) => state !== 'later')

/** In the order of the page. */
const byRow = ([one]: readonly [string, string], [other]: readonly [string, string]): number =>
  NUMBERS.indexOf(one) - NUMBERS.indexOf(other)

const sources = (folder: string): readonly string[] =>
  readdirSync(`${root}/${folder}`, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => readFileSync(`${root}/${folder}/${file}`, 'utf8'))

describe('the map of the advice', () => {
  test('has one row for every number, in order', () => {
    expect(ROWS.map(({ number }) => number)).toEqual(NUMBERS)
  })

  test('names each advice as the program does', () => {
    expect(ROWS.map(({ number, title }) => [number, title])).toEqual(Object.entries(enAdvice).toSorted(byRow))
  })

  test('says of each whether it is there, in part or still to come', () => {
    const known = new Set(['now', 'in part', 'later'])
    expect(ROWS.filter(({ state }) => !known.has(state))).toEqual([])
    const unclear = ROWS.filter(({ state, does }) => (state === 'in part') !== does.includes('Not yet'))
    expect(unclear.map(({ number }) => number)).toEqual([])
    expect(ROWS.filter(({ does, command }) => does === '' || !command.startsWith('`'))).toEqual([])
  })

  test('names what carries and what proves everything that is there, and nothing for the rest', () => {
    const bare = BUILT.filter(({ files, tests }) => files.length === 0 || tests.length === 0)
    expect(bare.map(({ number }) => number)).toEqual([])
    const early = ROWS.filter(
      ({ state, files, tests }) => state === 'later' && files.length + tests.length > 0,
    )
    expect(early.map(({ number }) => number)).toEqual([])
  })

  test('names files that exist: code or templates on one side, tests on the other', () => {
    const missing = ROWS.flatMap(({ files, tests }) => [...files, ...tests]).filter(
      (file) => !existsSync(`${root}/${file}`),
    )
    expect(missing).toEqual([])
    const carrying = BUILT.flatMap(({ files }) => files)
    expect(carrying.filter((file) => !/^(?:src\/.*\.ts|templates\/en\/.*\.md)$/u.test(file))).toEqual([])
    const proving = BUILT.flatMap(({ tests }) => tests)
    expect(proving.filter((file) => !/^test\/.*\.test\.ts$/u.test(file))).toEqual([])
  })

  test('points to templates and texts that the other language has too', () => {
    const own = BUILT.flatMap(({ files }) => files).filter((file) => /\/en\//u.test(file))
    expect(own.length).toBeGreaterThan(0)
    expect(own.filter((file) => !existsSync(`${root}/${file.replace('/en/', '/nl/')}`))).toEqual([])
  })

  test('shows both sides where the articles disagree', () => {
    const disagree = page.slice(page.indexOf('## Where the advice disagrees'), page.indexOf('## A.'))
    for (const number of ['S25', 'S45', 'S71', 'S26', 'S53', 'S75', 'S44']) expect(disagree).toContain(number)
  })
})

describe.each([
  ['nl', nlAdvice],
  ['en', enAdvice],
])('the titles in %s', (_language, titles) => {
  const all = Object.entries(titles)

  test('are there for every number', () => {
    expect(Object.keys(titles).toSorted()).toEqual(NUMBERS.toSorted())
  })

  test('are one short clause that can follow a colon', () => {
    expect(all.filter(([, title]) => title.length > 60 || title.length < 8)).toEqual([])
    expect(all.filter(([, title]) => !/^[\p{Ll}]/u.test(title) || /[.!;:–—]|\s{2}|\s$/u.test(title))).toEqual(
      [],
    )
  })

  test('tell the advice apart', () => {
    expect(new Set(Object.values(titles)).size).toBe(NUMBERS.length)
  })
})

test('every number behind ? and behind a next step has a title', () => {
  const behind = [...Object.values(nlQuestions), ...Object.values(enQuestions)].flatMap(({ help }) =>
    help.advice.split(', '),
  )
  const steps = sources('src/domain').flatMap((text) =>
    [...text.matchAll(/\badvice: '([^']+)'/gu)].map(([, number]) => number ?? ''),
  )
  expect(steps.length).toBeGreaterThan(5)
  expect([...behind, ...steps].filter((number) => !Object.hasOwn(enAdvice, number))).toEqual([])
})
