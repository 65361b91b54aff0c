/** Opening marks with what closes them; a straight apostrophe opens only where no word stands before it, and closes none inside a word. */
const PAIRS = [
  /"[^"\n]{1,400}"/g,
  /“[^”"\n]{1,400}[”"]/g,
  /„[^”“"\n]{1,400}[”“"]/g,
  /«[^»\n]{1,400}»/g,
  /(?<![\p{L}\p{N}])[‘'](?=[\p{L}\p{N}])(?:[^'’‘\n]|(?<=\p{L})['’](?=\p{L})){2,400}[’'](?![\p{L}\p{N}])/gu,
]

/**
 * Blanks what stands between quotation marks: it is what somebody said, or what a thing is called. Places stay the same.
 * A text that is quoted as a whole is the user's own.
 */
export function withoutQuotes(text: string): string {
  const blanked = PAIRS.reduce(
    (left, pair) => left.replace(pair, (quoted) => ' '.repeat(quoted.length)),
    text,
  )
  return /[\p{L}\p{N}]/u.test(blanked) ? blanked : text
}
