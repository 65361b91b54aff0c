import type { Line } from './line.ts'

/** Does the rest of a pattern fit from this token on? Where it ends, or `NOWHERE`. */
type Next = (at: number) => number

export const NOWHERE = -1

/** Where a match that begins at token `at` ends, or `NOWHERE`; `next` says whether the rest fits from there on. */
export type Matcher = (line: Line, at: number, next: Next) => number

/** One after another. */
export const sequence = (matchers: readonly Matcher[]): Matcher => {
  const [only] = matchers
  if (only && matchers.length === 1) return only
  const run = (line: Line, step: number, at: number, next: Next): number => {
    const matcher = matchers[step]
    return matcher ? matcher(line, at, (then) => run(line, step + 1, then, next)) : next(at)
  }
  return (line, at, next) => run(line, 0, at, next)
}

/** Up to so many tokens, as few as will do; `,,` crosses marks, `~` crosses no negation. */
export const gapOf =
  (kind: string, most: number, negations: ReadonlySet<string>): Matcher =>
  (line, at, next) => {
    for (let then = at; then <= at + most; then++) {
      const end = next(then)
      if (end !== NOWHERE) return end
      const token = line.tokens[then]
      if (!token || (kind !== ',,' && token.first.mark) || (kind === '~' && negations.has(token.low)))
        return NOWHERE
    }
    return NOWHERE
  }

/** With it, or else without. */
export const optional =
  (matcher: Matcher): Matcher =>
  (line, at, next) => {
    const end = matcher(line, at, next)
    return end === NOWHERE ? next(at) : end
  }

/** Not before this. */
export const notNext =
  (match: Matcher): Matcher =>
  (line, at, next) =>
    match(line, at, (then) => then) === NOWHERE ? next(at) : NOWHERE

/** Not behind this. */
export const notBefore =
  (match: Matcher): Matcher =>
  (line, at, next) =>
    at > 0 && match(line, at - 1, (then) => (then === at ? then : NOWHERE)) !== NOWHERE ? NOWHERE : next(at)

/** A word of a certain form. */
export const wordThat =
  (holds: (low: string) => boolean): Matcher =>
  (line, at, next) => {
    const token = line.tokens[at]
    return token && holds(token.low) ? next(at + 1) : NOWHERE
  }
