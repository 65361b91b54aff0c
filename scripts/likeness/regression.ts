import { TRAITS } from '../../src/coach/likeness/traits.ts'
import { type Learned, NOTHING } from '../../src/coach/likeness/odds.ts'

/** A labelled text as what is learned from it. */
export interface Example {
  readonly traits: readonly number[]
  readonly deserves: boolean
}

const ROUNDS = 12
const PACE = 2

/**
 * Logistic regression, one text at a time, in an order that looks random and is always the same. Texts that deserve the tip
 * are fewer, and count for more: by the root of how much fewer they are.
 * @param texts the same ones in the same order teach the same to the last bit
 */
export function learn(texts: readonly Example[]): Learned {
  const examples = [...texts]
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
