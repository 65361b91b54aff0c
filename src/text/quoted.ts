/**
 * The user's own words, ready to stand in a sentence of ours.
 * @param words as they were typed, over several lines perhaps
 * @returns the words on one line, between quotation marks and without their full stop; null when there are none
 */
export function quoted(words: string | undefined): string | null {
  const line = (words ?? '')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/(?<!\.)\.$/, '')
  return line === '' ? null : `"${line}"`
}
