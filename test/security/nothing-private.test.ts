// Everything that leaves the program for somebody else, from a folder in which every private text is a canary.
import fc from 'fast-check'
import { afterEach, describe, expect, test } from 'vitest'
import { type Language, LANGUAGES, MEETING_KINDS } from '../../src/domain/codes.ts'
import { canaryFolder, CANARY, type CanaryFolder, type Variation } from './canary-folder.ts'
import { commandsOf, place, type Place, programIn, type Said } from './in-process.ts'
import { FOR_OTHERS } from './outputs.ts'

const RUNS = Number(process.env['SECURITY_RUNS'] ?? 1)

describe('the list of what is for others', () => {
  const commands = programIn('nl').then(commandsOf)

  test('has every command of the program', async () => {
    // A new command: say in outputs.ts what of it is for others, and in every-run.ts how it is run.
    expect(Object.keys(FOR_OTHERS).toSorted()).toEqual([...(await commands).keys()].toSorted())
  })

  test('has every option of every command', async () => {
    const missing = [...(await commands)].flatMap(([command, options]) => {
      const { runs: taken = [], own = [] } = FOR_OTHERS[command] ?? {}
      const known = new Set([...own, ...taken.flat()])
      return options.filter((option) => !known.has(option)).map((option) => `${command} ${option}`)
    })
    expect(missing).toEqual([])
  })
})

/** Keys of the shared side that may be missing without the record being another. */
const OPTIONAL = [
  'ambition',
  'outcome',
  'questions',
  'not-now',
  'summary',
  'need',
  'learned',
  'behaviour',
  'experiments',
]

const anyVariation: fc.Arbitrary<Variation> = fc.record({
  kind: fc.constantFrom(...MEETING_KINDS),
  status: fc.constantFrom('planned', 'held', 'cancelled'),
  share: fc.constantFrom('nobody', 'colleague', 'manager'),
  leftOut: fc.subarray(OPTIONAL).map((keys) => new Set(keys)),
})

let here: Place | null = null
afterEach(() => here?.remove())

/** A new folder; the one of the run before goes. */
function emptyPlace(): Place {
  here?.remove()
  here = place()
  return here
}

/** For a person in one language, for a program in the other; all of it where there is time. */
const inForms = (words: readonly string[], language: Language): readonly (readonly string[])[] => {
  const json = [...words, '--json']
  return RUNS > 1 ? [words, json] : [language === 'nl' ? words : json]
}

const runs = Object.values(FOR_OTHERS).flatMap(({ runs: all }) => all)

describe.each(LANGUAGES)('in %s', (language) => {
  test(
    'nothing that is the user’s alone is in anything for others',
    async () => {
      const property = fc.asyncProperty(anyVariation, async (variation) => {
        const at = emptyPlace()
        const folder = canaryFolder(variation)
        fill(at, folder)
        for (const words of runs.flatMap((one) => inForms(one, language))) {
          const before = at.files()
          const argv = words.map((word) => word.replace(/^OUT/u, at.outside('out')))
          // oxlint-disable-next-line no-await-in-loop -- one folder, one command at a time
          const said = await at.career(argv, { language })
          expect(said.exitCode, `${words.join(' ')}: ${said.error}`).toBe(0)
          expectNothing(words.join(' '), folder, textsOf(at, said, before))
          restore(at, before)
        }
      })
      await fc.assert(property, { numRuns: RUNS })
    },
    RUNS * 120_000,
  )
})

const fill = ({ put }: Place, { files }: CanaryFolder): void => {
  for (const [file, text] of Object.entries(files)) put(file, text)
}

/** Records are the user's; documents for others and their names are not. */
function textsOf(at: Place, said: Said, before: Readonly<Record<string, string>>): readonly string[] {
  const after = at.files()
  const made = Object.entries(after).filter(([file, text]) => before[file] !== text)
  const documents = made.filter(([file]) => file.startsWith('documents/'))
  return [
    said.out,
    said.error,
    ...said.copied,
    ...said.opened,
    ...documents.flat(),
    ...made.map(([file]) => file),
  ]
}

function expectNothing(command: string, { places }: CanaryFolder, texts: readonly string[]): void {
  const found = texts
    .flatMap(decoded)
    .flatMap((text) => text.match(CANARY) ?? [])
    .map((word) => word.toLowerCase())
  expect(
    [...new Set(found)].map((word) => places.get(word) ?? word),
    command,
  ).toEqual([])
}

/** A text as it stands, as the lines of a calendar or a mail go together, and what a draft says in its own signs. */
function decoded(text: string): readonly string[] {
  const base64 = /^[A-Za-z0-9+/]{4,}={0,2}$/gmu
  return [
    text,
    text.replaceAll(/\r?\n[ \t]/gu, ''),
    Buffer.from((text.match(base64) ?? []).join(''), 'base64').toString('utf8'),
    decodeURIComponent(text.replaceAll(/%(?![\da-f]{2})/giu, '%25')),
  ]
}

function restore({ put, files }: Place, before: Readonly<Record<string, string>>): void {
  for (const [file, text] of Object.entries(files()))
    if (before[file] !== undefined && before[file] !== text) put(file, before[file])
}
