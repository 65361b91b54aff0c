import type { Lines } from './plain-yaml.ts'
import { type PlainScalar, unusual } from './plain-scalar.ts'

/**
 * The lines of a text behind `|`, from the line after it.
 * @param outer the indent of what it belongs to
 * @param ends does the text end in a line end (`|`), or in its last letter (`|-`)?
 * @throws Unusual
 */
export function literalAt(lines: Lines, outer: number, ends: boolean): PlainScalar {
  const from = lines.at
  const first = nextText(lines, from)
  const indent = lines.indents[first] ?? 0
  if (first >= lines.texts.length || indent <= outer) unusual()
  let end = first
  for (
    let at = first;
    at < lines.texts.length && (lines.indents[at] ?? 0) >= indent;
    at = nextText(lines, at + 1)
  )
    end = at + 1
  const next = nextText(lines, end)
  if (next < lines.texts.length && (lines.indents[next] ?? 0) > outer) unusual()
  const body = lines.texts.slice(from, end)
  // Without a line end after it the last line has none either.
  if (end === lines.texts.length) unusual()
  // Blanks on an otherwise empty line are part of the text where they reach further than its indent.
  if (lines.texts.slice(from, next).some((line) => line.length > indent && line.trim() === '')) unusual()
  lines.at = end
  return { text: `${body.map((line) => line.slice(indent)).join('\n')}${ends ? '\n' : ''}`, bare: false }
}

/** The next line, from this one on, that is more than blanks. */
function nextText({ texts, indents }: Lines, from: number): number {
  let at = from
  while (at < texts.length && (indents[at] ?? 0) === (texts[at] ?? '').length) at += 1
  return at
}
