import type { Span } from './context.ts'

/** A field of a line; `start` and `end` index the line. */
export interface Field extends Span {
  readonly text: string
}

/** A line cut at its separators, empty fields too. */
export interface Fields {
  readonly separator: string
  readonly fields: readonly Field[]
}

const SEPARATORS = ['\t', '|', '·', ';'] as const
const FEWEST = 2
const MOST = 4

/**
 * Cuts a line written in fields: `wie · wat · vóór wanneer · hoe`, or with a tab, `|` or `;`.
 * @returns two to four fields; null for a line without such separators
 */
export function fieldsOf(line: string): Fields | null {
  for (const separator of SEPARATORS) {
    const cut = cutAt(line, separator)
    const fields = separator === '|' ? withoutEdges(cut) : cut
    if (fields.length >= FEWEST && fields.length <= MOST) return { separator, fields }
  }
  return null
}

function cutAt(line: string, separator: string): readonly Field[] {
  let at = 0
  return line.split(separator).map((piece) => {
    const text = piece.trim()
    const start = at + (piece.length - piece.trimStart().length)
    at += piece.length + separator.length
    return { text, start, end: start + text.length }
  })
}

/** A row of a table has separators at both ends. */
function withoutEdges(fields: readonly Field[]): readonly Field[] {
  const isRow = fields.length > FEWEST && fields.at(0)?.text === '' && fields.at(-1)?.text === ''
  return isRow ? fields.slice(1, -1) : fields
}
