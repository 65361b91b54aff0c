/**
 * Numbers that look like chance and are the same at every run (mulberry32).
 * @param {number} seed
 */
export function chance(seed) {
  let state = seed >>> 0
  /** From 0 up to, but not including, 1. */
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
  return {
    next,
    /** @param {number} below */
    whole: (below) => Math.floor(next() * below),
    /** @template T @param {readonly T[]} list @returns {T} */
    one: (list) => /** @type {T} */ (list[Math.floor(next() * list.length)]),
    /** @param {number} odds between 0 and 1 */
    is: (odds) => next() < odds,
  }
}

/** @typedef {ReturnType<typeof chance>} Chance */

const CROCKFORD = '0123456789abcdefghjkmnpqrstvwxyz'
const ALL = 32 ** 4

/**
 * Ids as `career` makes them, never the same twice: a letter, a dash and four characters.
 * @returns {(letter: string) => string}
 */
export function ids() {
  let count = 0
  return (letter) => {
    // An odd factor visits every number below a power of two once.
    let number = (count++ * 387_421 + 91_237) % ALL
    let text = ''
    for (let at = 0; at < 4; at++) {
      text = CROCKFORD[number % 32] + text
      number = Math.floor(number / 32)
    }
    return `${letter}-${text}`
  }
}
