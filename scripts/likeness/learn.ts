import type { Language } from '../../src/domain/codes.ts'
import { piecesOf, traitsOf } from '../../src/coach/likeness/traits.ts'
import type { Learned } from '../../src/coach/likeness/odds.ts'
import { readText } from '../../src/coach/grammar/reading.ts'
import type { RuleId } from '../../src/coach/rules/rule-id.ts'
import { type Kind, type Labelled, readSet } from '../../test/coach/quality/sets.ts'
import { learnedOfStars } from './learn-stars.ts'
import { learn } from './regression.ts'

/**
 * The rules about which something is learned, and the kinds of text it is learned from. Not those that count or miss
 * something (three softeners, no owner, no deadline): of these the words tell nothing.
 */
const LEARNED_FROM: Readonly<Partial<Record<RuleId, readonly Kind[]>>> = {
  'message/threat': ['messages'],
  'message/you-accusation': ['messages'],
  'message/half-gone': ['messages'],
  'message/absolute': ['messages'],
  'message/comparison': ['messages'],
  'message/submissive': ['messages'],
  'assumption/mind-reading': ['messages', 'questions'],
  'belief/no-possibilities': ['messages', 'ambitions'],
  'belief/self-limiting': ['messages', 'ambitions'],
  'belief/silence-cost': ['messages', 'ambitions'],
  'ambition/only-money': ['messages', 'ambitions'],
  'ambition/away-from': ['messages', 'ambitions'],
  'ambition/vague': ['ambitions'],
  'negotiation/problem-not-want': ['ambitions'],
  'question/leading': ['questions'],
  'agreement/no-owner': ['agreements'],
}

/** A labelled text as the numbers it is learned from. */
interface Known {
  readonly traits: readonly number[]
  readonly rules: readonly string[]
}

/** What the texts to tune on teach of each rule; the same texts give the same to the last bit. */
export function learnedOf(lang: Language): Readonly<Record<string, Learned>> {
  const read = new Map<Kind, readonly Known[]>()
  const known = (kind: Kind): readonly Known[] => {
    const texts = read.get(kind) ?? readSet('tune', kind, lang).map((one) => knownOf(one, lang))
    read.set(kind, texts)
    return texts
  }
  const learned = Object.entries(LEARNED_FROM).map(([rule, from]) => [
    rule,
    learn(from.flatMap(known).map(({ traits, rules }) => ({ traits, deserves: rules.includes(rule) }))),
  ])
  return { ...Object.fromEntries(learned), ...learnedOfStars(lang) }
}

const knownOf = ({ text = '', rules = [] }: Labelled, lang: Language): Known => ({
  traits: traitsOf((piecesOf(readText(text, lang).sentences)[0] ?? []).map(({ low }) => low)),
  rules,
})
