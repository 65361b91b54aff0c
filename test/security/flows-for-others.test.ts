// Every flow, answered in full from its own sheet: all that is asked for the user alone, and all that they keep to
// themselves, is a canary. What the flow makes for others, and what is made for others afterwards, has none of them.
import { writeFileSync } from 'node:fs'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { parse, stringify } from 'yaml'
import { type Language, LANGUAGES, MEETING_KINDS } from '../../src/domain/codes.ts'
import { en } from '../../src/text/en.ts'
import { nl } from '../../src/text/nl.ts'
import { CANARY } from './canary-folder.ts'
import { commandsOf, place, type Place, programIn, type Said } from './in-process.ts'
import { FOR_OTHERS } from './outputs.ts'

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

type Answer = string | number | boolean | readonly string[]
type Answers = Readonly<Record<string, Answer | null>>

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

describe.each(LANGUAGES)('in %s', (language) => {
  const flows = language === 'nl' ? FLOWS : FLOWS.filter((_flow, at) => at % 3 === 0)
  test.each(flows.map((flow) => [name(flow), flow] as const))('career %s keeps it', async (_name, flow) => {
    const { words, shared } = flow
    const sheet = await here.career([...words, '--full', '--questions'], { language })
    const { said, kept } = await answered(words, filled(sheet.out, shared, language), language)
    expect(said.exitCode, said.error).toBe(0)
    // A sheet of which nothing private was taken would prove nothing.
    expect(kept, 'private answers that were taken').toBeGreaterThan(0)
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

interface Sheet {
  readonly sheet: unknown
  readonly answers: Answers
  readonly private: Answers
}

/** The sheet of a flow with something in every field that takes words. */
function filled(text: string, shared: Answers, language: Language): Sheet {
  const marked = (language === 'nl' ? nl : en).ui.sheet.onlyForYou
  const { sheet, answers } = parse(text) as { sheet: unknown; answers: Record<string, unknown> }
  const own: Record<string, Answer> = {}
  const kept: Record<string, Answer> = {}
  for (const [id, value] of Object.entries(answers)) {
    if (id in shared || (value !== null && !Array.isArray(value))) continue
    const comment = commentAbove(text, id)
    const word = `Over kanarie${id.replaceAll(/[^a-z]/gu, '')} gesproken`
    const code = codeIn(comment)
    if (code !== null) own[id] = Array.isArray(value) ? [String(code)] : code
    else (comment.includes(marked) ? own : kept)[id] = Array.isArray(value) ? [word] : word
  }
  return { sheet, answers: { ...own, ...shared }, private: kept }
}

const commentAbove = (text: string, id: string): string => {
  const lines = text.split('\n')
  const at = lines.findIndex((line) => line.startsWith(`  ${id}:`))
  const from = lines.slice(0, at).findLastIndex((line) => !line.startsWith('  #'))
  return lines.slice(from + 1, at).join('\n')
}

const codeIn = (comment: string): string | number | null => {
  const codes = /^ {2}# (\S+(?: \| \S+)+)$/mu.exec(comment)?.[1]
  if (codes !== undefined) return codes.split(' | ')[0] ?? null
  return /^ {2}# \d+ … \d+$/mu.test(comment) ? 3 : null
}

/** Gives the sheet; what does not take these words is left open, and it is given again. */
async function answered(
  words: readonly string[],
  { sheet, answers, private: own }: Sheet,
  language: Language,
): Promise<{ readonly said: Said; readonly kept: number }> {
  const text = stringify({ sheet, answers, private: own })
  const file = here.outside('answers.yaml')
  writeFileSync(file, text)
  const said = await here.career([...words, '--full', '--answers', file, '--json'], { language })
  const wrong = said.exitCode === 2 ? idsAt(text, said.error) : []
  if (wrong.length === 0)
    return { said, kept: [answers, own].flatMap((one) => JSON.stringify(one).match(CANARY) ?? []).length }
  const without = (all: Answers): Answers =>
    Object.fromEntries(Object.entries(all).filter(([id]) => !wrong.includes(id)))
  // A code may be asked for as a list or not.
  return answered(words, { sheet, answers: without(answers), private: without(own) }, language)
}

/** The answers that the problems point at, by their lines. */
function idsAt(text: string, error: string): readonly string[] {
  const { error: first } = JSON.parse(error) as {
    error: { line: number | null; problems?: readonly { line: number | null }[] }
  }
  const lines = text.split('\n')
  return (first.problems ?? [first]).flatMap(({ line }) => {
    const above = lines.slice(0, line ?? 0).findLast((one) => /^ {2}[a-z]/u.test(one))
    return above === undefined ? [] : [above.trim().replace(/:.*$/u, '')]
  })
}
