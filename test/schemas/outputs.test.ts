// Every command is run with --json, and what it gives is held against the schema that is published of it.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { commandsOf, place, programIn, type Place } from '../security/in-process.ts'
import { richFolderFiles } from './rich-folder.ts'
import { checker, definitionOf, faultsInOutput, publishedText } from './checker.ts'
import { GIVEN, RUNS } from './runs.ts'

let here: Place
let home: string
const given = new Set<string>()

beforeAll(() => {
  home = mkdtempSync(join(tmpdir(), 'career-outputs-'))
  vi.stubEnv('XDG_CONFIG_HOME', join(home, 'config'))
  vi.stubEnv('GIT_CONFIG_GLOBAL', join(home, 'gitconfig'))
  here = place()
  for (const [file, text] of Object.entries(richFolderFiles())) here.put(file, text)
  for (const [name, text] of Object.entries(GIVEN)) {
    mkdirSync(join(here.outside(name), '..'), { recursive: true })
    writeFileSync(here.outside(name), text)
  }
})

afterAll(() => {
  here.remove()
  rmSync(home, { recursive: true, force: true })
  vi.unstubAllEnvs()
})

const definitions = (): readonly string[] =>
  Object.keys((JSON.parse(publishedText('output.schema.json')) as { definitions: object }).definitions)

test('there is a schema of every command, and of nothing else', async () => {
  const commands = [...commandsOf(await programIn('nl')).keys()].map(definitionOf)
  expect(definitions().toSorted()).toEqual([...commands, 'error'].toSorted())
})

test('all of them together are one schema, which knows any document and nothing else', () => {
  const validate = checker().compile(JSON.parse(publishedText('output.schema.json')))
  const record = { id: 'a-7k2m', file: 'agreements.yaml' }
  expect(validate({ schema: 1, command: 'agreements add', record, agreement: null })).toBe(true)
  expect(validate({ schema: 1, command: 'agreements add', record, agreement: null, more: 1 })).toBe(false)
  expect(validate({ schema: 1, command: 'agreements ad', record, agreement: null })).toBe(false)
})

/** The words of a command line that name the command. */
const wordsIn = (argv: readonly string[]): string => {
  const named = definitions()
  return [argv.slice(0, 2).join(' '), argv[0] ?? 'career'].find((words) => named.includes(words)) ?? 'career'
}

/** What stands for something in a run, as it is by now. */
function wordFor(word: string): string {
  if (word.startsWith('OUT/')) return here.outside(word.slice(4))
  const [, how, letter] = /^(ID|LAST):([a-z])$/.exec(word) ?? []
  if (how === undefined) return word
  const all = Object.entries(here.files())
    .filter(([file]) => !file.startsWith('.career') && file.endsWith('.yaml'))
    .flatMap(([file, text]) =>
      letter === 'n' && text.includes('\nnot-now:')
        ? [`${/^id: (m-\S+)$/m.exec(text)?.[1]}.1`]
        : [...text.matchAll(new RegExp(`id: (${letter}-[0-9a-z]+)`, 'g'))].map(([, id]) => id ?? file),
    )
  return (how === 'ID' ? all[0] : all.at(-1)) ?? 'none'
}

test.each(RUNS.map((argv, at) => [at, argv.join(' ')] as const))('%i career %s', async (at) => {
  const argv = (RUNS[at] ?? []).map(wordFor)
  const { out, error, exitCode } = await here.career([...argv, '--json'])
  const words = wordsIn(argv)
  if (error !== '' && out === '') {
    expect(faultsInOutput('error', JSON.parse(error)), error).toEqual([])
    expect(exitCode).toBeGreaterThan(0)
    return
  }
  const document: unknown = JSON.parse(out)
  expect(faultsInOutput(words, document), out.slice(0, 2000)).toEqual([])
  given.add(words)
})

/** What works with somebody else's program, and is run with it elsewhere. */
const ELSEWHERE = ['sync']

test('every command gave a document', () => {
  const commands = definitions().filter((name) => name !== 'error' && !ELSEWHERE.includes(name))
  expect(commands.filter((name) => !given.has(name))).toEqual([])
})
