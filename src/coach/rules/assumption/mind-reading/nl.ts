import { quoteOf, type Line, type Span } from '../../../grammar/line.ts'
import { clauseSpans } from '../../../grammar/nl/together.ts'
import { isUncertain } from '../../../grammar/nl/find.ts'
import { linesOf } from '../../../grammar/nl/line.ts'
import { withNames } from '../../../grammar/nl/names.ts'
import { isDenied, isReported, isSupposed } from '../../../grammar/nl/said.ts'
import { fits, spansOf } from '../../../grammar/pattern.ts'
import type { Reading } from '../../../grammar/reading.ts'
import type { Cue, Examples } from '../../rule.ts'
import { MIND_IN_CLAUSE } from './nl-clauses.ts'
import { CHECKED, MIND_READ, MOTIVE } from './nl-cues.ts'
import { PRESUPPOSED } from './nl-presupposed.ts'

/** What somebody thinks, wants or will answer, as if it were known. */
export function cue(reading: Reading): Cue | null {
  const lines = linesOf(reading)
  const checked = lines.some((line) => fits(CHECKED, line))
  for (const line of lines) {
    const named = withNames(line)
    const spans = [
      ...(checked ? [] : [...spansOf(MIND_READ, named), ...mindsInClauses(named)]),
      ...spansOf(MOTIVE, named),
    ]
    const span =
      spans.find((one) => !isHarmless(one, line)) ??
      (line.sentence.asks || ASKING.has(line.tokens[0]?.low ?? '')
        ? spansOf(PRESUPPOSED, named)[0]
        : undefined)
    if (span !== undefined && !isReported(span)) return { quote: quoteOf(reading, span) }
  }
  return null
}

/** Where nothing hangs on a condition. */
const mindsInClauses = (line: Line): readonly Span[] =>
  clauseSpans(MIND_IN_CLAUSE, line).filter(({ clause }) => !isUncertain(clause))

/** Questions are often typed without their mark. */
const ASKING: ReadonlySet<string> = new Set([
  'waarom',
  'hoe',
  'hoelang',
  'sinds',
  'wanneer',
  'hoezo',
  'wat',
  'nu',
  'aangezien',
  'omdat',
  'met',
])

/** A plain question asks; only "je denkt zeker …?" tells. */
const isHarmless = (span: Span, line: Line): boolean => !isToldBefore(span) && isNothingKnown(span, line)

/** "Hij ziet mij niet zitten, dus wat nu?", "aangezien je niet in me gelooft: wat moet ik": first told, then asked. */
function isToldBefore({ line, to }: Span): boolean {
  const { tokens, starts, sentence } = line
  const opening = tokens[0]?.low ?? ''
  if (!(sentence.asks || ALREADY.has(opening)) || ASKS_NEXT.has(opening) || opening === 'als') return false
  const last = starts.findLastIndex((start) => start < to)
  return tokens
    .slice(last, last + FURTHER)
    .some(({ low }, at, near) => CUTS.has(low) && asksFrom(near, at + 1))
}

/** "…, dus wat", "… maar mag ik": a question word, or a verb before its subject. */
function asksFrom(tokens: Line['tokens'], at: number): boolean {
  const from = CUTS.has(tokens[at]?.low ?? '') || tokens[at]?.low === 'en' ? at + 1 : at
  const isBehindPreposition = PREPOSITIONS.has(tokens[from]?.low ?? '')
  return ASKS_NEXT.has(tokens[isBehindPreposition ? from + 1 : from]?.low ?? '')
}

/** "met wie", "bij welke" */
const PREPOSITIONS: ReadonlySet<string> = new Set('met bij aan van voor op naar in over door uit'.split(' '))
/** The question follows soon. */
const FURTHER = 20
const CUTS: ReadonlySet<string> = new Set([',', ':', 'maar', 'dus'])
/** A reason that is given before the question, which is then often typed without its mark. */
const ALREADY: ReadonlySet<string> = new Set(['aangezien', 'omdat', 'nu', 'gezien', 'terwijl'])
const ASKS_NEXT: ReadonlySet<string> = new Set(
  (
    'hoe wat waarom wanneer welke welk wie waar hoeveel hoezo heeft heb hebben is zijn ben bent was kan kun kunnen mag mogen moet moeten zou zouden ' +
    'wil wilt willen krijg krijgt zal zullen zie ziet zien vind vindt denk gaat ga komt kom klopt zullen wordt word doe doet'
  ).split(' '),
)

const isNothingKnown = (span: Span, line: Line): boolean =>
  isImagined(span) ||
  isOwnDoing(span) ||
  isReported(span) ||
  isDenied(span) ||
  isSupposed(span) ||
  (line.sentence.asks && isPlainQuestion(line))

/** "Als je denkt dat …", "of hij …": nothing is known. */
const isImagined = ({ line, from }: Span): boolean =>
  OPEN.has(line.tokens[line.starts.indexOf(from) - 1]?.low ?? '')

/** "ik wil u echt niet tot last zijn": what stands behind the verb is not who wants it. */
function isOwnDoing({ line, from }: Span): boolean {
  const first = line.starts.indexOf(from)
  return OWN.has(line.tokens[first - 1]?.low ?? '') && !THEIRS.has(line.tokens[first]?.low ?? '')
}

const OWN: ReadonlySet<string> = new Set(['ik', 'we', 'wij'])
const THEIRS: ReadonlySet<string> = new Set('je jij u ge gij jullie hij zij ze naam mijn de het'.split(' '))

const OPEN: ReadonlySet<string> = new Set(['als', 'of', 'indien', 'wanneer', 'mocht'])

const isPlainQuestion = ({ tokens, lows }: Line): boolean =>
  ![
    'zeker',
    'natuurlijk',
    'waarschijnlijk',
    'vast',
    'gewoon',
    'toch',
    'duidelijk',
    'ongetwijfeld',
    'klaar',
    'allang',
  ].some((sign) => lows.has(sign)) ||
  (['denk', 'vind', 'wat', 'hoe', 'waarom'].includes(tokens[0]?.low ?? '') &&
    !lows.has('alsof') &&
    !lows.has('want'))

export const examples: Examples = {
  fires: [
    'Sinds wanneer ben je bang voor mij?',
    'Aangezien u niet in mij gelooft: wat moet ik bewijzen',
    'Hij denkt vast dat ik lui ben.',
    'Mijn chef zal het wel niks vinden.',
    'Ze gunt me dat niet.',
    'Jij vindt mij natuurlijk te oud.',
    'De directie heeft allang besloten wie het wordt.',
    'Het interesseert haar geen bal.',
    'Ze gaat toch nee zeggen.',
  ],
  silent: [
    'Hoe lang ben je al teamleider?',
    'Mijn chef heeft liever een mail dan een telefoontje.',
    'Ik weet niet hoe jij daarover denkt.',
    'Mijn chef wil het rooster voor vrijdag hebben.',
    'Ze vindt het krap, vertelde ze in het overleg.',
    'Wat vind jij van mijn plan?',
    'Hij denkt na over mijn voorstel.',
    'Het zal in april wel rustiger zijn.',
  ],
}
