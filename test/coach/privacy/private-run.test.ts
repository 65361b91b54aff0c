import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { privateRun } from '../../../src/coach/privacy/leak.ts'
import { hostileTexts, HANGS_AFTER_MS } from '../../support/hostile-texts.ts'

const secret = 'Ik slaap slecht sinds de nieuwe roosters, en zoek iets anders.'

describe('words of a private answer in a document', () => {
  test('four in a row are found, as they stand in the document', () => {
    expect(privateRun('Agenda\n- Sinds de *nieuwe* roosters gaat het anders', [secret])).toEqual([
      'Sinds de *nieuwe* roosters',
    ])
  })

  test('three in a row are not', () => expect(privateRun('De nieuwe roosters zijn er', [secret])).toEqual([]))

  test('case, accents, hyphens and punctuation make no difference', () => {
    expect(privateRun('na mijn burn-out, méér rust', ['Na mijn burn out meer rust'])).toEqual([
      'na mijn burn-out, méér rust',
    ])
  })

  test('everyday words alone are not', () => {
    expect(privateRun('Dat ik het niet kan', ['omdat dat ik het niet heb'])).toEqual([])
  })

  test('two stretches are two', () => {
    expect(privateRun('ik slaap slecht sinds gisteren; de nieuwe roosters en zoek', [secret])).toEqual([
      'ik slaap slecht sinds',
      'de nieuwe roosters en zoek',
    ])
  })

  test('what is shared too may stand there', () => {
    expect(
      privateRun(
        'Ik wil een dag meelopen op de IC',
        ['een dag meelopen op de IC'],
        ['Een dag meelopen op de IC.'],
      ),
    ).toEqual([])
  })

  test('but not what goes on from shared words into private ones', () => {
    const shared = ['Ik wil een dag meelopen']
    expect(
      privateRun('Ik wil een dag meelopen bij Zonnehof', ['ik wil een dag meelopen bij Zonnehof'], shared),
    ).toEqual(['Ik wil een dag meelopen bij Zonnehof'])
  })
})

test('a private sentence is found wherever it stands', () => {
  const words = fc.array(fc.constantFrom('kast', 'boom', 'fiets', 'lamp', 'regen', 'stoel'), {
    minLength: 4,
    maxLength: 9,
  })
  fc.assert(
    fc.property(words, fc.lorem(), fc.lorem(), (answer, before, after) => {
      const text = answer.join(' ')
      expect(privateRun(`${before}. ${text}, ${after}`, [text]).some((run) => run.includes(text))).toBe(true)
    }),
  )
})

test(
  'a long text does not hold up the user',
  () => {
    for (const text of hostileTexts) {
      const run = (): unknown => privateRun(text, [text.slice(0, 20_000)], [text.slice(0, 500)])
      expect(run, text.slice(0, 20)).not.toThrow()
    }
  },
  HANGS_AFTER_MS,
)
