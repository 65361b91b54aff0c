import type { Language } from '../../domain/codes.ts'
import { type Finding, findingOf } from '../finding.ts'
import { type Reading, stretch } from '../grammar/reading.ts'
import type { Cue, Rule } from '../rules/rule.ts'
import { likenessOf } from './likeness.ts'

/** Below these odds (ninety texts like it to one deserve no tip) a pattern that matches is taken for an accident. */
const ACCIDENT = -4.5
/** Above these odds (twenty texts like it to one deserve the tip) it is given though no pattern matches. */
const PLAIN = 3

/**
 * Every rule that holds for a text: its pattern matches and the text is not plainly of another kind; or the text is plainly
 * of that kind, though nobody thought of its pattern. Why both: docs/decisions/0047.
 * @param rules those of one kind of text; where nothing was learned of one, its pattern decides alone
 * @param subject the text as these rules read it
 * @param reading the same text in sentences
 */
export function weighedFindings<T extends { readonly lang: Language }>(
  rules: readonly Rule<T>[],
  subject: T,
  reading: Reading,
): readonly Finding[] {
  const likeness = likenessOf(reading)
  return rules.flatMap((rule) => {
    const cue = weighed(() => rule.holds(subject), likeness(rule.id), reading)
    return cue ? [findingOf(rule, subject.lang, cue.quote, cue.suggestion)] : []
  })
}

/**
 * What is left of what a rule finds, given the odds; where nothing was learned it stays. A text that is plainly of another
 * kind is not looked through at all: likeness is the cheaper of the two.
 */
function weighed(find: () => Cue | null, odds: number | null, reading: Reading): Cue | null {
  if (odds === null) return find()
  if (odds < ACCIDENT) return null
  return find() ?? (odds > PLAIN ? { quote: wholeOf(reading) } : null)
}

/** All of the text, as typed: no part of it is known to be what it is about. */
const wholeOf = ({ text, sentences }: Reading): string =>
  stretch(text, sentences[0]?.words[0], sentences.at(-1)?.words.at(-1))
