import { readIsoDay } from '../../domain/day.ts'
import type { Failure } from '../../domain/problem.ts'
import { ok, type Result } from '../../domain/result.ts'
import type { CoachMemory, CoachNotes } from '../../usecases/ports.ts'
import { DiskError, refused } from './disk-error.ts'
import { type Disk, nodeDisk } from './disk.ts'
import { readText } from './read-text.ts'
import { displayPath, locate, OWN, type Root } from './root.ts'
import { writeInside } from './write-inside.ts'

export interface CoachNotesOptions {
  /** Absolute path of the user's folder. */
  readonly folder: string
  /** The folder as the user typed it, for messages. */
  readonly shown: string
  readonly disk?: Disk
}

const FILE = `${OWN}/coach.json`

/**
 * Which tips the user wants no more, beside the drafts. It is a convenience: a file that cannot be read or written costs
 * a tip too many, and never an answer.
 */
export function createCoachNotes({ folder, shown, disk = nodeDisk }: CoachNotesOptions): CoachNotes {
  const root: Root = { folder, shown, disk }
  return { load: async () => load(root), save: async (memory) => save(root, memory) }
}

function load(root: Root): CoachMemory {
  try {
    return read(root)
  } catch (error) {
    if (error instanceof DiskError) return {}
    throw error
  }
}

function save(root: Root, memory: CoachMemory): Result<void, Failure> {
  try {
    writeInside(root, FILE, `${JSON.stringify(memory)}\n`)
    return ok(undefined)
  } catch (error) {
    return refused(error, (of) => displayPath(root, of))
  }
}

function read(root: Root): CoachMemory {
  if (root.disk.look(locate(root, FILE)) === null) return {}
  const text = readText(root, FILE)
  return text.ok ? parse(text.value) : {}
}

function parse(text: string): CoachMemory {
  try {
    const value: unknown = JSON.parse(text)
    return isFields(value) ? Object.fromEntries(Object.entries(value).flatMap(ofRule)) : {}
  } catch {
    return {}
  }
}

type Fields = Readonly<Record<string, unknown>>

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** What cannot be read of one rule says nothing about the others. */
function ofRule([rule, value]: [string, unknown]): [string, NonNullable<CoachMemory[keyof CoachMemory]>][] {
  if (!isFields(value) || typeof value['kept'] !== 'number') return []
  const until = typeof value['until'] === 'string' ? readIsoDay(value['until']) : null
  return [
    [
      rule,
      { kept: value['kept'], ...(until && { until }), ...(value['hidden'] === true && { hidden: true }) },
    ],
  ]
}
