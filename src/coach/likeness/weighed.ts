import type { Language } from '../../domain/codes.ts'
import { type Finding, findingOf } from '../finding.ts'
import { type Reading, stretch } from '../grammar/reading.ts'
import type { Cue, Rule } from '../rules/rule.ts'
import { type Bounds, BOUNDS } from './bounds.ts'
import { type Likeness, likenessOf } from './likeness.ts'

/** Fewer words and marks than this say too little to be plain about anything ("Not sure."). */
const FEW = 4

/** Finds which of these rules hold for a text, as they read it. */
type Finder = <T extends { readonly lang: Language }>(
  rules: readonly Rule<T>[],
  subject: T,
) => readonly Finding[]

/**
 * Finds every rule that holds for a text: its pattern matches and the text is not plainly of another kind; or the text is plainly
 * of that kind, though nobody thought of its pattern. Why both: docs/decisions/0047.
 * Where nothing was learned of a rule, its pattern decides alone.
 * @param reading the text in sentences; what it is like is worked out once, for all rules
 */
export function weighing(reading: Reading): Finder {
  const likeness = likenessOf(reading)
  return (rules, subject) =>
    rules.flatMap((rule) => {
      const bounds = BOUNDS[rule.id]
      const like = bounds && likeness(rule.id)
      const cue = like ? weighed(() => rule.holds(subject), like, bounds, reading) : rule.holds(subject)
      return cue ? [findingOf(rule, subject.lang, cue.quote, cue.suggestion)] : []
    })
}

/**
 * What is left of what a rule finds, given the likeness. A text that is plainly of another kind is not looked through at all:
 * likeness is the cheaper of the two.
 */
function weighed(
  find: () => Cue | null,
  likeness: Likeness,
  { accident, plain }: Bounds,
  reading: Reading,
): Cue | null {
  if (likeness.odds < accident) return null
  const isPlain = likeness.odds > plain && likeness.words.length >= FEW
  return find() ?? (isPlain ? { quote: wholeOf(likeness, reading) } : null)
}

/** All of the piece, as typed: no part of it is known to be what it is about. */
const wholeOf = ({ words }: Likeness, { text }: Reading): string => stretch(text, words[0], words.at(-1))
