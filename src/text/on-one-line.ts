/**
 * The same text without the line ends in it. A name of a file or a key may hold one, and what follows would read as a
 * line of ours.
 */
export const onOneLine = (text: string): string =>
  text.replaceAll(/[\n\r\v\f\u0085\u2028\u2029]+/gu, '\u2424')
