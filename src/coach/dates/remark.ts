/** Signs people put behind a date for the look of it. */
const PICTURES = /[\p{Extended_Pictographic}\uFE0F\u200D]/gu

/** A text without pictures. */
export const withoutPictures = (text: string): string => text.replace(PICTURES, ' ')

/**
 * The pieces of an answer that is a date with a remark: "op mijn verjaardag, 2 december", "9 juli (verjaring)".
 * @returns the pieces between commas, colons, brackets and dashes; none where there is only one
 */
export function piecesOf(text: string): readonly string[] {
  const pieces = text
    .split(/[,:;()[\]]|\s[–—-]\s/u)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '')
  return pieces.length > 1 ? pieces : []
}

const OPEN =
  /(?<![\p{L}\p{N}])(?:of|or|ooit|misschien|mss|maybe|perhaps|later|eerder|earlier|ergens|somewhere|niet|not)(?![\p{L}\p{N}])/iu

/** Does a remark take back what the date says? */
export const leavesOpen = (piece: string): boolean => OPEN.test(piece)
