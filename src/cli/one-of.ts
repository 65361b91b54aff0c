import { type Argument, InvalidArgumentError, type Option } from 'commander'

/**
 * Reads an option or argument that takes one of a few words; another word is refused with all of them.
 * @param also other words for them, which are understood as well
 * @param shown the words to say and to offer, where those are others
 */
export const oneOf = <T extends string>(
  words: readonly T[],
  also: ReadonlyMap<string, T> = new Map(),
  shown: readonly string[] = words,
): ((text: string) => T) =>
  Object.assign(
    (text: string): T => {
      const found = words.find((word) => word === text) ?? also.get(text.toLowerCase())
      if (found === undefined) throw new InvalidArgumentError(shown.join(' | '))
      return found
    },
    { words: shown },
  )

/** The words that an option or argument takes by `oneOf`; null where it takes others too. */
export function wordsTaken({ parseArg }: Pick<Option | Argument, 'parseArg'>): readonly string[] | null {
  const words: unknown = parseArg === undefined ? undefined : Reflect.get(parseArg, 'words')
  return Array.isArray(words) ? words.map(String) : null
}

/** Takes any word, and has these to offer where words are completed. */
export const offering = (words: readonly string[]): ((text: string) => string) =>
  Object.assign((text: string) => text, { words })
