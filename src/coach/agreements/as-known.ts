import { fold } from '../../domain/fold.ts'
import { STOP_WORDS } from '../../domain/stop-words.ts'
import { isAlsoWord } from './first-names.ts'
import { isTitle } from './titles.ts'

/** A name shorter than this is too easily part of something else. */
const SHORTEST = 3

/**
 * The text with the names of people one knows as they write them: "ik mail marijke" is "ik mail Marijke". Only what stands
 * without a capital is changed, and no name that is an everyday word as well.
 * @param names whole names, as the user wrote them
 */
export function asKnown(text: string, names: readonly string[]): string {
  const written = new Map(names.flatMap(waysOf))
  return text.replaceAll(/[\p{Ll}\p{M}][\p{Ll}\p{M}'’-]*/gu, (word, at: number) => {
    const isWhole =
      !/[\p{L}\p{N}@._/-]$/u.test(text.slice(0, at)) &&
      !/^[\p{L}\p{N}@_/]/u.test(text.slice(at + word.length))
    return (isWhole && written.get(word)) || word
  })
}

/** The first word of a name, where it is a name and no title: as it is typed without capitals, and as it is written. */
function waysOf(name: string): readonly (readonly [string, string])[] {
  const [first = ''] = name.trim().split(/\s+/u)
  const low = first.toLowerCase()
  const isName = /^\p{Lu}[\p{L}\p{M}'’-]+$/u.test(first) && first.length >= SHORTEST
  const isWord = isAlsoWord(fold(first)) || STOP_WORDS.has(fold(first)) || isTitle(low)
  return isName && !isWord ? [[low, first]] : []
}
