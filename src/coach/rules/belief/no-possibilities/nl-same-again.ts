import type { Line, Span } from '../../../grammar/line.ts'

const ONCE: ReadonlySet<string> = new Set(['als', 'eens', 'eenmaal'])
const STAYS: ReadonlySet<string> = new Set(['blijf', 'blijft', 'altijd'])
/** The same word comes back this soon. */
const NEAR = 6

/** "Als chauffeur blijf je chauffeur", "eens productie, altijd productie": what one is, one stays. */
export function sameAgain(line: Line): Span | null {
  for (const [at, { low }] of line.tokens.entries()) {
    const what = line.tokens[at + 1]
    if (!ONCE.has(low) || what === undefined || what.low.length < 3) continue
    const behind = line.tokens.slice(at + 2, at + 2 + NEAR)
    const again = behind.findIndex((token) => token.low === what.low)
    if (again < 1 || !behind.slice(0, again).some((token) => STAYS.has(token.low))) continue
    return { line, from: line.starts[at] ?? 0, to: line.starts[at + 3 + again] ?? line.text.length }
  }
  return null
}
