import type { Language } from '../../domain/codes.ts'
import { type Finding, findingOf } from '../finding.ts'
import { stretch } from '../grammar/reading.ts'
import type { Bounds } from '../likeness/bounds.ts'
import { likenessOf } from '../likeness/likeness.ts'
import type { RuleId } from '../rules/rule-id.ts'
import type { Cue, Rule } from '../rules/rule.ts'
import { DENIED as deniedInEnglish } from './en/denied.ts'
import { type Gap, GAPS, isGap } from './gaps.ts'
import { DENIED as deniedInDutch } from './nl/denied.ts'
import type { StarReading, Told } from './star-reading.ts'

/** More words than what was learned from has: of these one part may tell what another does not. */
const SHORT = 60

/**
 * Finds which gaps a piece of evidence has: its words show the gap and it is not plainly like those without it; or it is
 * plainly like those with it. Why both: docs/decisions/0047.
 * @param rules in order: a gap that leaves another nothing to say comes before it
 */
export function weighingStar(rules: readonly Rule<StarReading>[], star: StarReading): readonly Finding[] {
  const likeness = { action: oddsIn(star.action), result: oddsIn(star.result) }
  const found = new Set<string>()
  return rules.flatMap((rule) => {
    if (!isGap(rule.id)) return []
    const { field, instead, bounds }: Gap = GAPS[rule.id]
    if (instead !== undefined && found.has(instead)) return []
    const denied = DENIED[star.lang][rule.id]?.(star) ?? false
    const cue = weighed(rule.holds(star), denied ? null : likeness[field](rule), star[field], bounds)
    if (cue === null) return []
    found.add(rule.id)
    return [findingOf(rule, star.lang, cue.quote, cue.suggestion)]
  })
}

const DENIED: Readonly<Record<Language, Partial<Record<RuleId, (star: StarReading) => boolean>>>> = {
  nl: deniedInDutch,
  en: deniedInEnglish,
}

/** The odds of an answer, by rule; null where they cannot be told. */
function oddsIn({ reading }: Told): (rule: Rule<StarReading>) => number | null {
  const words = reading.sentences.reduce((sum, sentence) => sum + sentence.words.length, 0)
  if (words === 0 || words > SHORT) return () => null
  const likeness = likenessOf(reading)
  return ({ id }) => likeness(id)?.odds ?? null
}

/** What is left of a cue, given the odds. An answer that is empty has the gap, whatever it is like. */
function weighed(
  cue: Cue | null,
  odds: number | null,
  { reading }: Told,
  { accident, plain }: Bounds,
): Cue | null {
  if (odds === null || cue?.quote === '') return cue
  if (cue !== null) return odds < accident ? null : cue
  return odds > plain ? { quote: wholeOf(reading) } : null
}

/** As much of the answer as is quoted elsewhere: the first dozen words. */
function wholeOf({ text, sentences }: Told['reading']): string {
  const words = sentences.flatMap(({ words: those }) => those).slice(0, 12)
  return stretch(text, words[0], words.at(-1))
}
