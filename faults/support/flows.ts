import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Home, home } from '../../test/pty/home.ts'
import { type Person, sit } from '../../test/pty/person.ts'
import { DAYS, type RoundFlow, roundIn, type Row, walk } from '../../test/pty/rounds.ts'
import { type Fault, watched } from './preload.ts'
import { readRecord, type Step } from './record.ts'

export const FLOWS: readonly RoundFlow[] = ['prep', 'debrief', 'checkin', 'review']

export const rowsOf = (flow: RoundFlow): readonly Row[] => roundIn('en')[flow]

/** A home in which everything before a flow has been done. */
export async function homeBefore(flow: RoundFlow): Promise<Home> {
  const at = home()
  // oxlint-disable-next-line no-await-in-loop -- one flow builds on the one before
  for (const earlier of FLOWS.slice(0, FLOWS.indexOf(flow))) await at.fill(earlier, rowsOf(earlier), 'en')
  return at
}

/** Somebody at a keyboard who starts a flow. */
export const begin = (at: Home, flow: RoundFlow, env: Readonly<Record<string, string>> = {}): Person =>
  sit(at, `started career ${flow}`, { today: DAYS[flow], language: 'en', env })

export interface FlowTrial {
  /** Where it was run. */
  readonly home: string
  readonly exitCode: number
  readonly steps: readonly Step[]
  /** All that was on the screen. */
  readonly shown: string
}

/** Answers a whole flow, with a fault when there is one, and every call written down. */
export async function runFlow(at: Home, flow: RoundFlow, fault?: Fault): Promise<FlowTrial> {
  const record = join(at.home, '..', 'record')
  rmSync(record, { force: true })
  writeFileSync(record, '')
  const you = begin(at, flow, watched({ under: at.home, fault, record }))
  // Who was killed asks nothing more.
  const answered = walk(you, rowsOf(flow)).catch(() => undefined)
  const end = you.ended()
  await Promise.race([answered, end])
  const { exitCode } = await end
  return { home: at.home, exitCode, steps: readRecord(record), shown: you.text() }
}

/** The calls of a run as if they had been made in another home. */
export function stepsIn(place: string, { home: from, steps }: FlowTrial): readonly Step[] {
  const moved = (path: string): string => (path.startsWith(from) ? place + path.slice(from.length) : path)
  return steps.map((step) => {
    if (step.is === 'rename' || step.is === 'link')
      return { ...step, from: moved(step.from), to: moved(step.to) }
    return 'path' in step ? { ...step, path: moved(step.path) } : step
  })
}
