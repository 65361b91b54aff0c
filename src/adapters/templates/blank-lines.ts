const ONLY_TAGS = /^[ \t]*(?:\{%(?:(?!%\}).)*%\}[ \t]*)+\r?$/
const TAGS = /^([ \t]*)(\{%-?)(.*?)(-?%\})[ \t]*\r?$/

/**
 * A line with nothing but tags on it leaves no line in the document. The blanks before it and the line end move
 * inside the tags, so that every line keeps its number for messages.
 */
export const withoutTagLines = (template: string): string =>
  template.replaceAll(/^.*\n/gm, (line) => {
    const tags = ONLY_TAGS.test(line.slice(0, -1)) ? TAGS.exec(line.slice(0, -1)) : null
    return tags === null ? line : `${tags[2]}${tags[1]}${tags[3]}\n${tags[4]}`
  })

/**
 * The column in the template as it was written.
 * @param line 1-based, in `changed`; the end of a tag may have moved to its start
 */
export function columnBefore(changed: string, line: number, column: number): number {
  const moved = /^-?%\}/.exec(changed.split('\n')[line - 1] ?? '')?.[0].length ?? 0
  return Math.max(1, column - moved)
}

/** One empty line at most between two others, none at the start, one line end at the end. */
export const tidy = (text: string): string =>
  `${text
    .replaceAll('\r\n', '\n')
    .replaceAll(/^[ \t]+$/gm, '')
    .replaceAll(/\n{3,}/g, '\n\n')
    .trim()}\n`
