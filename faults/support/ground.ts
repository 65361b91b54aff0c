import { execFileSync } from 'node:child_process'
import {
  chmodSync,
  copyFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  realpathSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { career, plainEnvironment, type Circumstances, type Ran } from './program.ts'
import { readRecord, type Step } from './record.ts'
import type { Fault } from './preload.ts'
import type { Course } from './course.ts'
import type { HomeName, Scenario } from './scenarios.ts'
import { isSame, look } from './view.ts'

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
  readonly home: (before: HomeName, name?: string) => string
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

/** The ground with every home in it, and an export of another folder, made by the program itself. */
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
  await keepAs(ground, 'plan', 'changed', (home) =>
    fill(home, [['checkin', '--answers', '../checkin.yaml', '--no-input']]),
  )
  await keepAs(ground, 'changed', 'undone', (home) => fill(home, [['undo', '--yes']]))
  await keepAs(ground, 'plan', 'damaged', async (home) => damage(join(home, 'career')))
  await keepAs(ground, 'plan', 'synced', shareWithAnother)
  return ground
}

/** Makes one home of another, under the name that every home has while it is used: paths may be kept in it. */
async function keepAs(
  ground: Ground,
  from: HomeName,
  name: HomeName,
  change: (home: string) => Promise<void>,
): Promise<void> {
  const home = ground.home(from)
  await change(home)
  renameSync(home, join(ground.place, name))
}

/** A copy of a sync program that says nothing new, files that others may open, and what a crash left. */
function damage(folder: string): void {
  const [meeting = ''] = readdirSync(join(folder, 'meetings'))
  const copy = meeting.replace('.yaml', ' (1).yaml')
  copyFileSync(join(folder, 'meetings', meeting), join(folder, 'meetings', copy))
  chmodSync(join(folder, 'people.yaml'), 0o644)
  chmodSync(join(folder, 'log'), 0o755)
  writeFileSync(join(folder, '.plan.yaml.4194297-1.career-tmp'), 'x')
  writeFileSync(join(folder, '.career/lock.4194297-3'), '{}')
}

/** Two computers that met before; since then each of them wrote something down. */
async function shareWithAnother(home: string): Promise<void> {
  writeFileSync(join(home, '.gitconfig'), '[user]\n\tname = Sam\n\temail = sam@example.org\n')
  const remote = join(home, 'remote.git')
  execFileSync('git', ['init', '-q', '--bare', '-b', 'main', remote], { env: plainEnvironment(home) })
  const there = ['--dir', join(home, 'there')]
  await fill(home, [
    ['sync', remote, '--yes'],
    ['sync', remote, '--yes', ...there],
    ['log', 'Written on the other computer', ...there],
    ['win', 'Won on the other computer', ...there],
    ['sync', '--yes', ...there],
    ['people', 'add', 'Piet', '--role', 'mentor'],
  ])
  rmSync(join(home, 'there'), { recursive: true })
}

async function fill(home: string, lines: readonly (readonly string[])[]): Promise<void> {
  for (const args of lines) {
    // oxlint-disable-next-line no-await-in-loop -- one command builds on the one before
    const ran = await career(home, args, { today: '2026-11-21' })
    if (ran.exit !== 0) throw new Error(`could not prepare: career ${args.join(' ')}\n${ran.out}${ran.error}`)
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

/**
 * A command that goes on where it stopped: given again, it comes to its end.
 * @param course where that is; null when something else was saved since
 */
export async function lossAtNextTime(
  { name, args, env }: Scenario,
  { home }: Trial,
  course: Course | null,
): Promise<string | null> {
  const ran = await career(home, args, { ...(env && { env }) })
  if (ran.exit !== 0) return `${name} does not go on: ${ran.error}`
  const { view, problems } = await look(join(home, 'career'))
  const last = course?.views.at(-1)
  return problems[0] ?? (last === undefined || isSame(last, view) ? null : `${name} comes to another end`)
}
