import { describe, expect, it } from 'vitest'
import { learnedOf } from '../../../scripts/likeness/learn.ts'
import { learnedOfPrivacy } from '../../../scripts/likeness/learn-privacy.ts'
import { BOUNDS } from '../../../src/coach/likeness/bounds.ts'
import en from '../../../src/coach/likeness/weights/en.json' with { type: 'json' }
import nl from '../../../src/coach/likeness/weights/nl.json' with { type: 'json' }
import privacy from '../../../src/coach/likeness/weights/privacy.json' with { type: 'json' }

// Renewed by `npm run likeness` when the texts to tune on, or how words are cut, have changed.
describe('what is kept of likeness is what the labelled texts teach', () => {
  it.each([
    ['nl', nl],
    ['en', en],
  ] as const)('%s', (lang, kept) => {
    expect(learnedOf(lang)).toEqual(kept)
  })

  it('of what gives somebody away', () => {
    expect(learnedOfPrivacy()).toEqual(privacy)
  })
})

describe('a rule of which something is learned', () => {
  it('has bounds, and no other has', () => {
    const learned = Object.keys(nl).filter((rule) => !rule.startsWith('star/'))
    expect(Object.keys(BOUNDS).toSorted()).toEqual(learned.toSorted())
  })
})
