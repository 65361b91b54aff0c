import { type KnownWord, lengthsNear, nearestAmong, spellingIn } from '../../../domain/search/nearest-word.ts'
import type { Part } from './look-at.ts'
import { type Places, WORD_END, type Words } from './words-format.ts'

/** The words of one place, and its records. */
export interface WordsHere {
  readonly words: Words
  readonly part: Part
}

interface Found extends KnownWord {
  readonly here: WordsHere
  readonly places: () => Places
}

/**
 * The word of these places that differs least from one that stands in none; only its record is parsed.
 * @param all in the order of the folder
 * @param folded what was looked for
 * @returns it as it is spelled; null when none comes near
 */
export function nearIn(all: readonly WordsHere[], folded: string): string | null {
  let before = 0
  const known = all.flatMap((here) => {
    const found = fitting(here, folded, before)
    before += here.words.names.length
    return found
  })
  const best = nearestAmong(folded, known)
  if (best === null) return null
  const [at, part] = firstOf(best.places())
  const [record] = best.here.part.pick([at])
  return record ? spellingIn(record, part, best.folded) : best.folded
}

/** Words of a length that may be meant. @param before how many records stand in the places before this one */
function fitting(here: WordsHere, folded: string, before: number): readonly Found[] {
  const { plain, placesAt, other } = here.words
  const [least, most] = lengthsNear(folded)
  const found = (word: string, places: () => Places): Found => ({
    folded: word,
    here,
    places,
    first: () => {
      const [record, part] = firstOf(places())
      return [before + record, part]
    },
  })
  const lines = plain.matchAll(new RegExp(`^[a-z0-9]{${least},${most}}(?=${WORD_END})`, 'gm'))
  return [
    ...Array.from(lines, ({ 0: word, index }) => found(word, () => placesAt([index])[0] ?? [])),
    ...Array.from(other, ([word, places]) => found(word, () => places)),
  ]
}

/** The first of these places: those of a file that changed stand behind the others. */
function firstOf(places: Places): readonly [record: number, part: number] {
  let [record, part] = [Infinity, Infinity]
  for (let at = 0; at < places.length; at += 2) {
    const [one = 0, its = 0] = [places[at], places[at + 1]]
    if (one < record || (one === record && its < part)) [record, part] = [one, its]
  }
  return [record, part]
}
