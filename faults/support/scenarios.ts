import { chmodSync, cpSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { career, type Circumstances, type Ran } from './program.ts'
import { readRecord, type Step } from './record.ts'
import type { Fault } from './preload.ts'

/** A command that changes something, and the folder it is given on. */
export interface Scenario {
  readonly name: string
  /** The home it starts from. */
  readonly before: 'empty' | 'plan'
  readonly args: readonly string[]
  readonly env?: Readonly<Record<string, string>>
}

/** Commands of every kind: one line, one record, several files at once, documents, an editor, whole sheets. */
export const SCENARIOS: readonly Scenario[] = [
  { name: 'log, the very first', before: 'empty', args: ['log', 'The handover went smoothly', '--plus'] },
  { name: 'log', before: 'plan', args: ['log', 'A day of meetings', '--minus'] },
  { name: 'win', before: 'plan', args: ['win', 'The new rota runs in both teams'] },
  {
    name: 'agreements add',
    before: 'plan',
    args: ['agreements', 'add', 'Anna mails HR by 15 December', '--no-input'],
  },
  { name: 'agreements done', before: 'plan', args: ['agreements', 'done', 'a-'] },
  { name: 'meetings move', before: 'plan', args: ['meetings', 'move', 'anna', '2026-12-10'] },
  {
    name: 'meetings note',
    before: 'plan',
    args: ['meetings', 'note', 'anna', 'She has time for this in January'],
  },
  { name: 'people add', before: 'plan', args: ['people', 'add', 'Piet', '--role', 'mentor'] },
  { name: 'goals add', before: 'plan', args: ['goals', 'add', '--answers', '../goal.yaml', '--no-input'] },
  { name: 'prep --answers', before: 'empty', args: ['prep', '--answers', '../prep.yaml', '--no-input'] },
  {
    name: 'checkin --answers',
    before: 'plan',
    args: ['checkin', '--answers', '../checkin.yaml', '--no-input'],
  },
  { name: 'calendar', before: 'plan', args: ['calendar'] },
  { name: 'import', before: 'plan', args: ['import', '../other.json'] },
  { name: 'edit', before: 'plan', args: ['edit', 'anna'], env: { EDITOR: 'sh ../editor.sh' } },
]

const SHEETS: Readonly<Record<string, string>> = {
  'prep.yaml': `sheet: {flow: prep, version: 1, route: quick}
answers:
  kind: career
  with: Anna
  date: 2026-12-06
  outcome: We agree which part of the planning is mine
  questions: [What would you need to see?]
  proposal: I write the January rota by 18 December
`,
  'checkin.yaml': `sheet: {flow: checkin, version: 1, route: quick}
answers: {energy: 4, plus: [Explaining the leave rules to Noor], win: The rota hangs on the board}
`,
  'goal.yaml': `sheet: {flow: goal, version: 1, route: quick}
answers: {text: I make the rota on my own}
`,
  'editor.sh': `printf '# a note of my own\\n' >> "$1"\n`,
}

/** A place for homes, with the sheets and the editor beside them. */
export interface Ground {
  readonly place: string
  /** A new home as a scenario needs it; the same path each time, so that nothing but the fault differs. */
  readonly home: (before: Scenario['before'], name?: string) => string
  readonly remove: () => void
}

/** The ground as it is before the program was there: no home but the empty one. */
export function groundOf(): Ground {
  const place = realpathSync(mkdtempSync(join(tmpdir(), 'career-faults-')))
  for (const [name, text] of Object.entries(SHEETS)) writeFileSync(join(place, name), text)
  mkdirSync(join(place, 'empty'))
  return {
    place,
    home: (before, name = 'home') => {
      const home = join(place, name)
      rmSync(home, { recursive: true, force: true })
      cpSync(join(place, before), home, { recursive: true, preserveTimestamps: true })
      chmodSync(home, 0o700)
      return home
    },
    remove: () => rmSync(place, { recursive: true, force: true }),
  }
}

/** The ground with a folder that has a plan in it, and an export of another one, made by the program itself. */
export async function makeGround(): Promise<Ground> {
  const ground = groundOf()
  for (const name of ['plan', 'other']) mkdirSync(join(ground.place, name))
  await fill(join(ground.place, 'plan'), [
    ['people', 'add', 'Anna', '--role', 'manager'],
    ['prep', '--answers', '../prep.yaml', '--no-input'],
    ['agreements', 'add', 'Sam mails the list by 12 December', '--no-input'],
    ['log', 'Quiet morning', '--plus'],
    ['calendar'],
  ])
  await fill(join(ground.place, 'other'), [
    ['people', 'add', 'Noor', '--role', 'mentor'],
    ['win', 'Two new colleagues work on their own'],
    ['export', '../other.json'],
  ])
  return ground
}

async function fill(home: string, lines: readonly (readonly string[])[]): Promise<void> {
  for (const args of lines) {
    // oxlint-disable-next-line no-await-in-loop -- one command builds on the one before
    const ran = await career(home, args, { today: '2026-11-21' })
    if (ran.exit !== 0) throw new Error(`could not prepare: career ${args.join(' ')}\n${ran.error}`)
  }
}

export interface Trial {
  readonly home: string
  readonly ran: Ran
  readonly steps: readonly Step[]
}

/** Runs a scenario on a fresh home, with a fault when there is one, and every call written down. */
export async function attempt(
  ground: Ground,
  { before, args, env }: Scenario,
  fault?: Fault,
  more: Circumstances = {},
): Promise<Trial> {
  const home = ground.home(before)
  const record = join(ground.place, 'record')
  rmSync(record, { force: true })
  writeFileSync(record, '')
  const ran = await career(home, args, {
    ...more,
    env: { ...env, ...more.env },
    watch: { under: home, fault, record },
  })
  return { home, ran, steps: readRecord(record) }
}
