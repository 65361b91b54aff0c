import { type Day, type Month, readIsoDay } from './day.ts'
import { fold } from './fold.ts'

/** Most characters of a name that go into a file name. */
const LONGEST = 40
/** A cut in the middle of a word is taken back to the word before, when at least this much is left. */
const SHORTEST_CUT = 20
/** Names that Windows keeps for devices, with any extension. */
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)$/u

/** Files of the folder: all of them, or what finds those whose name holds a text. */
export type TakenFiles = Iterable<string> | ((part: string) => Iterable<string>)

/**
 * The file of a new meeting: `meetings/2026-12-03-anna.yaml`, or `meetings/anna.yaml` while there is no date.
 * @param taken files of the folder; a clash (also in upper case) gets `-2`, `-3` …
 */
export function meetingFile(date: Day | null, name: string, taken: Iterable<string>): string {
  const slug = slugOf(name, 'meeting')
  return freeFile('meetings', date === null ? slug : `${date}-${slug}`, taken)
}

/**
 * The file of a new piece of evidence: `evidence/2026-11-21-overdracht-verbeterd.yaml`.
 * @param taken files of the folder; what is handed out is taken from then on
 */
export function evidenceFiles(taken: TakenFiles): (date: Day, line: string) => string {
  const free = freeFiles(taken)
  return (date, line) => free('evidence', `${date}-${slugOf(line, 'evidence')}`)
}

/** The file of a new request for feedback: `feedback/2026-11-21-overdracht-van-dinsdag.yaml`. */
export const feedbackFile = (date: Day, moment: string, taken: Iterable<string>): string =>
  freeFile('feedback', `${date}-${slugOf(moment, 'feedback')}`, taken)

/** The file of a month's check-in; a month has one. */
export const checkinFile = (month: Month): string => `checkins/${month}.yaml`

/** The file of a new review: `reviews/2026-11-21.yaml`. */
export const reviewFile = (day: Day, taken: Iterable<string>): string => freeFile('reviews', day, taken)

/** The file of a day's rehearsals; a day has one. */
export const practiceFile = (day: Day): string => `practice/${day}.yaml`

/** The day such a file is about; null for one that somebody named otherwise. */
export const dayOfPractice = (file: string): Day | null =>
  readIsoDay(file.replace(/^practice\//u, '').replace(/\.ya?ml$/u, ''))

/**
 * A text as part of a file name that every system takes: a–z, 0–9 and single dashes, 1 to 40 characters.
 * @param text anything, also paths, emoji or nothing at all
 * @param fallback what stands when nothing of the text is left
 */
export function slugOf(text: string, fallback: string): string {
  const whole = fold(text)
    .replaceAll(/[^a-z0-9]+/gu, '-')
    .replaceAll(/^-+|-+$/gu, '')
  const slug = shorten(whole)
  if (slug === '') return fallback
  return RESERVED.test(slug) ? `${slug}-x` : slug
}

function shorten(slug: string): string {
  if (slug.length <= LONGEST) return slug
  const cut = slug.slice(0, LONGEST)
  const lastWhole = slug.charAt(LONGEST) === '-' ? LONGEST : cut.lastIndexOf('-')
  return (lastWhole >= SHORTEST_CUT ? cut.slice(0, lastWhole) : cut).replace(/-+$/u, '')
}

const freeFile = (folder: string, name: string, taken: Iterable<string>): string =>
  freeFiles(taken)(folder, name)

/**
 * Hands out names of files that nobody has, each once. Some disks do not tell upper from lower case, so neither do we.
 * @param taken files of the folder
 * @returns for the name without its ending: the file that is free
 */
function freeFiles(taken: TakenFiles): (folder: string, name: string) => string {
  const isUsed = usedAmong(typeof taken === 'function' ? taken : holding([...taken]))
  const handedOut = new Set<string>()
  // Where a thousand things have one name, the next does not begin to count at two.
  const reached = new Map<string, number>()
  return (folder, name) => {
    const first = `${folder}/${name}`
    const used = isUsed(first)
    for (let n = reached.get(first) ?? 1; ; n += 1) {
      const file = `${n === 1 ? first : `${first}-${n}`}.yaml`
      if (used.has(file) || handedOut.has(file)) continue
      handedOut.add(file)
      reached.set(first, n + 1)
      return file
    }
  }
}

const holding = (files: readonly string[]) => (part: string) => files.filter((file) => file.includes(part))

/** Files as they are told apart. */
const toldApart = (files: Iterable<string>): ReadonlySet<string> =>
  new Set(Array.from(files, (file) => file.normalize('NFC').toLowerCase()))

/**
 * Gives the files that may stand in the way of a name. For the first name that is asked for, and all of its day, those of
 * other days are left as they are: a folder may hold thousands. Digits and dashes have one form alone.
 */
function usedAmong(files: (part: string) => Iterable<string>): (name: string) => ReadonlySet<string> {
  let near: { readonly start: string; readonly names: ReadonlySet<string> } | null = null
  let all: ReadonlySet<string> | null = null
  return (name) => {
    if (near === null) {
      const [start = '', day = ''] = /^[^/]*\/([-\d]*)/u.exec(name) ?? []
      near = { start, names: toldApart(files(day)) }
    }
    return name.startsWith(near.start) ? near.names : (all ??= toldApart(files('')))
  }
}
