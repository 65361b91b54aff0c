/** A command as one would type it in a shell, to be copied or run as it stands. */
export const typed = (words: readonly string[]): string => ['career', ...words.map(quoted)].join(' ')

const quoted = (word: string): string => {
  if (/^[\p{L}\p{N}_@%+:,./-]+$/u.test(word)) return word
  return /["$`\\!]/.test(word) ? `'${word.replaceAll("'", String.raw`'\''`)}'` : `"${word}"`
}
