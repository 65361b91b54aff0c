import type { Language } from '../../src/domain/codes.ts'
import { piecesOf, traitsOf, TRAITS } from '../../src/coach/likeness/traits.ts'
import { type Learned, NOTHING } from '../../src/coach/likeness/likeness.ts'
import { readText } from '../../src/coach/grammar/reading.ts'
import type { RuleId } from '../../src/coach/rules/rule-id.ts'
import { type Kind, type Labelled, readSet } from '../../test/coach/quality/sets.ts'

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
}

/** A labelled text as the numbers it is learned from. */
interface Known {
  readonly traits: readonly number[]
  readonly rules: readonly string[]
}

const ROUNDS = 12
const PACE = 2

/** What the texts to tune on teach of each rule; the same texts give the same to the last bit. */
export function learnedOf(lang: Language): Readonly<Record<string, Learned>> {
  const read = new Map<Kind, readonly Known[]>()
  const known = (kind: Kind): readonly Known[] => {
    const texts = read.get(kind) ?? readSet('tune', kind, lang).map((one) => knownOf(one, lang))
    read.set(kind, texts)
    return texts
  }
  const learned = Object.entries(LEARNED_FROM).map(([rule, from]) => [rule, learn(rule, from.flatMap(known))])
  return Object.fromEntries(learned)
}

const knownOf = ({ text = '', rules = [] }: Labelled, lang: Language): Known => ({
  traits: traitsOf((piecesOf(readText(text, lang).sentences)[0] ?? []).map(({ low }) => low)),
  rules,
})

/**
 * Logistic regression, one text at a time, in an order that looks random and is always the same. Texts that deserve the tip
 * are fewer, and count for more: by the root of how much fewer they are.
 */
function learn(rule: string, texts: readonly Known[]): Learned {
  const examples = texts.map(({ traits, rules }) => ({ traits, deserves: rules.includes(rule) }))
  const hits = examples.filter(({ deserves }) => deserves).length
  const worth = Math.sqrt((texts.length - hits) / hits)
  const model: Model = { weights: new Float64Array(TRAITS), start: 0 }
  const random = randomFrom(1)
  for (let round = 0; round < ROUNDS; round++) {
    const pace = PACE / (1 + round * 0.3)
    shuffle(examples, random)
    for (const one of examples) learnFrom(model, one, { pace, worth })
  }
  return written(model)
}

/** What is known so far: what each trait speaks for, and where a text without any stands. */
interface Model {
  readonly weights: Float64Array
  start: number
}

interface Example {
  readonly traits: readonly number[]
  readonly deserves: boolean
}

/** Learns from one text: the further off the model was, the more. */
function learnFrom(
  model: Model,
  { traits, deserves }: Example,
  { pace, worth }: { readonly pace: number; readonly worth: number },
): void {
  const { weights } = model
  const root = Math.sqrt(traits.length)
  const odds = model.start + traits.reduce((sum, trait) => sum + (weights[trait] as number), 0) / root
  const chance = 1 / (1 + Math.exp(-odds))
  const wrong = deserves ? (1 - chance) * worth : -chance
  for (const trait of traits) weights[trait] = (weights[trait] as number) + (pace * wrong) / root
  model.start += pace * 0.1 * wrong
}

/** Steps there are to each side of nothing: the signs from `#` to `[` have no quote and no backslash among them. */
const STEPS = 28

function written({ weights, start }: Model): Learned {
  const step = weights.reduce((most, one) => Math.max(most, Math.abs(one)), 0) / STEPS
  const signs = Array.from(weights, (one) => String.fromCharCode(NOTHING + Math.round(one / step)))
  return { start: rounded(start), step: rounded(step), weights: signs.join('') }
}

const rounded = (number: number): number => Number(number.toFixed(4))

function shuffle(order: Example[], random: () => number): void {
  for (let at = order.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1))
    const held = order[at] as Example
    order[at] = order[other] as Example
    order[other] = held
  }
}

/** mulberry32: numbers from 0 up to 1 that look random, the same for the same seed. */
function randomFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d_2b_79_f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}
