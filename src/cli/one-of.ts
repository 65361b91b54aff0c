import { InvalidArgumentError } from 'commander'

/** Reads an option or argument that takes one of a few words; another word is refused with all of them. */
export const oneOf =
  <T extends string>(words: readonly T[]) =>
  (text: string): T => {
    const found = words.find((word) => word === text)
    if (found === undefined) throw new InvalidArgumentError(words.join(' | '))
    return found
  }
