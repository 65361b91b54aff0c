import { readIsoDay } from '../../domain/day.ts'
import type { Failure } from '../../domain/problem.ts'
import { ok, type Result } from '../../domain/result.ts'
import type { CoachMemory, CoachNotes } from '../../usecases/ports.ts'
import { refused } from './disk-error.ts'
import { type Disk, nodeDisk } from './disk.ts'
import { displayPath, OWN, type Root } from './root.ts'
import { writeInside } from './write-inside.ts'
import { isFields, readOwnJson } from './own-json.ts'

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
  const value = readOwnJson(root, FILE)
  return isFields(value) ? Object.fromEntries(Object.entries(value).flatMap(ofRule)) : {}
}

function save(root: Root, memory: CoachMemory): Result<void, Failure> {
  try {
    writeInside(root, FILE, `${JSON.stringify(memory)}\n`)
    return ok(undefined)
  } catch (error) {
    return refused(error, (of) => displayPath(root, of))
  }
}

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
