import { quoteOf, type Line, type Span } from '../../../grammar/line.ts'
import { linesOf } from '../../../grammar/nl/line.ts'
import { isNotOwn, isReported } from '../../../grammar/nl/said.ts'
import { fits, spansOf } from '../../../grammar/pattern.ts'
import type { Reading } from '../../../grammar/reading.ts'
import type { Cue, Examples } from '../../rule.ts'
import { threatInClauses } from './nl-clauses.ts'
import { wishIn } from './nl-demand.ts'
import {
  ALONE,
  ASKED,
  CONDITION,
  CONSEQUENCE,
  HARMLESS,
  OPENS_WITH_SO,
  STRONG_CONSEQUENCE,
  WALKING_OUT,
  WEAK_CONDITION,
} from './nl-cues.ts'

/** A consequence (leaving, making it big, withholding) that hangs on what the other does. */
export function cue(reading: Reading): Cue | null {
  for (const line of linesOf(reading)) {
    const span = threatIn(line)
    if (span === null) continue
    const wish = wishIn(reading.text, line)
    return wish === null
      ? { quote: quoteOf(reading, span) }
      : { quote: quoteOf(reading, { line, from: 0, to: line.text.length }), suggestion: wish }
  }
  return null
}

function threatIn(line: Line): Span | null {
  if (line.sentence.asks) return spansOf(ASKED, line).find((span) => !isReported(span)) ?? null
  if (fits(HARMLESS, line) || isDoneTogether(line)) return null
  const spans = [
    ...spansOf(ALONE, line),
    ...hangingOnSomething(line, spansOf(CONSEQUENCE, line)),
    ...(fits(WEAK_CONDITION, line) ? spansOf(STRONG_CONSEQUENCE, line) : []),
  ]
  return [...spans, threatInClauses(line)].find((span) => span !== null && !isNotOwn(span)) ?? null
}

/** "Dan stoppen we met de broodjes": what a team does is work, unless it walks out or makes it big. */
const isDoneTogether = (line: Line): boolean =>
  (line.lows.has('we') || line.lows.has('wij')) &&
  !NOT_TOGETHER.some((low) => line.lows.has(low)) &&
  !fits(WALKING_OUT, line)

const NOT_TOGETHER: readonly string[] = [
  'ik',
  'mij',
  'me',
  'mijn',
  'je',
  'jij',
  'jullie',
  'u',
  'ge',
  'jou',
  'ons',
  'onze',
]

const conditionsIn = (line: Line): readonly Span[] => [
  ...spansOf(CONDITION, line),
  ...spansOf(OPENS_WITH_SO, line),
]

/** "…, dan": it ends one and begins the other. */
const SO = 'dan '

/** What is said outside a condition: in "als de cursus klaar is werk ik niet meer" the refusal is no condition. */
function hangingOnSomething(line: Line, spans: readonly Span[]): readonly Span[] {
  if (spans.length === 0) return spans
  const conditions = conditionsIn(line)
  return spans.filter(({ from, to }) =>
    conditions.some((one) => one.to - SO.length <= from || one.from >= to),
  )
}

export const examples: Examples = {
  fires: [
    'Bij de buren betalen ze beter, dus denk goed na.',
    'De volgende brief is van mijn advocaat.',
    'Krijg ik die uren niet, dan kun je op zoek naar een andere kok.',
    'Anders stap ik naar de vakbond.',
    'Of ik ga naar de dagploeg, of ik zeg op.',
    'Zonder opslag ben ik voor de zomer vertrokken.',
    'anders meld ik me ziek',
    'Als dit zo blijft dien ik een klacht in bij de inspectie.',
    'Dit is mijn laatste waarschuwing.',
    'Zolang dat niet verandert draai ik geen nachten meer.',
  ],
  silent: [
    'Zodra de verbouwing klaar is werk ik niet meer in de kelder.',
    'Als dat niet lukt zoek ik een andere oppas.',
    'Jij bent mij liever kwijt dan rijk.',
    'Als de overdracht klaar is, ga ik naar huis.',
    'Anders kom ik morgen even langs.',
    'Ik heb een aanbod van een andere school en wil eerst met jou praten.',
    'Als dat niet lukt zoek ik een andere datum.',
    'Ik wil niet dreigen met weggaan.',
    'Mijn collega zei dat hij anders ontslag neemt.',
    'Stel dat ik wegga, wie doet dan de roosters?',
    'Ik wil het anders doen dan vorig jaar.',
  ],
}
