import { wordsOf } from '../words.ts'
import type { Span } from './context.ts'

/**
 * Words that cannot be the last before a gap: what they lead to was cut. "In", "op" and "voor" can: "ik schrijf me in".
 */
const LEADS_ON: ReadonlySet<string> = new Set(
  (
    'van tussen de een mijn onze rond vanaf sinds tijdens elke elk ieder iedere ' +
    'from between the a an my our around during since each every of'
  ).split(' '),
)
/** Words that tie two things together; with one of the two gone they go too, so the line stays whole. */
const TIES: ReadonlySet<string> = new Set(['en', 'of', 'maar', 'and', 'or', 'but', 'te', 'to'])

/**
 * Takes a stretch out of a line, with the marks that set it apart; no word is changed, moved or added.
 * @param line what was typed
 * @param span the stretch to leave out
 * @returns what is left, or null when that would be no good text
 */
export function cutOut(line: string, span: Span): string | null {
  const before = line.slice(0, span.start).trimEnd()
  const after = line.slice(span.end).trimStart()
  if (splitsPhrase(before, after)) return null
  const text = tidy(join(before, after))
  return wordsOf(text).some((word) => !word.mark) ? text : null
}

function splitsPhrase(before: string, after: string): boolean {
  const last = wordsOf(before).at(-1)?.low ?? ''
  const next = wordsOf(after)[0]
  const ends = next === undefined || next.mark
  return LEADS_ON.has(last) || (ends && TIES.has(last)) || (before === '' && TIES.has(next?.low ?? ''))
}

function join(before: string, after: string): string {
  if (before.endsWith('(') && after.startsWith(')'))
    return join(before.slice(0, -1).trimEnd(), after.slice(1).trimStart())
  if (/^[,;.:!?)]/.test(after)) return dropMark(before) + after
  return /[,;:(–—-]$/.test(before) && after === '' ? dropMark(before) : `${before} ${after}`
}

/** The mark that led to what was cut. */
const dropMark = (text: string): string => (/[,;:–—-]$/.test(text) ? text.slice(0, -1).trimEnd() : text)

const MARKS_IN_FRONT = /^[\s,;:.·|–—-]+/

/** Without marks at the front, blanks at the ends, and the point that ended the line. */
export function tidy(text: string): string {
  return withoutPoint(text.replace(MARKS_IN_FRONT, '').trim())
}

/** A single point at the end ends the sentence; the one of "enz." or "a.u.b." belongs to its word. */
function withoutPoint(text: string): string {
  if (!text.endsWith('.') || text.endsWith('..')) return text
  const last = text.slice(text.lastIndexOf(' ') + 1, -1).toLowerCase()
  return last.includes('.') || ['enz', 'etc', 'e.d', 'nr', 'jr', 'sr'].includes(last)
    ? text
    : text.slice(0, -1).trimEnd()
}
