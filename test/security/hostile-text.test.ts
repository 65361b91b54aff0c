// The corpus in every text of every record and in every argument, and what comes of it in every output.
import { afterEach, expect, test } from 'vitest'
import { safe } from '../../src/adapters/terminal/safe-text.ts'
import { wrapSoftly } from '../../src/adapters/terminal/wrap.ts'
import { LANGUAGES } from '../../src/domain/codes.ts'
import { HOSTILE } from './corpus.ts'
import { COMMANDS_RUN, EVERY_RUN } from './every-run.ts'
import { expectHarmless } from './harmless.ts'
import { hostileFolder } from './hostile-folder.ts'
import { commandsOf, place, type Place, programIn, type Said } from './in-process.ts'
import { answered, filled } from './sheet.ts'

/** How many times the corpus is moved on by one field; as many as it has texts is all of them everywhere. */
const ROUNDS = Number(process.env['SECURITY_RUNS'] ?? 1)

let here: Place | null = null
afterEach(() => here?.remove())

test('every command is run', async () => {
  expect(COMMANDS_RUN.toSorted()).toEqual([...commandsOf(await programIn('nl')).keys()].toSorted())
})

const rounds = Array.from(
  { length: ROUNDS },
  (_, at) => [at, LANGUAGES[at % LANGUAGES.length] ?? 'nl'] as const,
)

test.each(rounds)(
  'nothing in any output is more than text, moved on by %i, in %s',
  async (moved, language) => {
    let at = moved * 7
    const next = (): string => HOSTILE[at++ % HOSTILE.length] ?? ''
    const texts = hostileFolder(
      { kind: 'negotiation', status: 'planned', share: 'manager', leftOut: new Set() },
      next,
    )
    here?.remove()
    here = place()
    for (const [file, text] of Object.entries(texts)) here.put(file, text)
    // Other things stand beside the folder: whatever a name says, they stay as they are.
    const beside = here.beside()
    for (const words of EVERY_RUN) {
      const argv = words.map((word) =>
        word.replace('ARG', () => next()).replace(/^OUT/u, here?.outside('out') ?? ''),
      )
      for (const json of [[], ['--json']]) {
        // oxlint-disable-next-line no-await-in-loop -- one folder, one command at a time
        const said = await runOrRefuse(here, [...json, ...argv], language)
        if (said === null) continue
        expect(said.exitCode, `${JSON.stringify(argv)}: ${said.error}`).not.toBe(1)
        expectText(said, json.length > 0, JSON.stringify(argv))
      }
    }
    for (const flow of FLOWS) {
      // oxlint-disable-next-line no-await-in-loop -- one after the other
      expect((await runFlow(here, flow, next, language)).exitCode, flow.join(' ')).toBe(0)
    }
    await expectHarmless(here)
    expect(here.beside().filter((name) => !/^(?:out|answers)/u.test(name))).toEqual(beside)
  },
  300_000,
)

/** The flows that make documents, answered with the corpus to the last question. */
const FLOWS = [
  ['prep'],
  ['debrief', 'm-2222'],
  ['checkin'],
  ['review'],
  ['invite'],
  ['feedback'],
  ['evidence', 'add'],
]

async function runFlow(
  at: Place,
  words: readonly string[],
  next: () => string,
  language: 'nl' | 'en',
): Promise<Said> {
  const { out: sheet, error } = await at.career([...words, '--full', '--questions'], { language })
  expect(sheet, error).not.toBe('')
  // A name and a line that are nothing but blanks are none.
  const needed = {
    kind: 'career',
    agreements: [next()],
    with: `Anna${next()}x`,
    topic: `x${next()}x`,
    moment: `x${next()}x`,
    line: `x${next()}x`,
  }
  const asked = Object.entries(needed).filter(([id]) => sheet.includes(`\n  ${id}:`))
  const given = filled(sheet, Object.fromEntries(asked), language, next)
  // All of it for others, but what is never for them.
  const answers = { ...given.private, ...given.answers }
  return (await answered(at, words, { ...given, answers, private: {} }, language)).said
}

/** What commander refuses never reaches us: an argument that begins with a dash. */
async function runOrRefuse(at: Place, argv: readonly string[], language: 'nl' | 'en'): Promise<Said | null> {
  try {
    return await at.career(argv, { language })
  } catch (error) {
    if (error instanceof Error && error.constructor.name === 'CommanderError') return null
    throw error
  }
}

/** Steers a terminal, turns its reading order, or is half a character. */
const MORE_THAN_TEXT = /(?!\n)\p{Cc}|[\u202A-\u202E\u2066-\u2069\u2028\u2029]|\p{Cs}/u

function expectText({ out, error, verbatim }: Said, json: boolean, command: string): void {
  for (const text of [out, error].flatMap((one) => [safe(one), wrapSoftly(one, 40).join('\n')]))
    expect(text, command).not.toMatch(MORE_THAN_TEXT)
  // Goes into a pipe as it is.
  if (json && out !== '') {
    expect(out, command).not.toMatch(MORE_THAN_TEXT)
    expect(() => JSON.parse(out) as unknown, command).not.toThrow()
    // A file of the user's own is shown as it stands.
  } else if (verbatim && !command.startsWith('["show"'))
    expect(out.replaceAll('\r\n', '\n'), command).not.toMatch(/(?![\n\t])\p{Cc}/u)
}
