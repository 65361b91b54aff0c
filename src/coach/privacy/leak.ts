import { flatten, type Word } from '../words.ts'
import { type Theme, THEME_OF, themeOdds } from './alike.ts'
import { isStrong, matchesOf } from './cue-matches.ts'
import type { LeakKind } from './cue-rule.ts'
import needed from './cues/needed-words.json' with { type: 'json' }
import { readingsOf, sentencesOf } from './sentences.ts'
import { unhidden } from './unhidden.ts'

/** Words of an answer that give something away; `end` is exclusive. */
export interface LeakCue {
  readonly start: number
  readonly end: number
  readonly cue: LeakKind
}

type Sentences = readonly (readonly Word[])[]

/**
 * Above these odds a sentence keeps an answer private until it is shared, though no pattern knows it. Of ordinary texts one
 * in a hundred is above the one, one in two hundred above the other; some of them do name it.
 */
const HINT: Readonly<Record<Theme, number>> = { leaving: 2, illness: 1 }
/** Above these odds its words are shown before somebody else reads them. */
const PLAIN: Readonly<Record<Theme, number>> = { leaving: 3, illness: 2 }

/**
 * Finds words that name leaving, applying, another offer, a business of one's own, illness or a bottom line. Both
 * languages are looked for at once. Applying inside the organisation, a room one leaves and a sick colleague are not
 * meant.
 * @param typed an answer of any length
 * @returns the places, in order; at most one of a kind per sentence
 */
export function leakCues(typed: string): readonly LeakCue[] {
  const { text, at } = unhidden(typed)
  const sentences = sentencesOf(text)
  const named = namedIn(sentences, (lines) => possible(lines).filter(isStrong))
  const plain = (['leaving', 'illness'] as const).flatMap((theme) => plainIn(sentences, theme, named))
  return [...named, ...plain]
    .map(({ start, end, cue }) => ({ start: at(start), end: at(end - 1) + 1, cue }))
    .toSorted((a, b) => a.start - b.start)
}

/** Sentences that are plainly about a theme, but for those in which a pattern has found it. */
function plainIn(sentences: Sentences, theme: Theme, named: readonly LeakCue[]): readonly LeakCue[] {
  const places = sentences.flatMap((words): readonly LeakCue[] => {
    const plain = readingsOf(words).find((one) => themeOdds(one, theme) > PLAIN[theme]) ?? []
    const [first, last] = [plain.find(({ mark }) => !mark), plain.at(-1)]
    return first && last ? [{ start: first.start, end: last.end, cue: theme }] : []
  })
  const isNamed = ({ start, end }: LeakCue): boolean =>
    named.some((one) => THEME_OF[one.cue] === theme && one.start >= start && one.end <= end)
  return places.filter((place) => !isNamed(place))
}

/** What patterns find. @param look gives the numbers of the rules that are tried on these lines */
function namedIn(sentences: Sentences, look: (lines: string) => readonly number[]): readonly LeakCue[] {
  const lines = inLines(sentences)
  const rules = look(lines)
  if (rules.length === 0) return []
  const { origin } = flatten(sentences.flat())
  const found = new Map<string, LeakCue>()
  for (const rule of rules) {
    for (const { cue, index, length, line } of matchesOf(rule, lines)) {
      const key = `${cue} ${line}`
      if (found.has(key)) continue
      found.set(key, { ...origin(index, index + length), cue })
    }
  }
  return onceEach([...found.values()])
}

/** Pieces of a long sentence overlap: what stands in both is one place. */
const onceEach = (cues: readonly LeakCue[]): readonly LeakCue[] => [
  ...new Map(cues.map((one) => [`${one.cue} ${one.start}`, one])).values(),
]

/** As the patterns want it: a line for each sentence. */
const inLines = (sentences: Sentences): string =>
  sentences.map((words) => words.map(({ low }) => low).join(' ')).join('\n')

/**
 * The numbers of the rules that these lines could match: of each, every list has a word that stands in them. The lists
 * follow from its pattern; working them out at each start took longer than looking for them, so they are kept, and a test works
 * them out again. They stand apart from the rules, which most texts never need.
 */
const possible = (lines: string, among: readonly number[] = EVERY): readonly number[] =>
  among.filter((rule) => needed[rule]?.words.every((list) => list.some((word) => lines.includes(word))))

const EVERY: readonly number[] = [...needed.keys()]
const rulesOf = (theme: Theme): readonly number[] =>
  EVERY.filter((rule) => THEME_OF[needed[rule]?.cue as LeakKind] === theme)
const RULES: Readonly<Record<Theme, readonly number[]>> = {
  leaving: rulesOf('leaving'),
  illness: rulesOf('illness'),
}

/**
 * Does it name leaving, applying elsewhere, another employer or a business of one's own? Then the answer stays private
 * until it is shared, so this looks wider than `leakCues`: a hint is enough.
 */
export const namesLeaving = (text: string): boolean => names(text, 'leaving')

/** Does it name an illness of the user, or what else is of their body, mind or home? What was told of that cannot be taken back either. */
export const namesIllness = (text: string): boolean => names(text, 'illness')

/**
 * Does any of these texts? Most name nothing of the kind, which is told of the patterns from all of them at once: a rule that
 * finds no word it needs in all of them finds none in one.
 */
export function anyNamesLeaving(texts: readonly string[]): boolean {
  const news = new Map(
    texts.filter((text) => !KNOWN.leaving.has(text)).map((text) => [text, sentencesIn(text)]),
  )
  const together = (): string => inLines([...news.values()].flat())
  const rules = news.size > 1 ? possible(together(), RULES.leaving) : RULES.leaving
  return texts.some((text) => names(text, 'leaving', { rules, sentences: news.get(text) }))
}

const sentencesIn = (text: string): Sentences => sentencesOf(unhidden(text).text)

/** What is known already of a text of which it is not known what it names. */
interface Looked {
  /** The patterns that may fit. */
  readonly rules: readonly number[]
  readonly sentences?: Sentences | undefined
}

function names(text: string, theme: Theme, { rules, sentences }: Looked = { rules: RULES[theme] }): boolean {
  const known = KNOWN[theme].get(text)
  if (known !== undefined) return known
  const read = sentences ?? sentencesIn(text)
  const isNamed = (): boolean =>
    rules.length > 0 && namedIn(read, (lines) => possible(lines, rules)).length > 0
  return remember(theme, text, hintsAt(read, theme) || isNamed())
}

const hintsAt = (sentences: Sentences, theme: Theme): boolean =>
  sentences.some((words) => readingsOf(words).some((one) => themeOdds(one, theme) > HINT[theme]))

function remember(theme: Theme, text: string, found: boolean): boolean {
  if (KNOWN[theme].size < MOST_KNOWN) KNOWN[theme].set(text, found)
  return found
}

/** After every answer all that stand are asked about again: each text is looked through once. */
const KNOWN: Readonly<Record<Theme, Map<string, boolean>>> = { leaving: new Map(), illness: new Map() }
const MOST_KNOWN = 1000

export { privateRun } from './private-run.ts'
