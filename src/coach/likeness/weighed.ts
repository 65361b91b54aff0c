import type { Language } from '../../domain/codes.ts'
import { type Finding, findingOf } from '../finding.ts'
import { type Reading, stretch } from '../grammar/reading.ts'
import type { Cue, Rule } from '../rules/rule.ts'
import { type Likeness, likenessOf } from './likeness.ts'

/** Below these odds (ninety texts like it to one deserve no tip) a pattern that matches is taken for an accident. */
const ACCIDENT = -4.5
/** Above these odds (twenty texts like it to one deserve the tip) it is given though no pattern matches. */
const PLAIN = 3

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
      const cue = weighed(() => rule.holds(subject), likeness(rule.id), reading)
      return cue ? [findingOf(rule, subject.lang, cue.quote, cue.suggestion)] : []
    })
}

/**
 * What is left of what a rule finds, given the likeness; where nothing was learned it stays. A text that is plainly of
 * another kind is not looked through at all: likeness is the cheaper of the two.
 */
function weighed(find: () => Cue | null, likeness: Likeness | null, reading: Reading): Cue | null {
  if (likeness === null) return find()
  if (likeness.odds < ACCIDENT) return null
  return find() ?? (likeness.odds > PLAIN ? { quote: wholeOf(likeness, reading) } : null)
}

/** All of the piece, as typed: no part of it is known to be what it is about. */
const wholeOf = ({ words }: Likeness, { text }: Reading): string => stretch(text, words[0], words.at(-1))
