import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { stringify } from 'yaml'
import type { Ran, Sandbox } from '../sandbox.ts'
import type { Answers, Look, Story } from './story.ts'

/** What one look saw, at which moment. */
interface Seen {
  readonly moment: string
  readonly look: Look
  readonly ran: Ran
}

/** A command of the year that did not end well. */
interface Failed {
  readonly day: string
  readonly words: string
  readonly stderr: string
}

export interface Year {
  readonly seen: readonly Seen[]
  readonly failed: readonly Failed[]
}

/** The name of the flow that a sheet for this line is for; the others have the name of their command. */
const FLOWS: readonly (readonly [begins: string, flow: string])[] = [
  ['evidence', 'evidence'],
  ['feedback answer', 'feedback-answer'],
  ['goals options', 'options'],
  ['goals', 'goal'],
]

/** Lives through a year in one home: every line one after the other, each on its day. */
export async function play(story: Story, sandbox: Sandbox, language: string): Promise<Year> {
  const seen: Seen[] = []
  const failed: Failed[] = []
  let day = ''
  let moment = ''
  const run = (line: string): Promise<Ran> =>
    sandbox.run(line, { env: { CAREER_TODAY: day, CAREER_LANG: language } })
  const named = withIds(run)
  for (const step of story.steps) {
    if (step.is === 'day') day = step.day
    else if (step.is === 'file') writeFileSync(join(sandbox.home, step.name), step.text)
    else if (step.is === 'look') {
      moment = step.look.moment ?? moment
      // oxlint-disable-next-line no-await-in-loop -- a year goes by day after day
      seen.push({ moment, look: step.look, ran: await run(step.look.at) })
    } else {
      // oxlint-disable-next-line no-await-in-loop
      const words = await named(step.words)
      // oxlint-disable-next-line no-await-in-loop
      const sheet = step.answers ? await named(sheetOf(words, step.answers, language)) : ''
      if (step.answers) writeFileSync(join(sandbox.home, 'sheet.yaml'), sheet)
      const answers = step.answers ? ' --answers sheet.yaml' : ''
      // oxlint-disable-next-line no-await-in-loop
      const { exitCode, stderr } = await run(`career ${words}${answers} --no-input`)
      if (exitCode !== 0) failed.push({ day, words, stderr })
    }
  }
  return { seen, failed }
}

function sheetOf(words: string, answers: Answers, language: string): string {
  const flow = FLOWS.find(([begins]) => words.startsWith(begins))?.[1] ?? words.split(' ')[0]
  const route = words.includes('--full') ? 'full' : 'quick'
  return stringify({ sheet: { flow, version: 1, lang: language, route }, answers })
}

interface Named {
  readonly id: string
  readonly what?: string
  readonly line?: string
}

/**
 * Puts ids where a line says `{agreements words}` or `{evidence words}`, found by words of what they stand for, as
 * a user finds them in the list. What is not found stays, and then the command says so. Ids never change.
 */
const withIds = (run: (line: string) => Promise<Ran>): ((text: string) => Promise<string>) => {
  const known = new Map<string, readonly Named[]>()
  const idOf = (where: string, words: string): string | undefined =>
    known.get(where)?.find(({ what = '', line = '' }) => `${what}${line}`.includes(words))?.id
  return async (text) => {
    let done = text
    for (const [slot, where = '', words = ''] of text.matchAll(/\{(agreements|evidence) ([^}]+)\}/g)) {
      // oxlint-disable-next-line no-await-in-loop -- mostly known by then
      if (idOf(where, words) === undefined) known.set(where, await listed(where, run))
      done = done.replace(slot, idOf(where, words) ?? slot)
    }
    return done
  }
}

async function listed(where: string, run: (line: string) => Promise<Ran>): Promise<readonly Named[]> {
  const { stdout } = await run(`career ${where}${where === 'agreements' ? ' --all' : ''} --json`)
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- of another shape, nothing is found in it
  return Object.values(JSON.parse(stdout) as Record<string, unknown>)
    .filter((list) => Array.isArray(list))
    .flat() as Named[]
}
