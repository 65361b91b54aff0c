import type { Located } from '../../../domain/problem.ts'
import { outlineOf, talkInShort } from '../../../domain/outline.ts'
import type { AnyRecord } from '../../../domain/records.ts'
import { ok, type Result } from '../../../domain/result.ts'
import { DiskError, systemProblem } from '../disk-error.ts'
import { quickRecord } from '../quick/quick-record.ts'
import { placed, readBytes, readText } from '../read-text.ts'
import { typeOfRecord } from '../record-files.ts'
import { displayPath, type Root } from '../root.ts'
import { checksum } from './checksum.ts'
import { daysOf, type Entry, leftOf, type ReadNow, recordOf, recordsOf, sinceOf } from './entries.ts'
import { as } from './left.ts'
import type { Noticed, Part, Seen } from './look-at.ts'
import { fileAt, isOutlined, type Place } from './places.ts'
import { recordAt } from './records-on.ts'
import { putShelf } from './shelf-file.ts'
import type { Lines } from './lines.ts'
import { type Known, type Shelf, shelfBytes } from './shelf-format.ts'
import { standingLines } from './standing-lines.ts'
import { forget, isFresh, isKnown, isSame } from './stamp.ts'

/** What is broken in a place now, and its records, parsed when they are asked for. */
interface Changed extends Pick<Part, 'records' | 'since' | 'left' | 'pick' | 'behind'> {
  readonly known: Known
}

/** Reads the files that changed since they were put on this shelf, and puts all on a new one. */
export async function readChanged(
  root: Root,
  place: Place,
  shelf: Shelf | null,
  seen: Seen,
  noticed: Noticed,
): Promise<Changed> {
  const kept = keptOf(root, place, shelf, seen)
  const entries: Entry[] = []
  for (const [at, name] of seen.names.entries()) {
    const one = kept(at)
    // oxlint-disable-next-line no-await-in-loop -- the parser is loaded once, and only when there is something to read
    entries.push(one ?? { kept: null, ...(await readFile(root, fileAt(place, name), at, seen)) })
    if (one === null) noticed()
  }
  const known: Known = { ...seen, ...knownOf(place, seen, entries) }
  if (isNews(shelf, known, entries)) {
    const old = (was: number): AnyRecord | null => shelf && recordAt(root, place, shelf, was)
    const lineWords =
      place === 'log' ? (await import('./log-part.ts')).lineWordsOf(shelf, entries, old) : Buffer.alloc(0)
    putShelf(root, place, (edition) => bytesOf(edition, { place, known, entries, shelf, lineWords }))
  }
  return {
    known,
    behind: { shelf, entries },
    records: recordsOf(root, place, shelf, entries),
    since: (day) => sinceOf(root, place, shelf, entries, day),
    left: () => leftOf(root, place, shelf, entries),
    pick: (wanted) =>
      wanted.map((at) => recordOf(entries[at], (was) => shelf && recordAt(root, place, shelf, was))),
  }
}

/** Finds what is still as it was. A file that was read too soon after its change is looked into, which is cheap. */
function keptOf(root: Root, place: Place, shelf: Shelf | null, seen: Seen): (at: number) => Entry | null {
  if (shelf === null) return () => null
  const there =
    seen.names === shelf.names ? null : new Map(shelf.names.map((name, at) => [name, at] as const))
  return (at) => {
    const name = seen.names[at] ?? ''
    const was = there === null ? at : there.get(name)
    if (was === undefined || !isSame(seen.stamps, at, shelf.stamps, was)) return null
    const file = fileAt(place, name)
    const sum = shelf.fresh.get(file) ?? null
    if (sum !== null && sumOf(root, file) !== sum) return null
    const fresh = isFresh(seen.stamps, at, seen.now) ? sum : null
    return { kept: was, fresh, broken: shelf.broken.get(file) ?? null }
  }
}

function sumOf(root: Root, file: string): string | null {
  try {
    const bytes = readBytes(root, file)
    return bytes.ok ? checksum(bytes.value) : null
  } catch (error) {
    if (error instanceof DiskError) return null
    throw error
  }
}

