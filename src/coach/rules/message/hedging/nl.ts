import { quoteOf, type Line, type Span } from '../../../grammar/line.ts'
import { linesOf } from '../../../grammar/nl/line.ts'
import { dutch } from '../../../grammar/nl/patterns.ts'
import { isReported } from '../../../grammar/nl/said.ts'
import { spansOf } from '../../../grammar/pattern.ts'
import type { Reading } from '../../../grammar/reading.ts'
import type { Cue, Examples } from '../../rule.ts'

/** Words that soften wherever they stand. */
const STRONG = dutch([
  '(misschien|wellicht|mogelijk|mogelijkerwijs|eventueel|eventjes misschien|eigenlijk|stiekem|enigszins|ietwat|lichtelijk)',
  '(beetje|tikje|tikkeltje|tikkie|ietsje|ietsiepietsie)',
  'soort van',
  '(min of meer|in zekere zin|op zich|zeg maar|of zo|ofzo|of zoiets|of iets dergelijks|hoe zeg je dat|zal ik maar zeggen|om het zo te zeggen|als het ware|bij wijze van spreken|zoiets als)',
  '(denk|geloof|vermoed|gok) ik $',
  'denk ik',
  '(ik weet niet|weet niet) (,|of|hoor|zeker)',
  'ik dacht ,',
  '(sorry|excuus) ..1',
  '(als|indien) (het|dat) ..2 (mag|kan|zou kunnen|zou mogen|lukt|uitkomt|past)',
  '(best|toch|ergens) wel',
  '(wel|best|ergens) beetje',
  '(ideetje|gek idee|raar idee|vraagje|dingetje|gedachte)',
  '(polsen|aftasten)',
  '(niet helemaal|niet per se|niet echt) zeker',
  '(vroeg|vraag) me ..2 af',
  'ergens best',
  '(zou|zouden) ..3 (kunnen|willen|mogen) $',
  'ergens (wel|toch|vind|denk)',
])
/** Words that soften only beside others. */
const WEAK = dutch([
  '(even|gewoon|eens|ooit|een keertje|een keer|toch|hoor|maar eens|maar even|wel eens|iets|heel)',
])

/** "Ik dacht dat ik misschien …" tells of nobody else. */
const OWN_THOUGHT = /^ (?:ik dacht|dacht ik|ik zat te denken) /

const ENOUGH = 3

/** Three or more softeners in one sentence, two of which always soften. */
export function cue(reading: Reading): Cue | null {
  for (const line of linesOf(reading)) {
    const span = softened(line)
    if (span !== null && (OWN_THOUGHT.test(line.text) || !isReported(span)))
      return { quote: quoteOf(reading, span) }
  }
  return null
}

function softened(line: Line): Span | null {
  const strong = apart(spansOf(STRONG, line))
  if (strong.length < 2) return null
  const all = strong.length >= ENOUGH ? strong : apart([...strong, ...spansOf(WEAK, line)])
  const [first] = all
  const last = all.at(-1)
  return all.length < ENOUGH || !first || !last ? null : { line, from: first.from, to: last.to }
}

const wordsOf = ({ line, from, to }: Span): string => line.text.slice(from, to).trim()

/** Stretches in order, of those that overlap the first; a word said again softens no further. */
function apart(spans: readonly Span[]): readonly Span[] {
  const kept: Span[] = []
  for (const span of spans.toSorted((a, b) => a.from - b.from || b.to - a.to))
    if (span.from >= (kept.at(-1)?.to ?? 0) && !kept.some((one) => wordsOf(one) === wordsOf(span)))
      kept.push(span)
  return kept
}

export const examples: Examples = {
  fires: [
    'Misschien zou ik eventueel een beetje kunnen meedenken.',
    'Sorry, ik vroeg me af of ik misschien een dagje minder zou kunnen.',
    'Eigenlijk zou ik het misschien wel een tikje anders willen, denk ik.',
    'mss kunnen we ff een soort plannetje maken ofzo',
    'Het is eigenlijk maar een ideetje, misschien een beetje gek.',
    'Wellicht kan ik mogelijk iets meer doen, denk ik.',
  ],
  silent: [
    'Misschien kan ik in mei beginnen.',
    'Eventueel kan ik vrijdag.',
    'Ik wil eigenlijk een vaste dag.',
    'Een beetje zout maakt de soep beter.',
    'Misschien dinsdag. Eventueel woensdag. Eigenlijk liever donderdag.',
    'Ik wil gewoon de planning leren.',
  ],
}
