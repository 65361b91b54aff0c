// The round that the README walks through, walked: what it shows is what career says.
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { createSandbox } from './sandbox.ts'
import { parseTranscript, play, type Part, type Step } from './transcript.ts'

const SHEETS = fileURLToPath(new URL('../fixtures/walk', import.meta.url))
const LEFT_OUT = '…'

/** Every command of the walk, with the day on which it is typed; flows get their answers from a sheet. */
const DAYS: readonly (readonly [command: string, today: string])[] = [
  ['career prep', '2026-11-19'],
  ['career debrief', '2026-12-03'],
  ['career mail', '2026-12-04'],
  ['career mail --sent', '2026-12-04'],
  ['career checkin', '2026-12-28'],
  ['career review', '2027-05-20'],
  ['career', '2027-05-21'],
]

const isStep = (part: Part): part is Step => part.is === 'step'

const walkOf = (page: string): readonly Step[] =>
  parseTranscript(readFileSync(fileURLToPath(new URL(`../../${page}`, import.meta.url)), 'utf8')).filter(
    isStep,
  )

describe.each([
  ['README.md', 'en'],
  ['README.nl.md', 'nl'],
])('%s', (page, language) => {
  test('walks the whole round', () => {
    const commands = walkOf(page).map(({ command }) => command)
    expect(commands.filter((command) => command.startsWith('career'))).toEqual(
      DAYS.map(([command]) => command),
    )
  })

  test('shows what career says', async () => {
    const sandbox = createSandbox()
    const shown = walkOf(page)
    const typed = shown.map((step) => ({ ...step, command: asRun(step.command, language) }))
    try {
      const played = await play(typed, sandbox)
      const wrong = played.flatMap(({ ran }, at) => {
        const lines = ran.stdout.replace(/\n$/, '').split('\n')
        const expected = shown[at]?.expected ?? []
        return ran.exitCode === 0 && shows(expected, lines)
          ? []
          : [{ command: shown[at]?.command, lines, expected, error: ran.stderr }]
      })
      expect(wrong).toEqual([])
    } finally {
      sandbox.remove()
    }
  })
})

function asRun(command: string, language: string): string {
  const today = DAYS.find(([known]) => known === command)?.[1]
  if (today === undefined) return command
  const flow = /^career (prep|debrief|checkin|review)$/.exec(command)?.[1]
  const answers = flow === undefined ? '' : ` --answers '${SHEETS}/${language}/${flow}.yaml' --no-input`
  return `${command} --lang ${language} --today ${today}${answers}`
}

/** Are these the lines, where a line with nothing but … stands for any number of them? */
function shows(expected: readonly string[], lines: readonly string[]): boolean {
  const [first, ...rest] = expected
  if (first === undefined) return lines.length === 0
  if (first !== LEFT_OUT) return first === lines[0] && shows(rest, lines.slice(1))
  return Array.from({ length: lines.length + 1 }, (_, from) => from).some((from) =>
    shows(rest, lines.slice(from)),
  )
}
