import { describe, expect, test } from 'vitest'
import { anyNamesLeaving, leakCues, namesLeaving } from '../../../src/coach/privacy/leak.ts'
import { hostileTexts, HANGS_AFTER_MS } from '../../support/hostile-texts.ts'
import { jsonLines } from '../../support/json-lines.ts'

interface Labelled {
  readonly lang: 'nl' | 'en'
  readonly text: string
  readonly cues: readonly string[]
}

const LEAVING: ReadonlySet<string> = new Set(['leaving', 'applying', 'other-offer', 'own-business'])
const sentences = jsonLines('coach/leak.jsonl') as readonly Labelled[]

interface Score {
  readonly precision: number
  readonly recall: number
}

/** How well a yes or no fits the labels. The sentences helped to write the patterns: new ones score lower. */
function score(
  lang: Labelled['lang'],
  says: (text: string) => boolean,
  is: (cues: readonly string[]) => boolean,
): Score {
  const mine = sentences.filter((sentence) => sentence.lang === lang)
  const said = mine.filter(({ text }) => says(text))
  const right = said.filter(({ cues }) => is(cues)).length
  return { precision: right / said.length, recall: right / mine.filter(({ cues }) => is(cues)).length }
}

describe.each(['nl', 'en'] as const)('the labelled sentences in %s', (lang) => {
  test('a warning is rarely wrong, and misses few', () => {
    const { precision, recall } = score(
      lang,
      (text) => leakCues(text).length > 0,
      (cues) => cues.length > 0,
    )
    expect(precision).toBeGreaterThanOrEqual(0.97)
    expect(recall).toBeGreaterThanOrEqual(0.9)
  })

  test('an answer about leaving is seldom taken for something to share', () => {
    const { precision, recall } = score(lang, namesLeaving, (cues) => cues.some((cue) => LEAVING.has(cue)))
    expect(precision).toBeGreaterThanOrEqual(0.95)
    expect(recall).toBeGreaterThanOrEqual(0.97)
  })
})

describe('which cue, and where', () => {
  test.each([
    ['Ik wil hier weg.', 'leaving', 'hier weg'],
    ['Ik heb gesolliciteerd bij het UMC.', 'applying', 'gesolliciteerd'],
    ['I have another offer.', 'other-offer', 'another offer'],
    ['Ik wil voor mezelf beginnen.', 'own-business', 'voor mezelf beginnen'],
    ['I had a burn-out last year.', 'illness', 'burn-out'],
    ['Mijn ondergrens is 3400 euro.', 'bottom-line', 'Mijn ondergrens'],
  ])('%s', (text, cue, words) => {
    const [first] = leakCues(text)
    expect(first?.cue).toBe(cue)
    expect(text.slice(first?.start, first?.end)).toBe(words)
  })

  test('a harmless sentence does not excuse the one beside it', () => {
    expect(leakCues('Ik solliciteer intern. Ik solliciteer bij het UMC.').map(({ start }) => start)).toEqual([
      26,
    ])
    expect(leakCues('Ik solliciteer intern\nIk solliciteer bij het UMC').map(({ start }) => start)).toEqual([
      25,
    ])
  })

  test('accents, capitals and line ends make no difference', () => {
    expect(namesLeaving('IK ZOEK EEN\n  ANDERE BAAN')).toBe(true)
    expect(namesLeaving('Ik heb een nieuwe werkgevér')).toBe(true)
    expect(namesLeaving('I’m looking for another job')).toBe(true)
  })

  test('illness or a bottom line alone is not leaving', () => {
    expect(namesLeaving('Ik zat thuis met een burn-out.')).toBe(false)
    expect(namesLeaving('My bottom line is 38,000.')).toBe(false)
  })
})

test(
  'a long text does not hold up the user',
  () => {
    for (const text of hostileTexts) expect(() => namesLeaving(text), text.slice(0, 20)).not.toThrow()
  },
  HANGS_AFTER_MS,
)

test('of several texts one is said to name leaving where one does by itself', () => {
  const texts = sentences.map(({ text }) => text)
  let found = 0
  // Each text is asked about together with others before it is by itself: what is known of it by then is from there.
  for (let at = 0; at < texts.length; at += 5) {
    const some = texts.slice(at, at + 5).map((text) => `${text} ...`)
    const isAny = anyNamesLeaving(some)
    // A blank in front makes another text, of which nothing is known.
    expect(isAny, some.join(' | ')).toBe(some.some((text) => namesLeaving(` ${text}`)))
    for (const text of some) expect(namesLeaving(text), text).toBe(namesLeaving(` ${text}`))
    found += isAny ? 0 : 1
  }
  expect(found).toBeGreaterThan(3)
})

describe('where it stands', () => {
  test.each([
    'ik heb een andere baan gevonden',
    'ik ga hier binnenkort weg',
    'I have an offer from another company',
  ])('a long sentence without a mark hides nothing, wherever it is cut: %s', (hint) => {
    const around = 'de planning van het rooster en de overdracht '.repeat(12).split(' ')
    for (let before = 40; before < 95; before++) {
      const text = [...around.slice(0, before), hint, ...around.slice(0, 30)].join(' ')
      expect(namesLeaving(text), `behind ${before} words`).toBe(true)
      expect(leakCues(text), `behind ${before} words`).toHaveLength(1)
    }
  })

  test.each([
    '- Laatste zomer hier denk ik',
    '* Laatste zomer hier denk ik',
    '> Laatste zomer hier denk ik',
    '- [ ] Laatste zomer hier denk ik',
    'Wat ik wil: Laatste zomer hier denk ik',
    '**Wens:** Laatste zomer hier denk ik',
    '- Ik: Laatste zomer hier denk ik – vóór 1 december 2026',
    'Noor · stuurt het rooster · Laatste zomer hier denk ik',
  ])('what an answer stands behind in a document neither hides it nor is part of it: %s', (line) => {
    expect(namesLeaving(line)).toBe(true)
    expect(leakCues(line).map(({ start, end }) => line.slice(start, end))).toEqual([
      'Laatste zomer hier denk ik',
    ])
  })

  test("the sign before 't and 'k is a part of what was said", () => {
    expect(namesLeaving("'t Is hier plezant, ze krijgen mij hier niet buiten.")).toBe(false)
  })
})
