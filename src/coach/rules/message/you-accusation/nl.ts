import { quoteOf, type Span } from '../../../grammar/line.ts'
import { clauseSpans } from '../../../grammar/nl/together.ts'
import { findSpan, isUncertain } from '../../../grammar/nl/find.ts'
import { linesOf } from '../../../grammar/nl/line.ts'
import { withNames } from '../../../grammar/nl/names.ts'
import { isNotOwn, isWished } from '../../../grammar/nl/said.ts'
import { fits, spansOf } from '../../../grammar/pattern.ts'
import type { Reading } from '../../../grammar/reading.ts'
import type { Cue, Examples } from '../../rule.ts'
import { BLAMED_IN_CLAUSE, BLAMED_IN_SENTENCE, TOLD_OFF } from './nl-clauses.ts'
import { ASKS, BLAME, FAIR } from './nl-cues.ts'
import { COULD_HAVE, THANKED } from './nl-shortcomings.ts'

/** Where `you` is blamed for something. */
export const blameIn = (reading: Reading): Span | null =>
  findSpan(reading, BLAME, isFair) ?? findSpan(reading, COULD_HAVE, isNoBlame) ?? blameInClause(reading)

function blameInClause(reading: Reading): Span | null {
  for (const line of linesOf(reading)) {
    const spans = [...clauseSpans(BLAMED_IN_CLAUSE, line), ...clauseSpans(TOLD_OFF, line)]
    const span =
      spans.find((one) => !isUncertain(one.clause) && !isFair(one)) ??
      spansOf(BLAMED_IN_SENTENCE, withNames(line)).find((one) => !isFair(one))
    if (span !== undefined) return span
  }
  return null
}

/** `you` and something one blames a person for. */
export function cue(reading: Reading): Cue | null {
  const span = blameIn(reading)
  return span === null ? null : { quote: quoteOf(reading, span) }
}

const isNoBlame = (span: Span): boolean =>
  span.line.sentence.asks || isNotOwn(span) || isWished(span) || fits(THANKED, span.line)

const isFair = (span: Span): boolean =>
  span.line.sentence.asks ||
  fits(ASKS, span.line) ||
  isVerbFirst(span) ||
  isDoneByMe(span) ||
  isNotOwn(span) ||
  isWished(span) ||
  fits(FAIR, span.line)

/** "Doe je niks, dan …": a condition. */
const isVerbFirst = ({ line, from }: Span): boolean =>
  line.lows.has('dan') &&
  from <= (line.starts[1] ?? 0) &&
  YOU.has(line.tokens[1]?.low ?? '') &&
  !YOU.has(line.tokens[0]?.low ?? '')

/** "Sorry dat ik je liet wachten": behind `ik` it is the other it was done to. */
const isDoneByMe = ({ line, from }: Span): boolean => {
  const at = line.starts.indexOf(from)
  return at > 0 && YOU.has(line.tokens[at]?.low ?? '') && line.tokens[at - 1]?.low === 'ik'
}

const YOU: ReadonlySet<string> = new Set(['je', 'jij', 'u', 'jullie', 'ge', 'gij'])

export const examples: Examples = {
  fires: [
    'Als jij op tijd had besteld, hadden we nu niet zonder gestaan.',
    'Jij maakt je er veel te makkelijk vanaf.',
    'Je laat me met alle avonddiensten zitten.',
    'U hebt mijn verzoek nooit beantwoord.',
    'Ik vind dat jij mij tegenhoudt.',
    'Jullie hebben mij bij die vacature gepasseerd.',
    'Ik voel me door jou niet gehoord.',
    'gij luistert nooit naar ons',
    'Dat is jouw schuld.',
  ],
  silent: [
    'Je bent teleurgesteld in de uitkomst, dat snap ik.',
    'Als je eerder had gebeld had ik je kunnen helpen.',
    'Je hebt me nooit in de steek gelaten.',
    'Hij zei dat jij niet luistert.',
    'Luister je wel eens naar de opnames?',
    'Ik hoop dat je mij niet laat vallen.',
    'Als je niet reageert, bel ik morgen.',
    'Jij hebt dat rooster goed opgelost, dank je.',
    'Het is niet jouw schuld dat de cursus vol zat.',
  ],
}
