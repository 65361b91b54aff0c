import { quoteOf, type Line, type Span } from '../../grammar/line.ts'
import { linesOf } from '../../grammar/nl/line.ts'
import { fits, type Patterns, spansOf } from '../../grammar/pattern.ts'
import type { Reading } from '../../grammar/reading.ts'
import type { ClauseVerdict } from '../measurable.ts'
import { isDeedInfinitive, isDeedParticiple } from '../deeds-nl.ts'
import { mayPrecedeSubject } from '../verbs-nl.ts'
import { isConcreteDeed, NUMBER_WORD, THING_TO_SHOW } from './concrete-nl.ts'
import { ABSTRACT, MORE, QUALITY, TO_SHOW, UNCOUNTED } from './vague-nl.ts'
import { UNSEEN_KIND } from './unseen-kind-nl.ts'
import { UNSEEN, UNSEEN_TOO } from './unseen-nl.ts'

/** What each clause of a Dutch line says of whether one will see that it happened. */
export const verdicts = (reading: Reading): readonly ClauseVerdict[] =>
  linesOf(reading).map((line) => verdictOf(reading, line))

function verdictOf(reading: Reading, line: Line): ClauseVerdict {
  const unseen = firstOf(UNSEEN, line) ?? firstOf(UNSEEN_TOO, line) ?? firstOf(UNSEEN_KIND, line)
  const shown = fits(TO_SHOW, line)
  if (unseen !== null && !(shown && !isIdle(line))) return { kind: 'unseen', vague: quoteOf(reading, unseen) }
  const uncounted = isCounted(line) ? null : firstOf(UNCOUNTED, line)
  const more = isNumbered(line) || isAsked(line) ? null : firstOf(MORE, line)
  const vague = uncounted !== null && !isAsked(line) ? uncounted : more
  if (vague !== null) return { kind: 'unseen', vague: quoteOf(reading, vague) }
  const quality = hasDeed(line) || isCounted(line) || shown || isAsked(line) ? null : firstOf(ABSTRACT, line)
  if (quality !== null) return { kind: 'unseen', vague: quoteOf(reading, quality) }
  return { kind: hasDeed(line) || isCounted(line) || shown ? 'seen' : 'none', vague: '' }
}

/** To try or to think stays unseen, whatever it is about. */
const isIdle = ({ tokens }: Line): boolean =>
  tokens.some(({ low }) =>
    /^(?:probeer|probeert|proberen|denk|denkt|denken|nadenken|overweeg|overweegt|werken|hoop)$/u.test(low),
  )

const firstOf = (patterns: Patterns, line: Line): Span | null =>
  spansOf(patterns, line).toSorted((a, b) => a.from - b.from || b.to - a.to)[0] ?? null

const isNumbered = ({ tokens }: Line): boolean =>
  tokens.some(
    ({ low }, at) => /^\d/u.test(low) || (NUMBER_WORD.test(low) && !isOfKnown(tokens[at - 1]?.low ?? '')),
  )

/** "Tussen de twee vestigingen": which ones is known, and nothing is counted. */
const isOfKnown = (before: string): boolean => /^(?:de|onze|beide|die|deze|tussen|mijn|hun)$/u.test(before)

const isCounted = (line: Line): boolean =>
  isNumbered(line) || line.tokens.some(({ low }) => THING_TO_SHOW.test(low))

const hasDeed = ({ tokens }: Line): boolean => tokens.some(({ low }) => isConcreteDeed(low))

/** To ask, order or decide can be seen, also when it is for more: "vraagt meer uren aan". */
const ASKED =
  /^(?:vraag|vraagt|vragen|aanvragen|aangevraagd|bestel|bestelt|bestellen|koop|koopt|kopen|beslis|beslist|beslissen|regel|regelt|regelen|mail|mailt|mailen|stuur|stuurt|sturen|bespreek|bespreekt|bespreken|stel|stelt|voorstellen|schrijf|schrijft|boek|boekt|bel|belt|bellen|huur|huurt|reserveer|reserveert|zet|hang|hangt|ruil|ruilt|plan|plant|werf|werft|meld|meldt)$/u
const OFTEN = /^(?:vaker|sneller|beter|rustiger|duidelijker)$/u

const isAsked = ({ tokens }: Line): boolean =>
  tokens.some(({ low }) => ASKED.test(low)) && !tokens.some(({ low }) => OFTEN.test(low))

const hasVerb = ({ tokens }: Line): boolean =>
  tokens.some(({ low }) => mayPrecedeSubject(low) || isDeedInfinitive(low) || isDeedParticiple(low))

/** The quality that a line without any deed names; empty when it names none. */
export function qualityIn(reading: Reading): string {
  const lines = linesOf(reading)
  if (lines.some((line) => hasVerb(line) || isCounted(line))) return ''
  const line = lines.find((one) => fits(QUALITY, one))
  const span = line === undefined ? null : firstOf(QUALITY, line)
  return span === null ? '' : quoteOf(reading, span)
}
