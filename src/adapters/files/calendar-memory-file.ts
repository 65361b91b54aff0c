import { isCalendarRole } from '../../domain/calendar/entry.ts'
import type { CalendarMemory, Told } from '../../domain/calendar/revise.ts'
import { readIsoDay } from '../../domain/day.ts'
import type { Failure } from '../../domain/problem.ts'
import { ok, type Result } from '../../domain/result.ts'
import type { CalendarNotes } from '../../usecases/ports.ts'
import { refused } from './disk-error.ts'
import { type Disk, nodeDisk } from './disk.ts'
import { displayPath, OWN, type Root } from './root.ts'
import { writeInside } from './write-inside.ts'
import { isFields, readOwnJson } from './own-json.ts'

export interface CalendarNotesOptions {
  /** Absolute path of the user's folder. */
  readonly folder: string
  /** The folder as the user typed it, for messages. */
  readonly shown: string
  readonly disk?: Disk
}

const FILE = `${OWN}/calendar.json`

/**
 * What was exported to a calendar before. It is a convenience: without it a change still gets a higher number, and only
 * what is no more stays in the calendar until the user removes it.
 */
export function createCalendarNotes({ folder, shown, disk = nodeDisk }: CalendarNotesOptions): CalendarNotes {
  const root: Root = { folder, shown, disk }
  return { load: async () => load(root), save: async (memory) => save(root, memory) }
}

function load(root: Root): CalendarMemory {
  const value = readOwnJson(root, FILE)
  return isFields(value) ? Object.fromEntries(Object.entries(value).flatMap(oneOf)) : {}
}

function save(root: Root, memory: CalendarMemory): Result<void, Failure> {
  try {
    writeInside(root, FILE, `${JSON.stringify(memory, null, 1)}\n`)
    return ok(undefined)
  } catch (error) {
    return refused(error, (of) => displayPath(root, of))
  }
}

/** What cannot be read of one says nothing about the others. */
function oneOf([uid, value]: [string, unknown]): readonly (readonly [string, Told])[] {
  if (!isFields(value) || !isFields(value['entry'])) return []
  const { sequence, print, entry } = {
    sequence: value['sequence'],
    print: value['print'],
    entry: value['entry'],
  }
  const [changed, day, gone] = [dayIn(value['changed']), dayIn(entry['day']), dayIn(value['gone'])]
  const role = entry['role']
  if (!Number.isSafeInteger(sequence) || typeof sequence !== 'number' || sequence < 0) return []
  if (typeof print !== 'string' || changed === null || day === null || !isCalendarRole(role)) return []
  const told = { role, day, with: textOrNull(entry['with']), meeting: textOrNull(entry['meeting']) }
  return [[uid, { sequence, print, changed, entry: told, ...(gone !== null && { gone }) }]]
}

const dayIn = (value: unknown) => (typeof value === 'string' ? readIsoDay(value) : null)

const textOrNull = (value: unknown): string | null => (typeof value === 'string' ? value : null)
