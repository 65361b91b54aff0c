import { type Day, addDays, daysBetween } from '../day.ts'
import { readIsoDay } from '../day.ts'
import type { CalendarEntry } from './entry.ts'

/** What a calendar program was last told about an entry. */
export interface Told {
  readonly sequence: number
  /** A hash of all it was told. */
  readonly print: string
  /** The day on which it was told something new. */
  readonly changed: Day
  readonly entry: Pick<CalendarEntry, 'role' | 'day' | 'with' | 'meeting'>
  /** The day on which it turned out to be no more. */
  readonly gone?: Day
}

/** What was exported from this folder before, by identifier. */
export type CalendarMemory = Readonly<Record<string, Told>>

/** An entry as it is exported, with its number and hash. */
export interface Revised {
  readonly entry: CalendarEntry
  /** A later number replaces what a calendar holds under the same identifier. */
  readonly sequence: number
  readonly changed: Day
  /** It was exported before and is no more; it is not called off, there is nothing left to do. */
  readonly gone: boolean
}

/** How long what is no more stays in the file, called off: nobody tells us whether a file was imported. */
const GONE_DAYS = 30

/**
 * Numbers what is exported so that a calendar program follows changes, and adds what was exported before and is no more.
 * A number counts days, so that it grows without a memory as well: after a loss of it, or on another machine.
 * @param all everything there is now, exported or not
 * @param chosen does this one go into the file?
 * @param printOf all that a calendar program is told about an entry
 * @returns what goes into the file, and the memory for the next time
 */
export function revise(
  all: readonly CalendarEntry[],
  memory: CalendarMemory,
  today: Day,
  chosen: (entry: CalendarEntry) => boolean,
  printOf: (entry: CalendarEntry) => string,
): { readonly exported: readonly Revised[]; readonly memory: CalendarMemory } {
  const present = all.filter(chosen).map((entry) => {
    const print = printOf(entry)
    return { entry, gone: false, print, ...numbered(entry, print, memory[entry.uid], today) }
  })
  const uids = new Set(all.map(({ uid }) => uid))
  const absent = Object.entries(memory).flatMap(([uid, told]) =>
    uids.has(uid) ? [] : goneEntry(uid, told, today, chosen),
  )
  const exported = [...present, ...absent]
  return {
    exported: exported.map(({ print: _print, ...one }) => one),
    memory: Object.fromEntries([
      ...Object.entries(memory).filter(([uid, told]) => uids.has(uid) || stays(told, today)),
      ...exported.map((one) => [one.entry.uid, toldOf(one, memory[one.entry.uid], today)] as const),
    ]),
  }
}

interface Numbered extends Revised {
  readonly print: string
}

const EPOCH = readIsoDay('2026-01-01')

const dayNumber = (today: Day): number => (EPOCH === null ? 0 : Math.max(0, daysBetween(EPOCH, today)))

function numbered(
  { revision }: CalendarEntry,
  print: string,
  told: Told | undefined,
  today: Day,
): Pick<Revised, 'sequence' | 'changed'> {
  if (told?.print === print) return { sequence: told.sequence, changed: told.changed }
  const least = dayNumber(today) + revision
  return { sequence: told === undefined ? least : Math.max(told.sequence + 1, least), changed: today }
}

const stays = ({ entry, gone }: Told, today: Day): boolean =>
  entry.day >= today && (gone === undefined || addDays(gone, GONE_DAYS) >= today)

function goneEntry(
  uid: string,
  told: Told,
  today: Day,
  chosen: (entry: CalendarEntry) => boolean,
): readonly Numbered[] {
  const entry = { ...told.entry, uid, cancelled: true, revision: 0, command: null, shared: [] }
  if (!stays(told, today) || !chosen(entry)) return []
  const print = 'gone'
  return [{ entry, gone: true, print, ...numbered(entry, print, told, today) }]
}

const toldOf = (
  { entry: { role, day, with: name, meeting }, sequence, changed, print, gone }: Numbered,
  before: Told | undefined,
  today: Day,
): Told => ({
  sequence,
  print,
  changed,
  entry: { role, day, with: name, meeting },
  ...(gone && { gone: before?.gone ?? today }),
})