async function readFile(root: Root, file: string, at: number, { stamps, now }: Seen): Promise<ReadNow> {
  const none = { record: null, fresh: null }
  try {
    const text = readText(root, file)
    if (!text.ok) {
      // Not text at all, or too much of it: nothing of it was summed, so a change right after this could be missed.
      if (isFresh(stamps, at, now)) forget(stamps, at)
      return { ...none, broken: [placed(text.problem, file)] }
    }
    const decoded = await recordIn(file, text.value)
    const fresh = isKnown(stamps, at) && isFresh(stamps, at, now) ? checksum(Buffer.from(text.value)) : null
    return decoded.ok
      ? { record: decoded.value, broken: null, fresh }
      : { record: null, broken: decoded.problem, fresh }
  } catch (error) {
    if (!(error instanceof DiskError)) throw error
    // The next start may be luckier.
    forget(stamps, at)
    return { ...none, broken: [systemProblem(error, (path) => displayPath(root, path))] }
  }
}

/** The library is loaded only for what was written in a way of its own, or has something wrong. */
async function recordIn(file: string, text: string): Promise<Result<AnyRecord, readonly Located[]>> {
  const quick = quickRecord(typeOfRecord(file), file, text)
  if (quick !== null) return ok(quick)
  const { decode } = await import('../decode.ts')
  const decoded = decode(typeOfRecord(file), file, file, text)
  return decoded.ok ? ok(decoded.value.record) : decoded
}

function knownOf(place: Place, { names }: Seen, entries: readonly Entry[]): Pick<Known, 'fresh' | 'broken'> {
  const fresh = new Map<string, string>()
  const broken = new Map<string, readonly Located[]>()
  entries.forEach((entry, at) => {
    const file = fileAt(place, names[at] ?? '')
    if (entry.fresh !== null) fresh.set(file, entry.fresh)
    if (entry.broken !== null) broken.set(file, entry.broken)
  })
  return { fresh, broken }
}

/** Is there anything that would not be known at the next start? Files that cannot be remembered are no news. */
const isNews = (shelf: Shelf | null, known: Known, entries: readonly Entry[]): boolean =>
  shelf === null
    ? entries.length > 0
    : known.listing !== shelf.listing ||
      known.fresh.size !== shelf.fresh.size ||
      entries.some(({ kept }, at) => kept === null && isKnown(known.stamps, at))

interface ToKeep {
  readonly place: Place
  readonly known: Known
  readonly entries: readonly Entry[]
  readonly shelf: Shelf | null
  readonly lineWords: Buffer
}

/** Of a place that is always read as a whole. */
const NOT_OUTLINED = { from: null, standing: [], outlines: [], inShort: [] }

function bytesOf(edition: string, { place, known, entries, shelf, lineWords }: ToKeep): Uint8Array {
  const isAnyKept = entries.some(({ kept }) => kept !== null)
  const linesOf = (kept: Lines | undefined, made: (record: AnyRecord) => unknown): readonly string[] => {
    const old = isAnyKept ? (kept?.all() ?? []) : []
    return entries.map((entry) =>
      entry.kept === null
        ? JSON.stringify(entry.record === null ? null : made(entry.record))
        : (old[entry.kept] ?? 'null'),
    )
  }
  const records = linesOf(shelf?.records, (record) => record)
  const days = daysOf(entries, shelf)
  if (!isOutlined(place)) return shelfBytes(edition, known, { ...NOT_OUTLINED, records, days, lineWords })
  const outlines = linesOf(shelf?.outlines, outlineOf)
  const inShort =
    place === 'meetings' ? linesOf(shelf?.inShort, (record) => talkInShort(as('meeting', record))) : []
  const lines = { outlines, inShort, records }
  return shelfBytes(edition, known, {
    ...standingLines(place, known.names, lines),
    ...lines,
    days,
    lineWords,
  })
}
