/** Above this number of words a mail is skimmed rather than read. */
export const LONG_MAIL = 150

/** The words of a text: what stands between blanks and holds a letter or a digit, so a dash is none. */
export const countWords = (text: string): number =>
  text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length

/**
 * @param text the whole mail
 * @returns the number of words when there are more than 150, else null
 */
export const tooManyWords = (text: string): number | null => {
  const words = countWords(text)
  return words > LONG_MAIL ? words : null
}
