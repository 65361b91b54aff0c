import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readText } from '../../../src/coach/grammar/reading.ts'
import { piecesOf, TRAITS, traitsOf } from '../../../src/coach/likeness/traits.ts'

describe('traits of a text', () => {
  it('are numbers below their count, each once', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 300 }), (text) => {
        for (const piece of piecesOf(readText(text, 'nl').sentences)) {
          const traits = traitsOf(piece.map(({ low }) => low))
          expect(new Set(traits).size).toBe(traits.length)
          expect(traits.every((trait) => Number.isInteger(trait) && trait >= 0 && trait < TRAITS)).toBe(true)
        }
      }),
    )
  })

  it('tell the order of words', () => {
    expect(traitsOf(['ik', 'niet', 'kan'])).not.toEqual(traitsOf(['niet', 'ik', 'kan']))
  })
})

describe('pieces of a text', () => {
  it('are one up to sixty words, then one a sentence, and none is longer', () => {
    const sentence = `${'woord '.repeat(29)}einde.`
    const pieces = (text: string) => piecesOf(readText(text, 'nl').sentences).map(({ length }) => length)
    expect(pieces(sentence)).toEqual([31])
    expect(pieces(`${sentence} ${sentence}`)).toEqual([31, 31])
    expect(pieces('woord '.repeat(130))).toEqual([60, 60, 10])
    expect(pieces('')).toEqual([0])
  })
})
