import { appendFileSync } from 'node:fs'
import { afterAll, expect } from 'vitest'
import { isStackTrace, type Ran } from './program.ts'

/** The count of one line of the table. */
export interface Tally {
  /** One run came out well when `loss` is null; else it says what went wrong. */
  readonly count: (loss: string | null) => void
  /** Says that part of it could not be tried here, and why. */
  readonly skip: (why: string) => void
  /** Fails the test when anything was lost since the last time, or nothing was tried at all. */
  readonly settle: () => void
}

/** Whoever waits for an hour sees that it goes on, and a loss at once. */
const PROGRESS_EVERY = 100

/** Starts a line of the table. @param row the number in the list of faults */
export function tally(row: number, fault: string): Tally {
  const losses: string[] = []
  const skipped: string[] = []
  let runs = 0
  let settled = 0
  const results = process.env['FAULTS_RESULTS']
  afterAll(() => {
    if (results) appendFileSync(results, `${JSON.stringify({ row, fault, runs, losses, skipped })}\n`)
  })
  return {
    count: (loss) => {
      runs += 1
      if (loss !== null) losses.push(loss)
      if (loss !== null || runs % PROGRESS_EVERY === 0)
        process.stderr.write(
          `row ${row}: ${runs} runs, ${losses.length} lost${loss === null ? '' : `: ${loss}`}\n`,
        )
    },
    skip: (why) => {
      skipped.push(why)
      console.warn(`not tried: ${fault}: ${why}`)
    },
    settle: () => {
      const fresh = losses.slice(settled)
      settled = losses.length
      expect(fresh.slice(0, 10), `${fault}: ${losses.length} of ${runs} lost`).toEqual([])
      expect(runs + skipped.length, `${fault}: nothing was tried`).toBeGreaterThan(0)
    },
  }
}

/** What is wrong with the end of any run, whatever went wrong in it; null when nothing is. */
export function badEnd({ out, error, exit, hung }: Ran): string | null {
  if (hung) return `hung: ${out}${error}`
  if (isStackTrace(out + error)) return `stack trace: ${out}${error}`
  if (exit === 1) return `a fault of ours: ${error}`
  if (exit !== null && exit !== 0 && error.trim() === '' && out.trim() === '')
    return `exit ${exit} without a word`
  return null
}

/** How much is tried. */
export const effort = {
  quick: process.env['FAULTS_QUICK'] === '1',
  seed: Number(process.env['FAULTS_SEED'] ?? 1),
}

/** Numbers from 0 up to 1 that are the same for the same seed (mulberry32). */
export function chance(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** At most so many of these, chosen by the seed, in their order. */
export function some<T>(all: readonly T[], most: number): readonly T[] {
  if (all.length <= most) return all
  const next = chance(effort.seed)
  const drawn = all.map((one, at) => ({ one, at, by: next() })).toSorted((one, other) => one.by - other.by)
  return drawn
    .slice(0, most)
    .toSorted((one, other) => one.at - other.at)
    .map(({ one }) => one)
}
