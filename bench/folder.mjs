// Makes a folder as somebody has after years of use, the same bytes at every run.
//
//   node bench/folder.mjs FOLDER [RECORDS] [TODAY]
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { monthNumber, plusDays } from './folder/days.mjs'
import { chance, ids } from './folder/random.mjs'
import { singles } from './folder/singles.mjs'
import { checkin, evidence, feedback, heldMeeting, logMonth, openMeeting, review } from './folder/records.mjs'

/** The day on which the folders are looked at; with another one their newest records are not new. */
export const TODAY = '2026-11-21'

/** What 10,000 records are: a working life of ten years, a record being a line, agreement, conversation and so on. */
const MIX = { lines: 6000, agreements: 1500, meetings: 300, evidence: 1500, checkins: 120, reviews: 20 }
const WHOLE = 10_000

/**
 * The files of a folder. It reaches back a year for every thousand records, so that a bigger one is a longer life and
 * not a busier one.
 * @param {{ readonly records: number, readonly today?: string, readonly seed?: number }} wish
 * @returns {Generator<import('./folder/records.mjs').File>}
 */
export function* filesOf({ records, today = TODAY, seed = 5 }) {
  const of = (/** @type {number} */ count) => Math.max(1, Math.round((count * records) / WHOLE))
  const making = { by: chance(seed), id: ids(), today }
  const spread = (/** @type {number} */ count, /** @type {number} */ nth) =>
    plusDays(today, -2 - Math.floor((nth * of(3650)) / count))
  yield* singles(today)
  const months = of(MIX.checkins)
  const lines = of(MIX.lines)
  const now = monthNumber(today)
  for (let at = 0; at < months; at++) {
    const share = Math.floor((lines * (at + 1)) / months) - Math.floor((lines * at) / months)
    yield logMonth(making, now - at, share)
    yield checkin(making, now - at - 1)
  }
  const meetings = of(MIX.meetings)
  const agreements = of(MIX.agreements)
  for (let at = 0; at < meetings; at++) {
    const share = Math.floor((agreements * (at + 1)) / meetings) - Math.floor((agreements * at) / meetings)
    yield heldMeeting(making, spread(meetings, at), share, at)
  }
  for (let at = 0; at < of(MIX.reviews); at++) yield review(making, plusDays(today, -200 - at * 182))
  for (let at = 0; at < of(MIX.evidence); at++) yield evidence(making, spread(of(MIX.evidence), at), at)
  const counted = lines + agreements + meetings + of(MIX.evidence) + months + of(MIX.reviews)
  for (let at = 0; at < records - counted; at++) yield feedback(making, spread(records - counted, at), at)
  yield openMeeting(making, plusDays(today, -1), 'Anna')
  yield openMeeting(making, plusDays(today, 12), 'Noor')
}

/**
 * Writes such a folder, with the modes that `career` gives.
 * @param {string} folder made when it is not there
 * @param {{ readonly records: number, readonly today?: string, readonly seed?: number }} wish
 * @returns {{ readonly files: number, readonly bytes: number }}
 */
export function writeFolder(folder, wish) {
  const made = new Set()
  let files = 0
  let bytes = 0
  for (const { file, text } of filesOf(wish)) {
    const path = join(folder, file)
    if (!made.has(dirname(path))) mkdirSync(dirname(path), { recursive: true, mode: 0o700 })
    made.add(dirname(path))
    writeFileSync(path, text, { mode: 0o600 })
    files += 1
    bytes += Buffer.byteLength(text)
  }
  return { files, bytes }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [folder, records = '10000', today = TODAY] = process.argv.slice(2)
  if (folder === undefined) throw new Error('node bench/folder.mjs FOLDER [RECORDS] [TODAY]')
  const { files, bytes } = writeFolder(folder, { records: Number(records), today })
  console.log(`${folder}: ${records} records, ${files} files, ${(bytes / 1e6).toFixed(1)} MB`)
}
