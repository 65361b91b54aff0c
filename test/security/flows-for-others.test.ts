// Every flow, answered in full from its own sheet: all that is asked for the user alone, and all that they keep to
// themselves, is a canary. What the flow makes for others, and what is made for others afterwards, has none of them.
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { LANGUAGES, MEETING_KINDS } from '../../src/domain/codes.ts'
import { CANARY } from './canary-folder.ts'
import { commandsOf, place, type Place, programIn } from './in-process.ts'
import { FOR_OTHERS } from './outputs.ts'
import { answered, type Answers, filled } from './sheet.ts'

let here: Place
beforeEach(() => {
  here = place()
  here.put('people.yaml', 'people:\n  - {name: Anna, role: manager}\n')
  here.put('meetings/2026-11-20-anna.yaml', HELD)
  here.put(
    'plan.yaml',
    'goals:\n  - {id: g-1111, text: Leiden, horizon: short, status: open, made: 2026-05-01}\n',
  )
})
afterEach(() => here.remove())

const HELD = `id: m-2222
kind: career
with: Anna
date: 2026-11-20
status: planned
agreements:
  - {id: a-1111, what: Anna belt HR, who: them, status: open, made: 2026-10-05}
`

interface Flow {
  readonly words: readonly string[]
  /** What is answered for others, because the flow is about it. */
  readonly shared: Answers
}

const FLOWS: readonly Flow[] = [
  ...MEETING_KINDS.map((kind) => ({ words: ['prep'], shared: { kind, with: 'Anna', date: '2026-12-10' } })),
  { words: ['debrief', 'm-2222'], shared: { agreements: ['Anna mailt HR vóór 15 januari'] } },
  ...['manager', 'colleague'].map((share) => ({ words: ['checkin'], shared: { energy: 3, share } })),
  { words: ['review'], shared: {} },
  { words: ['evidence', 'add'], shared: {} },
  { words: ['goals', 'add'], shared: {} },
  { words: ['goals', 'options'], shared: {} },
]

/** All that these ask is for the other, or they make no document for anybody else. */
const ELSEWHERE = ['invite', 'feedback', 'feedback answer', 'practice', 'evidence edit', 'goals edit']

test('there is no other flow', async () => {
  const commands = [...commandsOf(await programIn('nl'))]
  const flows = commands.flatMap(([command, options]) => (options.includes('--answers') ? [command] : []))
  const asked = FLOWS.map(({ words }) => words.filter((word) => !word.startsWith('m-')).join(' '))
  expect(flows.toSorted()).toEqual([...new Set([...asked, ...ELSEWHERE])].toSorted())
})

const name = ({ words, shared }: Flow): string => [...words, ...Object.values(shared).slice(0, 1)].join(' ')

const canaryOf = (id: string): string => `Over kanarie${id.replaceAll(/[^a-z]/gu, '')} gesproken`

describe.each(LANGUAGES)('in %s', (language) => {
  const flows = language === 'nl' ? FLOWS : FLOWS.filter((_flow, at) => at % 3 === 0)
  test.each(flows.map((flow) => [name(flow), flow] as const))('career %s keeps it', async (_name, flow) => {
    const { words, shared } = flow
    const sheet = await here.career([...words, '--full', '--questions'], { language })
    const given = filled(sheet.out, shared, language, canaryOf)
    const { said, taken } = await answered(here, words, given, language)
    expect(said.exitCode, said.error).toBe(0)
    // A sheet of which nothing private was taken would prove nothing.
    expect(JSON.stringify(taken)).toMatch(CANARY)
    for (const [file, text] of Object.entries(here.files()))
      if (file.startsWith('documents/share/')) expect(`${file}\n${text}`, file).not.toMatch(CANARY)
    expect(Object.keys(here.files()).join('\n')).not.toMatch(CANARY)
    for (const run of Object.values(FOR_OTHERS).flatMap(({ runs }) => runs)) {
      // oxlint-disable-next-line no-await-in-loop -- one folder, one command at a time
      const { out, error } = await here.career(
        run.map((word) => word.replace(/^OUT/u, here.outside('out'))),
        { language },
      )
      expect(out + error, run.join(' ')).not.toMatch(CANARY)
    }
  })
})
