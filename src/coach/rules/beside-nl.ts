import { partsOf } from '../grammar/nl/parts.ts'
import type { Reading } from '../grammar/reading.ts'
import { cue as noPossibilities } from './belief/no-possibilities/nl.ts'
import { cue as selfLimiting } from './belief/self-limiting/nl.ts'
import { cue as silenceCost } from './belief/silence-cost/nl.ts'
import { cue as comparison } from './message/comparison/nl.ts'
import { cue as submissive } from './message/submissive/nl.ts'
import { cue as threat } from './message/threat/nl.ts'
import type { Cues } from './rule.ts'

/** Other cues that say of a part of a text that it is theirs. */
type Evidence = readonly Cues<Reading>[]

/** What is put off, given up or asked on one's knees: all that comes with a wish as much as with a complaint. */
export const GIVEN_UP: Evidence = [silenceCost, submissive]
/** What else is said along with a wish. */
export const WITH_A_WISH: Evidence = [...GIVEN_UP, noPossibilities, selfLimiting, threat]
/** What a wish for pay is argued with as well: what a colleague gets. */
export const WITH_PAY: Evidence = [...WITH_A_WISH, comparison]

/**
 * Looks at a text as a whole, and where that says nothing, at each part of it that stands beside what another rule
 * notices: "een hoger loon, maar ik vraag er niet om" is a wish for money and a wish that is dropped.
 */
export const beside =
  (others: Evidence, cue: Cues<Reading>): Cues<Reading> =>
  (reading) => {
    const whole = cue(reading)
    if (whole !== null) return whole
    for (const { head, tail } of partsOf(reading))
      for (const [one, rest] of [
        [head, tail],
        [tail, head],
      ] as const) {
        const found = cue(one)
        if (found !== null && others.some((other) => other(rest) !== null)) return found
      }
    return null
  }
