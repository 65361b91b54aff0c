import type { AnyRecord } from '../records.ts'
import { compare } from '../order.ts'
import { type Line, type Part, partsOf } from './parts.ts'
import { letsFor, type Sieve, sieveFor } from './sieve.ts'
import type { Grade } from './grade.ts'
import { type Missing, missingFrom, nearestIn } from './missing.ts'
import { type Grades, Vocabulary } from './vocabulary.ts'
import { readerOf, type Word, wordsIn } from './words.ts'

/** A stretch of a line, in UTF-16 units: from the first, up to but without the last. */
export interface Mark {
  readonly from: number
  readonly to: number
}

/** Something that holds every word that was looked for. */
export interface Hit {
  readonly part: Part
  /** The line that tells most about why it was found, and where the words stand in it. */
  readonly line: Line
  readonly marks: readonly Mark[]
  /** Some of the words stand on the side that nobody else sees, and nowhere else. */
  readonly private: boolean
}

export interface SearchResult {
  /** The best first: whole words, beginnings, parts of words, slips of the finger; among equals the newest. */
  readonly hits: readonly Hit[]
  /** Words that occur nowhere. */
  readonly missing: readonly Missing[]
}

/**
 * Looks for words in everything that was written. A record is found when each word stands somewhere in it; what is
 * shown of it is the part where most of them stand. Only what passes a sieve is read word by word.
 * @param query words as a person types them; case, accents and punctuation do not matter
 */
export function search(records: readonly AnyRecord[], query: string): SearchResult {
  const wanted = [...new Set(wordsIn(query).map(({ folded }) => folded))]
  const vocabulary = new Vocabulary(wanted)
  const found = wanted.length === 0 ? [] : foundBy(sieveFor(wanted), records, wanted, vocabulary)
  const hits = sorted(found)
  const isSeen = (at: number): boolean => vocabulary.seen[at] === true
  return { hits, missing: missingFrom(query, isSeen, nearestIn(records)) }
}

/** A record that is known to hold every word, and the numbers of the parts that hold any. */
export interface HeldRecord {
  readonly record: AnyRecord
  readonly parts: ReadonlySet<number>
}

/**
 * The hits alone, where it is known already which records hold every word.
 * @param held these, in the order of the folder
 * @param words what stands in them of all that fits, folded
 */
export function searchAmong(
  held: readonly HeldRecord[],
  query: string,
  words: readonly string[],
): readonly Hit[] {
  const wanted = [...new Set(wordsIn(query).map(({ folded }) => folded))]
  const vocabulary = new Vocabulary(wanted)
  const lets = letsFor(words) ?? (() => true)
  const looking = { wanted, vocabulary, read: readerOf(words) }
  return sorted(held.flatMap(({ record, parts }) => hitsIn(partsOf(record, lets, parts), looking)))
}

const sorted = (found: readonly Ranked[]): readonly Hit[] => found.toSorted(byRank).map(({ hit }) => hit)

function foundBy(
  sieve: Sieve,
  records: readonly AnyRecord[],
  wanted: readonly string[],
  vocabulary: Vocabulary,
): readonly Ranked[] {
  return records.flatMap((record) => {
    const may = sieve.of(record)
    const isNews = may.some((one, at) => one && !vocabulary.seen[at])
    return isNews || may.every(Boolean)
      ? hitsIn(partsOf(record, sieve.lets), { wanted, vocabulary, read: wordsIn })
      : []
  })
}

/** A line in which something was found. */
interface Found {
  readonly line: Line
  readonly grades: Grades
  readonly marks: readonly Mark[]
}

interface Ranked {
  readonly hit: Hit
  readonly grades: Grades
}

/** What is looked for. */
interface Looking {
  readonly wanted: readonly string[]
  readonly vocabulary: Vocabulary
  /** Gives at least the words of a text that fit. */
  readonly read: (text: string) => readonly Word[]
}

function hitsIn(among: readonly Part[], looking: Looking): readonly Ranked[] {
  const { wanted } = looking
  const parts = among.flatMap((part) => {
    const found = foundIn(part, looking)
    return found.length === 0 ? [] : [{ part, found, best: bestOf(found, wanted) }]
  })
  const whole = parts.filter(({ best }) => hasAll(best))
  if (whole.length > 0) return whole.map(({ part, found }) => ranked(part, found, found, wanted))
  const all = parts.flatMap(({ found }) => found)
  if (!hasAll(bestOf(all, wanted))) return []
  const [most] = parts.toSorted((one, other) => count(other.best) - count(one.best))
  return most === undefined ? [] : [ranked(most.part, most.found, all, wanted)]
}

function foundIn({ lines }: Part, { wanted, vocabulary, read }: Looking): readonly Found[] {
  return lines.flatMap((line) => {
    const marks: Mark[] = []
    const grades: Grade[] = wanted.map(() => 0)
    for (const word of read(line.text)) {
      const own = vocabulary.gradesOf(word)
      if (own === null) continue
      marks.push({ from: word.from, to: word.to })
      raise(grades, own)
    }
    return marks.length === 0 ? [] : [{ line, grades, marks }]
  })
}

/** Raises each grade to a better one. */
function raise(grades: Grade[], by: Grades): void {
  for (let at = 0; at < grades.length; at += 1) {
    const grade = by[at] ?? 0
    if (grade > (grades[at] ?? 0)) grades[at] = grade
  }
}

function bestOf(found: readonly Found[], wanted: readonly string[]): Grades {
  const best: Grade[] = wanted.map(() => 0)
  for (const { grades } of found) raise(best, grades)
  return best
}

const hasAll = (grades: Grades): boolean => grades.every((grade) => grade > 0)

const count = (grades: Grades): number => grades.filter((grade) => grade > 0).length

/** @param shown where the line is taken from; `all` everything the words were found in */
function ranked(
  part: Part,
  shown: readonly Found[],
  all: readonly Found[],
  wanted: readonly string[],
): Ranked {
  const open = all.filter(({ line }) => !line.private)
  const isPrivate = !hasAll(bestOf(open, wanted))
  const candidates = isPrivate ? shown : shown.filter(({ line }) => !line.private)
  const [best] = (candidates.length > 0 ? candidates : shown).toSorted(
    (one, other) => weight(other.grades) - weight(one.grades),
  )
  if (best === undefined) throw new Error('a hit without a line')
  const { line, marks } = best
  return { hit: { part, line, marks, private: isPrivate || line.private }, grades: bestOf(all, wanted) }
}

/** First how many words, then how well they fit. */
const weight = (grades: Grades): number => count(grades) * 100 + sum(grades)

const sum = (grades: Grades): number => grades.reduce<number>((total, grade) => total + grade, 0)

/** What has no date lies ahead, as everywhere. */
const byRank = (one: Ranked, other: Ranked): number =>
  Math.min(...other.grades) - Math.min(...one.grades) ||
  sum(other.grades) - sum(one.grades) ||
  compare(other.hit.part.date ?? '9999', one.hit.part.date ?? '9999')
