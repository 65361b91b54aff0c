import type { Language } from '../../domain/codes.ts'
import { plainsOf } from '../grammar/en/plain.ts'
import { linesOf } from '../grammar/nl/line.ts'
import { type Reading, readText } from '../grammar/reading.ts'
import type { Star } from '../star.ts'
import { type Part, partsOf } from './part.ts'

/** One answer of a piece of evidence, as the rules see it. */
export interface Told {
  readonly reading: Reading
  readonly parts: readonly Part[]
}

/** A piece of evidence as the rules see it: what was done, and what changed. */
export interface StarReading {
  readonly lang: Language
  readonly action: Told
  readonly result: Told
}

const DUTCH_JOINERS: ReadonlySet<string> = new Set(['en', 'maar', 'want', 'dus', 'doch', 'oftewel'])
const joinsInDutch = (low: string): boolean => DUTCH_JOINERS.has(low)

/** `so much`, `so tired`: of degree. Before a subject or a verb it joins. */
const DEGREE_AFTER_SO =
  /^(?:much|many|far|good|bad|proud|tired|happy|glad|nice|fun|hard|well|long|often|badly|nervous|rewarding|pleased|relieved|loud|few|little|sorry|stressful|lovely|great|moved|touched|scared|knackered|worth|grateful|thankful|excited|exciting|interesting|frustrating|sad|angry|strongly|deeply)$/
const joinsInEnglish = (low: string, next: string): boolean =>
  low === 'and' || low === 'but' || (low === 'so' && !DEGREE_AFTER_SO.test(next))

/** Reads the two answers of a piece of evidence that the rules look at. */
export const readStar = ({ action, result }: Star, lang: Language): StarReading => ({
  lang,
  action: tell(action, lang),
  result: tell(result, lang),
})

function tell(text: string, lang: Language): Told {
  const reading = readText(text, lang)
  return { reading, parts: lang === 'nl' ? dutchParts(reading) : englishParts(reading) }
}

const dutchParts = (reading: Reading): readonly Part[] =>
  linesOf(reading).flatMap(({ tokens }) =>
    partsOf(
      tokens.map(({ low, first }) => ({ low, word: first })),
      joinsInDutch,
    ),
  )

const englishParts = (reading: Reading): readonly Part[] =>
  plainsOf(reading).flatMap(({ text, words }) =>
    partsOf(
      text.split(' ').flatMap((low, at) => {
        const word = words[at]
        return word ? [{ low, word }] : []
      }),
      joinsInEnglish,
    ),
  )

/** The most words of a quote. */
const MOST_WORDS = 12

/** A part as it was typed, at most a dozen words of it. */
export function typed(
  { reading }: Told,
  part: Part | undefined,
  from = 0,
  to = Number.MAX_SAFE_INTEGER,
): string {
  const words = part?.words.slice(from, Math.min(to, from + MOST_WORDS)) ?? []
  const [first] = words
  const last = words.at(-1)
  return first && last ? reading.text.slice(first.start, last.end) : ''
}

/** The words of a part where a pattern fits, as typed; empty where it does not fit. */
export function typedWhere(told: Told, part: Part, pattern: RegExp): string {
  const match = pattern.exec(part.text)
  if (!match || match[0] === '') return ''
  const from = wordsIn(part.text.slice(0, match.index))
  return typed(told, part, from, from + wordsIn(match[0]))
}

const wordsIn = (text: string): number => text.split(' ').filter((word) => word !== '').length
